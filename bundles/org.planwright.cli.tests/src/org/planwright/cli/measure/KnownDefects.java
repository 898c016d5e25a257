package org.planwright.cli.measure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The defects of the real drafts that were proved by hand, and what looks like one and is none ({@code findings.md} among the cases). */
final class KnownDefects {

	private static final Pattern DEFECT = Pattern.compile("[ZH]-E\\d+");
	private static final Pattern CONTROL = Pattern.compile("P\\d+");
	private static final Pattern EVIDENCE = Pattern.compile("(?:(?<draft>[ZH])\\s+)?L(?<line>\\d+)「(?<quote>[^」]*)」");

	/** A quotation of a draft. */
	record Evidence(RealDraft draft, int line, String quote) {
	}

	/** A row of the list. */
	record Entry(String id, Set<String> rules, String what, List<Evidence> evidence, boolean proved) {
	}

	private KnownDefects() {
	}

	static List<Entry> defects() throws IOException {
		List<Entry> entries = new ArrayList<>();
		for (String[] cells : rows(DEFECT)) {
			RealDraft draft = RealDraft.valueOf(cells[1].substring(0, 1));
			entries.add(new Entry(cells[1], Set.of(cells[3].split("/")), cells[4], evidence(cells[5], draft), cells[7].startsWith("证实")));
		}
		return entries;
	}

	static List<Entry> controls() throws IOException {
		List<Entry> entries = new ArrayList<>();
		for (String[] cells : rows(CONTROL)) {
			entries.add(new Entry(cells[1], Set.of(), cells[2], evidence(cells[3], null), true));
		}
		return entries;
	}

	private static List<String[]> rows(Pattern id) throws IOException {
		String cases = System.getenv("PLANWRIGHT_CASES");
		assumeTrue(cases != null, "PLANWRIGHT_CASES names no folder of cases");
		List<String[]> rows = new ArrayList<>();
		for (String line : Files.readAllLines(Path.of(cases, "findings.md"))) {
			String[] cells = line.split("\\|");
			for (int i = 0; i < cells.length; i++) {
				cells[i] = cells[i].strip();
			}
			if (cells.length > 4 && id.matcher(cells[1]).matches()) {
				rows.add(cells);
			}
		}
		return rows;
	}

	private static List<Evidence> evidence(String cell, RealDraft draft) {
		List<Evidence> evidence = new ArrayList<>();
		Matcher matcher = EVIDENCE.matcher(cell);
		RealDraft current = draft;
		while (matcher.find()) {
			current = matcher.group("draft") == null ? current : RealDraft.valueOf(matcher.group("draft"));
			evidence.add(new Evidence(current, Integer.parseInt(matcher.group("line")), matcher.group("quote")));
		}
		return evidence;
	}
}
