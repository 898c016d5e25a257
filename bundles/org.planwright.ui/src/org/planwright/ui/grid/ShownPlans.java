package org.planwright.ui.grid;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.planwright.ide.tables.PlanTable;
import org.planwright.ide.tables.RowId;
import org.planwright.ide.tables.TableData;
import org.planwright.ide.tables.TableRow;
import org.planwright.model.plan.Plan;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.reading.FollowedPlan;

/** The plans whose rows are shown: the one of the active editor, or all of the workspace. In the UI thread. */
final class ShownPlans {

	/** Who shows them. */
	interface Shown {

		/** No plan is open. */
		void none();

		/** A plan is being read for the first time. */
		void reading();

		/** The rows are others. */
		void show(TableData table);

		/** There are other findings. */
		void findings();

		/** Something is selected in the editor of a plan. */
		void selected(Path file, int start);
	}

	private static final int QUIET_MILLIS = 150;

	private final Shown shown;
	private final Display display = Display.getCurrent();
	private final IAnnotationModelListener annotations = model -> tellFindings();
	private final Runnable findings;
	private final IDocumentListener changes = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			stale = true;
		}
	};
	private final FollowedPlan<PlanTable> followed;
	private IAnnotationModel model;
	private PlanTable active;
	private IDocument document;
	private volatile boolean stale;
	private RowId awaited;
	private boolean stopped;

	ShownPlans(IWorkbenchPage page, BiFunction<Plan, Path, PlanTable> maker, Shown shown) {
		this.shown = shown;
		findings = () -> {
			if (!stopped) {
				shown.findings();
			}
		};
		followed = new FollowedPlan<>(page, plan -> maker.apply(plan, Path.of(plan.eResource().getURI().toFileString())), new FollowedPlan.Shown<>() {
			@Override
			public void follow(PlanEditor editor) {
				ShownPlans.this.follow(editor);
			}

			@Override
			public void show(PlanTable table) {
				ShownPlans.this.show(table);
			}

			@Override
			public void selected(int start, int end) {
				if (active != null) {
					shown.selected(active.file(), start);
				}
			}
		});
	}

	private void show(PlanTable table) {
		active = table;
		stale = false;
		RowId row = awaited;
		awaited = null;
		shown.show(TableData.of(table));
		table.rows().stream().filter(each -> each.id().equals(row)).findFirst().ifPresent(this::reveal);
	}

	private void follow(PlanEditor editor) {
		if (document != null) {
			document.removeDocumentListener(changes);
			document = null;
		}
		if (model != null) {
			model.removeAnnotationModelListener(annotations);
			model = null;
		}
		active = null;
		if (editor == null) {
			shown.none();
		} else {
			model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
			if (model != null) {
				model.addAnnotationModelListener(annotations);
			}
			document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			document.addDocumentListener(changes);
			shown.reading();
		}
	}

	private void tellFindings() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(QUIET_MILLIS, findings));
		}
	}

	/** The findings at the cells of a table. */
	GridFindings findings(TableData table) {
		GridFindings found = GridFindings.in(table);
		if (model != null && active != null) {
			found.add(active.file(), model);
		}
		return found;
	}

	/** Shows the rows of all plans, or of the active one. */
	void showAll(boolean all) {
	}

	/** Shows a row in the editor, which does not get the keys; when the text has just changed, as soon as it is known where the row is now. */
	void reveal(TableRow row) {
		if (stale) {
			awaited = row.id();
		} else if (followed.editor() != null && row.id().file().equals(followed.file()) && row.place() != null) {
			followed.editor().selectAndReveal(row.place().start(), 0);
		}
	}

	/** The file of the active plan; null when none is open. */
	Path file() {
		return followed.file();
	}

	/** What the plans are called that are shown. */
	List<String> names() {
		return active == null ? List.of() : List.of(active.plan());
	}

	void stop() {
		stopped = true;
		if (document != null) {
			document.removeDocumentListener(changes);
		}
		if (model != null) {
			model.removeAnnotationModelListener(annotations);
		}
		followed.stop();
	}
}
