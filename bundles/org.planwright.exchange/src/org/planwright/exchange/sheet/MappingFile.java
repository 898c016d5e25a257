package org.planwright.exchange.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * Mappings in a file: {@code {"format": 1, "mappings": [{"signature": "序号|指标名称|…", "kind": "indicators", "columns": {"指标名称": "name", "2030年": "target"}}]}}.
 * Without a signature a mapping is for all tables that have one of its headings.
 */
public final class MappingFile {

	/** Name of the file in the folder of a project in which mappings are remembered. */
	public static final String NAME = "sheet-mappings.json";
	/** 1: mappings, each with signature, kind, columns. */
	private static final int FORMAT = 1;

	/** The form of the file. */
	private static final class Data {
		private int format;
		private List<Entry> mappings = new ArrayList<>();
	}

	private static final class Entry {
		private String signature;
		private String kind;
		private Map<String, String> columns;
	}

	private MappingFile() {
	}

	/**
	 * The mappings of a file; none when there is no such file.
	 *
	 * @throws MappingException when it is no file of mappings
	 * @throws IOException      when it cannot be read
	 */
	public static List<Mapping> read(Path file) throws IOException, MappingException {
		if (!Files.exists(file)) {
			return List.of();
		}
		Data data;
		try (Reader in = Files.newBufferedReader(file)) {
			data = new Gson().fromJson(in, Data.class);
		} catch (JsonParseException e) {
			throw new MappingException(file, "mapping.noJson");
		}
		if (data == null || data.format != FORMAT) {
			throw new MappingException(file, "mapping.format", FORMAT);
		}
		List<Mapping> mappings = new ArrayList<>();
		for (Entry entry : data.mappings) {
			mappings.add(mapping(file, entry));
		}
		return mappings;
	}

	private static Mapping mapping(Path file, Entry entry) throws MappingException {
		TableKind kind = "projects".equals(entry.kind) ? TableKind.PROJECTS : TableKind.INDICATORS;
		if (entry.columns == null || !kind.name().toLowerCase(Locale.ROOT).equals(entry.kind)) {
			throw new MappingException(file, "mapping.kind", String.valueOf(entry.kind));
		}
		Map<String, ColumnMeaning> columns = new LinkedHashMap<>();
		for (Map.Entry<String, String> column : entry.columns.entrySet()) {
			columns.put(column.getKey(), ColumnMeaning.of(String.valueOf(column.getValue()))
					.orElseThrow(() -> new MappingException(file, "mapping.meaning", column.getKey(), column.getValue(), words())));
		}
		return new Mapping(entry.signature == null ? "" : entry.signature, kind, columns);
	}

	private static String words() {
		return String.join(", ", List.of(Meaning.values()).stream().map(Meaning::word).toList());
	}

	/**
	 * Remembers a mapping, in place of an earlier one for the same tables. The file appears whole or not at all.
	 *
	 * @throws MappingException when there is another file of that name, which is left as it is
	 */
	public static void remember(Path file, Mapping mapping) throws IOException, MappingException {
		List<Mapping> mappings = new ArrayList<>(read(file));
		mappings.removeIf(each -> each.signature().equals(mapping.signature()));
		mappings.add(mapping);
		Files.createDirectories(file.toAbsolutePath().getParent());
		Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
		try {
			Files.writeString(beside, json(mappings));
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Mappings in the form of the file. */
	public static String json(List<Mapping> mappings) {
		Data data = new Data();
		data.format = FORMAT;
		for (Mapping mapping : mappings) {
			Entry entry = new Entry();
			entry.signature = mapping.signature();
			entry.kind = mapping.kind().name().toLowerCase(Locale.ROOT);
			entry.columns = new LinkedHashMap<>();
			mapping.columns().forEach((heading, meaning) -> entry.columns.put(heading, meaning.word()));
			data.mappings.add(entry);
		}
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(data) + "\n";
	}
}
