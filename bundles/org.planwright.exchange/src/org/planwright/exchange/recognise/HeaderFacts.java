package org.planwright.exchange.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.document.SourcedText;
import org.planwright.model.text.Widths;

/** What is known of a plan as a whole, and the header lines that say it. Facts are null while unknown. */
final class HeaderFacts {

	private static final Pattern REGION = Pattern
			.compile("^(.{1,20}?(?:省|自治区|自治州|地区|盟|市|县|旗|区|乡|镇|苏木|街道))(?=国民经济|第[一二三四五六七八九十]{1,3}个五年|[“\"]?十[一二三四五六七八九]五|[0-9]{4}|国土|城)");
	private static final Pattern ORDINAL = Pattern.compile("第([一二三四五六七八九十]{1,3})个五年");
	private static final Pattern SHORT_ORDINAL = Pattern.compile("[“\"]?(十[一二三四五六七八九])五[”\"]?");
	private static final Pattern HORIZON = Pattern.compile("([0-9]{4}|二[〇○零]三五)年?远景");
	/** The third five-year plan began in 1966; since then one follows the other without a gap. */
	private static final int THIRD_PLAN = 1966;

	SourcedText title;
	SourcedText stage;
	SourcedText issuer;
	SourcedText approval;
	SourcedText approvalDate;

	void write(LineSink sink) {
		if (title != null) {
			String plain = Widths.withoutBlanks(title.toString());
			identifier(plain, sink);
			line(sink, "标题：", title);
			if (!plain.contains("国民经济和社会发展") && plain.endsWith("规划")) {
				sink.put(LineKind.HEADER, SourcedText.inserted("类型：专项规划"));
			}
			region(sink);
			period(plain, sink);
		}
		line(sink, "稿次：", stage);
		line(sink, "编制：", issuer);
		if (approval != null) {
			SourcedText.Builder text = new SourcedText.Builder().insert("批准：").append(approval);
			if (approvalDate != null) {
				text.insert("  日期 ").append(approvalDate);
			}
			sink.put(LineKind.HEADER, text.build());
		}
	}

	private static void line(LineSink sink, String key, SourcedText value) {
		if (value != null) {
			sink.put(LineKind.HEADER, key, value);
		}
	}

	private void identifier(String plain, LineSink sink) {
		Matcher region = REGION.matcher(plain);
		int ordinal = ordinal(plain);
		if (region.find() && ordinal > 10 && ordinal < 20 && plain.contains("国民经济和社会发展")) {
			String name = region.group(1) + "十" + "一二三四五六七八九".charAt(ordinal - 11) + "五纲要";
			sink.put(LineKind.HEADER, SourcedText.inserted("规划：" + name));
		}
	}

	private void region(LineSink sink) {
		Matcher region = REGION.matcher(title);
		if (region.find()) {
			SourcedText.Builder text = new SourcedText.Builder().insert("地区：")
					.append(title.sub(region.start(1), region.end(1)).strip());
			String level = level(region.group(1));
			if (level != null) {
				text.insert("  " + level);
			}
			sink.put(LineKind.HEADER, text.build());
		}
	}

	/** A 市 may be of the prefecture's or of the county's rank: its name does not tell. */
	private static String level(String region) {
		if (region.endsWith("省") || region.endsWith("自治区") || region.matches("(?:北京|上海|天津|重庆)市")) {
			return "省级";
		}
		if (region.endsWith("自治州") || region.endsWith("地区") || region.endsWith("盟")) {
			return "市级";
		}
		if (region.endsWith("县") || region.endsWith("旗") || region.endsWith("区")) {
			return "县级";
		}
		return region.endsWith("市") ? null : "乡级";
	}

	private static int ordinal(String plain) {
		Matcher ordinal = ORDINAL.matcher(plain);
		if (!ordinal.find()) {
			ordinal = SHORT_ORDINAL.matcher(plain);
			if (!ordinal.find()) {
				return 0;
			}
		}
		return Numbering.value(ordinal.group(1));
	}

	private static void period(String plain, LineSink sink) {
		int ordinal = ordinal(plain);
		if (ordinal < 3) {
			return;
		}
		int start = THIRD_PLAN + 5 * (ordinal - 3);
		StringBuilder text = new StringBuilder("规划期：").append(start).append('—').append(start + 4).append("年  基期 ")
				.append(start - 1).append('年');
		Matcher horizon = HORIZON.matcher(plain);
		if (horizon.find()) {
			text.append("  远景 ").append(horizon.group(1).startsWith("二") ? "2035" : horizon.group(1)).append('年');
		}
		sink.put(LineKind.HEADER, SourcedText.inserted(text.toString()));
	}
}
