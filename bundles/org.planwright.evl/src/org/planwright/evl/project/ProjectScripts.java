package org.planwright.evl.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.planwright.rules.project.ProjectFolder;

/**
 * The scripts of a project as they are at a moment.
 *
 * @param folder the project's folder {@code planwright}, in which they lie
 * @param files in the order of their names
 * @param hash of all names and contents: another one when anything has changed
 */
public record ProjectScripts(Path folder, List<ScriptFile> files, String hash) {

	private static final long MOST_BYTES = 1024 * 1024;
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** Copies the list. */
	public ProjectScripts {
		files = List.copyOf(files);
	}

	/** The scripts of the project that a plan belongs to; empty when there are none. */
	public static Optional<ProjectScripts> of(URI plan) {
		return Optional.ofNullable(ProjectFolder.of(plan)).flatMap(ProjectScripts::in);
	}

	/** The scripts in a folder {@code planwright}; empty when there are none. */
	public static Optional<ProjectScripts> in(ProjectFolder folder) {
		List<Path> paths = folder.files(ScriptFile.EXTENSION).stream().filter(path -> !path.getFileName().toString().startsWith(".")).toList();
		if (paths.isEmpty()) {
			return Optional.empty();
		}
		MessageDigest digest = sha256();
		List<ScriptFile> files = new ArrayList<>();
		for (Path path : paths) {
			byte[] bytes = read(path);
			byte[] name = path.getFileName().toString().getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(Integer.BYTES * 2).putInt(name.length).putInt(bytes == null ? -1 : bytes.length).array());
			digest.update(name);
			digest.update(bytes == null ? new byte[0] : bytes);
			files.add(new ScriptFile(path, bytes == null ? null : text(bytes)));
		}
		return Optional.of(new ProjectScripts(folder.path(), files, HexFormat.of().formatHex(digest.digest())));
	}

	private static byte[] read(Path path) {
		try {
			return Files.size(path) > MOST_BYTES ? null : Files.readAllBytes(path);
		} catch (IOException e) {
			return null;
		}
	}

	private static String text(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			return null;
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
