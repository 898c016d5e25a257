package org.planwright.evl.project;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.planwright.model.file.SafeFile;

/**
 * The folders whose scripts a person trusts, each with the hash of the scripts that were trusted: changed scripts are trusted no more. It lies in the user's own
 * area, never in a project, which could else trust itself. A file that cannot be read trusts nobody. Safe for use by many threads.
 */
public final class TrustFile implements ScriptTrust {

	/** 1: trusted, an object of hashes by folder. */
	private static final int FORMAT = 1;
	private static final String TRUSTED = "trusted";

	/** Names another file than the user's, for tests. */
	private static final String PROPERTY = "planwright.trust";

	private final Path file;

	/** @param file need not exist; its folder is made when something is trusted */
	public TrustFile(Path file) {
		this.file = file;
	}

	/** What the person at this computer trusts, in every workbench. */
	public static TrustFile ofUser() {
		String file = System.getProperty(PROPERTY);
		return new TrustFile(file == null ? Path.of(System.getProperty("user.home"), ".planwright", "trusted-scripts.json") : Path.of(file));
	}

	@Override
	public synchronized boolean trusts(ProjectScripts scripts) {
		JsonElement hash = read().get(key(scripts));
		return hash != null && hash.isJsonPrimitive() && hash.getAsString().equals(scripts.hash());
	}

	/**
	 * Trusts scripts as they are.
	 *
	 * @throws IOException when that cannot be kept
	 */
	public synchronized void trust(ProjectScripts scripts) throws IOException {
		JsonObject trusted = read();
		trusted.addProperty(key(scripts), scripts.hash());
		write(trusted);
	}

	/**
	 * Trusts them no more.
	 *
	 * @throws IOException when that cannot be kept
	 */
	public synchronized void revoke(ProjectScripts scripts) throws IOException {
		JsonObject trusted = read();
		if (trusted.remove(key(scripts)) != null) {
			write(trusted);
		}
	}

	private static String key(ProjectScripts scripts) {
		try {
			return scripts.folder().toRealPath().toString();
		} catch (IOException e) {
			return scripts.folder().toAbsolutePath().normalize().toString();
		}
	}

	private JsonObject read() {
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			JsonObject json = JsonParser.parseReader(reader).getAsJsonObject();
			JsonElement trusted = json.get("format").getAsInt() == FORMAT ? json.get(TRUSTED) : null;
			return trusted == null ? new JsonObject() : trusted.getAsJsonObject();
		} catch (IOException | JsonParseException | IllegalStateException | NullPointerException | NumberFormatException e) {
			return new JsonObject();
		}
	}

	private void write(JsonObject trusted) throws IOException {
		JsonObject json = new JsonObject();
		json.addProperty("format", FORMAT);
		json.add(TRUSTED, trusted);
		Files.createDirectories(file.getParent());
		SafeFile.write(file, new GsonBuilder().setPrettyPrinting().create().toJson(json).getBytes(StandardCharsets.UTF_8));
	}
}
