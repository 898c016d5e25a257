package org.planwright.exchange.opinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.planwright.model.text.Widths;

import com.google.gson.Gson;

/** The words by which the columns of a table of opinions are known. */
final class OpinionWords {

	private static final String RESOURCE = "opinion-words.json";
	private static final List<Entry> ENTRIES = read();

	/** What a column says; the names are those in the file. */
	enum Column {
		WHO, PLACE, QUOTE, OPINION, DECISION, REASON
	}

	private record Entry(String meaning, List<String> words, List<String> parts) {
	}

	private record Data(List<Entry> columns) {
	}

	private OpinionWords() {
	}

	/** What a column of a heading says; empty when that is not known. */
	static Optional<Column> column(String heading) {
		String plain = Widths.withoutBlanks(Widths.compatible(heading)).replaceAll("\\([^)]*\\)", "");
		return first(entry -> entry.words.contains(plain)).or(() -> first(entry -> entry.parts.stream().anyMatch(plain::contains)));
	}

	private static Optional<Column> first(Predicate<Entry> fits) {
		return ENTRIES.stream().filter(fits).findFirst().map(entry -> Column.valueOf(entry.meaning.toUpperCase(Locale.ROOT)));
	}

	private static List<Entry> read() {
		try (InputStream in = OpinionWords.class.getResourceAsStream(RESOURCE); Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			return new Gson().fromJson(text, Data.class).columns;
		} catch (IOException e) {
			throw new UncheckedIOException(RESOURCE, e);
		}
	}
}
