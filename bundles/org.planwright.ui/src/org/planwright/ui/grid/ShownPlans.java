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
import org.planwright.ide.tables.RowPlaces;
import org.planwright.ide.tables.TableData;
import org.planwright.ide.tables.TableRow;
import org.planwright.model.plan.Plan;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.edits.EditorPlaces;
import org.planwright.ui.places.PlaceOpener;
import org.planwright.ui.reading.FileWatch;
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

	private final IWorkbenchPage page;
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
	private final FileWatch actuals;
	private final WorkspaceTables workspace;
	private boolean all;
	private IAnnotationModel model;
	private PlanTable active;
	private IDocument document;
	private volatile boolean stale;
	private RowId awaited;
	private boolean stopped;

	ShownPlans(IWorkbenchPage page, BiFunction<Plan, Path, PlanTable> maker, Shown shown) {
		this.page = page;
		this.shown = shown;
		workspace = new WorkspaceTables(maker, this::show, this::tellFindings);
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
		actuals = FileWatch.ofActuals(() -> {
			followed.refresh();
			if (all) {
				workspace.start();
			}
		});
		actuals.start();
	}

	private void show(PlanTable table) {
		active = table;
		stale = false;
		RowId row = awaited;
		awaited = null;
		show();
		table.rows().stream().filter(each -> each.id().equals(row)).findFirst().ifPresent(this::reveal);
	}

	private void show() {
		if (!all) {
			if (active != null) {
				shown.show(TableData.of(active));
			}
			return;
		}
		if (active != null) {
			workspace.take(active);
		}
		if (!workspace.tables().isEmpty()) {
			shown.show(TableData.of(workspace.tables()));
		}
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
		workspace.except(editor == null ? null : EditorPlaces.file(editor));
		if (editor == null && all) {
			show();
		} else if (editor == null) {
			shown.none();
		} else {
			model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
			if (model != null) {
				model.addAnnotationModelListener(annotations);
			}
			document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			document.addDocumentListener(changes);
			if (!all) {
				shown.reading();
			}
		}
	}

	private void tellFindings() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(QUIET_MILLIS, findings));
		}
	}

	/** The findings at the cells of some rows. */
	GridFindings findings(RowPlaces rows) {
		GridFindings found = GridFindings.in(rows);
		if (model != null && active != null) {
			found.add(active.file(), model);
		}
		workspace.files().forEach((path, file) -> {
			if (active == null || !path.equals(active.file())) {
				found.add(path, file);
			}
		});
		return found;
	}

	/** Shows the rows of all plans, or of the active one. */
	void showAll(boolean show) {
		all = show;
		if (all) {
			workspace.start();
		} else {
			workspace.stop();
			if (active == null && followed.editor() == null) {
				shown.none();
			}
		}
		show();
	}

	/** Shows a row in the editor, which does not get the keys; when the text has just changed, as soon as it is known where the row is now. */
	void reveal(TableRow row) {
		if (stale) {
			awaited = row.id();
		} else if (row.id().file().equals(followed.file()) && row.element().source() != null) {
			PlaceOpener.reveal(followed.editor(), row.element().source());
		}
	}

	/** Opens the plan of a row there. */
	void open(TableRow row) {
		if (row.id().file().equals(followed.file())) {
			reveal(row);
			page.activate(followed.editor());
		} else if (row.element().source() != null) {
			PlaceOpener.open(page, row.element().source());
		}
	}

	/** The file of the active plan; null when none is open. */
	Path file() {
		return followed.file();
	}

	/** What the plans are called that are shown. */
	List<String> names() {
		return all ? List.of() : active == null ? List.of() : List.of(active.plan());
	}

	void stop() {
		stopped = true;
		workspace.stop();
		if (document != null) {
			document.removeDocumentListener(changes);
		}
		if (model != null) {
			model.removeAnnotationModelListener(annotations);
		}
		actuals.stop();
		followed.stop();
	}
}
