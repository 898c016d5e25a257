package org.planwright.exchange.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.Fixtures;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.document.LinePositions;
import org.planwright.exchange.document.SourceRange;

class TraceTest {

	private final ImportResult result = Fixtures.imported(Fixtures.text(Fixtures.COUNTY));
	private final String plan = result.planText();
	private final String original = result.document().text();

	private SourceRange sourceOf(String words) {
		int start = plan.indexOf(words);
		return result.trace().toSource(start, start + words.length());
	}

	@Test
	void wordsLeadToThemselvesInTheOriginal() {
		for (String words : new String[] { "常住人口城镇化率为46.3%", "坡耕地退耕5万亩", "38.40", "第四章" }) {
			SourceRange range = sourceOf(words);
			assertEquals(words, original.substring(range.start(), range.end()));
		}
	}

	@Test
	void whatTheImportAddedLeadsToWhatFollowsIt() {
		LinePositions positions = new LinePositions(original);
		int source = result.trace().toSource(plan.indexOf("章 守护碧水青山"));
		assertEquals(70, positions.line(source));
		assertEquals(3, positions.column(source));
		assertEquals(original.indexOf("二、加工物流"), result.trace().toSource(plan.indexOf("二、加工物流") - 2));
		assertEquals(new SourceRange(source, source), result.trace().toSource(plan.indexOf("章 守护碧水青山"), plan.indexOf("章 守护碧水青山") + 2));
	}

	@Test
	void aRangeOverACutParagraphCoversBothPieces() {
		ImportResult city = Fixtures.imported(Fixtures.text(Fixtures.CITY));
		int start = city.planText().indexOf("新体制基本形成");
		SourceRange range = city.trace().toSource(start, start + 7);
		String covered = city.document().text().substring(range.start(), range.end());
		assertEquals("新体制基本形成", covered.replaceAll("\\s", ""));
	}

	@Test
	void theLastPlaceLeadsBehindTheLastCharacter() {
		assertEquals(original.indexOf("目标任务落到实处。") + 9, result.trace().toSource(plan.length()));
	}

	@Test
	void linesAreNumberedAsInThePlan() {
		String[] lines = plan.split("\n");
		for (Trace.Line line : result.trace().lines()) {
			if (line.kind().equals("CHAPTER")) {
				assertEquals(true, lines[line.number() - 1].matches("第.章.*|章 .*"));
			}
		}
	}

	@Test
	void aTraceIsReadAsItWasWritten() throws IOException {
		StringWriter json = new StringWriter();
		TraceJson.write(result.trace(), json);
		Trace read = TraceJson.read(new StringReader(json.toString()));
		assertEquals(result.trace().lines(), read.lines());
		assertEquals(result.trace().segments(), read.segments());
		assertEquals("draft.txt", read.source());
		assertEquals("UTF-8", read.coding());
	}

	@Test
	void whatIsNoTraceIsRefused() {
		for (String json : new String[] { "", "[]", "{\"schemaVersion\":2}", "{\"schemaVersion\":\"x\"}", "{\"schemaVersion\":1,\"lines\":[[1]]}" }) {
			assertThrows(IOException.class, () -> TraceJson.read(new StringReader(json)), json);
		}
	}
}
