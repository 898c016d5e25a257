package org.planwright.ui.actuals;

import java.util.Optional;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.planwright.ide.monitoring.ActualsHover;
import org.planwright.ui.hover.HoverHtml;
import org.planwright.ui.hover.PlanTextHover;
import org.planwright.ui.rules.RuleBook;
import org.planwright.ui.server.DocumentText;

/** The findings at a place, then what the plan says of what is reported there. */
final class ActualsTextHover extends PlanTextHover {

	private final IEditorPart editor;

	ActualsTextHover(ISourceViewer viewer, IEditorPart editor) {
		super(viewer);
		this.editor = editor;
	}

	@Override
	protected String element(ITextViewer viewer, int offset) {
		try {
			String text = DocumentText.of(viewer.getDocument()).text();
			Optional<Optional<String>> said = MonitoredPlan.read(editor,
					(plan, file) -> RuleBook.language().getInstance(ActualsHover.class).at(text, Math.min(offset, text.length()), plan, file, RuleBook.locale()));
			return said.flatMap(each -> each).map(HoverHtml::of).orElse(null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
	}
}
