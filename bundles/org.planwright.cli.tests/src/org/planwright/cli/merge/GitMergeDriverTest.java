package org.planwright.cli.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.planwright.cli.Cli;

/** The driver in a real repository, called by the git of the machine. */
class GitMergeDriverTest {

	@TempDir
	Path folder;

	@BeforeEach
	void repository() throws IOException, InterruptedException {
		assumeTrue(run("git", "--version") == 0, "git is not installed");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		git("init", "-q", "-b", "main");
		git("config", "user.name", "河湾县发展改革局");
		git("config", "user.email", "fgj@example.org");
		git("config", "commit.gpgsign", "false");
		git("config", "core.autocrlf", "false");
		git("config", "merge.planwright.driver", "'" + java + "' -Dfile.encoding=UTF-8 -cp '" + classPath() + "' org.planwright.cli.Main merge --git %O %A %B --marker-size %L");
		Files.writeString(folder.resolve(".gitattributes"), "*.plan merge=planwright\n");
		commit("main", MergeCommandTest.BASE);
		git("branch", "水利局");
	}

	/** Where the classes of the command line are; in a test of bundles these are many jars. */
	private static String classPath() {
		if (FrameworkUtil.getBundle(Cli.class) == null) {
			return System.getProperty("java.class.path");
		}
		return Arrays.stream(FrameworkUtil.getBundle(FileLocator.class).getBundleContext().getBundles()).flatMap(bundle -> FileLocator.getBundleFileLocation(bundle).stream())
				.map(File::getPath).collect(Collectors.joining(File.pathSeparator));
	}

	private int run(String... command) throws IOException, InterruptedException {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile());
			builder.environment().put("LC_ALL", "C.UTF-8");
			builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
			Process process = builder.start();
			assertTrue(process.waitFor(2, TimeUnit.MINUTES));
			return process.exitValue();
		} catch (IOException e) {
			return -1;
		}
	}

	private String out() throws IOException {
		return Files.readString(folder.resolve("out.txt"));
	}

	private void git(String... arguments) throws IOException, InterruptedException {
		assertEquals(0, tryGit(arguments), out());
	}

	private int tryGit(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		return run(command.toArray(String[]::new));
	}

	private void commit(String message, String text) throws IOException, InterruptedException {
		Files.writeString(folder.resolve("规划.plan"), text);
		git("add", ".gitattributes", "规划.plan");
		git("commit", "-q", "-m", message);
	}

	private String merged(String ours, String theirs, int exit) throws IOException, InterruptedException {
		commit("我方", ours);
		git("checkout", "-q", "水利局");
		commit("对方", theirs);
		git("checkout", "-q", "main");
		assertEquals(exit, tryGit("merge", "-q", "--no-edit", "水利局"), out());
		return Files.readString(folder.resolve("规划.plan"));
	}

	@Test
	void neighbouringProjectsMergeWhereGitAloneWouldNot() throws IOException, InterruptedException {
		assertEquals(MergeCommandTest.OURS.replace("6公里", "8公里"), merged(MergeCommandTest.OURS, MergeCommandTest.THEIRS, 0));
	}

	@Test
	void aConflictIsLeftToThePersonWithBothSides() throws IOException, InterruptedException {
		String merged = merged(MergeCommandTest.OURS, MergeCommandTest.BASE.replace("118公里", "125公里"), 1);
		assertTrue(merged.contains("<<<<<<< ours\n  1. 河东灌区改造工程，改造渠道120公里。\n=======\n  1. 河东灌区改造工程，改造渠道125公里。\n>>>>>>> theirs\n"), merged);
		tryGit("status", "--porcelain");
		assertTrue(out().startsWith("UU "), out());
	}

	@Test
	void gitStopsWhenAVersionCannotBeRead() throws IOException, InterruptedException {
		commit("我方", MergeCommandTest.OURS);
		git("checkout", "-q", "水利局");
		Files.write(folder.resolve("规划.plan"), MergeCommandTest.THEIRS.getBytes(Charset.forName("GB18030")));
		git("commit", "-q", "-a", "-m", "另一种编码");
		git("checkout", "-q", "main");
		assertTrue(tryGit("merge", "-q", "--no-edit", "水利局") != 0);
		assertTrue(out().contains("UTF-8"), out());
		assertEquals(MergeCommandTest.OURS, Files.readString(folder.resolve("规划.plan")));
	}
}
