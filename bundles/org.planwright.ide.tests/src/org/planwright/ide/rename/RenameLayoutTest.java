package org.planwright.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Point;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.ide.edits.AppliedEdits;
import org.planwright.ide.server.TestServer;

/** Places in diagrams, which are kept by names, follow when these change. */
class RenameLayoutTest {

	private static final String CITY = """
			规划：云津市十五五纲要

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  目标 42.0  约束性
			}
			""";
	private static final String COUNTY = """
			规划：岱河县十五五纲要

			专栏1：生态项目 {
			  1. 北山造林工程，造林12万亩。
			  @ 支撑 云津市十五五纲要/森林覆盖率
			}
			""";

	@TempDir
	Path folder;
	private Path city;
	private Path county;

	@BeforeEach
	void write() throws Exception {
		city = Files.writeString(folder.resolve("云津市.plan"), CITY);
		county = Files.writeString(folder.resolve("岱河县.plan"), COUNTY);
		LayoutFile.of(city).write(DiagramKind.SUPPORT, Map.of("indicator/森林覆盖率", new Point(10, 20), "indicator/粮食产量", new Point(1, 2)));
		LayoutFile.of(county).write(DiagramKind.SUPPORT, Map.of("云津市十五五纲要:indicator/森林覆盖率", new Point(30, 40), "project/北山造林工程", new Point(5, 6)));
	}

	private Map<String, List<TextEdit>> renamed(Path file, Position position, String name) throws Exception {
		try (TestServer server = new TestServer(folder)) {
			server.open(file, Files.readString(file));
			Map<String, List<TextEdit>> changes = server.rename(file, position, name).getChanges();
			for (var change : changes.entrySet()) {
				Path changed = AppliedEdits.file(change.getKey());
				Files.writeString(changed, AppliedEdits.of(Files.readString(changed), change.getValue()));
			}
			return changes;
		}
	}

	@Test
	void thePlacesOfAnIndicatorFollowBesideAllPlansThatShowIt() throws Exception {
		assertEquals(4, renamed(city, new Position(3, 6), "林草覆盖率").size());
		Map<String, Point> ofCity = LayoutFile.of(city).read(DiagramKind.SUPPORT);
		assertEquals(new Point(10, 20), ofCity.get("indicator/林草覆盖率"));
		assertEquals(new Point(1, 2), ofCity.get("indicator/粮食产量"));
		Map<String, Point> ofCounty = LayoutFile.of(county).read(DiagramKind.SUPPORT);
		assertEquals(new Point(30, 40), ofCounty.get("云津市十五五纲要:indicator/林草覆盖率"));
		assertEquals(new Point(5, 6), ofCounty.get("project/北山造林工程"));
	}

	@Test
	void thePlaceIsStillThereWhenTheTextIsDiscarded() throws Exception {
		renamed(city, new Position(3, 6), "林草覆盖率");
		assertEquals(new Point(10, 20), LayoutFile.of(city).read(DiagramKind.SUPPORT).get("indicator/森林覆盖率"));
	}

	@Test
	void thePlaceOfAProjectFollows() throws Exception {
		renamed(county, new Position(3, 6), "北山绿化工程");
		assertEquals(new Point(5, 6), LayoutFile.of(county).read(DiagramKind.SUPPORT).get("project/北山绿化工程"));
	}

	@Test
	void aFileThatCannotBeUnderstoodIsLeftAlone() throws Exception {
		Files.writeString(LayoutFile.of(county).path(), "{ not json");
		renamed(county, new Position(3, 6), "北山绿化工程");
		assertEquals("{ not json", Files.readString(LayoutFile.of(county).path()));
	}
}
