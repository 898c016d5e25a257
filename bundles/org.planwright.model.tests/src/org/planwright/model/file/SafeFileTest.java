package org.planwright.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing files that are whole at any time. */
class SafeFileTest {

	private static final byte[] OLD = "规划：清溪县十五五纲要\n".getBytes(StandardCharsets.UTF_8);
	private static final byte[] NEW = "规划：清溪县十五五纲要\n地区：清溪县  县级\n".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;
	private Path plan;

	@BeforeEach
	void writeAPlan() throws IOException {
		plan = folder.resolve("清溪县.plan");
		Files.write(plan, OLD);
	}

	@Test
	void replacesTheContentAndLeavesNothingElse() throws IOException {
		SafeFile.write(plan, NEW);
		assertArrayEquals(NEW, Files.readAllBytes(plan));
		assertEquals(List.of(plan), files());
	}

	@Test
	void makesAFileThatIsNotThere() throws IOException {
		Path other = folder.resolve("云津市.plan");
		SafeFile.write(other, NEW);
		assertArrayEquals(NEW, Files.readAllBytes(other));
	}

	@Test
	void keepsPermissionsAndNamedAttributes() throws IOException {
		assumePosix();
		Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("rw-r-----"));
		UserDefinedFileAttributeView attributes = Files.getFileAttributeView(plan, UserDefinedFileAttributeView.class);
		boolean named = Files.getFileStore(plan).supportsFileAttributeView(UserDefinedFileAttributeView.class);
		if (named) {
			attributes.write("secrecy", StandardCharsets.UTF_8.encode("内部"));
		}
		SafeFile.write(plan, NEW);
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(plan)));
		assertEquals(named ? List.of("secrecy") : List.of(), named ? attributes.list() : List.of());
	}

	@Test
	void aSymbolicLinkStaysAndWhatItPointsToIsReplaced() throws IOException {
		assumePosix();
		Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("链接")).resolve("纲要.plan"), plan);
		SafeFile.write(link, NEW);
		assertTrue(Files.isSymbolicLink(link));
		assertArrayEquals(NEW, Files.readAllBytes(plan));
	}

	@Test
	void aLinkToNothingGetsItsFile() throws IOException {
		assumePosix();
		Path missing = folder.resolve("新纲要.plan");
		Path link = Files.createSymbolicLink(folder.resolve("链接.plan"), missing.getFileName());
		SafeFile.write(link, NEW);
		assertTrue(Files.isSymbolicLink(link));
		assertArrayEquals(NEW, Files.readAllBytes(missing));
	}

	@Test
	void aReadOnlyFileIsLeftAloneAlsoByThoseWhoCouldWriteIt() throws IOException {
		assumePosix();
		Files.setPosixFilePermissions(plan, PosixFilePermissions.fromString("r--r--r--"));
		refused(SaveException.Kind.READ_ONLY, plan);
		assertArrayEquals(OLD, Files.readAllBytes(plan));
	}

	@Test
	void aMissingFolderAndAFolderInPlaceOfTheFileAreTold() throws IOException {
		refused(SaveException.Kind.NO_FOLDER, folder.resolve("没有").resolve("纲要.plan"));
		refused(SaveException.Kind.NOT_A_FILE, Files.createDirectory(folder.resolve("文件夹.plan")));
	}

	@Test
	void aFileThatDoesNotFitIsLeftAsItWas() throws Exception {
		assumePosix();
		Path big = folder.resolve("大纲要.plan");
		Files.write(big, OLD);
		Process process = new ProcessBuilder("sh", "-c", "ulimit -f 64; exec \"$0\" -cp \"$1\" \"$2\" \"$3\"",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), classPath(), BigFile.class.getName(), big.toString()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		assertTrue(said.contains(SaveException.Kind.FAILED.name()), said);
		assertArrayEquals(OLD, Files.readAllBytes(big));
		assertEquals(2, files().size(), "a part of the file is left: " + files());
	}

	@Test
	void whatAKilledProcessLeftIsRemovedByALaterWrite() throws IOException {
		Path left = folder.resolve(".清溪县.plan.01234567-89ab-cdef-0123-456789abcdef.tmp");
		Path recent = folder.resolve(".清溪县.plan.11234567-89ab-cdef-0123-456789abcdef.tmp");
		Path other = folder.resolve(".清溪县.plan.备份.tmp");
		for (Path file : List.of(left, recent, other)) {
			Files.write(file, NEW);
			Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
		}
		Files.setLastModifiedTime(recent, FileTime.from(Instant.now()));
		SafeFile.write(plan, NEW);
		assertFalse(Files.exists(left));
		assertTrue(Files.exists(recent), "another program may be writing it");
		assertTrue(Files.exists(other), "this is nobody's temporary file");
	}

	/** Writes a file of a megabyte where the system allows less, and says what came of it. */
	static final class BigFile {

		private BigFile() {
		}

		/** @param arguments the file */
		public static void main(String[] arguments) {
			try {
				SafeFile.write(Path.of(arguments[0]), new byte[1 << 20]);
				System.out.println("written");
			} catch (SaveException e) {
				System.out.println(e.kind());
			}
		}
	}

	private static String classPath() {
		return place(SafeFile.class) + ":" + place(SafeFileTest.class);
	}

	private static String place(Class<?> type) {
		return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
	}

	private static void refused(SaveException.Kind kind, Path file) {
		SaveException failure = assertThrows(SaveException.class, () -> SafeFile.write(file, NEW));
		assertEquals(kind, failure.kind());
		assertEquals(file, failure.file());
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private void assumePosix() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs a system with POSIX permissions");
	}
}
