package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;
import org.planwright.ui.server.DocumentMirror;

/** Other threads see a document as it is without asking it. */
class DocumentMirrorTest {

	private static final int EDITS = 500;

	private final Document document = new Document("规划：石桥县十五五纲要\n第一章　发展目标\n");
	private final DocumentMirror mirror = new DocumentMirror(document);

	@Test
	void itFollowsEveryChange() throws Exception {
		Random random = new Random(1);
		for (int i = 0; i < EDITS; i++) {
			int at = random.nextInt(document.getLength() + 1);
			int length = random.nextInt(Math.min(5, document.getLength() - at) + 1);
			document.replace(at, length, i % 7 == 0 ? null : "文字\n".substring(random.nextInt(3)));
			if (i % 3 == 0) {
				assertEquals(document.get(), mirror.text().text());
				assertTrue(mirror.text().isCurrent(document));
			}
		}
		assertEquals(document.get(), mirror.text().text());
	}

	@Test
	void aWholeTextIsTaken() {
		document.set("规划：云津市十五五纲要\n");
		assertEquals("规划：云津市十五五纲要\n", mirror.text().text());
		assertTrue(mirror.text().isCurrent(document));
	}

	@Test
	void whatIsDisposedFollowsNoMore() {
		mirror.dispose();
		document.set("另一份");
		assertFalse(mirror.text().isCurrent(document));
	}
}
