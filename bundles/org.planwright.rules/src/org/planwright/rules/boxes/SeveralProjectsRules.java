package org.planwright.rules.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Plan;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** Rule on items that hold several projects. */
public class SeveralProjectsRules extends RuleSet {

	/** Several names, each with a thing that is built, and one 项目 for all: 森林公园提升、多兰湖公园扩建、体育公园建设项目. */
	private static final String BUILT = "[^、，。；（）：]{2,18}(?:园|桥|站|厂|场|馆|院|校|路|库|楼|中心|基地|市场|广场|水库|新建|改建|扩建|改造|提升|建设|修复|升级|加工|线|区)";
	private static final Pattern IN_NAME = Pattern.compile(BUILT + "(?:[、，]" + BUILT + ")+(?:等)?[^、，。；]{0,8}(?:建设)?(?:项目|工程)$");
	private static final Pattern IN_CONTENT = Pattern.compile(BUILT + "(?:[、，]" + BUILT + "){2,}[^。；]{0,30}等[^、，。；]{0,6}(?:项目|工程)");
	/** How what is looked for ends; nearly nothing else does, and it is found fast. */
	private static final Pattern NAME_END = Pattern.compile("(?:项目|工程)$");
	private static final Pattern CONTENT_END = Pattern.compile("等[^、，。；]{0,6}(?:项目|工程)");
	private static final int SHOWN = 3;

	/** P10: an item is one project. One finding a plan. */
	@Check(CheckType.NORMAL)
	public void itemsAreOneProject(Plan plan) {
		List<Entry> several = new ArrayList<>();
		int all = 0;
		for (Box box : plan.boxes()) {
			for (Entry entry : Entry.of(box)) {
				all++;
				if (isSeveral(entry.name(), NAME_END, IN_NAME) || isSeveral(entry.content(), CONTENT_END, IN_CONTENT)) {
					several.add(entry);
				}
			}
		}
		if (!several.isEmpty()) {
			Report report = report("P10").with(all, several.size(), Labels.list(several.stream().map(Entry::name).toList()));
			several.stream().skip(1).limit(SHOWN).forEach(entry -> report.also("other", entry.project(), null));
			report.at(several.get(0).project());
		}
	}

	private static boolean isSeveral(String text, Pattern end, Pattern whole) {
		return (text.indexOf('、') >= 0 || text.indexOf('，') >= 0) && end.matcher(text).find() && whole.matcher(text).find();
	}
}
