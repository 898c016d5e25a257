package org.planwright.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.planwright.rules.pack.DataPackException.Reason;

/**
 * Reads data packs: a zip with {@code pack.json} and any of the dictionaries of the product.
 *
 * <pre>{"format": 1, "id": "region-2026", "version": "2026.1", "name": {"zh": "…", "en": "…"}, "validFrom": "2026-01-01", "validUntil": "2030-12-31"}</pre>
 */
public final class DataPackFile {

	private static final String DESCRIPTION = "pack.json";
	/** 1: id, version, name; optional validFrom and validUntil. */
	private static final int FORMAT = 1;
	private static final int LARGEST = 16 << 20;
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

	private final String file;
	private int left = LARGEST;

	private DataPackFile(String file) {
		this.file = file;
	}

	/**
	 * Reads a pack whole and checks it: what it returns can be merged into the dictionaries.
	 *
	 * @throws DataPackException when it is no usable pack
	 */
	public static DataPack read(Path zip) throws DataPackException {
		return new DataPackFile(zip.getFileName().toString()).pack(zip);
	}

	private DataPack pack(Path zip) throws DataPackException {
		try (ZipFile archive = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
			ZipEntry description = archive.getEntry(DESCRIPTION);
			if (description == null) {
				throw failure(Reason.NO_DESCRIPTION);
			}
			JsonObject json = json(archive, description);
			Map<String, JsonObject> dictionaries = new LinkedHashMap<>();
			for (ZipEntry entry : Collections.list(archive.entries())) {
				if (!entry.isDirectory() && !entry.getName().equals(DESCRIPTION)) {
					JsonObject dictionary = json(archive, entry);
					DictionaryShape.check(file, entry.getName(), dictionary);
					dictionaries.put(entry.getName(), dictionary);
				}
			}
			return pack(json, dictionaries);
		} catch (IOException | IllegalArgumentException e) {
			throw failure(Reason.NO_ZIP);
		}
	}

	private DataPack pack(JsonObject json, Map<String, JsonObject> dictionaries) throws DataPackException {
		JsonElement format = json.get("format");
		if (format == null || !format.isJsonPrimitive() || !format.getAsString().equals(String.valueOf(FORMAT))) {
			throw failure(Reason.DESCRIPTION, "format: " + FORMAT);
		}
		String id = text(json, "id");
		if (!ID.matcher(id).matches()) {
			throw failure(Reason.DESCRIPTION, "id");
		}
		if (!(json.get("name") instanceof JsonObject)) {
			throw failure(Reason.DESCRIPTION, "name");
		}
		JsonObject named = json.getAsJsonObject("name");
		Map<String, String> names = new LinkedHashMap<>();
		for (String language : List.of("zh", "en")) {
			if (named.has(language)) {
				names.put(language, text(named, language));
			}
		}
		if (names.isEmpty()) {
			throw failure(Reason.DESCRIPTION, "name");
		}
		return new DataPack(id, text(json, "version"), names, day(json, "validFrom"), day(json, "validUntil"), dictionaries);
	}

	private Optional<LocalDate> day(JsonObject json, String name) throws DataPackException {
		try {
			return json.has(name) ? Optional.of(LocalDate.parse(text(json, name))) : Optional.empty();
		} catch (DateTimeException e) {
			throw failure(Reason.DESCRIPTION, name);
		}
	}

	private String text(JsonObject json, String name) throws DataPackException {
		JsonElement value = json.get(name);
		if (value == null || !value.isJsonPrimitive() || value.getAsString().isBlank()) {
			throw failure(Reason.DESCRIPTION, name);
		}
		return value.getAsString();
	}

	private JsonObject json(ZipFile archive, ZipEntry entry) throws IOException, DataPackException {
		byte[] bytes;
		try (InputStream in = archive.getInputStream(entry)) {
			bytes = in.readNBytes(left + 1);
		}
		if (bytes.length > left) {
			throw failure(Reason.TOO_LARGE);
		}
		left -= bytes.length;
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return JsonParser.parseString(text).getAsJsonObject();
		} catch (JsonParseException | IllegalStateException | CharacterCodingException e) {
			throw failure(Reason.NO_JSON, entry.getName(), String.valueOf(e.getMessage()));
		}
	}

	private DataPackException failure(Reason reason, Object... more) {
		return new DataPackException(reason, file, more);
	}
}
