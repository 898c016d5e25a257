package org.planwright.ide.fixes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.TextChange;
import org.planwright.rules.facts.TableClaims;
import org.planwright.rules.issue.Places;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;
import org.planwright.rules.reading.Readings;

import com.google.inject.Inject;

/**
 * Numbers of the prose that say what the table says, and are not bound to it yet: 「=名.目标」 behind them, so that they are checked from then on. A number that disagrees is a
 * finding and is not bound; an indicator whose name is not its own in the plan is not either.
 */
public final class BindActions {

	/**
	 * A number that can be bound.
	 *
	 * @param start     where it begins
	 * @param end       the offset behind it, with its unit and words like 以上
	 * @param reference what binds it
	 */
	public record Binding(int start, int end, String reference) {

		/** The change that binds it. */
		public TextChange change() {
			return new TextChange(end, end, reference);
		}
	}

	@Inject
	private Readings readings;
	@Inject
	private IValueConverterService values;

	/** The numbers of a plan that can be bound, in their order. The plan must have been read from text. */
	public List<Binding> in(XtextResource resource) {
		List<Binding> bindings = new ArrayList<>();
		if (!(resource.getContents().getFirst() instanceof Plan plan)) {
			return bindings;
		}
		String text = resource.getParseResult().getRootNode().getText();
		PlanReading reading = readings.of(plan);
		TableClaims claims = new TableClaims(plan.getRegion(), reading.period(), reading.lastYear(), plan.indicators());
		for (Passage passage : reading.passages()) {
			if (passage.isBody() && !passage.facts().facts().isEmpty()) {
				for (TableClaims.Claim claim : claims.in(passage.text(), passage.facts(), passage.headings())) {
					bind(claim, passage, text, plan, bindings);
				}
			}
		}
		return bindings;
	}

	private void bind(TableClaims.Claim claim, Passage passage, String text, Plan plan, List<Binding> bindings) {
		boolean agrees = claim.dated() && !claim.contradicts() && !claim.differsInLimit();
		boolean number = claim.fact().number().isPresent() && claim.table().number().isPresent() && claim.fact().number().get().compareTo(claim.table().number().get()) == 0;
		if (!agrees || !number || !isUnique(claim.indicator(), plan)) {
			return;
		}
		ITextRegion place = Places.ofProse(passage.content(), claim.fact().amountSpan().start(), claim.fact().amountSpan().end()).orElse(null);
		int end = place == null ? -1 : place.getOffset() + place.getLength();
		if (end >= 0 && (end == text.length() || text.charAt(end) != '「')) {
			Facet facet = claim.role() == CellRole.BASE ? Facet.BASE : Facet.TARGET;
			bindings.add(new Binding(place.getOffset(), end, "「=" + values.toString(claim.indicator().getLabel(), "VALUE") + '.' + facet.getLiteral() + '」'));
		}
	}

	private static boolean isUnique(Indicator indicator, Plan plan) {
		String name = indicator.getLabel();
		return name != null && name.indexOf('」') < 0 && name.indexOf('「') < 0
				&& plan.indicators().stream().filter(other -> name.equals(other.getLabel())).count() == 1;
	}
}
