package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.IndicatorTable;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on the numbers of boxes (专栏) and the form of numbers in them. */
public class BoxFormRules extends RuleSet {

	private static final String DOT = "1.";
	private static final String COMMA = "1、";
	private static final String WIDE = "：";
	private static final String NARROW = ":";

	private record Place(EObject line, EStructuralFeature feature) {
	}

	/** N04: one form of item numbers and of the colon in titles of boxes throughout the plan. One finding each. */
	@Check(CheckType.FAST)
	public void formsAreAlike(Plan plan) {
		Forms items = new Forms();
		Forms colons = new Forms();
		for (Box box : plan.boxes()) {
			items.nextBox();
			for (FrameLine line : box.getLines()) {
				if (line instanceof Project project) {
					items.add(form(project.getNumber()), new Place(project, Literals.PROJECT__NUMBER));
				} else if (line instanceof Group group) {
					items.add(form(group.getNumber()), new Place(group, Literals.GROUP__NUMBER));
				}
			}
			colons.nextBox();
			colons.add(colon(box), new Place(box, Literals.BOX__NUMBER));
		}
		items.report(DOT, COMMA, null);
		colons.report(WIDE, NARROW, "colon");
	}

	/** N07: boxes are numbered through, the indicator table among them. A text with one box is a part of a plan. */
	@Check(CheckType.FAST)
	public void boxesAreNumbered(Plan plan) {
		List<Block> without = new ArrayList<>();
		boolean isOnly = plan.boxes().size() == 1;
		Box previous = null;
		int last = 0;
		for (Block block : plan.getBlocks()) {
			if (block instanceof IndicatorTable) {
				without.add(block);
			}
			if (!(block instanceof Box box)) {
				continue;
			}
			OptionalInt number = isPlain(box.getNumber()) ? Ordinals.value(box.getNumber()) : OptionalInt.empty();
			if (number.isEmpty()) {
				without.add(box);
				continue;
			}
			if (number.getAsInt() != last + 1 && !(previous == null && isOnly)) {
				Report report = report("N07", number.getAsInt() <= last ? "repeated" : null).with(Widths.trim(box.getNumber()), last + 1);
				if (previous != null) {
					report.also("previous", previous, Literals.BOX__NUMBER);
				}
				report.at(box, Literals.BOX__NUMBER);
			}
			last = number.getAsInt();
			previous = box;
		}
		if (last > 1 && !isOnly) {
			without.stream().filter(block -> !(block instanceof Box box) || box.getNumber() == null || isPlain(box.getNumber()))
					.forEach(block -> report("N07", "unnumbered").at(block, Literals.FRAME__TITLE));
		}
	}

	/** Whether the number is one of a single series: not 专栏2-1. */
	private static boolean isPlain(String number) {
		return number != null && number.chars().noneMatch(c -> "-—–.．_".indexOf(c) >= 0);
	}

	private static String form(String number) {
		if (number == null || !Ordinals.isArabic(number)) {
			return null;
		}
		return switch (Widths.halfWidth(Widths.trim(number)).charAt(Widths.trim(number).length() - 1)) {
			case '.' -> DOT;
			case '、' -> COMMA;
			default -> null;
		};
	}

	/** The colon behind the number of a box as written; null when there is none. */
	private static String colon(Box box) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(box, Literals.BOX__NUMBER);
		if (nodes.isEmpty()) {
			return null;
		}
		String text = nodes.get(0).getRootNode().getText();
		int at = nodes.get(0).getEndOffset();
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at < text.length() && (text.charAt(at) == '：' || text.charAt(at) == ':') ? String.valueOf(text.charAt(at)) : null;
	}

	/** How often each of two forms is used, and where the rarer one disturbs. */
	private final class Forms {

		private final Map<String, List<Place>> places = new LinkedHashMap<>();
		private final Map<String, Place> inMixedBox = new LinkedHashMap<>();
		private final Map<String, Place> inThisBox = new LinkedHashMap<>();

		void nextBox() {
			inThisBox.clear();
		}

		void add(String form, Place place) {
			if (form == null) {
				return;
			}
			places.computeIfAbsent(form, any -> new ArrayList<>()).add(place);
			inThisBox.putIfAbsent(form, place);
			if (inThisBox.size() > 1) {
				inThisBox.forEach(inMixedBox::putIfAbsent);
			}
		}

		void report(String one, String other, String variant) {
			List<Place> ones = places.getOrDefault(one, List.of());
			List<Place> others = places.getOrDefault(other, List.of());
			if (ones.isEmpty() || others.isEmpty()) {
				return;
			}
			boolean rarer = ones.size() < others.size();
			Place place = inMixedBox.getOrDefault(rarer ? one : other, (rarer ? ones : others).get(0));
			BoxFormRules.this.report("N04", variant).with(one, ones.size(), other, others.size()).at(place.line, place.feature);
		}
	}
}
