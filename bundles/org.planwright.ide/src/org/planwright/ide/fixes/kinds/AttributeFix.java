package org.planwright.ide.fixes.kinds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.PlanPackage.Literals;

/** A05 and A06: the attribute of an indicator, added where there is none; A06 with that of the upper plan. */
final class AttributeFix implements RuleFix {

	@Override
	public List<Fix> fixes(FixContext context) {
		Indicator indicator = context.element(Indicator.class).orElse(null);
		if (indicator == null) {
			return List.of();
		}
		boolean asAbove = context.finding().rule().equals("A06");
		Stream<String> attributes = asAbove ? Stream.of(context.argument(2)) : Stream.of(IndicatorAttribute.BINDING.getLiteral(), IndicatorAttribute.ANTICIPATORY.getLiteral());
		Optional<ITextRegion> place = context.place(indicator, asAbove ? Literals.INDICATOR__ATTRIBUTE : Literals.INDICATOR__ATTRIBUTE_TEXT);
		return attributes.map(attribute -> place.map(at -> Fix.of(context.label("attribute", attribute), at.getOffset(), at.getOffset() + at.getLength(), attribute))
				.orElseGet(() -> added(context, attribute))).toList();
	}

	private static Fix added(FixContext context, String attribute) {
		int end = context.lineEnd(context.finding().start());
		while (Character.isWhitespace(context.text().charAt(end - 1))) {
			end--;
		}
		return Fix.of(context.label("attribute", attribute), end, end, "  " + attribute);
	}
}
