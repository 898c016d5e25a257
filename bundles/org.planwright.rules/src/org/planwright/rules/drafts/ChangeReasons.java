package org.planwright.rules.drafts;

import java.util.Optional;

import org.planwright.model.Details;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.TextRole;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;

/** Why something is other than in the earlier draft. */
public final class ChangeReasons {

	private ChangeReasons() {
	}

	/**
	 * The remark of a line that it did not have before: an old one does not speak of the change. Of an indicator, the remark in its row counts too.
	 *
	 * @param before the line of the earlier draft; null when it is new
	 */
	public static Optional<String> of(Line line, Line before) {
		return fresh(Details.text(line, TextRole.REMARK), before == null ? null : Details.text(before, TextRole.REMARK))
				.or(() -> line instanceof Indicator indicator ? fresh(inRow(indicator), before instanceof Indicator old ? inRow(old) : null) : Optional.empty());
	}

	private static Optional<String> fresh(String remark, String old) {
		return remark == null || old != null && NameKey.of(remark).equals(NameKey.of(old)) ? Optional.empty() : Optional.of(Widths.trim(remark));
	}

	private static String inRow(Indicator indicator) {
		return indicator.cell(CellRole.REMARK).isBlank() ? null : indicator.cell(CellRole.REMARK).lexeme();
	}
}
