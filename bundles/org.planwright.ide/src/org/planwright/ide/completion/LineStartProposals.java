package org.planwright.ide.completion;

import java.util.List;
import java.util.regex.Pattern;

import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Glossary;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorTable;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Term;
import org.planwright.model.text.ChineseNumerals;

/** At the start of a line: what lines the place may have, the next number filled in. */
final class LineStartProposals implements ProposalSource {

	private static final Pattern START = Pattern.compile("[^\\s：:，。；@|「]{0,8}");

	private static final String COLUMNS = "列 类别、指标、单位、基期、目标、年均/累计、属性";

	@Override
	public void propose(Site site, Acceptor acceptor) {
		if (!START.matcher(site.before()).matches()) {
			return;
		}
		Lines lines = new Lines(site.before(), acceptor);
		switch (site.frame()) {
			case null -> top(site, lines);
			case Box box -> {
				if (box.getLines().stream().anyMatch(line -> line instanceof Indicator || line instanceof Columns)) {
					table(lines);
				} else {
					items(box, lines);
				}
			}
			case IndicatorTable table -> table(lines);
			case DataTable table -> lines.add("|", "| ${1} | ${2} |$0", "table");
			case Glossary glossary -> lines.add("名词", (glossary.getLines().stream().filter(Term.class::isInstance).count() + 1) + ". ${1:名词}：$0", "term");
			case Contents contents -> { }
			default -> { }
		}
		if (site.frame() != null) {
			lines.add("}", "\\}", "end");
		}
		if (site.above() != null) {
			lines.add("@", "@ $0", "attributes");
		}
	}

	private record Lines(String typed, Acceptor acceptor) {
		void add(String label, String snippet, String detail) {
			acceptor.accept(typed, Proposal.template(label, snippet, Texts.get(detail)));
		}
	}

	private static void top(Site site, Lines lines) {
		Plan plan = site.plan();
		int chapters = 0;
		int sections = 0;
		boolean parts = false;
		for (Block block : site.heading() ? List.<Block>of() : plan.getBlocks()) {
			if (block instanceof Heading heading && heading.getNumber() != null) {
				parts |= heading.getNumber().endsWith("篇");
				chapters += heading.getNumber().endsWith("章") ? 1 : 0;
				sections = heading.getNumber().endsWith("章") ? 0 : sections + (heading.getNumber().endsWith("节") ? 1 : 0);
			}
			if (block == site.above()) {
				break;
			}
		}
		lines.add("章", "第" + ChineseNumerals.format(chapters + 1) + "章　$0", "chapter");
		lines.add("节", "第" + ChineseNumerals.format(sections + 1) + "节　$0", "section");
		if (parts || chapters == 0) {
			long part = plan.getBlocks().stream().filter(block -> block instanceof Heading heading && heading.getNumber() != null && heading.getNumber().endsWith("篇")).count();
			lines.add("篇", "第" + ChineseNumerals.format(part + 1) + "篇　$0", "part");
		}
		lines.add("专栏", "专栏" + (plan.boxes().size() + 1) + "：${1:标题} {\n  1. $0\n}", "box");
		lines.add("指标表", "指标表：${1:主要指标} {\n  " + COLUMNS + "\n  类别 ${2:经济发展}\n  指标 $0\n}", "indicators");
		lines.add("表", "表${1:1}：${2:标题} {\n  | $0 |\n}", "table");
		lines.add("图", "图${1:1} $0", "figure");
		lines.add("名词解释", "名词解释 {\n  1. ${1:名词}：$0\n}", "glossary");
		lines.add("——", "——$0", "principle");
	}

	private static void items(Box box, Lines lines) {
		int items = 0;
		int groups = 0;
		for (FrameLine line : box.getLines()) {
			items = line instanceof Project ? items + 1 : line instanceof Group ? 0 : items;
			groups += line instanceof Group ? 1 : 0;
		}
		lines.add("项目", (items + 1) + ". $0", "item");
		lines.add("分组", ChineseNumerals.format(groups + 1L) + "、$0", "group");
		if (box.getLines().isEmpty()) {
			table(lines);
		}
	}

	private static void table(Lines lines) {
		lines.add("指标", "指标 ${1:名称}  单位 ${2:%}  基期 $3  目标 $4  ${5:预期性}$0", "indicator");
		lines.add("类别", "类别 $0", "category");
		lines.add("列", COLUMNS + "$0", "columns");
		lines.add("注", "注：$0", "note");
	}
}
