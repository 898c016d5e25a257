package org.planwright.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Writes files so that whoever reads them meets the old content or the new one, never a part: a temporary file in the same folder is written, forced to the disk
 * and renamed. A process that ends in between leaves the temporary file behind, which a later write of the same file removes.
 */
public final class SafeFile {

	private static final String TEMPORARY = ".tmp";
	private static final Duration FORGOTTEN = Duration.ofMinutes(10);
	private static final String POSIX = "posix";

	private SafeFile() {
	}

	/**
	 * Replaces the content of a file, or makes it. A symbolic link stays and what it points to is replaced; permissions, group, hidden and other attributes of
	 * the file stay. The name of a file that has several names (hard links) is the only one that gets the new content. In any thread; takes as long as the disk.
	 *
	 * @throws SaveException when that cannot be; the file is then as it was
	 */
	public static void write(Path file, byte[] content) throws SaveException {
		Path target = target(file);
		Path folder = target.getParent();
		check(file, target, folder);
		removeForgotten(target);
		Path beside = folder.resolve(prefix(target) + UUID.randomUUID() + TEMPORARY);
		try {
			try {
				write(beside, target, content);
				rename(beside, target);
			} finally {
				Files.deleteIfExists(beside);
			}
			force(folder);
		} catch (IOException e) {
			throw new SaveException(kind(e, folder, content.length), file, e);
		}
	}

	/** Where the content really lies: what a symbolic link points to, even when that is not there. */
	private static Path target(Path file) throws SaveException {
		Path at = file.toAbsolutePath().normalize();
		try {
			if (Files.exists(at)) {
				return at.toRealPath();
			}
			return Files.isSymbolicLink(at) ? at.resolveSibling(Files.readSymbolicLink(at)).normalize() : at;
		} catch (IOException e) {
			throw new SaveException(SaveException.Kind.FAILED, file, e);
		}
	}

	private static void check(Path file, Path target, Path folder) throws SaveException {
		if (folder == null || !Files.isDirectory(folder)) {
			throw new SaveException(SaveException.Kind.NO_FOLDER, file, null);
		}
		if (!Files.exists(target)) {
			return;
		}
		if (!Files.isRegularFile(target)) {
			throw new SaveException(SaveException.Kind.NOT_A_FILE, file, null);
		}
		if (isReadOnly(target)) {
			throw new SaveException(SaveException.Kind.READ_ONLY, file, null);
		}
	}

	/** Whether a file is marked as not to be written to, also for somebody who could write to it all the same. */
	public static boolean isReadOnly(Path file) {
		try {
			PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
			if (posix != null && posix.readAttributes().permissions().stream().noneMatch(SafeFile::allowsWriting)) {
				return true;
			}
		} catch (IOException e) {
			return !Files.isWritable(file);
		}
		return !Files.isWritable(file);
	}

	private static boolean allowsWriting(PosixFilePermission permission) {
		return permission == PosixFilePermission.OWNER_WRITE || permission == PosixFilePermission.GROUP_WRITE || permission == PosixFilePermission.OTHERS_WRITE;
	}

	private static void write(Path beside, Path target, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			if (Files.exists(target)) {
				copyAttributes(target, beside);
			}
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	private static void rename(Path beside, Path target) throws IOException {
		try {
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void copyAttributes(Path from, Path to) throws IOException {
		PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (posix != null) {
			var attributes = posix.readAttributes();
			PosixFileAttributeView copy = Files.getFileAttributeView(to, PosixFileAttributeView.class);
			ignoringRefusal(() -> copy.setGroup(attributes.group()));
			ignoringRefusal(() -> copy.setOwner(attributes.owner()));
			copy.setPermissions(attributes.permissions());
		}
		DosFileAttributeView dos = Files.getFileStore(from).supportsFileAttributeView(POSIX) ? null
				: Files.getFileAttributeView(from, DosFileAttributeView.class);
		if (dos != null) {
			var attributes = dos.readAttributes();
			DosFileAttributeView copy = Files.getFileAttributeView(to, DosFileAttributeView.class);
			copy.setHidden(attributes.isHidden());
			copy.setSystem(attributes.isSystem());
			copy.setArchive(attributes.isArchive());
		}
		ignoringRefusal(() -> copyNamedAttributes(from, to));
	}

	private static void copyNamedAttributes(Path from, Path to) throws IOException {
		UserDefinedFileAttributeView named = Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
		UserDefinedFileAttributeView copy = Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
		if (named == null || copy == null) {
			return;
		}
		for (String name : named.list()) {
			ByteBuffer value = ByteBuffer.allocate(named.size(name));
			named.read(name, value);
			copy.write(name, value.flip());
		}
	}

	private interface Attempt {

		void run() throws IOException;
	}

	/** Only the system's administrator may give a file to somebody else, and not every disk keeps every attribute: text counts more. */
	private static void ignoringRefusal(Attempt attempt) {
		try {
			attempt.run();
		} catch (IOException | UnsupportedOperationException e) {
			return;
		}
	}

	/** Has a renamed file found under its name after a power failure; where folders can be opened, which is not on Windows. */
	private static void force(Path folder) {
		ignoringRefusal(() -> {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		});
	}

	private static String prefix(Path target) {
		return "." + target.getFileName() + ".";
	}

	private static void removeForgotten(Path target) {
		ignoringRefusal(() -> {
			FileTime before = FileTime.from(Instant.now().minus(FORGOTTEN));
			String prefix = prefix(target);
			try (DirectoryStream<Path> files = Files.newDirectoryStream(target.getParent(), file -> isTemporary(file.getFileName().toString(), prefix))) {
				for (Path file : files) {
					if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(before) < 0) {
						Files.deleteIfExists(file);
					}
				}
			}
		});
	}

	private static boolean isTemporary(String name, String prefix) {
		return name.startsWith(prefix) && name.endsWith(TEMPORARY) && name.length() == prefix.length() + TEMPORARY.length() + UUID.randomUUID().toString().length();
	}

	private static SaveException.Kind kind(IOException failure, Path folder, int size) {
		if (failure instanceof AccessDeniedException || !Files.isWritable(folder)) {
			return SaveException.Kind.FOLDER_READ_ONLY;
		}
		if (Set.of("No space left on device", "Disk quota exceeded").contains(String.valueOf(reason(failure))) || hasNoRoom(folder, size)) {
			return SaveException.Kind.DISK_FULL;
		}
		return SaveException.Kind.FAILED;
	}

	private static String reason(IOException failure) {
		return failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
	}

	private static boolean hasNoRoom(Path folder, int size) {
		try {
			return Files.getFileStore(folder).getUsableSpace() < size;
		} catch (IOException e) {
			return false;
		}
	}
}
