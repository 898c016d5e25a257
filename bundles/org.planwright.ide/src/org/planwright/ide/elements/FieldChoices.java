package org.planwright.ide.elements;

import java.util.Arrays;
import java.util.List;

import org.planwright.exchange.sheet.Meaning;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.IndicatorAttribute;

/** What fields can say that have few values. */
public final class FieldChoices {

	private FieldChoices() {
	}

	/** The values of a field, as a plan writes them; none when it can have any. */
	public static List<String> of(Meaning field) {
		return switch (field) {
			case ATTRIBUTE -> List.of(IndicatorAttribute.BINDING.getLiteral(), IndicatorAttribute.ANTICIPATORY.getLiteral());
			case DIRECTION -> Arrays.stream(Direction.values()).filter(direction -> direction != Direction.UNSPECIFIED).map(Direction::getLiteral).toList();
			default -> List.of();
		};
	}
}
