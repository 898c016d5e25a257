package org.planwright.exchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.exchange.word.WordFile.p;
import static org.planwright.exchange.word.WordFile.r;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers are part of the line, counted as Word counts them. */
class AutomaticNumbersTest {

	private static final String HEADINGS = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCountingThousand", "第%1章", "<w:pStyle w:val=\"1\"/>")
			+ level(1, "chineseCounting", "第%2节", "<w:pStyle w:val=\"2\"/>") + level(2, "decimal", "%3、", "") + level(3, "decimal", "%1.%3.%4", "<w:isLgl/>")
			+ "</w:abstractNum>";

	private static String level(int level, String format, String text, String more) {
		return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
	}

	private static String list(int list, int definition, String overrides) {
		return "<w:num w:numId=\"" + list + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
	}

	private static String item(int list, int level, String text) {
		return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", r(text));
	}

	private static String styled(String style, String text) {
		return p("<w:pStyle w:val=\"" + style + "\"/>", r(text));
	}

	private static List<String> lines(WordFile file) {
		return file.text().paragraphs().stream().map(WordParagraph::text).toList();
	}

	@Test
	void levelsStartAnewBelowAnOuterOne() {
		assertEquals(List.of("第一章 总体", "第一节 基础", "第二节 形势", "1、甲", "第二章 创新", "第一节 主体", "1、乙", "2.1.1 丙"),
				lines(WordFile.of(item(1, 0, "总体") + item(1, 1, "基础") + item(1, 1, "形势") + item(1, 2, "甲") + item(1, 0, "创新") + item(1, 1, "主体") + item(1, 2, "乙")
						+ item(1, 3, "丙")).with("numbering", HEADINGS + list(1, 0, ""))));
	}

	@Test
	void stylesNumberTheirParagraphsAtTheLevelThatNamesThem() {
		String styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"1\"/></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"heading 3\"/><w:basedOn w:val=\"2\"/><w:pPr><w:numPr><w:ilvl w:val=\"2\"/></w:numPr></w:pPr></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"4\"><w:name w:val=\"plain\"/><w:basedOn w:val=\"1\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>";
		assertEquals(List.of("第一章 甲", "第一节 乙", "1、丙", "丁", "第二章 戊", "己"), lines(WordFile
				.of(styled("1", "甲") + styled("2", "乙") + styled("3", "丙") + styled("4", "丁") + styled("1", "戊")
						+ p("<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("己")))
				.with("styles", styles).with("numbering", HEADINGS + list(1, 0, ""))));
	}

	@Test
	void listsOfOneDefinitionCountTogetherUnlessOneStartsAnew() {
		String items = "<w:abstractNum w:abstractNumId=\"5\">" + level(0, "decimal", "%1.", "") + "</w:abstractNum>";
		String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
		assertEquals(List.of("1.甲", "2.乙", "3.丙", "1.丁", "2.戊", "3.己"), lines(WordFile
				.of(item(1, 0, "甲") + item(1, 0, "乙") + item(2, 0, "丙") + item(3, 0, "丁") + item(3, 0, "戊") + item(1, 0, "己"))
				.with("numbering", items + list(1, 5, "") + list(2, 5, "") + list(3, 5, anew))));
	}

	@Test
	void aListMayOverrideALevelAndStartElsewhere() {
		String items = "<w:abstractNum w:abstractNumId=\"5\">" + level(0, "decimal", "%1.", "") + "</w:abstractNum>";
		String other = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/>" + level(0, "chineseCounting", "（%1）", "") + "</w:lvlOverride>";
		assertEquals(List.of("（三）甲", "（四）乙"), lines(WordFile.of(item(1, 0, "甲") + item(1, 0, "乙")).with("numbering", items + list(1, 5, other))));
	}

	@Test
	void aLevelMayGoOnCountingThroughOuterOnes() {
		String through = "<w:abstractNum w:abstractNumId=\"5\">" + level(0, "chineseCounting", "第%1章", "")
				+ level(1, "chineseCounting", "第%2节", "<w:lvlRestart w:val=\"0\"/>") + "</w:abstractNum>";
		assertEquals(List.of("第一章 甲", "第一节 乙", "第二章 丙", "第二节 丁"), lines(WordFile
				.of(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁")).with("numbering", through + list(1, 5, ""))));
	}

	@Test
	void aNumberingStyleLeadsToItsDefinition() {
		String numbering = "<w:abstractNum w:abstractNumId=\"5\"><w:styleLink w:val=\"L\"/>" + level(0, "decimal", "%1、", "") + "</w:abstractNum>"
				+ "<w:abstractNum w:abstractNumId=\"6\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>" + list(1, 5, "") + list(2, 6, "");
		String styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:name w:val=\"list\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
		assertEquals(List.of("1、甲", "2、乙"), lines(WordFile.of(item(2, 0, "甲") + item(2, 0, "乙")).with("numbering", numbering).with("styles", styles)));
	}

	@Test
	void theBlankAfterANumberIsWhereItWouldBeTyped() {
		String items = "<w:abstractNum w:abstractNumId=\"5\">" + level(0, "decimal", "%1.", "") + level(1, "decimal", "%2", "<w:suff w:val=\"nothing\"/>")
				+ level(2, "lowerLetter", "%3", "<w:suff w:val=\"space\"/>") + "</w:abstractNum>";
		assertEquals(List.of("1.水库", "2. 200万只肉羊", "1水", "a 水"), lines(WordFile
				.of(item(1, 0, "水库") + item(1, 0, "200万只肉羊") + item(1, 1, "水") + item(1, 2, "水")).with("numbering", items + list(1, 5, ""))));
	}

	@Test
	void charactersOfANumberComeFromNoElement() {
		WordParagraph paragraph = WordFile.of(item(1, 0, "总体要求")).with("numbering", HEADINGS + list(1, 0, "")).text().paragraphs().get(0);
		assertEquals("第一章 总体要求", paragraph.text());
		assertEquals(4, paragraph.number());
		assertEquals(1, paragraph.pieces().size());
		assertEquals(4, paragraph.pieces().get(0).start());
		assertEquals(List.of(), paragraph.pieces(0, 4));
	}

	@Test
	void aDeletedItemIsNotCounted() {
		String items = "<w:abstractNum w:abstractNumId=\"5\">" + level(0, "decimal", "%1、", "") + "</w:abstractNum>";
		String deleted = p("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr>",
				"<w:del w:id=\"2\"><w:r><w:delText>乙</w:delText></w:r></w:del>");
		assertEquals(List.of("1、甲", "2、丙"), lines(WordFile.of(item(1, 0, "甲") + deleted + item(1, 0, "丙")).with("numbering", items + list(1, 5, ""))));
	}

	@Test
	void bulletsOfSymbolFontsAreOrdinaryOnes() {
		String items = "<w:abstractNum w:abstractNumId=\"5\">" + level(0, "bullet", "\uf06c", "") + level(1, "bullet", "——", "") + "</w:abstractNum>";
		assertEquals(List.of("● 甲", "——坚持党的全面领导。"), lines(WordFile.of(item(1, 0, "甲") + item(1, 1, "坚持党的全面领导。")).with("numbering", items + list(1, 5, ""))));
	}

	@Test
	void aListThatIsNotDefinedHasNoNumbers() {
		assertEquals(List.of("甲"), lines(WordFile.of(item(4, 0, "甲")).with("numbering", HEADINGS)));
		assertEquals(List.of("甲"), lines(WordFile.of(item(4, 0, "甲"))));
	}

	@ParameterizedTest
	@CsvSource({ "decimal,12,12", "decimalZero,7,07", "decimalFullWidth,12,１２", "decimalEnclosedCircle,12,⑫", "decimalEnclosedCircleChinese,3,③",
			"decimalEnclosedFullstop,3,⒊", "decimalEnclosedParen,3,⑶", "chineseCounting,12,十二", "chineseCountingThousand,105,一百零五", "japaneseCounting,20,二十",
			"ideographTraditional,3,丙", "ideographTraditional,12,乙", "ideographZodiac,3,寅", "ideographDigital,10,一〇", "chineseLegalSimplified,12,壹拾贰",
			"ideographLegalTraditional,3,參", "lowerLetter,3,c", "upperLetter,27,AA", "lowerRoman,4,iv", "upperRoman,1994,MCMXCIV", "none,3,''",
			"ideographEnclosedCircle,2,㊁", "numberInDash,2,- 2 -", "somethingNew,3,3" })
	void numbersAreWrittenInTheirFormat(String format, int number, String expected) {
		assertEquals(expected, NumberFormats.format(number, format));
	}
}
