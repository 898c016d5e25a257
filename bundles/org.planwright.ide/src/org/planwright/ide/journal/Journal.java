package org.planwright.ide.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The journals of a running program, in a folder of their own below one that programs share. It is locked while the program runs, so that what one that has
 * ended left behind is known as such. Safe for use by many threads.
 */
public final class Journal implements Closeable {

	private static final String LOCK = "lock";
	private static final String SUFFIX = ".journal";

	private final Path shared;
	private final Path own;
	private final FileChannel lock;

	private Journal(Path shared, Path own, FileChannel lock) {
		this.shared = shared;
		this.own = own;
		this.lock = lock;
	}

	/**
	 * Begins journals in a folder; nobody else may read them, where the system has such rights.
	 *
	 * @param folder need not exist
	 * @throws IOException when nothing can be written there
	 */
	public static Journal open(Path folder) throws IOException {
		Files.createDirectories(folder);
		Path own = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
		if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
		}
		FileChannel lock = FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		if (lock.tryLock() == null) {
			throw new IOException("locked: " + own);
		}
		return new Journal(folder, own, lock);
	}

	/** The journal of a file's text. */
	public JournalFile of(Path file) {
		Path path = file.toAbsolutePath().normalize();
		return new JournalFile(own.resolve(UUID.nameUUIDFromBytes(path.toString().getBytes(StandardCharsets.UTF_8)) + SUFFIX), path);
	}

	/**
	 * What programs that have ended left behind, the latest first. What cannot be read is not there.
	 *
	 * @throws IOException when the folder cannot be read
	 */
	public List<Unsaved> abandoned() throws IOException {
		List<Unsaved> found = new ArrayList<>();
		for (Path session : sessions()) {
			if (!session.equals(own) && hasEnded(session)) {
				for (Path journal : journals(session)) {
					read(journal).ifPresent(found::add);
				}
				removeEmpty(session);
			}
		}
		found.sort(Comparator.comparing(Unsaved::time).reversed());
		return found;
	}

	private static Optional<Unsaved> read(Path journal) {
		try {
			return Optional.ofNullable(Records.read(Files.readAllBytes(journal), journal));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/**
	 * Removes all that programs that have ended left behind, for good.
	 *
	 * @throws IOException when something cannot be removed
	 */
	public void discardAll() throws IOException {
		for (Path session : sessions()) {
			if (!session.equals(own) && hasEnded(session)) {
				for (Path journal : journals(session)) {
					Files.deleteIfExists(journal);
				}
				removeEmpty(session);
			}
		}
	}

	/**
	 * Removes what was left behind, for good.
	 *
	 * @throws IOException when that cannot be
	 */
	public void discard(Unsaved unsaved) throws IOException {
		Files.deleteIfExists(unsaved.journal());
		removeEmpty(unsaved.journal().getParent());
	}

	private List<Path> sessions() throws IOException {
		try (Stream<Path> folders = Files.list(shared)) {
			return folders.filter(folder -> Files.exists(folder.resolve(LOCK))).toList();
		}
	}

	private static List<Path> journals(Path session) throws IOException {
		try (Stream<Path> files = Files.list(session)) {
			return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).toList();
		}
	}

	private static boolean hasEnded(Path session) {
		try (FileChannel channel = FileChannel.open(session.resolve(LOCK), StandardOpenOption.WRITE)) {
			FileLock taken = channel.tryLock();
			return taken != null;
		} catch (OverlappingFileLockException | IOException e) {
			return false;
		}
	}

	private static void removeEmpty(Path session) throws IOException {
		if (!journals(session).isEmpty()) {
			return;
		}
		try (Stream<Path> left = Files.list(session)) {
			for (Path file : left.toList()) {
				Files.deleteIfExists(file);
			}
			Files.deleteIfExists(session);
		} catch (DirectoryNotEmptyException e) {
			return;
		}
	}

	/** Ends the journals; what is not saved stays for the next program. */
	@Override
	public void close() throws IOException {
		if (journals(own).isEmpty()) {
			lock.close();
			removeEmpty(own);
		} else {
			lock.close();
		}
	}
}
