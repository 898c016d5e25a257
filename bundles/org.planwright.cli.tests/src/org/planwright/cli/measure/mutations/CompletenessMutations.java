package org.planwright.cli.measure.mutations;

import java.util.List;

/** Parts that a plan lacks, categories that do not fit, years that are not those of the plan. */
final class CompletenessMutations {

	private static final String[] GOALS = { "农村自来水普及率达到95%", "肉牛存栏达到30万头", "设施农业面积达到12万亩", "城镇生活污水处理率达到98%", "旅游收入达到25亿元", "养老床位达到3600张" };

	private CompletenessMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.counted("D01", CompletenessMutations::withoutSafeguards),
				Mutation.of("D02", CompletenessMutations::chapterWithoutTitle),
				Mutation.of("D03", copy -> copy.row(row -> row.has("目标") && !row.has("年均") && !row.binding()).remove("目标").remove("年均")),
				Mutation.counted("D04", CompletenessMutations::otherContents),
				Mutation.of("D05", draft -> draft.withFront("稿次：印发"), CompletenessMutations::draftAndApproved),
				Mutation.counted("D06", CompletenessMutations::withoutReview),
				Mutation.of("K01", CompletenessMutations::otherCategory),
				Mutation.of("S01", CompletenessMutations::otherBaseYear),
				Mutation.of("S02", CompletenessMutations::otherTargetYear),
				Mutation.of("S03", copy -> copy.say("到" + copy.number(2026, 2029) + copy.one("年，", "年底，") + copy.one(GOALS) + "。")),
				Mutation.counted("S04", copy -> copy.say("到2035年，" + copy.one(GOALS) + copy.one("。", "以上。"))));
	}

	private static void withoutSafeguards(Copy copy) {
		if (copy.coin()) {
			copy.remove(copy.any(line -> line.text().startsWith("标题：")));
			return;
		}
		Line chapter = copy.any(line -> line.heading() && line.text().contains("章") && line.text().matches(".*(保障|实施).*"));
		List<Line> below = copy.all(line -> line.heading() && line.section().startsWith(chapter.text()));
		String title = copy.one("推进文化繁荣", "建设美好家园", "促进民族团结");
		chapter.set(chapter.text().split("\\h")[0] + " " + title);
		below.forEach(line -> line.set(line.text().split("\\h")[0] + " " + copy.one("弘扬优秀文化", "丰富群众生活", "提升社会文明")));
	}

	private static void chapterWithoutTitle(Copy copy) {
		Line line = copy.any(one -> one.frame().isEmpty() && one.text().matches("^第\\S+章\\h+.*"));
		line.set(line.text().split("\\h")[0]);
	}

	private static void otherContents(Copy copy) {
		Line line = copy.any(one -> one.frame().startsWith("目录") && one.text().matches("  第\\S+节 .{4,}"));
		switch (copy.number(0, 2)) {
		case 0 -> copy.remove(line);
		case 1 -> line.set(line.text().replaceFirst("节 .{3}", "节 " + copy.one("持续做好", "着力推进", "扎实搞好")));
		default -> copy.insert(line, "  第九节 " + copy.one("发展海洋经济", "建设自由贸易港", "培育航天产业") + " 88");
		}
		line.touch();
	}

	private static void draftAndApproved(Copy copy) {
		Line line = copy.any(one -> one.text().startsWith("稿次："));
		line.set("稿次：" + copy.one("草案", "征求意见稿", "送审稿", "讨论稿"));
		boolean approved = copy.lines().stream().anyMatch(one -> one.text().startsWith("批准："));
		if (!approved) {
			copy.insert(line, "批准：" + copy.one("第十七届人民代表大会第四次会议", "旗人民代表大会") + "  日期 2021年" + copy.number(1, 3) + "月19日");
		}
	}

	private static void withoutReview(Copy copy) {
		String gone = copy.one("(?<!到)中期[^，。；]{0,6}评估", "(总结|终期|末期|期末)[^，。；]{0,4}评估", "年度[^，。；]{0,8}|动态|定期|跟踪|监测", "责任|考核");
		String chapter = copy.one(copy.all(line -> line.heading() && line.text().matches("^第\\S+章.*保障.*")).stream().map(Line::text).toList());
		List<Line> lines = copy.all(line -> line.frame().isEmpty() && line.section().startsWith(chapter));
		lines.forEach(line -> line.set(line.text().replaceAll(gone, "工作")));
		if (lines.stream().noneMatch(Line::changed)) {
			throw new NoPlaceException();
		}
	}

	private static void otherCategory(Copy copy) {
		Line row = copy.any(line -> line.row() && new Row(line).name().matches(".*(生产总值(增长|增长率)|发明专利|研发经费|预期寿命|医师.*|养老保险.*|可支配收入.*|森林覆盖率|优良天数比率|水体比例|二氧化碳.*|粮食.*能力|托位数|受教育年限)$"));
		String from = new Row(row).name();
		List<Line> categories = copy.all(line -> line.text().startsWith("  类别 ") && !line.text().matches(from.matches(".*(森林|天数|水体|二氧化碳).*") ? ".*(绿色|安全).*"
				: from.matches(".*粮食.*") ? ".*(安全|经济).*" : from.matches(".*(专利|研发).*") ? ".*(创新|经济).*" : from.matches(".*生产总值.*") ? ".*(经济|绿色).*" : ".*(民生|经济|创新).*"));
		copy.insert(copy.one(categories), row.text());
		copy.remove(row);
	}

	private static void otherBaseYear(Copy copy) {
		if (copy.coin()) {
			Line line = copy.any(one -> one.text().contains("基期 2020年") && one.text().startsWith("规划期："));
			line.set(line.text().replace("基期 2020年", "基期 " + copy.one("2015", "2018", "2019", "2021") + "年"));
		} else {
			Line line = copy.any(one -> one.text().startsWith("  列 "));
			line.set(line.text().replaceFirst("2020 ?年", copy.one("2015", "2018", "2019") + "年"));
		}
	}

	private static void otherTargetYear(Copy copy) {
		Line line = copy.any(one -> one.text().startsWith("  列 "));
		line.set(line.text().replaceFirst("2025 ?年", copy.one("2020", "2021", "2022", "2023", "2024", "2030", "2027", "2026") + "年"));
	}
}
