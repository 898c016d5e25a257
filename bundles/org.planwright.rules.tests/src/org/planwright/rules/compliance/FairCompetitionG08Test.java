package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.planwright.rules.Checks.of;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairCompetitionG08Test {

	@ParameterizedTest
	@ValueSource(strings = { "由岱河县润民供水有限公司独家经营供水。", "指定禾稼生物科技股份公司为种子供应单位。", "给予牧丰肉业有限公司税收返还。", "优先采购岱河乳业集团产品。", "县城燃气由华津燃气有限责任公司专营。" })
	void favouredEnterprisesAreFound(String prose) {
		assertEquals(1, of("G08", prose + "\n").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "引进河北凯农机械有限公司入驻。", "支持禾稼生物科技股份公司延伸产业链。", "通过公开招标由润民供水有限公司特许经营。", "鼓励独资、特许经营等方式投资。", "对龙头企业集团给予税收优惠。", "指定通道调运动物，依托牧丰肉业有限公司建设屠宰线。", "给予中小企业专项补贴。",
			"优先采购绿色产品。" })
	void supportWithoutFavourPasses(String prose) {
		assertEquals(List.of(), of("G08", prose + "\n"));
	}
}
