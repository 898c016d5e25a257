package org.planwright.exchange.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.Noise;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.report.EntryKind;
import org.planwright.exchange.report.ImportReport;
import org.planwright.model.text.Widths;

/**
 * The cover: title, stage, who approved and who issued it become header lines, what is printed again is noise, and the rest stays
 * as paragraphs. Without a cover the title is sought in the first paragraphs, where a plan names itself in 《》.
 */
final class CoverPage {

	private static final int MOST_LINES = 60;
	private static final int LONGEST_COVER_LINE = 60;
	private static final int LONGEST_TITLE = 90;
	private static final int TITLE_LINES = 6;
	private static final int PREAMBLE = 12;
	private static final Pattern TITLE = Pattern.compile(
			"(.{2,}(?:规划|纲要|计划|实施方案))\\s*(?:[（(]\\s*([^）)]{2,8})\\s*[）)])?");
	private static final Pattern STAGE = Pattern
			.compile("[（(]?\\s*((?:草案|初稿|征求意见稿|送审稿|报批稿|审议稿|讨论稿|修订稿|印发)[^）)]{0,4})\\s*[）)]?");
	private static final Pattern APPROVAL = Pattern.compile(
			"[（(]?\\s*([0-9]{4}\\s*年\\s*[0-9]{1,2}\\s*月(?:\\s*[0-9]{1,2}\\s*日)?)?\\s*[，,]?\\s*(?:经|由)?(.{4,}?(?:会议|政府|委员会|大会))\\s*(?:审议|审查|表决)?(?:通过|批准)\\s*[）)]?");
	private static final Pattern ISSUER = Pattern
			.compile(".{2,24}(?:人民政府(?:办公厅|办公室)?|发展和改革委员会|发展和改革局|发展改革委|发展改革局|管理委员会|管委会)");
	private static final Pattern DATE = Pattern.compile("[0-9〇○零一二三四五六七八九]{4}\\s*年(?:\\s*[0-9一二三四五六七八九十]{1,3}\\s*月)?(?:\\s*[0-9一二三四五六七八九十]{1,3}\\s*日)?");
	private static final Pattern SELF = Pattern.compile("《([^《》]{6,60}(?:规划|纲要))》");

	private final List<ParagraphBlock> cover = new ArrayList<>();
	private final List<ParagraphBlock> kept = new ArrayList<>();
	private final Set<String> seen = new HashSet<>();
	private final HeaderFacts facts = new HeaderFacts();
	private final ImportReport.Builder report;

	private CoverPage(ImportReport.Builder report) {
		this.report = report;
	}

	/**
	 * Takes the cover and writes the header lines.
	 *
	 * @return index of the first block after the cover
	 */
	static int take(List<Block> blocks, LineSink sink) {
		return new CoverPage(sink.report()).recognise(blocks, sink);
	}

	private int recognise(List<Block> blocks, LineSink sink) {
		int end = 0;
		while (end < Math.min(blocks.size(), MOST_LINES) && blocks.get(end) instanceof ParagraphBlock paragraph && !paragraph.hint().contents()
				&& isCoverLine(paragraph.text())) {
			cover.add(paragraph);
			end++;
		}
		for (int at = 0; at < cover.size();) {
			at = takeFact(at);
		}
		if (facts.title == null) {
			findOwnName(blocks);
		}
		facts.write(sink);
		for (ParagraphBlock paragraph : kept) {
			sink.text(paragraph.text());
		}
		return end;
	}

	private static boolean isCoverLine(SourcedText text) {
		return text.length() <= LONGEST_COVER_LINE && !LineForms.contains(text, "。；") && !LineForms.isContents(text)
				&& !LineForms.isHeading(text) && LineForms.box(text) == null && !LineForms.isGlossary(text);
	}

	private int takeFact(int at) {
		SourcedText line = cover.get(at).text();
		int lines = titleLines(at);
		if (lines > 0) {
			takeTitle(at, lines);
			return at + lines;
		}
		Matcher stage = STAGE.matcher(line);
		if (stage.matches()) {
			takeStage(LineForms.group(line, stage, 1), cover.get(at).range());
			return at + 1;
		}
		lines = parenthesisLines(at);
		Matcher approval = APPROVAL.matcher(joined(at, lines));
		if (approval.matches() && facts.approval == null) {
			SourcedText text = joined(at, lines);
			facts.approval = LineForms.group(text, approval, 2);
			facts.approvalDate = approval.group(1) == null ? null : LineForms.group(text, approval, 1);
			report.add(EntryKind.COVER_FACT, range(at, lines), "批准", facts.approval);
			return at + lines;
		}
		if (ISSUER.matcher(line).matches()) {
			takeIssuer(line, cover.get(at).range());
		} else {
			kept.add(cover.get(at));
		}
		return at + 1;
	}

	private void takeTitle(int at, int lines) {
		SourcedText text = joined(at, lines);
		Matcher parts = TITLE.matcher(text);
		parts.matches();
		SourcedText title = LineForms.group(text, parts, 1);
		if (facts.title == null) {
			facts.title = title;
			seen.add(Widths.withoutBlanks(title.toString()));
			report.add(EntryKind.COVER_FACT, range(at, lines), "标题", title);
		} else if (seen.contains(Widths.withoutBlanks(title.toString()))) {
			for (int i = at; i < at + lines; i++) {
				report.noise(new Noise(NoiseKind.REPEATED_TITLE, cover.get(i).range()));
			}
		} else {
			kept.addAll(cover.subList(at, at + lines));
			return;
		}
		if (parts.group(2) != null) {
			takeStage(LineForms.group(text, parts, 2), range(at, lines));
		}
	}

	private void takeStage(SourcedText stage, SourceRange range) {
		if (facts.stage == null) {
			facts.stage = stage;
			report.add(EntryKind.COVER_FACT, range, "稿次", stage);
		} else if (Widths.withoutBlanks(facts.stage.toString()).equals(Widths.withoutBlanks(stage.toString()))) {
			report.noise(new Noise(NoiseKind.REPEATED_TITLE, range));
		}
	}

	private void takeIssuer(SourcedText issuer, SourceRange range) {
		if (facts.issuer == null) {
			facts.issuer = issuer;
			report.add(EntryKind.COVER_FACT, range, "编制", issuer);
		} else if (Widths.withoutBlanks(facts.issuer.toString()).equals(Widths.withoutBlanks(issuer.toString()))) {
			report.noise(new Noise(NoiseKind.REPEATED_TITLE, range));
		} else {
			kept.add(cover.get(coverIndex(range)));
		}
	}

	private int coverIndex(SourceRange range) {
		for (int i = 0; i < cover.size(); i++) {
			if (cover.get(i).range().equals(range)) {
				return i;
			}
		}
		throw new IllegalStateException("not on the cover: " + range);
	}

	/** How many lines from here on make a title, 0 when none does. */
	private int titleLines(int at) {
		for (int lines = 1; lines <= TITLE_LINES && at + lines <= cover.size(); lines++) {
			SourcedText text = joined(at, lines);
			if (text.length() > LONGEST_TITLE || isNoTitleLine(cover.get(at + lines - 1).text(), lines == 1)) {
				return 0;
			}
			boolean goesOn = at + lines < cover.size() && cover.get(at + lines).text().toString().matches("[和及与暨].*");
			if (!goesOn && TITLE.matcher(text).matches()) {
				return lines;
			}
		}
		return 0;
	}

	private static boolean isNoTitleLine(SourcedText line, boolean first) {
		return ISSUER.matcher(line).matches() || DATE.matcher(line).matches()
				|| first && LineForms.contains(line.sub(0, 1), "（(");
	}

	/** How many lines from here on hold what an opening parenthesis encloses; 1 when there is none. */
	private int parenthesisLines(int at) {
		if (!LineForms.contains(cover.get(at).text().sub(0, 1), "（(")) {
			return 1;
		}
		int lines = 1;
		while (!LineForms.endsWith(cover.get(at + lines - 1).text(), "）)") && at + lines < cover.size() && lines < TITLE_LINES) {
			lines++;
		}
		return lines;
	}

	private SourcedText joined(int at, int lines) {
		ParagraphBlock whole = cover.get(at);
		for (int i = 1; i < lines; i++) {
			whole = whole.join(cover.get(at + i));
		}
		return SpareBlanks.besideWide(whole.text());
	}

	private SourceRange range(int at, int lines) {
		return cover.get(at).range().union(cover.get(at + lines - 1).range());
	}

	private void findOwnName(List<Block> blocks) {
		int last = Math.min(blocks.size(), PREAMBLE);
		for (int i = 0; i < last; i++) {
			if (blocks.get(i) instanceof ParagraphBlock paragraph) {
				Matcher self = SELF.matcher(paragraph.text());
				while (self.find()) {
					if (!self.group(1).startsWith("关于") && !self.group(1).startsWith("中华人民共和国")) {
						facts.title = LineForms.group(paragraph.text(), self, 1);
						report.add(EntryKind.DERIVED_HEADER, facts.title.range(), "标题", facts.title);
						return;
					}
				}
			}
		}
	}
}
