package org.planwright.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSubjectTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "北湖退化湿地恢复520公顷。|退化湿地恢复510公顷。|false", "退化湿地恢复520公顷。|生态修复工程，退化湿地恢复510公顷。|true", "规上工业企业达到40家。|规模以上工业企业数达到42家。|true",
			"全县生猪存栏达到40万头。|生猪存栏达到42万头。|true", "柳树镇新建2座消防救援站。|东河镇新建3座消防救援站。|false", "地区生产总值达到96亿元。|地区生产总值年均增长6%。|false",
			"应急中心：建筑面积3000平方米。|养护院：建筑面积4000平方米。|false", "应急中心：建筑面积3000平方米。|应急中心：建筑面积4000㎡。|true", "大豆种植50万亩。|大豆种植1.5亿斤。|false" })
	void sameOnlyWhereNameScopeAndDimensionAgree(String one, String other, boolean same) {
		assertEquals(same, SameSubject.of(FactReader.read(one).facts().get(0), FactReader.read(other).facts().get(0)));
	}
}
