package org.planwright.cli.measure.mutations;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Defects of numbers of headings, items, notes and boxes. */
final class NumberingMutations {

	private static final Pattern HEADING = Pattern.compile("^第([一二三四五六七八九十]+)([章节])\\s+\\S.*$");
	private static final Pattern ITEM = Pattern.compile("^  (?:(\\d+)([.．、])|（([一二三四五六七八九十]+)）)(.*)$");
	private static final Pattern BOX = Pattern.compile("^专栏(\\d+)(.*)$");

	private NumberingMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("N01", NumberingMutations::headingOutOfOrder),
				Mutation.of("N02", NumberingMutations::headingInDigits),
				Mutation.of("N03", NumberingMutations::itemOutOfOrder),
				Mutation.counted("N04", NumberingMutations::otherForm),
				Mutation.of("N05", NumberingMutations::noteWithoutMark),
				Mutation.counted("N06", NumberingMutations::markOutOfOrder),
				Mutation.of("N07", NumberingMutations::boxOutOfOrder));
	}

	private static Line heading(Copy copy) {
		return copy.any(line -> line.frame().isEmpty() && HEADING.matcher(line.text()).matches() && !line.text().startsWith("第一"));
	}

	private static void headingOutOfOrder(Copy copy) {
		Line line = heading(copy);
		Matcher heading = HEADING.matcher(line.text());
		heading.matches();
		int number = Numerals.value(heading.group(1));
		String rest = line.text().substring(heading.end(2));
		int other = copy.coin() ? number - 1 : number + copy.number(1, 5);
		line.set("第" + Numerals.chinese(other) + heading.group(2) + rest);
	}

	private static void headingInDigits(Copy copy) {
		Line line = heading(copy);
		Matcher heading = HEADING.matcher(line.text());
		heading.matches();
		line.set("第" + Numerals.value(heading.group(1)) + heading.group(2) + line.text().substring(heading.end(2)));
	}

	private static void itemOutOfOrder(Copy copy) {
		Line line = copy.project();
		Matcher item = ITEM.matcher(line.text());
		if (!item.matches()) {
			throw new NoPlaceException();
		}
		int by = copy.one(List.of(-1, 1, 2, 5));
		boolean digits = item.group(1) != null;
		int number = digits ? Integer.parseInt(item.group(1)) : Numerals.value(item.group(3));
		int other = number + by < 1 ? number + 2 : number + by;
		line.set(digits ? "  " + other + item.group(2) + item.group(4) : "  （" + Numerals.chinese(other) + "）" + item.group(4));
	}

	private static void otherForm(Copy copy) {
		if (copy.coin()) {
			Line line = copy.any(one -> one.text().matches("^专栏\\d+：.*\\{"));
			line.set(line.text().replaceFirst("：", ":"));
		} else {
			Line line = copy.any(one -> one.text().matches("  \\d+[.．].*") && one.project());
			line.set(line.text().replaceFirst("[.．]", "、"));
		}
	}

	private static void noteWithoutMark(Copy copy) {
		if (copy.coin()) {
			copy.insert(copy.row().line(), "  注：" + copy.one("带*的指标为五年累计数。", "标有▲的为新增指标。", "【】内为五年累计数。", "带※的指标按可比价格计算。"));
		} else {
			Row row = copy.row(one -> one.has("目标"));
			row.set("目标", row.value("目标") + copy.one("*", "▲", "※"));
		}
	}

	private static void markOutOfOrder(Copy copy) {
		Line line = copy.any(one -> one.text().matches(".*\\^\\S.*") && one.frame().isEmpty());
		String[] marks = { "③", "⑤", "⑨", "⑫", "⑲" };
		line.set(copy.coin() ? line.text().replaceFirst("\\^(\\d+|[①-⑳])", "^" + copy.one(marks)) : line.text().replaceFirst("，", "^" + copy.one(marks) + "，"));
	}

	private static void boxOutOfOrder(Copy copy) {
		Line line = copy.any(one -> BOX.matcher(one.text()).matches());
		Matcher box = BOX.matcher(line.text());
		box.matches();
		int number = Integer.parseInt(box.group(1));
		line.set("专栏" + (copy.coin() && number > 1 ? number - 1 : number + copy.number(1, 3)) + box.group(2));
	}
}
