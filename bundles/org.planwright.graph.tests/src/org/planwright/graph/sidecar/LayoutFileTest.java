package org.planwright.graph.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Point;

class LayoutFileTest {

	@TempDir
	Path folder;
	private LayoutFile file;

	@BeforeEach
	void beside() {
		file = LayoutFile.of(folder.resolve("河湾.plan"));
	}

	@Test
	void placesAreKeptForEachDiagramOneNodeALine() throws IOException {
		assertEquals(Map.of(), file.read(DiagramKind.SUPPORT));
		file.write(DiagramKind.STRUCTURE, Map.of("heading/目标", new Point(1, 2)));
		file.write(DiagramKind.SUPPORT, Map.of("project/乙", new Point(10.4, -20.6), "indicator/甲", new Point(3, 4)));
		assertEquals("河湾.layout.json", file.path().getFileName().toString());
		assertEquals("""
				{
				"format": 1,
				"nodes": [
				{"diagram":"support","id":"indicator/甲","x":3,"y":4},
				{"diagram":"support","id":"project/乙","x":10,"y":-21},
				{"diagram":"structure","id":"heading/目标","x":1,"y":2}
				]
				}
				""", Files.readString(file.path()));
		assertEquals(Map.of("heading/目标", new Point(1, 2)), LayoutFile.of(folder.resolve("河湾.plan")).read(DiagramKind.STRUCTURE));
	}

	@Test
	void nothingIsWrittenWhenNothingChangesAndNoEmptyFileStays() throws IOException {
		file.write(DiagramKind.SUPPORT, Map.of("a", new Point(1, 2)));
		Files.writeString(file.path(), Files.readString(file.path()) + "\n");
		file.write(DiagramKind.SUPPORT, Map.of("a", new Point(1.2, 1.9)));
		assertTrue(Files.readString(file.path()).endsWith("\n\n"));
		file.write(DiagramKind.SUPPORT, Map.of());
		assertFalse(Files.exists(file.path()));
	}

	@Test
	void whatCannotBeUnderstoodIsLeftAsItIs() throws IOException {
		for (String text : new String[] { "", "[]", "{}", "{\"format\": 1}", "{\"format\": 1, \"nodes\": [{\"diagram\": \"pie\", \"id\": \"a\", \"x\": 1, \"y\": 2}]}",
				"{\"format\": 1, \"nodes\": [{\"diagram\": \"support\", \"id\": \"a\", \"x\": \"NaN\", \"y\": 2}]}", "{\"format\": 1, \"nodes\": [{\"diagram\": \"support\"}]}", "\"format\"" }) {
			Files.writeString(file.path(), text);
			assertFalse(assertThrows(UnusableLayoutException.class, () -> file.read(DiagramKind.SUPPORT), text).isNewer());
			assertThrows(UnusableLayoutException.class, () -> file.write(DiagramKind.SUPPORT, Map.of("a", new Point(1, 2))));
			assertEquals(text, Files.readString(file.path()));
		}
		Files.writeString(file.path(), "{\"format\": 2, \"places\": []}");
		assertTrue(assertThrows(UnusableLayoutException.class, () -> file.read(DiagramKind.SUPPORT)).isNewer());
	}
}
