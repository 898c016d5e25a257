package org.planwright.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceEditChangeAnnotationSupportCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.edits.AppliedEdits;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;

/** Other names for what has one, as a client of the language server meets it. */
@ExtendWith(SpeaksChinese.class)
class RenameTest {

	private static final String CITY = """
			规划：云津市十五五纲要
			地区：云津市  市级  隶属 北原省
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			到2030年，森林覆盖率达到42.0%「=森林覆盖率.目标」，森林覆盖率增幅居全省前列。

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年基期、2030年目标、属性
			  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0  约束性
			  指标 森林覆盖率增幅  单位 %  基期 0.4  目标 1.2  预期性
			}

			专栏2：生态项目 {
			  1. 北山造林工程，造林12万亩。
			  @ 支撑 森林覆盖率
			  2. 湿地修复，面积300公顷。
			  @ 支撑 专栏2/北山造林工程
			}

			名词解释 {
			  1. 海绵城市：能够吸水、蓄水的城市。
			}
			海绵城市建设成效明显。
			""";
	private static final String COUNTY = """
			规划：岱河县十五五纲要
			地区：岱河县  县级  隶属 云津市
			规划期：2026—2030年  基期 2025年
			上位规划：云津市十五五纲要

			第一章　发展目标
			全市森林覆盖率达到42.0%「=云津市十五五纲要/森林覆盖率.目标」。

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年基期、2030年目标、属性
			  指标 林木覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  @ 上级 云津市十五五纲要/森林覆盖率
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
	}

	private static Position in(String text, String words) {
		int at = text.indexOf(words);
		assertTrue(at >= 0, words);
		String before = text.substring(0, at);
		return new Position((int) before.chars().filter(c -> c == '\n').count(), at - before.lastIndexOf('\n') - 1);
	}

	private static Position behind(String text, String words) {
		Position start = in(text, words);
		return new Position(start.getLine(), start.getCharacter() + words.length());
	}

	/** The texts of the files that change, after a client that knows annotations has taken all, or only those that need no confirmation. */
	private Map<Path, String> texts(WorkspaceEdit edit, boolean confirmed) throws Exception {
		Map<Path, String> texts = new LinkedHashMap<>();
		for (var change : edit.getDocumentChanges()) {
			Path file = AppliedEdits.file(change.getLeft().getTextDocument().getUri());
			List<TextEdit> edits = new ArrayList<>();
			for (var each : change.getLeft().getEdits()) {
				ChangeAnnotation annotation = edit.getChangeAnnotations().get(((AnnotatedTextEdit) each.getLeft()).getAnnotationId());
				if (confirmed || !annotation.getNeedsConfirmation()) {
					edits.add(each.getLeft());
				}
			}
			texts.put(file, AppliedEdits.of(Files.readString(file), edits));
		}
		return texts;
	}

	private static WorkspaceEditCapabilities annotating() {
		WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
		edits.setDocumentChanges(true);
		edits.setChangeAnnotationSupport(new WorkspaceEditChangeAnnotationSupportCapabilities());
		return edits;
	}

	private Map<Path, String> renamed(Path file, Position position, String name, boolean confirmed) throws Exception {
		try (TestServer server = new TestServer(folder, annotating())) {
			server.open(file, Files.readString(file));
			return texts(server.rename(file, position, name), confirmed);
		}
	}

	private String refused(Path file, Position position, String name) throws Exception {
		try (TestServer server = new TestServer(folder)) {
			server.open(file, Files.readString(file));
			ExecutionException refused = assertThrows(ExecutionException.class, () -> server.rename(file, position, name));
			return ((ResponseErrorException) refused.getCause()).getResponseError().getMessage();
		}
	}

	@Test
	void anIndicatorIsRenamedInAllFilesThatReferToIt() throws Exception {
		Map<Path, String> texts = renamed(city, behind(CITY, "指标 森林"), "林草覆盖率", false);
		assertEquals(CITY.replace("「=森林覆盖率.", "「=林草覆盖率.").replace("指标 森林覆盖率  ", "指标 林草覆盖率  ").replace("支撑 森林覆盖率", "支撑 林草覆盖率"), texts.get(city));
		assertEquals(COUNTY.replace("纲要/森林覆盖率", "纲要/林草覆盖率"), texts.get(county));
	}

	@Test
	void theSameWordsInTheProseOfThePlanFollowWhenAPersonConfirmsThat() throws Exception {
		String text = renamed(city, behind(CITY, "指标 森林"), "林草覆盖率", true).get(city);
		assertTrue(text.contains("到2030年，林草覆盖率达到42.0%「=林草覆盖率.目标」，森林覆盖率增幅居全省前列。"), text);
		assertTrue(text.contains("指标 森林覆盖率增幅  单位"), "a longer name is another one");
	}

	@Test
	void aCellOfATableWithTheSameWordsFollowsLikewise() throws Exception {
		city = Files.writeString(city, CITY + "\n表1：完成情况 {\n  | 指标 | 2025年 |\n  | 森林覆盖率 | 40.8 |\n  | 森林覆盖率增幅 | 0.4 |\n}\n");
		String text = renamed(city, behind(CITY, "指标 森林"), "林草覆盖率", true).get(city);
		assertTrue(text.contains("| 林草覆盖率 | 40.8 |\n  | 森林覆盖率增幅 |"), text);
	}

	@Test
	void aClientWithoutAnnotationsGetsNoChangesOfProse() throws Exception {
		try (TestServer server = new TestServer(folder)) {
			server.open(city, CITY);
			Map<String, List<TextEdit>> changes = server.rename(city, behind(CITY, "指标 森林"), "林草覆盖率").getChanges();
			assertEquals(2, changes.size());
			List<TextEdit> own = changes.entrySet().stream().filter(entry -> AppliedEdits.file(entry.getKey()).equals(city)).findFirst().orElseThrow().getValue();
			assertTrue(AppliedEdits.of(CITY, own).contains("到2030年，森林覆盖率达到42.0%「=林草覆盖率.目标」"));
		}
	}

	@Test
	void aReferenceInAnotherFileRenamesTheElement() throws Exception {
		Map<Path, String> texts = renamed(county, behind(COUNTY, "纲要/森林覆盖"), "林草覆盖率", false);
		assertTrue(texts.get(city).contains("指标 林草覆盖率  单位"), texts::toString);
		assertTrue(texts.get(county).contains("「=云津市十五五纲要/林草覆盖率.目标」"), texts::toString);
	}

	@Test
	void whatIsRenamedIsSaidBeforehand() throws Exception {
		try (TestServer server = new TestServer(folder)) {
			server.open(county, COUNTY);
			assertEquals("森林覆盖率", server.prepareRename(county, behind(COUNTY, "纲要/森林")).getPlaceholder());
			assertEquals(behind(COUNTY, "纲要/"), server.prepareRename(county, behind(COUNTY, "纲要/森林")).getRange().getStart());
			assertEquals("岱河县十五五纲要", server.prepareRename(county, behind(COUNTY, "规划：岱河")).getPlaceholder());
			assertNull(server.prepareRename(county, behind(COUNTY, "基期 44")));
		}
	}

	@Test
	void aProjectIsRenamedWhereItsSentenceBegins() throws Exception {
		String text = renamed(city, behind(CITY, "1. 北山"), "北山国土绿化工程", false).get(city);
		assertEquals(CITY.replace("北山造林工程", "北山国土绿化工程"), text);
	}

	@Test
	void aProjectWithAStatedNameIsRenamedThere() throws Exception {
		Files.writeString(city, CITY.replace("  @ 支撑 森林覆盖率\n", "  @ 名称 北山工程  支撑 森林覆盖率\n").replace("专栏2/北山造林工程", "专栏2/北山工程"));
		String text = renamed(city, behind(Files.readString(city), "名称 北山"), "北山绿化", false).get(city);
		assertTrue(text.contains("@ 名称 北山绿化  支撑") && text.contains("1. 北山造林工程，") && text.contains("支撑 专栏2/北山绿化"), text);
	}

	@Test
	void aTermIsRenamedAndItsWordsFollowByChoice() throws Exception {
		String text = renamed(city, behind(CITY, "1. 海绵"), "韧性城市", true).get(city);
		assertEquals(CITY.replace("海绵城市", "韧性城市"), text);
	}

	@Test
	void aPlanIsRenamedWhereverItIsNamed() throws Exception {
		Map<Path, String> texts = renamed(city, behind(CITY, "规划：云津"), "云津市第十五个五年规划纲要", false);
		assertEquals(COUNTY.replace("云津市十五五纲要", "云津市第十五个五年规划纲要"), texts.get(county));
		assertEquals(CITY.replace("规划：云津市十五五纲要", "规划：云津市第十五个五年规划纲要"), texts.get(city));
	}

	@Test
	void aBoxGetsAnotherNumberAndWhatItQualifiesFollows() throws Exception {
		String text = renamed(city, behind(CITY, "专栏2"), "专栏3", false).get(city);
		assertEquals(CITY.replace("专栏2", "专栏3"), text);
	}

	@Test
	void aNameThatCouldBeReadOtherwiseIsQuoted() throws Exception {
		Map<Path, String> texts = renamed(city, behind(CITY, "指标 森林"), "森林、草原覆盖率", false);
		assertTrue(texts.get(city).contains("指标 \"森林、草原覆盖率\"  单位") && texts.get(city).contains("支撑 \"森林、草原覆盖率\""), texts::toString);
		assertTrue(texts.get(county).contains("上级 云津市十五五纲要/森林、草原覆盖率"), texts::toString);
	}

	@Test
	void aQuotedNameWithSignsOfItsOwnIsRenamed() throws Exception {
		Files.writeString(city, CITY.replace("森林覆盖率增幅  单位", "\"森林、草原 \\\"双增\\\" 幅度\"  单位"));
		String text = renamed(city, behind(Files.readString(city), "指标 \"森林、草"), "双增幅度", false).get(city);
		assertTrue(text.contains("指标 双增幅度  单位"), text);
	}

	@Test
	void ofTwoElementsOfOneNameOnlyThePlainOneIsFollowed() throws Exception {
		String twice = CITY.replace("  2. 湿地修复，面积300公顷。\n", "  2. 湿地修复，面积300公顷。\n").replace("名词解释 {", "专栏3：林业 {\n  1. 北山造林工程，补植2万亩。\n  @ 支撑 专栏3/北山造林工程\n}\n\n名词解释 {");
		Files.writeString(city, twice);
		String text = renamed(city, behind(twice, "  1. 北山"), "北山国土绿化工程", false).get(city);
		assertTrue(text.contains("支撑 专栏2/北山国土绿化工程") && text.contains("支撑 专栏3/北山造林工程") && text.contains("1. 北山造林工程，补植"), text);
	}

	@Test
	void namesThatMeanTwoThingsAreRefused() throws Exception {
		assertEquals("“森林覆盖率增幅”已是别的名称。", refused(city, behind(CITY, "指标 森林"), "森林覆盖率增幅"));
		assertEquals("“岱河县十五五纲要”已是别的名称。", refused(city, behind(CITY, "规划：云津"), "岱河县十五五纲要"));
	}

	@Test
	void namesThatCannotBeReadAreRefused() throws Exception {
		assertEquals("名称不能为空。", refused(city, behind(CITY, "指标 森林"), "  "));
		assertEquals("名称中不能有“，”，名称会在此中断。", refused(city, behind(CITY, "1. 北山"), "北山，造林"));
		assertEquals("名称中不能有“」”，名称会在此中断。", refused(city, behind(CITY, "指标 森林"), "森林」率"));
		assertEquals("专栏名称为“专栏”加编号，如“专栏3”。", refused(city, behind(CITY, "专栏2"), "生态项目"));
		assertEquals("此处没有可以重命名的内容。请把光标放在指标、项目、专栏、名词或规划的名称上。", refused(city, behind(CITY, "基期 40"), "森林"));
	}

	@Test
	void aFileThatIsBeingEditedIsChangedAsItIsThere() throws Exception {
		String edited = COUNTY.replace("第一章", "// 待定\n第一章");
		try (TestServer server = new TestServer(folder)) {
			server.open(city, CITY);
			server.open(county, edited);
			Map<String, List<TextEdit>> changes = server.rename(city, behind(CITY, "指标 森林"), "林草覆盖率").getChanges();
			List<TextEdit> other = changes.entrySet().stream().filter(entry -> AppliedEdits.file(entry.getKey()).equals(county)).findFirst().orElseThrow().getValue();
			assertEquals(edited.replace("纲要/森林覆盖率", "纲要/林草覆盖率"), AppliedEdits.of(edited, other));
		}
	}
}
