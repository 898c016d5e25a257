package org.planwright.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.exchange.word.Shape.Boxes.BORDERS;
import static org.planwright.exchange.word.Shape.Boxes.CELL;
import static org.planwright.exchange.word.Shape.Boxes.GROUND;
import static org.planwright.exchange.word.Shape.Boxes.PLAIN;
import static org.planwright.exchange.word.Shape.Boxes.TITLE_ROW;
import static org.planwright.exchange.word.Shape.Program.LIBREOFFICE;
import static org.planwright.exchange.word.Shape.Program.WORD;
import static org.planwright.exchange.word.Shape.Program.WPS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.exchange.Drafts;
import org.planwright.exchange.Fixtures;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.Losses;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.word.Shape.Headings;
import org.planwright.exchange.word.Shape.Notes;
import org.planwright.exchange.word.Shape.Numbers;
import org.planwright.exchange.word.Shape.Tables;

/** However a draft is set in Word, it becomes the plan that its plain text becomes. */
class WordFidelityTest {

	/** Real drafts are named by their region, ours by their file. */
	private static final List<String> DRAFTS = List.of(Fixtures.COUNTY, Fixtures.CITY, "扎赉特旗", "杭锦后旗");

	private static final List<Shape> SHAPES = List.of(
			new Shape(WORD, Headings.NONE, Numbers.TYPED, Tables.REAL, PLAIN, Notes.TYPED, true),
			new Shape(WORD, Headings.STYLES, Numbers.TYPED, Tables.TABS, PLAIN, Notes.TYPED, true),
			new Shape(WORD, Headings.STYLES, Numbers.AUTOMATIC, Tables.REAL, CELL, Notes.FOOTNOTES, false),
			new Shape(WPS, Headings.STYLES, Numbers.AUTOMATIC, Tables.REAL, TITLE_ROW, Notes.TYPED, true),
			new Shape(WPS, Headings.NONE, Numbers.TYPED, Tables.REAL, BORDERS, Notes.FOOTNOTES, false),
			new Shape(LIBREOFFICE, Headings.STYLES, Numbers.AUTOMATIC, Tables.REAL, GROUND, Notes.TYPED, false),
			new Shape(LIBREOFFICE, Headings.NONE, Numbers.TYPED, Tables.TABS, CELL, Notes.TYPED, true));

	static Stream<Arguments> draftsAndShapes() {
		List<Arguments> all = new ArrayList<>();
		DRAFTS.forEach(draft -> SHAPES.forEach(shape -> all.add(Arguments.of(draft, shape))));
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("draftsAndShapes")
	void theDraftBecomesTheSamePlan(String draft, Shape shape) throws Exception {
		ImportResult text = text(draft);
		ImportResult word = new PlanImporter().importContent(draft + ".docx", WordDraft.of(text, shape).bytes());
		assertSame(normal(text.planText(), shape).lines().toList(), normal(word.planText(), shape).lines().toList());
	}

	/** Shows where plans differ first. */
	private static void assertSame(List<String> expected, List<String> actual) {
		int at = 0;
		while (at < Math.min(expected.size(), actual.size()) && expected.get(at).equals(actual.get(at))) {
			at++;
		}
		assertEquals(around(expected, at), around(actual, at));
	}

	private static String around(List<String> lines, int at) {
		return String.join("\n", lines.subList(Math.max(0, at - 2), Math.min(lines.size(), at + 4)));
	}

	@ParameterizedTest
	@MethodSource("draftsAndShapes")
	void nothingIsLost(String draft, Shape shape) throws Exception {
		Losses.assertNone(new PlanImporter().importContent(draft + ".docx", WordDraft.of(text(draft), shape).bytes()));
	}

	private static ImportResult text(String draft) throws Exception {
		byte[] content = draft.endsWith(".txt") ? Fixtures.text(draft).getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(Drafts.of(draft));
		return new PlanImporter().importContent(draft, content);
	}

	/**
	 * The plan without what the shape truly changes: a number that Word makes has no blanks of its own, and a footnote has the mark
	 * that its order gives it, where a typed mark may be of another form or, in a scanned draft, misread.
	 */
	private static String normal(String plan, Shape shape) {
		String normal = plan;
		if (shape.numbers() == Numbers.AUTOMATIC) {
			normal = normal.replaceAll("(?m)^(\\s*(?:项 |组 )?(?:第[^\\s]{1,4}[篇章节]|[^\\s（(、.．]{1,4}[、.．]|[（(][^）)]{1,4}[）)]))[\\s\\u3000、：:]*", "$1 ");
		}
		if (shape.notes() == Notes.FOOTNOTES) {
			normal = normal.replaceAll("\\^(?:[①-⑳㉑-㉟㊱-㊿]|[0-9]{1,3})", "^#").replaceAll("(?m)^  (?:[①-⑳㉑-㉟㊱-㊿]|[0-9]{1,3}) (?=[^：]{1,40}：)", "  # ");
		}
		return normal;
	}
}
