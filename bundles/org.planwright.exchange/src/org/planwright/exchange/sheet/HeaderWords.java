package org.planwright.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.model.text.Widths;
import org.planwright.rules.project.ProjectFolder;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/** The words by which columns are known. Immutable. */
public final class HeaderWords {

	/** Name of the file in the folder of a project that adds words, of the same form as the product's own. */
	public static final String PROJECT_FILE = "header-words.json";
	private static final String RESOURCE = "header-words.json";
	private static final HeaderWords OWN = own();

	/** The form of the file. */
	private static final class Data {
		private List<ColumnWords> columns = List.of();
		private Map<String, List<String>> values = Map.of();
		private List<String> notes = List.of();
		private List<String> footers = List.of();
	}

	/** What the file says of a meaning. */
	static final class ColumnWords {
		private String meaning;
		private String kind;
		private List<String> words = List.of();
		private List<String> parts = List.of();

		Meaning meaning() {
			return Meaning.of(meaning).orElseThrow(() -> new JsonParseException(meaning));
		}

		boolean isFor(TableKind table) {
			return kind == null || kind.toUpperCase(Locale.ROOT).equals(table.name());
		}

		boolean isWord(String heading) {
			return words.stream().anyMatch(word -> word.equalsIgnoreCase(heading));
		}

		boolean isPart(String heading) {
			return parts.stream().anyMatch(heading::contains);
		}
	}

	private final List<ColumnWords> columns;
	private final Map<String, List<String>> values;
	private final List<String> notes;
	private final List<String> footers;

	private HeaderWords(List<ColumnWords> columns, Map<String, List<String>> values, List<String> notes, List<String> footers) {
		this.columns = columns;
		this.values = values;
		this.notes = notes;
		this.footers = footers;
		columns.forEach(ColumnWords::meaning);
	}

	/** The product's words. */
	public static HeaderWords standard() {
		return OWN;
	}

	/**
	 * The product's words and, before them, those of a project.
	 *
	 * @param project its folder; null for none
	 * @throws IOException when its file is there but is no such file
	 */
	public static HeaderWords of(ProjectFolder project) throws IOException {
		Path file = project == null ? null : project.path().resolve(PROJECT_FILE);
		if (file == null || !Files.isRegularFile(file)) {
			return OWN;
		}
		try (Reader in = Files.newBufferedReader(file)) {
			return OWN.after(new Gson().fromJson(in, Data.class));
		} catch (JsonParseException e) {
			throw new IOException(file.toString(), e);
		}
	}

	private static HeaderWords own() {
		try (InputStream in = HeaderWords.class.getResourceAsStream(RESOURCE); Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			Data data = new Gson().fromJson(text, Data.class);
			return new HeaderWords(data.columns, data.values, data.notes, data.footers);
		} catch (IOException e) {
			throw new UncheckedIOException(RESOURCE, e);
		}
	}

	private HeaderWords after(Data data) {
		if (data == null) {
			return this;
		}
		Map<String, List<String>> both = new LinkedHashMap<>(values);
		data.values.forEach((key, words) -> both.merge(key, words, HeaderWords::joined));
		return new HeaderWords(joined(data.columns, columns), both, joined(data.notes, notes), joined(data.footers, footers));
	}

	private static <T> List<T> joined(List<T> first, List<T> second) {
		List<T> all = new ArrayList<>(first);
		all.addAll(second);
		return List.copyOf(all);
	}

	List<ColumnWords> columns() {
		return columns;
	}

	/** Whether a heading has one of the words in it that the file has for a key of its values, such as base. */
	boolean has(String key, String heading) {
		return values.getOrDefault(key, List.of()).stream().anyMatch(heading::contains);
	}

	/** Whether a row that begins so is no entry. */
	public boolean isFooter(String text) {
		String plain = Widths.withoutBlanks(text);
		return footers.stream().anyMatch(plain::startsWith);
	}

	/** The unit that a line above a table names for all of it, as 万元 of 单位：万元; empty for another text. */
	String unitNote(String text) {
		String plain = Widths.withoutBlanks(text).replace("（", "").replace("）", "").replace("(", "").replace(")", "");
		for (String note : notes) {
			int at = plain.indexOf(note);
			if (at >= 0) {
				String rest = plain.substring(at + note.length());
				int end = 0;
				while (end < rest.length() && "，、；,;".indexOf(rest.charAt(end)) < 0) {
					end++;
				}
				return rest.substring(0, end);
			}
		}
		return "";
	}
}
