package org.planwright.exchange.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class PieceTest {

	private static String pieces(String before, String after) {
		return Piece.between(before, after).stream().map(piece -> switch (piece.kind()) {
			case SAME -> piece.text();
			case REMOVED -> "[-" + piece.text() + "-]";
			case ADDED -> "{+" + piece.text() + "+}";
		}).collect(Collectors.joining());
	}

	@Test
	void numbersAndWordsAreWholes() {
		assertEquals("森林覆盖率达到[-32.4-]{+33.1+}%，水质持续向好。", pieces("森林覆盖率达到32.4%，水质持续向好。", "森林覆盖率达到33.1%，水质持续向好。"));
		assertEquals("推动全县[-经济社会-]{+高质量+}发展", pieces("推动全县经济社会发展", "推动全县高质量发展"));
	}

	@Test
	void whatIsPutInOrTakenOutAlone() {
		assertEquals("定期调度{+工作+}进展情况", pieces("定期调度进展情况", "定期调度工作进展情况"));
		assertEquals("[-新增-]", pieces("新增", ""));
		assertEquals("", pieces("", ""));
	}

	@Test
	void theTextsComeOutOfThePieces() {
		String before = "到2025年，全旗粮食播种面积稳定在320万亩，产量达到25亿斤；肉羊存栏200万只。";
		String after = "到2030年，粮食播种面积达到330万亩以上、单产提高5%，产量26亿斤，肉牛存栏30万头。";
		assertEquals(before, Piece.between(before, after).stream().filter(piece -> piece.kind() != Piece.Kind.ADDED).map(Piece::text).collect(Collectors.joining()));
		assertEquals(after, Piece.between(before, after).stream().filter(piece -> piece.kind() != Piece.Kind.REMOVED).map(Piece::text).collect(Collectors.joining()));
	}
}
