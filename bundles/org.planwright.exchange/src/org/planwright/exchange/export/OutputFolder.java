package org.planwright.exchange.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that appears whole or not at all: it is filled beside its place and put there by {@link #commit}. Closing without that leaves nothing behind. It takes the
 * place of nothing, of an empty folder, or of a folder that was written here before and to which nobody has added files: a list in it tells.
 */
public final class OutputFolder implements Closeable {

	private static final String LIST = ".planwright-files";

	private final Path target;
	private final Path content;

	private OutputFolder(Path target, Path content) {
		this.target = target;
		this.content = content;
	}

	/**
	 * Begins to write a folder.
	 *
	 * @throws ExportException when it is a file or has files of others, or cannot be made
	 */
	public static OutputFolder open(Path folder, Locale locale) throws IOException {
		Path target = folder.toAbsolutePath().normalize();
		Path parent = target.getParent();
		if (parent == null || !Files.isDirectory(parent)) {
			throw new ExportException(locale, "folder.noParent", folder.toString());
		}
		if (Files.exists(target)) {
			refuseForeign(target, folder.toString(), locale);
		}
		try {
			return new OutputFolder(target, Files.createDirectory(beside(target)));
		} catch (IOException e) {
			throw new ExportException(locale, "folder.unwritable", folder.toString());
		}
	}

	private static void refuseForeign(Path target, String name, Locale locale) throws IOException {
		if (!Files.isDirectory(target)) {
			throw new ExportException(locale, "folder.isFile", name);
		}
		Path list = target.resolve(LIST);
		Set<String> ours = Files.isRegularFile(list) ? new HashSet<>(Files.readAllLines(list)) : new HashSet<>();
		ours.add(LIST);
		for (String file : files(target)) {
			if (!ours.contains(file)) {
				throw new ExportException(locale, "folder.foreign", name, file);
			}
		}
	}

	/** The files of a folder by their paths in it, sorted. */
	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> !Files.isDirectory(file)).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
		}
	}

	/** Where the files are to be written. */
	public Path content() {
		return content;
	}

	/** Puts the folder in its place. What was there before is deleted when the new one is there. */
	public void commit() throws IOException {
		Files.write(content.resolve(LIST), files(content), StandardCharsets.UTF_8);
		if (!Files.exists(target)) {
			Files.move(content, target);
			return;
		}
		Path old = beside(target);
		Files.move(target, old);
		try {
			Files.move(content, target);
		} catch (IOException e) {
			Files.move(old, target);
			throw e;
		}
		delete(old);
	}

	/** A place for what is not yet, or no more, to be seen. A folder for temporary files would not be readable for others afterwards. */
	private static Path beside(Path target) {
		return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "." + System.nanoTime() + ".tmp");
	}

	@Override
	public void close() throws IOException {
		if (Files.exists(content)) {
			delete(content);
		}
	}

	private static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
