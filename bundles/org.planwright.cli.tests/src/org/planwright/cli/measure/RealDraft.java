package org.planwright.cli.measure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.planwright.cli.CliRun;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** One of the two real drafts and what {@code check} finds in it. They are skipped where they are not at hand. */
enum RealDraft {
	/** The one with lost chapters and a table of one cell a line. */
	Z("000_"),
	/** The one with page breaks and a table of one row a line. */
	H("001_");

	private final String prefix;
	private List<FoundPlace> findings;

	RealDraft(String prefix) {
		this.prefix = prefix;
	}

	/** What a place is of. */
	enum Kind {
		FINDING, CHECKLIST, RELATED
	}

	/** A finding, or one more place of it. */
	record FoundPlace(String rule, String severity, String fingerprint, int line, int column, int endLine, int endColumn, String quote, String message, Kind kind) {

		boolean touches(int otherLine, int from, int to) {
			boolean after = line > otherLine || line == otherLine && column - 1 >= Math.max(to, from + 1);
			boolean before = endLine < otherLine || endLine == otherLine && endColumn - 1 <= from;
			return !after && !before;
		}
	}

	Path file() throws IOException {
		String drafts = System.getenv("PLANWRIGHT_DRAFTS");
		assumeTrue(drafts != null, "PLANWRIGHT_DRAFTS names no folder of real drafts");
		try (Stream<Path> files = Files.list(Path.of(drafts))) {
			return files.filter(path -> path.getFileName().toString().startsWith(prefix)).findFirst().orElseThrow();
		}
	}

	List<String> lines() throws IOException {
		return Files.readString(file(), StandardCharsets.UTF_8).lines().toList();
	}

	/** All places of all findings; the finding's own place comes first. */
	List<FoundPlace> places() throws IOException {
		if (findings == null) {
			CliRun cli = CliRun.in(Path.of("").toAbsolutePath());
			cli.run("check", "--format", "json", file().toString());
			List<FoundPlace> found = new ArrayList<>();
			JsonObject report = JsonParser.parseString(cli.out()).getAsJsonObject();
			for (String list : List.of("findings", "checklist")) {
				for (JsonElement element : report.getAsJsonArray(list)) {
					JsonObject finding = element.getAsJsonObject();
					found.add(place(finding, finding, list.equals("findings") ? Kind.FINDING : Kind.CHECKLIST));
					finding.getAsJsonArray("related").forEach(related -> found.add(place(finding, related.getAsJsonObject(), Kind.RELATED)));
				}
			}
			findings = List.copyOf(found);
		}
		return findings;
	}

	private static FoundPlace place(JsonObject finding, JsonObject place, Kind kind) {
		int line = place.get("line").getAsInt();
		int column = place.get("column").getAsInt();
		String quote = place.get("quote").getAsString();
		return new FoundPlace(finding.get("rule").getAsString(), finding.get("severity").getAsString(), finding.get("fingerprint").getAsString(), line, column,
				place.has("endLine") ? place.get("endLine").getAsInt() : line, place.has("endColumn") ? place.get("endColumn").getAsInt() : column + Math.max(1, quote.length()),
				quote, finding.get("message").getAsString(), kind);
	}
}
