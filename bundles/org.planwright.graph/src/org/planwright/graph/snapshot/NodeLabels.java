package org.planwright.graph.snapshot;

import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;
import org.planwright.rules.ruleset.Labels;

/** What lines of a plan are called in a diagram. */
public final class NodeLabels {

	private static final String NONE = "—";

	private NodeLabels() {
	}

	/** The name or title of a line, the first clause of a paragraph; a dash where it has none. */
	public static String of(Line line) {
		String label = switch (line) {
			case Indicator indicator -> Labels.of(indicator);
			case Project project -> project.getName() == null ? Texts.shortened(Widths.trim(project.getText())) : project.getName();
			case Box box -> box.getTitle() == null ? box.getNumber() : box.getTitle();
			case Frame frame -> frame.getTitle();
			case Group group -> group.getTitle();
			case Category category -> category.getName();
			case Heading heading -> heading.getTitle();
			case Paragraph paragraph -> {
				String headline = Texts.headline(paragraph);
				yield headline == null ? Texts.clause(paragraph) : headline;
			}
			default -> null;
		};
		return label == null || label.isBlank() ? NONE : Widths.trim(label);
	}
}
