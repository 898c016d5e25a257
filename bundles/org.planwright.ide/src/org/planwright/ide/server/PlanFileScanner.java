package org.planwright.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;

/** Finds the plans below a folder. Hidden folders, where backups and repositories keep their copies, and unreadable files are left out. */
final class PlanFileScanner implements IFileSystemScanner {

	@Override
	public void scan(URI root, IAcceptor<URI> acceptor) {
		Path start = Path.of(root.toFileString());
		if (!Files.exists(start)) {
			return;
		}
		try {
			Files.walkFileTree(start, new PlanVisitor(start, acceptor));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static final class PlanVisitor extends SimpleFileVisitor<Path> {

		private final Path start;
		private final IAcceptor<URI> acceptor;

		PlanVisitor(Path start, IAcceptor<URI> acceptor) {
			this.start = start;
			this.acceptor = acceptor;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			boolean hidden = !folder.equals(start) && folder.getFileName().toString().startsWith(".");
			return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (attributes.isRegularFile() && file.getFileName().toString().endsWith(".plan")) {
				acceptor.accept(FileUris.of(file));
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException failure) {
			return FileVisitResult.CONTINUE;
		}
	}
}
