package org.planwright.ide.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.planwright.model.file.SafeFile;

/**
 * The versions that are kept in a folder: one folder for each file, named after it, with a file {@code origin} that holds its path, and the versions under the
 * time when they were kept, so that a person finds them without this program too. Nobody else may read the folder, where the system has such rights. Safe for
 * use by many threads.
 */
public final class Backups {

	private static final String ORIGIN = "origin";
	private static final String UNSAVED = "-unsaved";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
	private static final int TIME_LENGTH = 19;
	private static final int NAME_LENGTH = 60;

	private final Path folder;
	private final BackupRules rules;

	/**
	 * @param folder need not exist; not one whose plans are checked
	 * @param rules  how much is kept in it from now on
	 */
	public Backups(Path folder, BackupRules rules) {
		this.folder = folder;
		this.rules = rules;
	}

	/**
	 * Keeps a version of a file, unless it is the same as the newest one, and removes those that are too many or too old.
	 *
	 * @throws IOException when it cannot be kept; what was kept before is still there
	 */
	public synchronized void keep(Path file, byte[] content, Backup.Kind kind, Instant time) throws IOException {
		if (rules.number() == 0) {
			return;
		}
		List<Backup> known = of(file);
		if (known.isEmpty() || known.getFirst().kind() != kind || !Arrays.equals(Files.readAllBytes(known.getFirst().copy()), content)) {
			Path place = place(file);
			makePrivate(place);
			if (!Files.exists(place.resolve(ORIGIN))) {
				SafeFile.write(place.resolve(ORIGIN), path(file).getBytes(StandardCharsets.UTF_8));
			}
			SafeFile.write(free(place, kind, known.isEmpty() || time.isAfter(known.getFirst().time()) ? time : known.getFirst().time(), extension(file)), content);
		}
		thin(of(file), time);
	}

	/** Under a moment at which nothing else was kept; times are kept to the millisecond, and versions in their order. */
	private static Path free(Path place, Backup.Kind kind, Instant time, String extension) {
		String end = (kind == Backup.Kind.UNSAVED ? UNSAVED : "") + extension;
		Instant at = time;
		while (taken(place, TIME.format(at))) {
			at = at.plusMillis(1);
		}
		return place.resolve(TIME.format(at) + end);
	}

	private static boolean taken(Path place, String time) {
		try (Stream<Path> files = Files.list(place)) {
			return files.anyMatch(file -> file.getFileName().toString().startsWith(time));
		} catch (IOException e) {
			return false;
		}
	}

	private void thin(List<Backup> newestFirst, Instant now) throws IOException {
		for (int i = 0; i < newestFirst.size(); i++) {
			if (i >= rules.number() || newestFirst.get(i).time().isBefore(now.minus(rules.age()))) {
				Files.deleteIfExists(newestFirst.get(i).copy());
			}
		}
	}

	/** The versions of a file, the newest first; none when there are none or they cannot be read. In any thread but one that must not wait for the disk. */
	public List<Backup> of(Path file) {
		return versions(place(file), file);
	}

	private static List<Backup> versions(Path place, Path file) {
		try (Stream<Path> copies = Files.list(place)) {
			return copies.map(copy -> version(copy, file)).flatMap(Optional::stream).sorted(Comparator.comparing(Backup::time).reversed()).toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	private static Optional<Backup> version(Path copy, Path file) {
		String name = copy.getFileName().toString();
		if (name.length() < TIME_LENGTH) {
			return Optional.empty();
		}
		try {
			Instant time = TIME.parse(name.substring(0, TIME_LENGTH), Instant::from);
			return Optional.of(new Backup(file, time, name.startsWith(UNSAVED, TIME_LENGTH) ? Backup.Kind.UNSAVED : Backup.Kind.SAVED, copy));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** The files that versions are kept of, by their paths; also such as are not there any more. */
	public List<Path> files() {
		try (Stream<Path> places = Files.list(folder)) {
			return places.map(Backups::origin).flatMap(Optional::stream).sorted().toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	private static Optional<Path> origin(Path place) {
		try {
			return Optional.of(Path.of(Files.readString(place.resolve(ORIGIN))));
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/**
	 * Has the versions of a file be those of another one, because it was renamed or moved.
	 *
	 * @throws IOException when that cannot be; they stay those of the first
	 */
	public synchronized void moved(Path from, Path to) throws IOException {
		Path old = place(from);
		if (!Files.isDirectory(old)) {
			return;
		}
		Path place = place(to);
		makePrivate(place);
		SafeFile.write(place.resolve(ORIGIN), path(to).getBytes(StandardCharsets.UTF_8));
		for (Backup backup : of(from)) {
			Files.move(backup.copy(), free(place, backup.kind(), backup.time(), extension(to)));
		}
		Files.deleteIfExists(old.resolve(ORIGIN));
		Files.deleteIfExists(old);
	}

	/**
	 * Removes a version for good.
	 *
	 * @throws IOException when that cannot be
	 */
	public synchronized void delete(Backup backup) throws IOException {
		Files.deleteIfExists(backup.copy());
	}

	/**
	 * Removes what is too old, of all files.
	 *
	 * @throws IOException when that cannot be
	 */
	public synchronized void removeOld(Instant now) throws IOException {
		for (Path file : files()) {
			Path place = place(file);
			thin(versions(place, file), now);
			if (versions(place, file).isEmpty()) {
				Files.deleteIfExists(place.resolve(ORIGIN));
				removeEmpty(place);
			}
		}
	}

	/**
	 * Removes all versions of all files for good.
	 *
	 * @throws IOException when something cannot be removed; the rest may be gone
	 */
	public synchronized void purge() throws IOException {
		for (Path file : files()) {
			Files.walkFileTree(place(file), new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path kept, BasicFileAttributes attributes) throws IOException {
					Files.delete(kept);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path place, IOException failure) throws IOException {
					removeEmpty(place);
					return FileVisitResult.CONTINUE;
				}
			});
		}
	}

	private static void removeEmpty(Path place) throws IOException {
		try {
			Files.deleteIfExists(place);
		} catch (DirectoryNotEmptyException | NoSuchFileException e) {
			return;
		}
	}

	private static void makePrivate(Path place) throws IOException {
		if (Files.isDirectory(place)) {
			return;
		}
		Files.createDirectories(place);
		if (Files.getFileStore(place).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
		}
	}

	/** The folder of a file's versions: its name, for a person, and what tells it from others of that name. */
	private Path place(Path file) {
		String name = file.getFileName().toString();
		String shown = name.substring(0, Math.min(NAME_LENGTH, name.length()));
		return folder.resolve(shown + "-" + UUID.nameUUIDFromBytes(path(file).getBytes(StandardCharsets.UTF_8)));
	}

	private static String path(Path file) {
		return file.toAbsolutePath().normalize().toString();
	}

	private static String extension(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot);
	}
}
