package org.planwright.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.exchange.document.Block;
import org.planwright.exchange.document.NoiseKind;
import org.planwright.exchange.document.PageBreakBlock;
import org.planwright.exchange.document.ParagraphBlock;
import org.planwright.exchange.document.Run;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.document.TableRow;

class PlainTextReaderTest {

	private static SourceDocument read(String text) throws Exception {
		return new PlainTextReader().read("x.txt", text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<List<String>> cells(Block block) {
		return assertInstanceOf(TableBlock.class, block).rows().stream().map(PlainTextReaderTest::cells).toList();
	}

	private static List<String> cells(TableRow row) {
		return row.cells().stream().map(cell -> cell.text().toString()).toList();
	}

	private static List<String> texts(SourceDocument document) {
		return document.blocks().stream().map(block -> block instanceof ParagraphBlock paragraph ? paragraph.text().toString() : "#").toList();
	}

	@Test
	void aLineIsAParagraphAndKnowsItsPlace() throws Exception {
		SourceDocument document = read("甲\r\n\r\n\u3000\u3000乙丙 \r\n");
		assertEquals(List.of("甲", "乙丙"), texts(document));
		assertEquals(7, ((ParagraphBlock) document.blocks().get(1)).text().sourceOffset(0));
	}

	@Test
	void bookmarksAndSignsForBoldAreLeftOutAndNoted() throws Exception {
		SourceDocument document = read("[bookmark: _Toc1]第一章 [bookmark: b]总则\n1 **两山论**：说明\n");
		assertEquals(List.of("第一章 总则", "1 两山论：说明"), texts(document));
		assertEquals(List.of(NoiseKind.BOOKMARK, NoiseKind.BOOKMARK, NoiseKind.EMPHASIS, NoiseKind.EMPHASIS),
				document.noise().stream().map(noise -> noise.kind()).toList());
		List<Run> runs = ((ParagraphBlock) document.blocks().get(1)).runs();
		assertEquals(List.of("1 ", "两山论", "：说明"), runs.stream().map(run -> run.text().toString()).toList());
		assertEquals(true, runs.get(1).bold());
	}

	@Test
	void oneCellALineIsATable() throws Exception {
		SourceDocument document = read("前文\n\t类别\n\t指标\n名称\n\n\t经济\n发展\n\t总量\n\n\t\n\t增速\n\n后文\n");
		assertEquals(List.of(List.of("类别", "指标名称"), List.of("经济发展", "总量"), List.of("", "增速")), cells(document.blocks().get(1)));
		assertEquals(List.of("前文", "#", "后文"), texts(document));
	}

	@Test
	void anIndentedOrLongLineAfterTheLastCellIsNotPartOfIt() throws Exception {
		String table = "\t指标\n\t属性\n\n\t增速\n\t预期性\n\n\t能耗\n\t约束性\n";
		assertEquals(List.of("#", "建设美丽家园"), texts(read(table + "  建设美丽家园\n")));
		assertEquals(List.of("#", "把生态保护摆在更加突出的位置来抓"), texts(read(table + "把生态保护摆在更加突出的位置来抓\n")));
		assertEquals(List.of("约束性（市）"), List.of(cells(read(table + "（市）\n").blocks().get(0)).get(2).get(1)));
	}

	@Test
	void linesWithALeadingTabThatStandAloneAreParagraphs() throws Exception {
		assertEquals(List.of("专栏2：生态项目", "一、林草", "1.造林"), texts(read("\t专栏2：生态项目\n\n\t一、林草\n1.造林\n")));
	}

	@Test
	void oneRowALineIsATable() throws Exception {
		SourceDocument document = read("县区\t投入\t备注\n东岸\t12.5\t\n\t3\t小计\n注：略\n");
		assertEquals(List.of(List.of("县区", "投入", "备注"), List.of("东岸", "12.5", ""), List.of("", "3", "小计")),
				cells(document.blocks().get(0)));
		assertEquals(List.of("#", "注：略"), texts(document));
	}

	@Test
	void aRowBrokenInsideACellIsPutTogether() throws Exception {
		SourceDocument inFirstCell = read("指标\t单位\t目标\n每千人托\n位数\t个\t4\n每千人医\n师数\t人\t3\n");
		assertEquals(List.of(List.of("指标", "单位", "目标"), List.of("每千人托位数", "个", "4"), List.of("每千人医师数", "人", "3")),
				cells(inFirstCell.blocks().get(0)));
		assertEquals(List.of("#"), texts(inFirstCell));
		SourceDocument broken = read("类别\t指标\t单位\t目标\n民生\t每千人托\n位数\t个\t4\n\t床位\t张\t5\n");
		assertEquals(List.of(List.of("类别", "指标", "单位", "目标"), List.of("民生", "每千人托位数", "个", "4"), List.of("", "床位", "张", "5")),
				cells(broken.blocks().get(0)));
	}

	@Test
	void aHeadingWithATabIsNoTable() throws Exception {
		assertEquals(List.of("第一节 加强领导", "全面落实责任。", "第二节 强化监督"), texts(read("第一节\t加强领导\n全面落实责任。\n第二节\t强化监督\n")));
	}

	@Test
	void aFormFeedIsAPageBreak() throws Exception {
		List<Block> blocks = read("甲\n\f乙\n").blocks();
		assertInstanceOf(PageBreakBlock.class, blocks.get(1));
		assertEquals(3, blocks.size());
	}
}
