package org.planwright.model;

import java.util.List;

import org.planwright.model.plan.NoteMark;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.Run;
import org.planwright.model.plan.TextRun;
import org.planwright.model.text.CircledNumbers;
import org.planwright.model.text.Widths;

/** Prose as a string. */
public final class Prose {

	private Prose() {
	}

	/** The text of the runs. A reference and a note mark are left out: what they print depends on their target. Never null. */
	public static String text(List<Run> content) {
		if (content.size() == 1 && content.get(0) instanceof TextRun only) {
			return only.getText();
		}
		StringBuilder text = new StringBuilder();
		for (Run run : content) {
			switch (run) {
				case TextRun plain -> text.append(plain.getText());
				case Reference reference -> { }
				case NoteMark mark -> { }
				default -> throw new IllegalArgumentException(run.eClass().getName());
			}
		}
		return text.toString();
	}

	/** The number that a note mark such as ⑧ or 12 stands for; 0 when it is none. */
	public static int markNumber(String mark) {
		if (mark == null || mark.isEmpty()) {
			return 0;
		}
		String digits = mark.startsWith("[") ? mark.substring(1, mark.length() - 1) : mark;
		try {
			return CircledNumbers.valueOf(digits.charAt(0)).orElseGet(() -> Integer.parseInt(Widths.halfWidth(digits)));
		} catch (NumberFormatException e) {
			return 0;
		}
	}
}
