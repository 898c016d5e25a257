package org.planwright.ide.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.outline.SymbolKinds;
import org.planwright.ide.server.Caret;
import org.planwright.ide.server.TestServer;

/** From names to definitions and back, in one file and over several. ¦ is the caret. */
class ReferencesTest {

	private static final String CITY = """
			规划：云津市十五五纲要

			指标表：主要指标 {
			  列 类别、指标、2025年实际、2030年目标、属性
			  指标 森林覆盖率  单位 %  基期 41.2  目标 42  约束性
			}
			""";
	private static final String COUNTY = """
			规划：岱河县十五五纲要
			上位规划：云津市十五五纲要

			第一章　守护绿水青山
			森林覆盖率达到40%「=森林覆盖率.目标」，高于全市^①。
			@ 牵头 县林业局  支撑 森林覆盖率、退耕还林工程

			专栏1：主要指标 {
			  列 类别、指标、2025年实际、2030年目标、属性
			  指标 森林覆盖率  单位 %  基期 38.5  目标 ≥40.0  约束性
			  @ 上级 云津市十五五纲要/森林覆盖率
			}

			专栏2：生态工程 {
			  1. 退耕还林工程，规模12万亩。
			  @ 规模 12万亩  支撑 森林覆盖率
			}

			名词解释 {
			  ①森林覆盖率：森林面积占土地面积的比重。
			}
			""";
	private static final String SPECIAL = """
			规划：岱河县林业规划

			第一章　目标
			与县纲要「岱河县十五五纲要/森林覆盖率.目标」一致，比2025年的「岱河县十五五纲要/森林覆盖率.基期」更高。
			""";

	@TempDir
	Path folder;
	private Path city;
	private Path county;
	private Path special;

	@BeforeEach
	void writePlans() throws Exception {
		city = Files.writeString(folder.resolve("云津市.plan"), CITY);
		county = Files.writeString(folder.resolve("岱河县.plan"), COUNTY);
		special = Files.writeString(folder.resolve("林业.plan"), SPECIAL);
	}

	@Test
	void aReferenceInProseLeadsToTheIndicatorsName() throws Exception {
		assertEquals(List.of("岱河县.plan 10 森林覆盖率"), definition(county, COUNTY.replace("「=森", "「=森¦")));
	}

	@Test
	void namesInAttributeLinesLeadToTheirElements() throws Exception {
		assertEquals(List.of("岱河县.plan 10 森林覆盖率"), definition(county, COUNTY.replace("12万亩  支撑 森", "12万亩  支撑 森¦")));
		assertEquals(List.of("岱河县.plan 15 退耕还林工程"), definition(county, COUNTY.replace("、退耕还林工程", "、退耕¦还林工程")));
	}

	@Test
	void namesBehindAPlanLeadToItsFile() throws Exception {
		assertEquals(List.of("云津市.plan 5 森林覆盖率"), definition(county, COUNTY.replace("纲要/森", "纲要/¦森")));
		assertEquals(List.of("云津市.plan 1 云津市十五五纲要"), definition(county, COUNTY.replace("上位规划：云津", "上位规划：云津¦")));
		assertEquals(List.of("岱河县.plan 10 森林覆盖率"), definition(special, SPECIAL.replace("/森林覆盖率.目标", "/森林覆¦盖率.目标")));
	}

	@Test
	void aNoteMarkLeadsToItsTerm() throws Exception {
		assertEquals(List.of("岱河县.plan 20 森林覆盖率"), definition(county, COUNTY.replace("^①", "^¦①")));
	}

	@Test
	void proseLeadsNowhere() throws Exception {
		assertEquals(List.of(), definition(county, COUNTY.replace("森林覆盖率达到", "森林¦覆盖率达到")));
	}

	@Test
	void referencesAreFoundInAllPlansThoseOfTheOwnFileFirst() throws Exception {
		assertEquals(
				List.of("岱河县.plan 5 森林覆盖率", "岱河县.plan 6 森林覆盖率", "岱河县.plan 16 森林覆盖率", "林业.plan 4 岱河县十五五纲要/森林覆盖率", "林业.plan 4 岱河县十五五纲要/森林覆盖率"),
				references(county, COUNTY.replace("指标 森林", "指标 森¦林")));
		assertEquals(List.of("岱河县.plan 11 云津市十五五纲要/森林覆盖率"), references(city, CITY.replace("指标 森林", "指标 森¦林")));
		assertEquals(List.of("岱河县.plan 2 云津市十五五纲要"), references(city, CITY.replace("规划：云津", "规划：云¦津")));
	}

	@Test
	void referencesAreFoundFromAMentionInAnotherFile() throws Exception {
		assertEquals(5, references(special, SPECIAL.replace("/森林覆盖率.目标", "/森林覆¦盖率.目标")).size());
	}

	@Test
	void whatIsTypedAndNotSavedCounts() throws Exception {
		try (TestServer server = new TestServer(folder)) {
			server.open(special, "规划：岱河县林业规划\n\n没有引用。\n");
			assertEquals(3, references(server, county, COUNTY.replace("指标 森林", "指标 森¦林")).size());
		}
	}

	@Test
	void aFileThatHasJustBeenDeletedIsPassedOver() throws Exception {
		try (TestServer server = new TestServer(folder)) {
			assertEquals(5, references(server, county, COUNTY.replace("指标 森林", "指标 森¦林")).size());
			Path gone = Files.writeString(folder.resolve("水利.plan"), SPECIAL.replace("林业", "水利"));
			server.changed(gone, FileChangeType.Created);
			assertEquals(1, server.askWorkspace(service -> service.symbol(new WorkspaceSymbolParams("岱河县水利规划"))).getRight().size());
			Files.delete(gone);
			Caret caret = Caret.in(COUNTY.replace("指标 森林", "指标 森¦林"));
			assertTrue(server.ask(service -> service.references(new ReferenceParams(TestServer.id(county), caret.position(), new ReferenceContext(false)))).size() >= 5);
		}
	}

	@Test
	void allOccurrencesInTheFileAreMarkedAndTheDefinitionApart() throws Exception {
		List<String> expected = List.of("Read 5 森林覆盖率", "Read 6 森林覆盖率", "Write 10 森林覆盖率", "Read 16 森林覆盖率");
		assertEquals(expected, highlights(COUNTY.replace("「=森", "「=森¦")));
		assertEquals(expected, highlights(COUNTY.replace("指标 森林覆盖率", "指标 森林覆盖率¦")));
		assertEquals(List.of("Read 6 退耕还林工程", "Write 15 退耕还林工程"), highlights(COUNTY.replace("1. 退耕", "1. ¦退耕")));
	}

	@Test
	void besideNamesNothingIsMarked() throws Exception {
		assertEquals(List.of(), highlights(COUNTY.replace("≥40.0", "≥4¦0.0")));
		assertEquals(List.of(), highlights(COUNTY.replace("规模12万亩。", "规模1¦2万亩。")));
		assertEquals(List.of(), highlights(COUNTY.replace("达到40%", "达¦到40%")));
	}

	@Test
	void namesOfTheWorkspaceAreFoundByPinyin() throws Exception {
		assertEquals(List.of("森林覆盖率 云津市十五五纲要 云津市.plan 5", "森林覆盖率 岱河县十五五纲要 岱河县.plan 10"), symbols("slfgl"));
		assertEquals(List.of("退耕还林工程 岱河县十五五纲要 岱河县.plan 15"), symbols("还林"));
		assertEquals(List.of("岱河县十五五纲要 null 岱河县.plan 1", "岱河县林业规划 null 林业.plan 1"), symbols("daihe"));
		assertEquals(List.of(), symbols("zzz"));
	}

	@Test
	void whatTheServerCanDoIsAnnounced() throws Exception {
		try (TestServer server = new TestServer(folder)) {
			assertTrue(server.announced().getDefinitionProvider().getLeft());
			assertTrue(server.announced().getReferencesProvider().getLeft());
			assertTrue(server.announced().getDocumentHighlightProvider().getLeft());
			assertTrue(server.announced().getWorkspaceSymbolProvider().getLeft());
			assertTrue(server.announced().getDocumentSymbolProvider().getLeft());
			WorkspaceSymbol indicator = server.askWorkspace(service -> service.symbol(new WorkspaceSymbolParams("森林"))).getRight().getFirst();
			assertEquals(SymbolKinds.INDICATOR, indicator.getKind());
		}
	}

	private List<String> symbols(String query) throws Exception {
		try (TestServer server = new TestServer(folder)) {
			List<String> found = new ArrayList<>();
			for (WorkspaceSymbol symbol : server.askWorkspace(service -> service.symbol(new WorkspaceSymbolParams(query))).getRight()) {
				Location place = symbol.getLocation().getLeft();
				found.add(symbol.getName() + " " + symbol.getContainerName() + " " + path(place).getFileName() + " " + (place.getRange().getStart().getLine() + 1));
			}
			return found.stream().sorted().toList();
		}
	}

	private List<String> definition(Path file, String text) throws Exception {
		Caret caret = Caret.in(text);
		try (TestServer server = new TestServer(folder)) {
			server.open(file, caret.text());
			return places(server.ask(service -> service.definition(new DefinitionParams(TestServer.id(file), caret.position()))).getLeft());
		}
	}

	private List<String> references(Path file, String text) throws Exception {
		try (TestServer server = new TestServer(folder)) {
			return references(server, file, text);
		}
	}

	private static List<String> references(TestServer server, Path file, String text) throws Exception {
		Caret caret = Caret.in(text);
		server.open(file, caret.text());
		return places(server.ask(service -> service.references(new ReferenceParams(TestServer.id(file), caret.position(), new ReferenceContext(false)))));
	}

	private List<String> highlights(String text) throws Exception {
		Caret caret = Caret.in(text);
		try (TestServer server = new TestServer(folder)) {
			server.open(county, caret.text());
			List<String> found = new ArrayList<>();
			for (DocumentHighlight highlight : server.ask(service -> service.documentHighlight(new DocumentHighlightParams(TestServer.id(county), caret.position())))) {
				found.add((highlight.getKind() == DocumentHighlightKind.Write ? "Write " : "Read ") + place(caret.text(), highlight.getRange()));
			}
			return found;
		}
	}

	private static List<String> places(List<? extends Location> locations) throws Exception {
		List<String> places = new ArrayList<>();
		for (Location location : locations) {
			places.add(path(location).getFileName() + " " + place(Files.readString(path(location)), location.getRange()));
		}
		return places;
	}

	private static Path path(Location location) {
		return Path.of(URI.create(URI.create(location.getUri()).toASCIIString()));
	}

	/** The number of the line, from 1 on, and the text of the range. */
	private static String place(String text, Range range) {
		assertEquals(range.getStart().getLine(), range.getEnd().getLine());
		return range.getStart().getLine() + 1 + " " + text.split("\n")[range.getStart().getLine()].substring(range.getStart().getCharacter(), range.getEnd().getCharacter());
	}
}
