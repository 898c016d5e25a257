package org.planwright.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Tables as departments send them: titles and units above, headings over two rows, totals and signatures below. */
class TableFinderTest {

	private static Object[] row(Object... cells) {
		return cells;
	}

	private static List<String> columns(SheetTable table) {
		return table.columns().stream().map(column -> column.heading() + "→" + column.meaning().label(Locale.CHINESE)).toList();
	}

	@Test
	void findsTheHeadingBelowTitleUnitAndAttachmentNumber() throws Exception {
		FoundTables found = Books.find("农业.xlsx", Books.xlsx("Sheet1", row("附件2"), row("石泉县“十五五”农业农村主要指标表"), row("填报单位：县农业农村局", null, null, "单位：万亩"),
				row("序号", "指标名称", "计量单位", "2025年预计", "2030年目标", "指标属性", "责任单位"), row(1, "高标准农田面积", "万亩", 86, 116, "约束性", "县农业农村局"),
				row("填表人：李明", null, "联系电话：", 5551234)));
		SheetTable table = found.tables().get(0);
		assertEquals("石泉县“十五五”农业农村主要指标表", table.title());
		assertEquals("万亩", table.unit());
		assertEquals(4, table.heading());
		assertEquals(List.of("序号→序号", "指标名称→名称", "计量单位→单位", "2025年预计→基期", "2030年目标→目标", "指标属性→属性", "责任单位→牵头"), columns(table));
		assertEquals(1, table.rows().size());
		assertTrue(found.remarks().stream().anyMatch(remark -> remark.kind() == SheetRemark.Kind.ROW_LEFT_OUT && remark.message(Locale.CHINESE).contains("填表人：李明")));
	}

	@Test
	void columnsOfAReportOnAnEarlierPlanAreNoBaseAndNoTarget() throws Exception {
		FoundTables found = Books.find("完成情况.xlsx", Books.xlsx("表1", row("指标", "单位", "2020年", "规划目标", "2025年", "完成情况"), row("森林覆盖率", "%", 42.6, 44.2, 44.4, "完成")));
		assertEquals(List.of("指标→名称", "单位→单位", "2020年→不读取", "规划目标→不读取", "2025年→不读取", "完成情况→不读取"), columns(found.tables().get(0)));
		EntryReader.Entries entries = EntryReader.read(found);
		assertEquals(List.of("单位=%"), Books.fields(entries.entries().get(0)));
		assertEquals(4, entries.remarks().stream().filter(remark -> remark.kind() == SheetRemark.Kind.COLUMN_OF_FULFILMENT).count());
		assertTrue(entries.remarks().get(0).message(Locale.CHINESE).contains("“2020年”这一列不是本规划的基期或目标"));
	}

	@Test
	void whatIsDoneInYearsOfThePlanItselfIsAnActualValue() throws Exception {
		SheetFile file = new SheetReader().read("监测.xlsx", Books.xlsx("监测", row("指标", "单位", "2025年", "2026年完成", "2030年规划目标", "完成率"), row("森林覆盖率", "%", 44.4, 44.9, 46.5, "96%")));
		FoundTables found = TableFinder.find(file, HeaderWords.standard(), new PlanYears(2025, 2030, 0));
		assertEquals(List.of("指标→名称", "单位→单位", "2025年→基期", "2026年完成→实绩（2026年）", "2030年规划目标→目标"), columns(found.tables().get(0)).subList(0, 5));
	}

	@Test
	void readsHeadingsOverTwoRowsWithMergedCells() throws Exception {
		FoundTables found = Books.find("年度.xlsx", Books.xlsx(book -> {
			Sheet sheet = book.createSheet("年度");
			Books.fill(sheet, row("年度目标分解表"), row("序号", "指标", "单位", "2025年实际", "年度目标", null, null, "备注"), row(null, null, null, null, "2026年", "2027年", "2030年", null),
					row(1, "森林覆盖率", "%", 44.4, 44.8, 45.2, 46.5, "逐年核查"));
			for (int column : new int[] { 0, 1, 2, 3, 7 }) {
				sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
			}
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
			sheet.addMergedRegion(new CellRangeAddress(1, 1, 4, 6));
		}));
		assertEquals(List.of("序号→序号", "指标→名称", "单位→单位", "2025年实际→基期", "年度目标/2026年→年度（2026年）", "年度目标/2027年→年度（2027年）", "年度目标/2030年→年度（2030年）", "备注→备注"),
				columns(found.tables().get(0)));
		assertEquals(1, found.tables().get(0).rows().size());
	}

	@Test
	void readsProjectListsWithSourcesAndUnitsInTheHeading() throws Exception {
		SheetEntry entry = Books.entries("项目.xlsx", Books.xlsx(book -> {
			Sheet sheet = book.createSheet("项目");
			Books.fill(sheet, row("水利重点项目表（单位：万元）"),
					row("序号", "项目名称", "建设性质", "建设规模及内容", "建设年限", "总投资", "资金来源", null, "建设地点", "责任单位"),
					row(null, null, null, null, null, null, "中央", "县级", null, null), row("一", "水利"),
					row(1, "石渡灌区改造\n工程", "改造", "改造渠道118公里", "2026-2029", 24000, 20000, 4000, "石渡镇，南堰镇", "县水利局"), row(null, "合计", null, null, null, 24000, 20000, 4000));
			for (int column : new int[] { 0, 1, 2, 3, 4, 5, 8, 9 }) {
				sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
			}
			sheet.addMergedRegion(new CellRangeAddress(1, 1, 6, 7));
		})).entries().get(1);
		assertEquals("石渡灌区改造工程", entry.name());
		assertEquals(List.of("性质=改造", "建设内容=改造渠道118公里", "建设期=2026—2029年", "投资=24000万元", "资金来源（中央）=20000万元", "资金来源（县级）=4000万元", "地点=石渡镇、南堰镇", "牵头=县水利局"),
				Books.fields(entry));
	}

	@Test
	void takesARowWithOneCellForTheCategoryOfThoseBelow() throws Exception {
		List<SheetEntry> entries = Books.entries("指标.xlsx", Books.xlsx("指标", row("指标名称", "单位", "2025年", "2030年"), row("一、经济发展"), row("1.地区生产总值", "亿元", 186.4, 250),
				row("二、绿色生态"), row("2.森林覆盖率（%）", null, 44.4, 46.5))).entries();
		assertEquals(List.of("经济发展/地区生产总值", "绿色生态/森林覆盖率"), entries.stream().map(entry -> entry.group() + "/" + entry.name()).toList());
		assertEquals(List.of("单位=%", "基期=44.4", "目标=46.5"), Books.fields(entries.get(1)));
	}

	@Test
	void readsSeparatedValuesOfChineseProgramsWithAnySeparator() throws Exception {
		String text = "指标名称;单位;2025年;2030年目标\n粮食产量;万吨;113;\"117,5\"\n";
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			for (String separator : List.of(",", ";", "\t")) {
				SheetEntry entry = Books.entries("粮食.csv", text.replace(";", separator).getBytes(charset)).entries().get(0);
				assertEquals(List.of("单位=万吨", "基期=113", "目标=117,5"), Books.fields(entry), charset + separator);
			}
		}
	}

	@Test
	void aMappingCorrectsTheGuess() throws Exception {
		FoundTables found = Books.find("指标.xlsx", Books.xlsx("指标", row("指标名称", "单位", "十四五末", "十五五末"), row("森林覆盖率", "%", 44.4, 46.5)));
		assertTrue(found.tables().get(0).columns().get(2).isUnknown());
		Mapping mapping = found.tables().get(0).mapping().with("十四五末", ColumnMeaning.of(Meaning.BASE)).with("十五五末", ColumnMeaning.of(Meaning.TARGET));
		assertEquals(List.of("单位=%", "基期=44.4", "目标=46.5"), Books.fields(EntryReader.read(found.with(List.of(mapping))).entries().get(0)));
	}

	@Test
	void findsSeveralTablesBelowEachOther() throws Exception {
		FoundTables found = Books.find("合表.xlsx", Books.xlsx("合", row("一、指标"), row("指标名称", "单位", "2030年目标"), row("森林覆盖率", "%", 46.5), row("二、项目"),
				row("项目名称", "建设内容", "总投资（亿元）"), row("岱河湿地修复工程", "修复湿地1200公顷", 1.2)));
		assertEquals(List.of(TableKind.INDICATORS, TableKind.PROJECTS), found.tables().stream().map(SheetTable::kind).toList());
		assertEquals(List.of("建设内容=修复湿地1200公顷", "投资=1.2亿元"), Books.fields(EntryReader.read(found.tables().get(1)).entries().get(0)));
	}
}
