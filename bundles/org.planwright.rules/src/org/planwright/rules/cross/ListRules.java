package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.Widths;
import org.planwright.rules.facts.NameForms;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** The projects that the body lists are those that the box on the same matter has. */
public class ListRules extends RuleSet {

	/** An item of a list. */
	private record Item(String text, WorkName name, Optional<Work> work) {
	}

	private static final int FEWEST = 3;
	private static final int FEWEST_MATCHED = 2;
	private static final int SHORTEST = 4;
	private static final String MARKS = "，。；：,;:\n";
	private static final Pattern LIST = Pattern.compile("[^，。；：,;:\\n、]{2,40}(?:、[^，。；：,;:\\n、]{2,40}){2,}");
	private static final Pattern FRONT = Pattern.compile("^(?:.{0,8}?(?:包括|涵盖|实施|推进|建设|加快|开展|做好))?");
	/** What the sentence of a list of projects says. */
	private static final Pattern WORKS = Pattern.compile("包括|项目|工程|建设|改造|新建|扩建|实施|推进");
	private static final Pattern FIELDS = Pattern.compile("围绕|等(?:重点)?(?:领域|产业|行业|方面)|为重点|为主");
	private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{3,})[”\"]");
	private static final double MOSTLY = 0.7;
	private static final String NUMERALS = "一二三四五六七八九十0123456789";
	private static final Pattern REST = Pattern.compile("等.{0,12}$");
	private static final Pattern SIGNED = Pattern.compile("[gs]");

	private final WorkReadings readings;

	@Inject
	ListRules(WorkReadings readings) {
		this.readings = readings;
	}

	/** X06: a list of projects in the body and the box that has most of them name the same projects. One finding a list. */
	@Check(CheckType.NORMAL)
	public void listsAgree(Plan plan) {
		PlanWorks works = readings.works(plan);
		if (works.all().size() < FEWEST) {
			return;
		}
		Map<Frame, StringBuilder> texts = new HashMap<>();
		for (Passage passage : readings.reading(plan).passages()) {
			if (passage.frame() != null) {
				texts.computeIfAbsent(passage.frame(), any -> new StringBuilder()).append(passage.text()).append('\n');
			}
		}
		for (Passage passage : readings.reading(plan).passages()) {
			if (BodySizes.isAhead(readings.reading(plan), passage)) {
				lists(passage, works, texts);
			}
		}
	}

	/** Lists stand between two marks, most of which have none between them. */
	private void lists(Passage passage, PlanWorks works, Map<Frame, StringBuilder> texts) {
		String text = passage.text();
		int commas = 0;
		int from = 0;
		for (int at = 0; at <= text.length(); at++) {
			if (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0) {
				commas += text.charAt(at) == '、' ? 1 : 0;
				continue;
			}
			if (commas >= FEWEST - 1) {
				Matcher list = LIST.matcher(text).region(from, at);
				while (list.find()) {
					if (WORKS.matcher(list.group()).find() && !FIELDS.matcher(list.group()).find()) {
						check(passage, list.start(), list.end(), works, texts);
					}
				}
			}
			commas = 0;
			from = at + 1;
		}
	}

	private void check(Passage passage, int from, int to, PlanWorks works, Map<Frame, StringBuilder> texts) {
		List<Item> items = items(passage.text().substring(from, to), works);
		Map<Frame, Set<Work>> matched = new LinkedHashMap<>();
		items.forEach(item -> item.work.ifPresent(work -> matched.computeIfAbsent(work.frame(), any -> new HashSet<>()).add(work)));
		Optional<Map.Entry<Frame, Set<Work>>> best = matched.entrySet().stream().max((one, other) -> Integer.compare(one.getValue().size(), other.getValue().size()));
		if (best.isEmpty() || best.get().getValue().size() < FEWEST_MATCHED || best.get().getValue().size() * FEWEST < items.size()) {
			return;
		}
		String box = texts.get(best.get().getKey()).toString();
		List<String> missing = items.stream().filter(item -> item.work.isEmpty() && item.name.core().length() >= SHORTEST && !isIn(item, box)).map(Item::text).toList();
		List<String> extra = extra(best.get().getValue(), passage.text().substring(from, to), works);
		if (!missing.isEmpty()) {
			Work first = best.get().getValue().iterator().next();
			String variant = extra.isEmpty() ? null : "both";
			report("X06", variant).with(first.box(), missing.size(), Labels.list(missing), extra.size(), Labels.list(extra))
					.also("box", first.frame(), Literals.FRAME__TITLE, first.box()).at(passage.line(), passage.content(), from, to);
		}
	}

	private static List<Item> items(String list, PlanWorks works) {
		List<Item> items = new ArrayList<>();
		String[] parts = list.split("、");
		for (int i = 0; i < parts.length; i++) {
			String text = Widths.trim(i == 0 ? FRONT.matcher(parts[i]).replaceFirst("") : i == parts.length - 1 ? REST.matcher(parts[i]).replaceFirst("") : parts[i]);
			WorkName name = works.names().of(text);
			items.add(new Item(Widths.trim(NameForms.withoutSizes(text)), name, find(name, works.index())));
		}
		return items;
	}

	private static Optional<Work> find(WorkName name, WorkIndex index) {
		if (name.route().isEmpty() && name.core().length() < SHORTEST) {
			return Optional.empty();
		}
		List<Work> same = index.same(name);
		if (same.isEmpty()) {
			same = index.ending(name);
		}
		return (same.isEmpty() ? index.similar(name) : same).stream().findFirst();
	}

	/** Whether a box names an item in other words: a part of it, its quoted name, or most of its signs with the first ones, which tell places apart, and all of its numbers. A way is known by its ends alone. */
	private static boolean isIn(Item item, String box) {
		if (item.name.route().isPresent()) {
			return false;
		}
		Matcher quoted = QUOTED.matcher(item.text);
		if (quoted.find() && box.contains(quoted.group(1))) {
			return true;
		}
		String core = item.name.core();
		if (!box.contains(core.substring(0, 2)) && !Pattern.compile(Pattern.quote(core.substring(0, 1)) + "." + Pattern.quote(core.substring(2, 3))).matcher(box).find()) {
			return false;
		}
		int common = 0;
		for (int i = 0; i + 1 < core.length(); i++) {
			boolean found = box.contains(core.substring(i, i + 2));
			common += found ? 1 : 0;
			if (!found && NUMERALS.indexOf(core.charAt(i)) >= 0) {
				return false;
			}
		}
		return common >= MOSTLY * (core.length() - 1);
	}

	/** National and provincial roads that stand in the groups of roads on the list and that the passage does not name. */
	private static List<String> extra(Set<Work> matched, String text, PlanWorks works) {
		Set<Group> groups = new HashSet<>();
		matched.stream().filter(ListRules::isMainRoad).forEach(work -> groups.add(work.group()));
		if (groups.isEmpty()) {
			return List.of();
		}
		Frame frame = matched.iterator().next().frame();
		String half = Widths.halfWidth(text);
		return works.all().stream().filter(work -> work.frame() == frame && groups.contains(work.group()) && isMainRoad(work) && !matched.contains(work))
				.filter(work -> !half.contains(work.name().route().orElseThrow().number())).map(Work::label).toList();
	}

	private static boolean isMainRoad(Work work) {
		return work.name().route().filter(route -> SIGNED.matcher(route.letter()).matches() && !route.number().isEmpty()).isPresent();
	}
}
