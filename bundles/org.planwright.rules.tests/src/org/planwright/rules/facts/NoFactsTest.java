package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoFactsTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "　　", "第三节　优化空间布局", "全面贯彻党的十九大和十九届历次全会精神。", "落实“3个20%”调整方向。", "增强“四个意识”、做到“两个维护”。", "沿111国道和Ｓ309线布局。", "优化三大空间格局。",
			"推动形成旗乡村三级服务体系。", "到2030年，基本公共服务更加均衡。", "2025年5月1日起施行。", "推动党建三个全覆盖。", "构建全覆盖的服务网络。", "建设4A级景区，推广5G应用。", "融入“1-3-5小时出行圈”。" })
	void saysNothingInNumbers(String text) {
		assertEquals(List.of(), FactReader.read(text).facts().stream().map(fact -> fact.amount().lexeme()).toList());
	}

	@Test
	void numberOfAnItemIsNoPartOfItsSize() {
		assertEquals(List.of("肉羊基地 = 200万只"), Told.values("5.200万只肉羊基地"));
	}

	@Test
	void voltageDescribesTheStation() {
		assertEquals(List.of("220千伏变电站 = 2座"), Told.values("新建220千伏变电站2座。"));
	}

	@Test
	void anyTextIsRead() {
		String text = "改造县道3条，包括（岱柳线36公里、“岱白线22公里；由2025年的3、4增长到）、其中：5万亩，和%1.2.3万";
		for (int start = 0; start < text.length(); start++) {
			for (int end = start; end <= text.length(); end++) {
				String part = text.substring(start, end);
				Assertions.assertDoesNotThrow(() -> FactReader.read(part), part);
			}
		}
	}
}
