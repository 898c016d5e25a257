package org.planwright.model.values;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.text.Widths;

/** Recognises values fixed elsewhere: by a higher authority, or by the growth of something else. */
final class DelegationParser {

	private static final String BODY = "(?:党中央|国务院|中央|国家|上级|自治区|自治州|全区|全省|全盟|盟市|地区"
			+ "|省级?|市级?|州级?|盟级?|县级?|旗级?|(?<![园社景小灌库城集牧农林矿山片校厂])区级?)(?:人民政府|政府|党委|主管部门|有关部门|部门|[\u3400-\u9FFF]{1,8}[厅局委办])?";
	private static final String NAMED = "[\u3400-\u9FFF]{0,8}?" + BODY;
	private static final String LEAD = "(?:全面|确保|力争|努力|严格)?(?:达到|完成|按照|按|落实|执行|依据|根据|满足|符合|遵照|参照|控制在|不低于|不高于|不超过|以|待)?";
	private static final String ACT = "(?:下达|分解|核定|确定|分配|规定|考核|要求|批复|安排|明确|统一)";
	private static final String OBJECT = "(?:约束性|预期性|年度|控制|考核|减排|节能|目标){0,3}(?:要求|指标|目标|任务|任务数|计划|控制数|数|值|标准|为准)?";
	private static final String TAIL = "(?:内|以内|之内|为准|执行|落实|完成)?";

	/** 达到自治区要求, 完成市下达指标, 以自治区下达为准, 国家和自治区下达任务. */
	private static final Pattern ISSUED = Pattern
			.compile("(?<lead>" + LEAD + ")(?<issuer>" + NAMED + "(?:[、和及与]" + NAMED + "){0,3})的?(?<act>" + ACT + "{0,2})的?(?<object>" + OBJECT + ")" + TAIL);
	/** 完成下达任务: handed down, by whom is not said. */
	private static final Pattern ANONYMOUS = Pattern.compile(LEAD + "(?:下达|分解)的?" + OBJECT + TAIL);
	private static final Pattern EXPLICIT = Pattern.compile("上级下达(?:[(（](?<printed>.*)[)）])?", Pattern.DOTALL);
	private static final Pattern IN_STEP = Pattern
			.compile("(?:力争|基本|保持)?[与和同跟](?<reference>.{1,40}?)(?:保持|实现)?(?:基本|大体|大致)?(?:保持)?同步(?:增长|提高|增加|发展|提升|下降)?");

	private DelegationParser() {
	}

	/** The value of a text that is delegated or in step, or null when it is neither. */
	static CellValue parse(String lexeme, Optional<String> mark, String body) {
		Matcher explicit = EXPLICIT.matcher(body);
		if (explicit.matches()) {
			String printed = explicit.group("printed") == null ? body : Widths.trim(explicit.group("printed"));
			return new CellValue.HandedDown(lexeme, mark, issuer(Widths.withoutBlanks(printed)), printed);
		}
		String plain = Widths.withoutBlanks(body);
		if (isHandedDown(plain)) {
			return new CellValue.HandedDown(lexeme, mark, issuer(plain), body);
		}
		Matcher inStep = IN_STEP.matcher(plain);
		return inStep.matches() ? new CellValue.InStep(lexeme, mark, inStep.group("reference")) : null;
	}

	private static boolean isHandedDown(String plain) {
		Matcher issued = ISSUED.matcher(plain);
		if (!issued.matches()) {
			return ANONYMOUS.matcher(plain).matches();
		}
		boolean acts = !issued.group("act").isEmpty();
		// "达到国家标准" names a standard, "旗目标" an own goal; neither is handed down by itself.
		boolean asks = !issued.group("object").isEmpty() && !issued.group("object").endsWith("标准") && !issued.group("lead").isEmpty();
		return acts || asks;
	}

	private static Optional<String> issuer(String plain) {
		Matcher issued = ISSUED.matcher(plain);
		if (!issued.matches() || issued.group("issuer").equals("上级")) {
			return Optional.empty();
		}
		return Optional.of(issued.group("issuer"));
	}
}
