package org.planwright.ide.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.model.plan.Plan;

/**
 * A change of the model becomes a change of the text that parses back to the intended model and leaves all lines alone but those that it is about. Edits are
 * drawn at random, with a fixed seed, from every element and every position of a document.
 */
@ExtendWith(NoLoggedErrors.class)
class ChangeTest {

	/** Of each kind. */
	private static final int EDITS = 100;

	static List<String> documents() throws Exception {
		return Documents.names();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void deletionsTakeTheirLinesOnly(String name) throws Exception {
		assertEdits(Documents.text(name), EditKind.DELETE);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void insertionsComeOutOnLinesOfTheirOwn(String name) throws Exception {
		assertEdits(Documents.text(name), EditKind.INSERT);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void changesStayOnTheirLine(String name) throws Exception {
		assertEdits(Documents.text(name), EditKind.CHANGE);
	}

	@Test
	void linesEndAsThoseOfTheFile() throws Exception {
		String text = Documents.text(Documents.samples().get(0)).replace("\n", "\r\n");
		for (EditKind kind : EditKind.values()) {
			assertEdits(text, kind);
		}
	}

	@Test
	void aSmallFileWithoutFinalLineEndIsChanged() throws Exception {
		for (String text : List.of("", "\n", "// 只有注释\n", "// 头\n规划：甲", "// 头\n\n第一章　总则\n正文。", "第一章　总则", "第一章　总则\n发展不停步。", "规划：甲", "专栏1：水利 {\n}", "专栏1：水利 {\n  1. 堤防工程，12公里。\n  @ 地点 北屏镇\n}")) {
			for (EditKind kind : EditKind.values()) {
				assertEdits(text, kind);
			}
		}
	}

	private static void assertEdits(String text, EditKind kind) throws Exception {
		Random random = new Random(kind.ordinal() + 20260401L);
		Plan plan = Language.plan(Language.parse(text));
		int places = kind.places(plan).size();
		Map<String, List<String>> failures = new TreeMap<>();
		int all = 0;
		for (int i = 0; i < Math.min(EDITS, places); i++) {
			int place = places <= EDITS ? i : random.nextInt(places);
			XtextResource resource = Language.parse(text);
			Edit edit = kind.places(Language.plan(resource)).get(place);
			String failure = new AppliedEdit(resource, text, edit).failure();
			if (failure != null) {
				all++;
				failures.computeIfAbsent(edit.what(), key -> new ArrayList<>()).add(failure);
			}
		}
		StringBuilder report = new StringBuilder();
		failures.forEach((what, each) -> report.append("\n* ").append(each.size()).append(" x ").append(what).append(": ").append(each.get(0)));
		assertEquals(0, all, report.toString());
	}
}
