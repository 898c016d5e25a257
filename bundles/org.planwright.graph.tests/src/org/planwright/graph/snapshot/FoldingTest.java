package org.planwright.graph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.planwright.graph.Diagram;
import org.planwright.graph.Node;
import org.planwright.graph.Plans;

/** Parts of a document that are folded. */
class FoldingTest {

	private static Diagram document(int chapters, int sections) {
		StringBuilder text = new StringBuilder("规划：河湾县十五五纲要\n");
		for (int chapter = 1; chapter <= chapters; chapter++) {
			text.append("\n第").append("一二三四五六七八九".charAt(chapter - 1)).append("章　主题").append(chapter).append("\n");
			for (int section = 1; section <= sections; section++) {
				text.append("第").append("一二三四五六七八九".charAt(section - 1)).append("节　内容").append(chapter).append("之").append(section).append("\n推进各项工作。\n");
			}
		}
		return Plans.structure(text.toString());
	}

	private static List<String> labels(Diagram diagram) {
		return diagram.nodes().stream().map(Node::label).toList();
	}

	@Test
	void aSmallDocumentIsShownWhole() {
		Diagram document = document(3, 3);
		assertSame(document, new Folding(document, Set.of()).folded(Locale.CHINESE));
	}

	@Test
	void aLargeOneIsFoldedBelowItsChapters() {
		Diagram document = document(6, 8);
		Diagram folded = new Folding(document, Set.of()).folded(Locale.CHINESE);
		assertEquals(7, folded.nodes().size());
		assertTrue(folded.nodes().get(1).details().contains("▸ 下含 8 个标题"), folded.nodes().get(1).details().toString());
		assertEquals(6, folded.edges().size());
	}

	@Test
	void aChapterIsUnfoldedAndOneOfASmallDocumentFolded() {
		Diagram large = document(6, 8);
		String chapter = Plans.node(large, "第二章 主题2").id();
		Folding folding = new Folding(large, Set.of(chapter));
		assertFalse(folding.isFolded(large.byId().get(chapter)));
		assertEquals(15, folding.folded(Locale.CHINESE).nodes().size());

		Diagram small = document(2, 2);
		Folding turned = new Folding(small, Set.of(Plans.node(small, "第一章 主题1").id()));
		assertEquals(List.of("河湾县十五五纲要", "第一章 主题1", "第二章 主题2", "第一节 内容2之1", "第二节 内容2之2"), labels(turned.folded(Locale.CHINESE)));
	}
}
