package org.planwright.exchange.export.figure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.exchange.Messages;
import org.planwright.exchange.export.ExportInput;
import org.planwright.model.Details;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.TextRole;

/**
 * Finds the files that figures name by {@code @ 文件}, below the folder of the plan and nowhere else. What is no picture by its first bytes is passed over,
 * whatever its name. Keeps nothing: each question looks at the file.
 */
public final class FigureFiles {

	private static final long LIMIT = 20L << 20;
	private static final int START = 1000;

	private final Optional<Path> folder;

	private FigureFiles(Optional<Path> folder) {
		this.folder = folder.map(path -> path.toAbsolutePath().normalize());
	}

	/** Files in a folder, that of the plan. */
	public static FigureFiles in(Optional<Path> folder) {
		return new FigureFiles(folder);
	}

	/** The picture of a figure; empty when it names none, or none that can be read. */
	public Optional<FigureFile> of(Figure figure) {
		return path(Details.text(figure, TextRole.FILE)).flatMap(FigureFiles::read);
	}

	/** What there is to say about the figures of a plan: a remark for each file that is named and cannot be used. */
	public static List<String> remarks(ExportInput input) {
		FigureFiles files = in(input.folder());
		List<String> remarks = new ArrayList<>();
		for (Block block : input.plan().getBlocks()) {
			if (block instanceof Figure figure && Details.text(figure, TextRole.FILE) != null && files.of(figure).isEmpty()) {
				remarks.add(Messages.get(input.locale(), "export.figure", Details.text(figure, TextRole.FILE)));
			}
		}
		return remarks;
	}

	private Optional<Path> path(String name) {
		if (name == null || folder.isEmpty()) {
			return Optional.empty();
		}
		try {
			Path path = folder.get().resolve(name.strip().replace('\\', '/')).normalize();
			return path.startsWith(folder.get()) && Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static Optional<FigureFile> read(Path path) {
		try (InputStream in = Files.newInputStream(path)) {
			return Files.size(path) > LIMIT ? Optional.empty() : file(path, new String(in.readNBytes(START), StandardCharsets.ISO_8859_1));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static Optional<FigureFile> file(Path path, String start) {
		String kind = start.startsWith("\u0089PNG\r\n") ? "png"
				: start.startsWith("\u00ff\u00d8\u00ff") ? "jpeg"
				: start.startsWith("GIF8") ? "gif"
				: start.startsWith("RIFF") && start.startsWith("WEBP", 8) ? "webp"
				: start.contains("<svg") ? "svg" : "";
		return kind.isEmpty() ? Optional.empty()
				: Optional.of(new FigureFile(path, kind.equals("jpeg") ? "jpg" : kind, kind.equals("svg") ? "image/svg+xml" : "image/" + kind));
	}
}
