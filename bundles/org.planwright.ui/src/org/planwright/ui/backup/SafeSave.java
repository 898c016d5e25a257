package org.planwright.ui.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBufferStatusCodes;
import org.eclipse.core.filebuffers.IPersistableAnnotationModel;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.planwright.ide.backup.Backup;
import org.planwright.ide.backup.Backups;
import org.planwright.model.file.SafeFile;
import org.planwright.model.file.SaveException;
import org.planwright.ui.UiPlugin;

/**
 * Saves the text of a buffer so that its file is whole at any time, which the platform's own way of saving is not, and keeps the versions before and after. The
 * buffer and the workspace are then as after the platform's saving: clean, in step with the file, with the undo history as it was.
 */
public final class SafeSave {

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private SafeSave() {
	}

	/**
	 * Saves a buffer; in any thread, which holds no rule of the workspace or the one for refreshing the file.
	 *
	 * @param overwrite whether what somebody else has written to the file in the meantime may be replaced; it is kept among the earlier versions
	 * @throws CoreException with what is to be said, when the text cannot be saved: the file is then as it was and the buffer is not clean
	 */
	public static void save(ITextFileBuffer buffer, IProgressMonitor monitor, boolean overwrite) throws CoreException {
		Path path = PlanBuffers.local(buffer.getFileStore());
		Charset charset = Charset.forName(buffer.getEncoding());
		if (path == null || charset.name().startsWith("UTF-16") || !(buffer.getDocument() instanceof IDocumentExtension4 stamped)) {
			buffer.commit(monitor, overwrite);
			return;
		}
		if (!overwrite && !buffer.isSynchronized()) {
			throw new CoreException(new Status(IStatus.WARNING, UiPlugin.ID, IResourceStatus.OUT_OF_SYNC_LOCAL, Messages.bind(Messages.saveChanged, path.getFileName()), null));
		}
		IDocument document = buffer.getDocument();
		replace(path, bytes(document.get(), charset, path));
		IFile resource = resource(buffer, path);
		if (resource != null) {
			resource.refreshLocal(IResource.DEPTH_ZERO, monitor);
			if (!resource.isAccessible()) {
				throw new CoreException(Status.error(Messages.bind(Messages.saveNoFolder, path.getFileName(), path.getParent())));
			}
			resource.revertModificationStamp(stamped.getModificationStamp());
		}
		if (buffer.getAnnotationModel() instanceof IPersistableAnnotationModel annotations) {
			annotations.commit(document);
		}
		// reads the file, finds what the buffer has, and calls the buffer clean as of this stamp
		buffer.revert(monitor);
	}

	/** The file of the workspace that a buffer is of, which may have been deleted; null when it is of a file elsewhere. */
	private static IFile resource(ITextFileBuffer buffer, Path path) {
		IPath location = buffer.getLocation();
		IFile file = location == null ? null : FileBuffers.getWorkspaceFileAtLocation(location);
		if (file != null || location == null || location.segmentCount() < 2) {
			return file;
		}
		IFile possible = ResourcesPlugin.getWorkspace().getRoot().getFile(location);
		return possible.getLocation() != null && possible.getLocation().toPath().equals(path) ? possible : null;
	}

	/**
	 * Writes a text to a file of the workspace, which need not exist, in UTF-8.
	 *
	 * @throws CoreException with what is to be said, when it cannot be; the file is then as it was
	 */
	public static void write(IFile file, String text, IProgressMonitor monitor) throws CoreException {
		if (file.getLocation() == null) {
			throw new CoreException(Status.error(Messages.bind(Messages.saveNoFolder, file.getName(), file.getParent().getFullPath())));
		}
		write(file.getLocation().toPath(), text);
		file.refreshLocal(IResource.DEPTH_ZERO, monitor);
	}

	static void write(Path file, String text) throws CoreException {
		replace(file, utf8(text));
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void replace(Path path, byte[] content) throws CoreException {
		Backups backups = UiPlugin.instance().safekeeping().backups();
		try {
			byte[] whole = content;
			if (Files.isRegularFile(path)) {
				byte[] before = Files.readAllBytes(path);
				whole = hasMark(before) && !hasMark(content) ? withMark(content) : content;
				keep(backups, path, before, Files.getLastModifiedTime(path).toInstant());
			}
			SafeFile.write(path, whole);
			keep(backups, path, whole, Instant.now());
		} catch (SaveException e) {
			throw new CoreException(Status.error(SaveFailure.message(e), e));
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.bind(Messages.saveFailed, new Object[] { path.getFileName(), path.getParent(), SaveFailure.reason(e) }), e));
		}
	}

	/** Keeps what a file holds among its earlier versions. */
	static void keepVersion(Path file) {
		try {
			if (Files.isRegularFile(file)) {
				keep(UiPlugin.instance().safekeeping().backups(), file, Files.readAllBytes(file), Files.getLastModifiedTime(file).toInstant());
			}
		} catch (IOException e) {
			ILog.of(SafeSave.class).warn(e.toString(), e);
		}
	}

	/** That a version cannot be kept is no reason not to save. */
	private static void keep(Backups backups, Path path, byte[] content, Instant time) {
		try {
			backups.keep(path, content, Backup.Kind.SAVED, time);
		} catch (IOException e) {
			ILog.of(SafeSave.class).warn(e.toString(), e);
			UiPlugin.instance().notices().show(Messages.bind(Messages.backupFailed, KeepingPreferences.folder(), SaveFailure.reason(e)));
		}
	}

	private static byte[] bytes(String text, Charset charset, Path path) throws CoreException {
		try {
			ByteBuffer bytes = charset.newEncoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPORT)
					.encode(CharBuffer.wrap(text));
			return Arrays.copyOf(bytes.array(), bytes.limit());
		} catch (CharacterCodingException e) {
			throw new CoreException(new Status(IStatus.ERROR, UiPlugin.ID, IFileBufferStatusCodes.CHARSET_MAPPING_FAILED,
					Messages.bind(Messages.saveUnmappable, path.getFileName(), charset.name()), e));
		}
	}

	private static boolean hasMark(byte[] content) {
		return content.length >= MARK.length && Arrays.equals(MARK, 0, MARK.length, content, 0, MARK.length);
	}

	private static byte[] withMark(byte[] content) {
		byte[] whole = Arrays.copyOf(MARK, MARK.length + content.length);
		System.arraycopy(content, 0, whole, MARK.length, content.length);
		return whole;
	}
}
