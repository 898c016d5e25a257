package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.util.ITextRegion;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.TextChange;

/** K01: an indicator goes behind the last one of a category that it usually belongs to, as far as the table has one; a category that has only this one gets another name. */
final class CategoryFix implements RuleFix {

	private static final int CATEGORIES = 2;

	@Override
	public List<Fix> fixes(FixContext context) {
		Indicator indicator = context.element(Indicator.class).orElse(null);
		if (indicator == null || !(indicator.eContainer() instanceof Frame frame)) {
			return List.of();
		}
		Set<NameKey> usual = Arrays.stream(context.argument(CATEGORIES).split("、")).map(NameKey::of).collect(Collectors.toSet());
		List<Fix> fixes = new ArrayList<>();
		FrameLine last = null;
		Category category = null;
		for (FrameLine line : frame.getLines()) {
			if (line instanceof Category next) {
				add(fixes, category, last, indicator, context, usual);
				category = next;
			}
			last = line instanceof Category || line instanceof Indicator ? line : last;
		}
		add(fixes, category, last, indicator, context, usual);
		if (fixes.isEmpty() && isAlone(indicator, frame)) {
			context.place(indicator.getCategory(), Literals.CATEGORY__NAME).ifPresent(place -> Arrays.stream(context.argument(CATEGORIES).split("、"))
					.forEach(name -> fixes.add(Fix.of(context.label("category.name", name), place.getOffset(), place.getOffset() + place.getLength(), name))));
		}
		return fixes;
	}

	private static boolean isAlone(Indicator indicator, Frame frame) {
		return indicator.getCategory() != null && frame.indicators().stream().filter(other -> other.getCategory() == indicator.getCategory()).count() == 1;
	}

	private static void add(List<Fix> fixes, Category category, FrameLine last, Indicator indicator, FixContext context, Set<NameKey> usual) {
		if (category == null || category.getName() == null || last == indicator || !usual.contains(NameKey.of(category.getName()))) {
			return;
		}
		ITextRegion own = context.lines(indicator);
		ITextRegion above = context.lines(last);
		int to = above.getOffset() + above.getLength();
		String row = context.text().substring(own.getOffset(), own.getOffset() + own.getLength());
		fixes.add(new Fix(context.label("category", category.getName().strip()),
				List.of(new TextChange(own.getOffset(), own.getOffset() + own.getLength(), ""), new TextChange(to, to, row))));
	}
}
