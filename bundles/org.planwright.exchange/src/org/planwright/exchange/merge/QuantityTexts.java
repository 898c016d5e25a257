package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.model.quantity.Amount;
import org.planwright.model.text.Widths;

/** Quantities as people write them in a cell (新建泵站4座，治理河长15.5公里), as the value of 规模. */
public final class QuantityTexts {

	private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]\\s*");
	private static final Pattern PARTS = Pattern.compile("[，,；;、\\s]*其中[：:，,\\s]*");
	private static final Pattern EQUALS = Pattern.compile("[，,；;、\\s]+(?:即|折合)[：:\\s]*");
	private static final Pattern PIECE = Pattern.compile("([^0-9]*?)\\s*([≥≤<>约]?\\d.*)");

	private QuantityTexts() {
	}

	/** The value of 规模; empty when a piece of the text is no quantity. */
	public static Optional<String> value(String text) {
		Matcher equal = EQUALS.matcher(text);
		String before = text;
		String equivalents = "";
		if (equal.find()) {
			equivalents = text.substring(equal.end());
			before = text.substring(0, equal.start());
		}
		Matcher parts = PARTS.matcher(before);
		boolean some = parts.find();
		Optional<String> whole = pieces(some ? before.substring(0, parts.start()) : before, true);
		Optional<String> of = some ? pieces(before.substring(parts.end()), true) : Optional.of("");
		Optional<String> same = equivalents.isEmpty() ? Optional.of("") : pieces(equivalents, false);
		if (whole.isEmpty() || of.isEmpty() || same.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(whole.get() + (of.get().isEmpty() ? "" : " 其中 " + of.get()) + (same.get().isEmpty() ? "" : " 即 " + same.get()));
	}

	private static Optional<String> pieces(String text, boolean named) {
		List<String> pieces = new ArrayList<>();
		for (String each : SEPARATOR.split(text)) {
			Matcher piece = PIECE.matcher(Widths.trim(each));
			if (!piece.matches() || !named && !piece.group(1).isEmpty() || Amount.parse(piece.group(2)).number().isEmpty()) {
				return Optional.empty();
			}
			String name = Widths.trim(piece.group(1));
			pieces.add((name.isEmpty() ? "" : LineWords.inList(name) + " ") + LineWords.inList(Widths.withoutBlanks(piece.group(2))));
		}
		return pieces.isEmpty() ? Optional.empty() : Optional.of(String.join("、", pieces));
	}
}
