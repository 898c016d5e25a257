package org.planwright.exchange.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.exchange.Messages;
import org.planwright.exchange.document.LinePositions;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.Picture;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.SourceRange;

/** What the import found, healed, left out and did not understand. Immutable. */
public final class ImportReport {

	private final SourceDocument document;
	private final Map<Counted, Integer> counts;
	private final List<Noise> noise;
	private final List<ReportEntry> entries;
	private final List<FigureFile> files;

	ImportReport(SourceDocument document, Map<Counted, Integer> counts, List<Noise> noise, List<ReportEntry> entries, List<FigureFile> files) {
		this.document = document;
		this.counts = counts;
		this.noise = List.copyOf(noise);
		this.entries = List.copyOf(entries);
		this.files = List.copyOf(files);
	}

	/** How many of these the plan has. */
	public int count(Counted what) {
		return counts.getOrDefault(what, 0);
	}

	/** Everything that was left out, in the order of the original. */
	public List<Noise> noise() {
		return noise;
	}

	public int noiseCount(NoiseKind kind) {
		return (int) noise.stream().filter(each -> each.kind() == kind).count();
	}

	/** All entries in the order of the original. */
	public List<ReportEntry> entries() {
		return entries;
	}

	public List<ReportEntry> entries(EntryKind kind) {
		return entries.stream().filter(entry -> entry.kind() == kind).toList();
	}

	/** The files of pictures that the plan names; whoever keeps the plan writes them beside it. */
	public List<FigureFile> files() {
		return files;
	}

	/** The report as lines of text in a language; places are lines or paragraphs of the original. */
	public String render(Locale locale) {
		LinePositions positions = new LinePositions(document.text());
		List<String> lines = new ArrayList<>();
		lines.add(Messages.get(locale, "report.title", document.name(), document.coding()));
		lines.add(Messages.get(locale, "report.found", foundList(locale)));
		for (NoiseKind kind : NoiseKind.values()) {
			if (noiseCount(kind) > 0) {
				lines.add(Messages.get(locale, "report.noise." + kind.name(), noiseCount(kind),
						Messages.get(locale, document.hasParagraphs() ? "report.paragraphs" : "report.lines", noiseLines(kind, positions))));
			}
		}
		for (ReportEntry entry : entries) {
			String text = Messages.get(locale, "report." + entry.kind().name(), entry.arguments().toArray());
			int line = positions.line(entry.range().start());
			String key = !document.hasParagraphs() ? "report.line" : document.page(line) == 0 ? "report.paragraph" : "report.paragraphOnPage";
			lines.add(Messages.get(locale, key, String.valueOf(line), text, document.page(line)));
		}
		return String.join("\n", lines) + "\n";
	}

	private String foundList(Locale locale) {
		List<String> found = new ArrayList<>();
		counts.forEach((what, count) -> found.add(Messages.get(locale, "report.count." + what.name(), count)));
		return String.join(Messages.get(locale, "report.separator"), found);
	}

	private String noiseLines(NoiseKind kind, LinePositions positions) {
		List<String> lines = noise.stream().filter(each -> each.kind() == kind)
				.map(each -> String.valueOf(positions.line(each.range().start()))).distinct().toList();
		int shown = 12;
		return String.join(", ", lines.subList(0, Math.min(shown, lines.size()))) + (lines.size() > shown ? " …" : "");
	}

	/** Collects a report. Not for use by several threads. */
	public static final class Builder {
		private final SourceDocument document;
		private final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
		private final List<Noise> noise = new ArrayList<>();
		private final List<ReportEntry> entries = new ArrayList<>();
		private final List<FigureFile> files = new ArrayList<>();

		public Builder(SourceDocument document) {
			this.document = document;
			noise.addAll(document.noise());
		}

		public void count(Counted what) {
			counts.merge(what, 1, Integer::sum);
		}

		public void noise(Noise more) {
			noise.add(more);
		}

		public void add(EntryKind kind, SourceRange range, Object... arguments) {
			List<String> texts = new ArrayList<>();
			for (Object argument : arguments) {
				texts.add(argument.toString());
			}
			entries.add(new ReportEntry(kind, range, texts));
		}

		/** The characters of the original in a range. */
		public String quotation(SourceRange range) {
			return document.text().substring(range.start(), range.end());
		}

		/** Gives a picture a file of its own and returns its path, seen from the plan. */
		public String file(Picture picture) {
			String name = document.name();
			String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
			int dot = base.lastIndexOf('.');
			String folder = (dot > 0 ? base.substring(0, dot) : base).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
			FigureFile file = new FigureFile(folder + "-图/" + (files.size() + 1) + picture.extension(), picture);
			files.add(file);
			return file.path();
		}

		public ImportReport build() {
			noise.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
			entries.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
			return new ImportReport(document, new EnumMap<>(counts), noise, entries, files);
		}
	}
}
