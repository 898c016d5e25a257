package org.planwright.cli.measure.mutations;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names of places of a draft, and how they are misspelt: with a sign that sounds the same. */
final class Misspelling {

	private static final Pattern NAME = Pattern.compile("(?<=[、，在至和以])[\\u4e00-\\u9fff]{2,5}?(?:镇|乡|苏木|水库)(?=[、，的为])");
	private static final String KINDS = "(镇|乡|苏木|水库)$";
	private static final String[] SAME_SOUND = { "坝巴把", "音英因", "德得", "尔耳", "图涂", "木牧", "新欣", "林琳", "胡湖", "勒乐", "吉极", "海亥", "好号", "力立利", "保宝堡", "文雯", "团抟", "结洁", "沙莎", "蒙盟", "召照", "庙妙", "双霜", "陕闪", "绰辍", "本苯", "格隔", "乌屋", "兰蓝",
			"高糕", "根跟", "努弩", "仁壬", "道到", "桥乔", "达答", "彦艳", "扎札", "拉垃", "饶绕", "浩皓", "山杉", "神申", "罕旱", "渠曲", "会汇", "效孝", "塔踏", "阿啊", "迪笛", "特忑", "都督" };

	private Misspelling() {
	}

	/** A name that the draft has several times, with one sign of it changed. */
	static String of(Copy copy) {
		String text = copy.text();
		List<String> names = NAME.matcher(text).results().map(MatchResult::group).distinct()
				.filter(name -> name.replaceAll(KINDS, "").length() > 1 && text.split(name, -1).length > 4 && name.replaceAll(KINDS, "").chars().anyMatch(sign -> !group(sign).isEmpty())).toList();
		String name = copy.one(names);
		List<Integer> places = IntStream.range(0, name.replaceAll(KINDS, "").length()).filter(i -> !group(name.charAt(i)).isEmpty()).boxed().toList();
		int at = copy.one(places);
		String other = copy.one(group(name.charAt(at)).replace(name.substring(at, at + 1), "").split(""));
		return name.substring(0, at) + other + name.substring(at + 1);
	}

	private static String group(int sign) {
		return Arrays.stream(SAME_SOUND).filter(group -> group.indexOf(sign) >= 0).findFirst().orElse("");
	}
}
