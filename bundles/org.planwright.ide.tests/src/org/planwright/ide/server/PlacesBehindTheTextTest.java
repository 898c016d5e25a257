package org.planwright.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that ask about places that a text does not have, or no longer. */
class PlacesBehindTheTextTest {

	private static final String PLAN = """
			规划：岱河县十五五纲要
			地区：岱河县  县级

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥40.0  约束性
			}
			""";

	@TempDir
	Path folder;

	private Path file;
	private TestServer server;

	@BeforeEach
	void open() throws Exception {
		file = folder.resolve("岱河县.plan");
		server = new TestServer(folder);
		server.open(file, PLAN);
	}

	@AfterEach
	void close() throws Exception {
		server.close();
	}

	@ParameterizedTest
	@CsvSource({ "500,3", "4,500", "6,1" })
	void everyQuestionHasAnAnswer(int line, int character) throws Exception {
		Position place = new Position(line, character);
		server.completion(file, place);
		server.hover(file, place);
		server.fixes(file, new Range(place, place));
		server.ask(documents -> documents.documentHighlight(new DocumentHighlightParams(TestServer.id(file), place)));
	}

	@Test
	void whatIsBehindTheEndOfALineIsItsEnd() throws Exception {
		assertEquals(labels(new Position(3, PLAN.split("\n")[3].length())), labels(new Position(3, 999)));
	}

	@Test
	void nothingIsRenamedWhereThereIsNoLine() throws Exception {
		assertNull(server.prepareRename(file, new Position(500, 0)));
	}

	@Test
	void aChangeBehindTheEndIsMadeAtTheEnd() {
		OpenText text = new OpenText(7, "第一章　总则\r\n第二章　目标");
		OpenText changed = (OpenText) text.applyTextDocumentChanges(List.of(new TextDocumentContentChangeEvent(at(9, 9), "\n第三章　任务"), new TextDocumentContentChangeEvent(at(0, 99), "。")));
		assertEquals("第一章　总则。\r\n第二章　目标\n第三章　任务", changed.getContents());
		assertEquals(8, changed.getVersion());
	}

	@Test
	void placesInTheTextAreTakenAsTheyAre() {
		OpenText text = new OpenText(1, "甲\n乙丙\n\n丁");
		for (int offset = 0; offset <= text.getContents().length(); offset++) {
			assertEquals(offset, text.getOffSet(text.getPosition(offset)));
		}
	}

	@Test
	void aFailureDoesNotTellTheText() {
		OpenText text = new OpenText(1, "保密内容");
		IndexOutOfBoundsException failure = assertThrows(IndexOutOfBoundsException.class, () -> text.getPosition(99));
		assertFalse(failure.getMessage().contains("保密"));
	}

	private static Range at(int line, int character) {
		return new Range(new Position(line, character), new Position(line, character));
	}

	private List<String> labels(Position place) throws Exception {
		return server.completion(file, place).stream().map(item -> item.getLabel()).toList();
	}
}
