package org.planwright.example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The plug-in's jar in the folder dropins of an installation, used by a command line in a process of its own. */
class DropinTest {

	private static final String OWN = "org.planwright.example";

	@TempDir
	Path home;

	@Test
	void theCommandLineFindsWhatThePluginLooksFor() throws Exception {
		Path jar = FileLocator.getBundleFileLocation(FrameworkUtil.getBundle(OfficeStyle.class)).orElseThrow().toPath();
		Files.copy(jar, Files.createDirectories(home.resolve("dropins")).resolve("office.jar"));

		Run run = check("--format", "sarif");

		assertTrue(run.out.contains("\"ruleId\": \"OF01\""), run.out);
		assertTrue(run.out.contains("数值不得既精确又概略"), run.out);
		assertEquals("", run.err);
	}

	@Test
	void withoutThePluginTheRuleIsNotThere() throws Exception {
		Run run = check("--format", "sarif");
		assertFalse(run.out.contains("OF01"), run.out);
		assertEquals("", run.err);
	}

	@Test
	void aPluginThatCannotBeUsedIsNamedAndTheCheckGoesOn() throws Exception {
		Files.writeString(Files.createDirectories(home.resolve("dropins")).resolve("broken.jar"), "no jar");
		Run run = check("--format", "sarif");
		assertTrue(run.err.contains("broken.jar"), run.err);
		assertTrue(run.out.contains("\"ruleId\": \"V11\""), run.out);
	}

	private record Run(String out, String err) {
	}

	private Run check(String... options) throws Exception {
		Path plan = Files.writeString(home.resolve("清溪县.plan"), "第一章 产业发展\n\n产值达到12.35亿元左右，装机3.6万KW。\n");
		Path out = home.resolve("out");
		Path err = home.resolve("err");
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
				"-Dsun.jnu.encoding=UTF-8", "-Dplanwright.home=" + home, "-cp", classPath(), "org.planwright.cli.Main", "check", "--language", "zh"));
		command.addAll(List.of(options));
		command.add(plan.toString());
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.start().waitFor();
		String said = Files.readString(err, StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("WARNING:")).collect(Collectors.joining("\n"));
		return new Run(Files.readString(out, StandardCharsets.UTF_8), said);
	}

	/** What the command line needs, and much else, but not the plug-in. */
	private static String classPath() {
		Bundle[] bundles = FrameworkUtil.getBundle(DropinTest.class).getBundleContext().getBundles();
		return Arrays.stream(bundles).filter(bundle -> !bundle.getSymbolicName().startsWith(OWN)).map(FileLocator::getBundleFileLocation)
				.flatMap(location -> location.stream()).map(File::getPath).collect(Collectors.joining(File.pathSeparator));
	}
}
