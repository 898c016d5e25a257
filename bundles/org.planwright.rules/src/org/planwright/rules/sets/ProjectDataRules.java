package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.quantity.Dimension;
import org.planwright.model.quantity.Units;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on what is said of each project. What some lack is one finding a box, and only where most others of the box have it; what all lack is the plan's manner. */
public class ProjectDataRules extends RuleSet {

	private static final int FEWEST = 3;
	/** A plan of so many projects of which so few have a scale says nothing that could be assessed. */
	private static final int MANY = 20;
	private static final double HARDLY_ANY = 0.1;
	private static final int SHOWN = 3;
	private static final double HALF = 0.5;
	private static final double MOST = 0.75;
	private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\s*");
	private static final Set<Dimension> NO_SCALE = Set.of(Dimension.CURRENCY, Dimension.RATIO, Dimension.PERCENTAGE_POINT, Dimension.CALENDAR);
	private static final Pattern BODY = Pattern.compile("(责任|牵头|实施|建设|主管)(单位|部门|主体)|业主");
	private static final Pattern MONEY = Pattern.compile("投资[^，。；]{0,6}\\d|\\d[\\d.]*\\s*[亿万]元");
	private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)\\s*[年—-]");
	private final Set<String> construction;

	@Inject
	public ProjectDataRules(Dictionaries dictionaries) {
		construction = Set.copyOf(Dictionaries.strings(dictionaries.read("projects.json").get("construction")));
	}

	/** P04: the kind of construction is one of those in {@code projects.json}. */
	@Check(CheckType.FAST)
	public void constructionIsKnown(TextDetail detail) {
		if (detail.getRole() == TextRole.CONSTRUCTION && detail.getText() != null && !construction.contains(Widths.withoutBlanks(detail.getText()))) {
			report("P04").with(detail.getText().strip()).at(detail, Literals.TEXT_DETAIL__TEXT);
		}
	}

	/** P02, P05, P06 and P08: scale, responsible body, investment and time. */
	@Check(CheckType.NORMAL)
	public void dataAreComplete(Box box) {
		List<Item> projects = items(box).stream().filter(Item::hasContent).toList();
		if (projects.size() < FEWEST) {
			return;
		}
		summarise("P02", box, projects, Item::hasScale, HALF);
		summarise("P05", box, projects, Item::hasBody, MOST);
		summarise("P06", box, projects, Item::hasInvestment, MOST);
		summarise("P08", box, projects, Item::hasTime, MOST);
	}

	/** P02 of the whole plan, where hardly any project has a scale. */
	@Check(CheckType.NORMAL)
	public void planHasScales(Plan plan) {
		List<Item> projects = new ArrayList<>();
		plan.boxes().forEach(box -> projects.addAll(items(box)));
		if (projects.size() >= MANY) {
			List<Item> with = projects.stream().filter(Item::hasScale).toList();
			if (with.size() < projects.size() * HARDLY_ANY) {
				Report report = report("P02", "plan").with(String.valueOf(projects.size()), String.valueOf(with.size()));
				with.stream().limit(SHOWN).forEach(item -> report.also("with", item.scale(), null));
				report.at(projects.get(0).project.eContainer(), Literals.FRAME__TITLE);
			}
		}
	}

	private void summarise(String rule, Box box, List<Item> projects, Predicate<Item> has, double usual) {
		List<Item> without = new ArrayList<>(projects);
		without.removeIf(has);
		if (!without.isEmpty() && projects.size() - without.size() >= projects.size() * usual) {
			report(rule).with(projects.size(), without.size(), Labels.list(without.stream().map(Item::name).toList())).at(box, Literals.FRAME__TITLE);
		}
	}

	/** The projects of a box with the paragraphs below each, in one pass. */
	private static List<Item> items(Box box) {
		List<Item> items = new ArrayList<>();
		Item item = null;
		for (FrameLine line : box.getLines()) {
			if (line instanceof Project project) {
				item = new Item(project, new ArrayList<>());
				items.add(item);
			} else if (line instanceof Paragraph paragraph && item != null) {
				item.below.add(paragraph);
			} else {
				item = null;
			}
		}
		return items;
	}

	private record Item(Project project, List<Paragraph> below) {

		String name() {
			return project.getName() == null ? String.valueOf(project.getNumber()) : project.getName();
		}

		/** A project without content is the matter of P01. */
		boolean hasContent() {
			String text = Widths.trim(project.getText());
			return !project.getAnnotations().isEmpty() || !below.isEmpty() || !text.isEmpty() && !text.endsWith("：") && !text.endsWith(":");
		}

		boolean hasScale() {
			return scale() != null;
		}

		/** The line that states the scale; null when none does. */
		Line scale() {
			if (!Details.all(project, QuantityDetail.class).isEmpty() || isScale(project.getText())) {
				return project;
			}
			return below.stream().filter(paragraph -> isScale(paragraph.getText())).findFirst().orElse(null);
		}

		boolean hasBody() {
			return !project.names(NamesRole.LEAD).isEmpty() || !project.names(NamesRole.OWNER).isEmpty() || says(BODY);
		}

		boolean hasInvestment() {
			return !Details.all(project, InvestmentDetail.class).isEmpty() || says(MONEY);
		}

		boolean hasTime() {
			return project.getPeriod() != null || Details.years(project, YearsRole.DEADLINE) != null || says(YEAR);
		}

		private boolean says(Pattern pattern) {
			return pattern.matcher(project.getText()).find() || below.stream().anyMatch(paragraph -> pattern.matcher(paragraph.getText()).find());
		}
	}

	private static boolean isScale(String text) {
		Matcher number = NUMBER.matcher(text);
		while (number.find()) {
			if (Units.at(text, number.end()).filter(found -> !NO_SCALE.contains(found.unit().dimension())).isPresent()) {
				return true;
			}
		}
		return false;
	}
}
