package org.planwright.ui.wizards;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.planwright.exchange.merge.MergePreview;
import org.planwright.exchange.merge.PlanMerger;
import org.planwright.exchange.sheet.EntryReader.Entries;
import org.planwright.ide.edits.ProtocolEdits;
import org.planwright.ide.edits.TextDiff;
import org.planwright.model.plan.Plan;
import org.planwright.ui.edits.DocumentEdits;
import org.planwright.ui.server.DocumentText;

/** Brings what tables say into one plan. Not for the UI thread. */
final class PlanMerge {

	private final IFile plan;
	private final Locale locale;
	private Entries entries;
	private String compared;

	PlanMerge(IFile plan, Locale locale) {
		this.plan = plan;
		this.locale = locale;
	}

	IFile plan() {
		return plan;
	}

	/**
	 * What tables say and the plan does not.
	 *
	 * @param tables reads the tables for the plan, which may be read as long as that takes
	 */
	MergePreview preview(Function<Plan, Entries> tables) throws CoreException, ExecutionException, InterruptedException {
		try (OpenPlan open = OpenPlan.of(plan)) {
			compared = DocumentText.of(open.document()).text();
			return open.read(read -> {
				entries = tables.apply(read);
				return PlanMerger.preview(read, entries, locale);
			});
		}
	}

	/**
	 * Takes some items into the plan: as one step to be undone where it is being edited, else into its file.
	 *
	 * @param taken the numbers of the items
	 * @return false when the plan is another one than was compared; nothing has been changed then
	 */
	boolean apply(Set<Integer> taken, Display display) throws CoreException, ExecutionException, InterruptedException {
		try (OpenPlan open = OpenPlan.of(plan)) {
			IDocument document = open.document();
			if (!DocumentText.of(document).text().equals(compared)) {
				return false;
			}
			String merged = open.read(read -> PlanMerger.preview(read, entries, locale).apply(item -> taken.contains(item.number())));
			boolean[] done = new boolean[1];
			display.syncExec(() -> done[0] = replace(document, merged));
			if (done[0] && !open.isEdited()) {
				open.save();
			}
			return done[0];
		}
	}

	/** Replaces what differs, so that marks and folds elsewhere stay. */
	private boolean replace(IDocument document, String merged) {
		String now = document.get();
		if (!now.equals(compared)) {
			return false;
		}
		try {
			DocumentEdits.apply(document, ProtocolEdits.of(now, TextDiff.between(now, merged)));
			return true;
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}
}
