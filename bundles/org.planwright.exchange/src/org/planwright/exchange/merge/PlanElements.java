package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.PlanFields;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;

/** The indicators and projects of a plan, to be found by what tables call them. */
final class PlanElements {

	/** Names that differ by no more than so many characters, and so large a part of them, are perhaps the same. */
	private static final int FEW_CHARACTERS = 2;
	private static final double SMALL_PART = 0.15;

	private final Map<String, FrameLine> byId;
	private final Map<TableKind, Map<NameKey, List<FrameLine>>> byName = new HashMap<>();
	private final Set<NameKey> names = new HashSet<>();

	PlanElements(Plan plan) {
		byId = ElementIds.of(plan);
		plan.indicators().forEach(indicator -> add(TableKind.INDICATORS, indicator.getName(), indicator));
		plan.projects().forEach(project -> add(TableKind.PROJECTS, project.getName(), project));
		plan.boxes().forEach(box -> names.add(NameKey.of(String.valueOf(box.getNumber()))));
	}

	private void add(TableKind kind, String name, FrameLine element) {
		if (name != null) {
			byName.computeIfAbsent(kind, each -> new HashMap<>()).computeIfAbsent(NameKey.of(name), each -> new ArrayList<>()).add(element);
			names.add(NameKey.of(name));
		}
	}

	/** The elements that an entry may be about: one, none when it is new, several when the name does not tell. */
	List<FrameLine> of(SheetEntry entry) {
		if (byId.containsKey(entry.id())) {
			return List.of(byId.get(entry.id()));
		}
		List<FrameLine> named = byName.getOrDefault(entry.kind(), Map.of()).getOrDefault(NameKey.of(entry.name()), List.of());
		if (named.size() < 2) {
			return named;
		}
		List<FrameLine> closer = named.stream().filter(element -> isThere(element, entry)).toList();
		return closer.isEmpty() ? named : closer;
	}

	/** Whether box, group and code of an element are those that an entry names. */
	private static boolean isThere(FrameLine element, SheetEntry entry) {
		Map<ColumnMeaning, String> fields = PlanFields.of(element);
		boolean box = entry.text(Meaning.BOX).map(stated -> NameKey.of(stated).equals(NameKey.of(fields.getOrDefault(ColumnMeaning.of(Meaning.BOX), "")))).orElse(true);
		boolean code = entry.text(Meaning.CODE).map(stated -> stated.equals(fields.getOrDefault(ColumnMeaning.of(Meaning.CODE), stated))).orElse(true);
		String group = group(element);
		return box && code && (entry.group().isEmpty() || group.isEmpty() || NameKey.of(entry.group()).equals(NameKey.of(group)));
	}

	/** The name of an element that differs so little that it may be the same. */
	Optional<String> similar(SheetEntry entry) {
		String name = NameKey.of(entry.name()).key();
		int most = Math.min(FEW_CHARACTERS, (int) (name.length() * SMALL_PART));
		return byName.getOrDefault(entry.kind(), Map.of()).entrySet().stream()
				.filter(each -> most > 0 && StringUtils.getLevenshteinDistance(name, each.getKey().key(), most) >= 0)
				.map(each -> name(each.getValue().get(0))).findFirst();
	}

	/** Whether anything of that name can be referred to. */
	boolean isName(String name) {
		return names.contains(NameKey.of(name));
	}

	static String name(FrameLine element) {
		return element instanceof Indicator indicator ? indicator.getName() : ((Project) element).getName();
	}

	/** Category or group, else the box. */
	static String group(FrameLine element) {
		if (element instanceof Indicator indicator) {
			return indicator.getCategory() == null || indicator.getCategory().getName() == null ? "" : indicator.getCategory().getName();
		}
		Project project = (Project) element;
		return project.getGroup() == null || project.getGroup().getTitle() == null ? "" : project.getGroup().getTitle();
	}

	/** Where a person finds the element. */
	static String place(FrameLine element) {
		String box = element.eContainer() instanceof Box in && in.getNumber() != null ? in.getNumber() : "";
		String group = group(element);
		return element instanceof Indicator ? group : box.isEmpty() || group.isEmpty() ? box + group : box + "/" + group;
	}
}
