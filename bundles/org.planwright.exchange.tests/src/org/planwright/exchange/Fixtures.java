package org.planwright.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The drafts these tests import. */
public final class Fixtures {

	/** One cell a line, bookmarks, a title without its number, boxes that end without a sign. */
	public static final String COUNTY = "county-cell-per-line.txt";
	/** One row a line, cover, contents, page ends in paragraphs, notes, glossary. */
	public static final String CITY = "city-row-per-line.txt";
	/** Enough of a plan to be taken for one, to put a detail into. */
	public static final String HEAD = """
			第一章 总体要求

			第一节 规划目标

			到2030年，全县经济发展和项目建设迈上新台阶，规划目标任务全面完成。

			""";

	private Fixtures() {
	}

	public static String text(String name) {
		try (InputStream in = Fixtures.class.getResourceAsStream("fixtures/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The result of importing a text. */
	public static ImportResult imported(String text) {
		try {
			return new PlanImporter().importContent("draft.txt", text.getBytes(StandardCharsets.UTF_8));
		} catch (ImportException e) {
			throw new AssertionError(e);
		}
	}

	/** The plan that {@link #HEAD} followed by a text becomes, without the part of the head. */
	public static String planOf(String detail) {
		String plan = imported(HEAD + detail).planText();
		String head = "全面完成。\n";
		return plan.substring(plan.indexOf(head) + head.length()).strip();
	}
}
