package org.planwright.cli.measure.mutations;

import java.math.BigDecimal;
import java.util.List;

/** Changes since the earlier draft, which is the untouched one, that nobody explains. */
final class DraftMutations {

	private DraftMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("R01", draft -> draft.withEarlier(draft.text()), DraftMutations::changed),
				Mutation.counted("R02", draft -> draft.withEarlier(draft.text()), DraftMutations::addedOrRemoved),
				Mutation.of("R03", DraftMutations::leftByAMerge));
	}

	/** A whole conflict, or the mark of one side that was overlooked when the others were removed. */
	private static void leftByAMerge(Copy copy) {
		Line line = copy.any(one -> !one.text().isBlank());
		if (copy.coin()) {
			copy.insert(line, copy.one("<<<<<<< 我方", ">>>>>>> 对方"));
		} else {
			copy.insert(line, ">>>>>>> 对方");
			copy.insert(line, "到2030年，森林覆盖率达到46.0%。");
			copy.insert(line, "=======");
			copy.insert(line, "到2030年，森林覆盖率达到46.5%。");
			copy.insert(line, "<<<<<<< 我方");
		}
	}

	private static void changed(Copy copy) {
		if (copy.coin()) {
			Row row = copy.row(one -> one.has("目标"));
			row.set("目标", copy.one(row.value("目标").add(new BigDecimal(copy.one("0.5", "1.5"))).toString(), "—"));
		} else {
			Line line = copy.any(one -> one.project() && one.text().matches(".*\\d(万亩|公里|万头|平方米|公顷|亿元|万吨|万只).*"));
			line.set(line.text().replaceFirst("\\d(?=万亩|公里|万头|平方米|公顷|亿元|万吨|万只)", String.valueOf(copy.number(0, 9) + 10)));
		}
	}

	private static void addedOrRemoved(Copy copy) {
		switch (copy.number(0, 4)) {
		case 0 -> copy.remove(copy.row().line());
		case 1 -> copy.insert(copy.row().line(), "  指标 " + copy.one("湿地保护率", "公路密度", "政务服务网办率") + "  单位 %  基期 40  目标 55  预期性");
		case 2 -> copy.append(copy.project(), copy.one("柳坞镇养老院建设项目，建筑面积3000平方米。", "石渡灌区改造工程，渠道30公里。"));
		case 3 -> copy.remove(copy.project());
		default -> copy.insert(copy.any(Line::task), copy.one("第九节 发展低空经济", "第十节 建设口岸枢纽"));
		}
	}
}
