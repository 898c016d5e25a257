package org.planwright.exchange.export.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * The picture of a figure.
 *
 * @param path      the file
 * @param extension usual extension of such files, without the dot
 * @param mediaType as {@code image/png}
 */
public record FigureFile(Path path, String extension, String mediaType) {

	/** The picture as an address that holds it. */
	public String dataUri() throws IOException {
		return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(path));
	}
}
