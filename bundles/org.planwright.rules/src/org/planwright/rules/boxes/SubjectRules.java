package org.planwright.rules.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Rules on the subjects of projects, as far as their words tell. Families of subjects are data: {@code families.json}. */
public class SubjectRules extends RuleSet {

	private record Family(Pattern project, Pattern group) {
	}

	private record Network(String name, Pattern words) {
	}

	private static final int SHOWN = 3;
	private static final int FEWEST_ACTIONS = 2;
	private static final Pattern CLAUSE_END = Pattern.compile("[，。；\n]");

	private final List<Family> families = new ArrayList<>();
	private final List<Network> networks = new ArrayList<>();
	private final Pattern actions;
	private final Pattern building;
	private final Pattern notBuilding;

	@Inject
	public SubjectRules(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("families.json");
		for (JsonElement element : json.getAsJsonArray("groups")) {
			families.add(new Family(pattern(element, "project"), pattern(element, "group")));
		}
		for (JsonElement element : json.getAsJsonArray("networks")) {
			networks.add(new Network(element.getAsJsonObject().get("family").getAsString(), pattern(element, "words")));
		}
		actions = Dictionaries.any(json.get("actions"));
		building = Dictionaries.any(json.get("building"));
		notBuilding = Dictionaries.any(json.get("notBuilding"));
	}

	private static Pattern pattern(JsonElement element, String key) {
		return Pattern.compile(element.getAsJsonObject().get(key).getAsString());
	}

	/** P07: a project stands in the group for its kind, where the box has one. */
	@Check(CheckType.FAST)
	public void projectsStandInTheirGroup(Box box) {
		List<Group> groups = new ArrayList<>();
		for (FrameLine line : box.getLines()) {
			if (line instanceof Group group && group.getTitle() != null) {
				groups.add(group);
			}
		}
		if (groups.size() > 1) {
			Entry.of(box).stream().filter(entry -> entry.group() != null && entry.group().getTitle() != null).forEach(entry -> inGroup(entry, groups));
		}
	}

	private void inGroup(Entry entry, List<Group> groups) {
		Optional<Family> family = families.stream().filter(one -> one.project.matcher(entry.name()).find()).findFirst();
		boolean fits = family.isEmpty() || families.stream().anyMatch(one -> one.project.matcher(entry.name()).find() && one.group.matcher(entry.group().getTitle()).find());
		if (!fits) {
			groups.stream().filter(group -> family.get().group.matcher(group.getTitle()).find()).findFirst().ifPresent(group -> report("P07")
					.with(entry.name(), entry.group().getTitle(), group.getTitle()).also("group", group, Literals.GROUP__TITLE).at(entry.project()));
		}
	}

	/** P12: a project for one public utility does not speak mostly of another. */
	@Check(CheckType.FAST)
	public void contentFitsTheName(Box box) {
		for (Entry entry : Entry.of(box)) {
			List<Network> named = networks.stream().filter(network -> network.words.matcher(entry.name()).find()).toList();
			if (named.size() != 1) {
				continue;
			}
			String content = entry.content();
			long own = clauses(content, named.get(0));
			for (Network other : networks) {
				long others = other == named.get(0) ? 0 : clauses(content, other);
				if (others > own && others > 1 || others == 1 && own == 0 && CLAUSE_END.split(content).length <= 2) {
					var place = entry.below().isEmpty() ? entry.project() : entry.below().get(0);
					report("P12").with(entry.name(), named.get(0).name, other.name).also("name", entry.project(), null).at(place);
				}
			}
		}
	}

	private static long clauses(String text, Network network) {
		return CLAUSE_END.splitAsStream(text).filter(clause -> network.words.matcher(clause).find()).count();
	}

	/** P13: what is done without building is no project of a box of projects. One finding a box. */
	@Check(CheckType.NORMAL)
	public void boxesHoldProjects(Box box) {
		List<Entry> entries = Entry.of(box);
		if (box.getTitle() == null || !box.getTitle().contains("项目") && !box.getTitle().contains("工程")) {
			return;
		}
		List<Entry> other = entries.stream().filter(entry -> isAction(entry)).toList();
		if (other.size() >= FEWEST_ACTIONS) {
			Report report = report("P13").with(entries.size(), other.size(), Labels.list(other.stream().map(Entry::name).toList()));
			other.stream().limit(SHOWN).forEach(entry -> report.also("other", entry.project(), null));
			report.at(box, Literals.FRAME__TITLE);
		}
	}

	private boolean isAction(Entry entry) {
		Matcher literal = notBuilding.matcher(entry.text());
		return actions.matcher(entry.name()).find() && !building.matcher(literal.replaceAll("")).find();
	}
}
