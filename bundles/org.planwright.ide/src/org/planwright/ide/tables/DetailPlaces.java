package org.planwright.ide.tables;

import org.planwright.exchange.sheet.Meaning;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.Detail;
import org.planwright.model.plan.DirectionDetail;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesDetail;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.YearsDetail;
import org.planwright.model.plan.YearsRole;

/** Where the attribute lines of an element say what a column shows. */
final class DetailPlaces {

	private DetailPlaces() {
	}

	/** The first place; null when nothing is said. */
	static TextSpan of(Line element, Meaning meaning) {
		for (Annotation annotation : element.getAnnotations()) {
			for (Detail detail : annotation.getDetails()) {
				if (says(detail, meaning)) {
					return TextSpan.of(detail);
				}
			}
		}
		return null;
	}

	private static boolean says(Detail detail, Meaning meaning) {
		return switch (meaning) {
			case LEAD -> names(detail, NamesRole.LEAD);
			case SUPPORT -> names(detail, NamesRole.SUPPORTING);
			case PLACE -> names(detail, NamesRole.PLACE);
			case OWNER -> names(detail, NamesRole.OWNER);
			case DEFINITION -> text(detail, TextRole.DEFINITION);
			case CODE -> text(detail, TextRole.CODE);
			case REMARK -> text(detail, TextRole.REMARK);
			case NATURE -> text(detail, TextRole.CONSTRUCTION);
			case PERIOD -> years(detail, YearsRole.CONSTRUCTION);
			case DEADLINE -> years(detail, YearsRole.DEADLINE);
			case DIRECTION -> detail instanceof DirectionDetail;
			case QUANTITY -> detail instanceof QuantityDetail;
			case INVESTMENT -> detail instanceof InvestmentDetail;
			case SUPPORTS -> detail instanceof SupportsDetail;
			default -> false;
		};
	}

	private static boolean names(Detail detail, NamesRole role) {
		return detail instanceof NamesDetail names && names.getRole() == role;
	}

	private static boolean text(Detail detail, TextRole role) {
		return detail instanceof TextDetail text && text.getRole() == role;
	}

	private static boolean years(Detail detail, YearsRole role) {
		return detail instanceof YearsDetail years && years.getRole() == role;
	}
}
