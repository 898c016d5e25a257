package org.planwright.ui.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.part.ViewPart;
import org.planwright.exchange.export.working.TableDocument;
import org.planwright.exchange.export.working.TableWriter;
import org.planwright.exchange.export.working.WorkingTables;
import org.planwright.exchange.workbook.QuietLogging;
import org.planwright.graph.Source;
import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.matrix.MatrixTable;
import org.planwright.ide.matrix.TraceMatrix;
import org.planwright.ui.FileExport;
import org.planwright.ui.WorkAction;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.elements.ElementChanger;
import org.planwright.ui.places.PlaceOpener;
import org.planwright.ui.reading.EditorSelection;
import org.planwright.ui.reading.FollowedPlan;
import org.planwright.ui.trace.MatrixPlace.Side;

/** Traceability of the plan of the active editor: one matrix of three, with its gaps marked. A place of it leads to both that cross there. */
public final class TraceView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.trace";

	/** Between what is said of a place and its links. */
	private static final String GAP = "    ";

	private final MatrixMaker maker = new MatrixMaker();
	private ChoiceBar bar;
	private Composite area;
	private StackLayout stack;
	private Label message;
	private MatrixCanvas canvas;
	private Label notes;
	private Link details;
	private Action export;
	private FollowedPlan<TraceMatrix> plan;
	private TraceMatrix matrix;
	private TraceMatrix shown;

	@Override
	public void createPartControl(Composite parent) {
		GridLayout layout = new GridLayout();
		layout.verticalSpacing = 2;
		parent.setLayout(layout);
		bar = new ChoiceBar(parent, this::choose, this::show, this::chooseProposals);
		area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		stack = new StackLayout();
		area.setLayout(stack);
		message = new Label(area, SWT.WRAP | SWT.CENTER);
		canvas = new MatrixCanvas(area, new MatrixCanvas.Chooser() {
			@Override
			public void selected(int row, int column) {
				TraceView.this.selected(row, column);
			}

			@Override
			public void opened(int row, int column) {
				MatrixPlace.of(shown, row, column).flatMap(MatrixPlace::headElement).ifPresent(TraceView.this::open);
			}

			@Override
			public void toggled(int row, int column) {
				MatrixPlace.of(shown, row, column).flatMap(TraceView.this::change).ifPresent(TraceView.this::perform);
			}
		});
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		canvas.setMenu(menu.createContextMenu(canvas));
		notes = new Label(parent, SWT.WRAP);
		details = new Link(parent, SWT.WRAP);
		details.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> MatrixPlace.of(shown, canvas.row(), canvas.column()).flatMap(place -> place.element(Side.of(event.text))).ifPresent(this::open)));
		for (Control control : List.of(notes, details)) {
			control.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		}
		export = new Action(Messages.export, getSite().getWorkbenchWindow().getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ETOOL_SAVEAS_EDIT)) {
			@Override
			public void run() {
				exportOf(shown, name()).madeOf(plan.file()).ask(getSite().getShell(), Messages.bind(Messages.exportName, name(), shown.title()));
			}
		};
		getViewSite().getActionBars().getToolBarManager().add(export);
		getSite().setSelectionProvider(new EditorSelection(getSite().getPage()));
		plan = new FollowedPlan<>(getSite().getPage(), maker::make, new FollowedPlan.Shown<>() {
			@Override
			public void follow(PlanEditor editor) {
				matrix = null;
				maker.holdAgainst(editor == null || plan == null ? null : Proposals.of(plan.file()));
				message(editor == null ? Messages.noPlan : Messages.reading);
			}

			@Override
			public void show(TraceMatrix made) {
				matrix = made;
				TraceView.this.show();
			}
		});
		maker.holdAgainst(Proposals.of(plan.file()));
	}

	private void choose(MatrixKind chosen) {
		if (chosen != maker.kind()) {
			maker.choose(chosen);
			matrix = null;
			message(plan.editor() == null ? Messages.noPlan : Messages.reading);
			plan.refresh();
		}
	}

	private void chooseProposals() {
		if (plan.file() != null) {
			bar.askProposals(plan.file().getParent()).ifPresent(this::holdAgainst);
		}
	}

	/** Holds the plan against proposals from now on. In the UI thread. */
	public void holdAgainst(Path file) {
		Proposals.choose(plan.file(), file);
		maker.holdAgainst(file);
		message(Messages.reading);
		plan.refresh();
	}

	private void show() {
		if (matrix == null) {
			return;
		}
		if (matrix.rows().isEmpty() || matrix.columns().isEmpty()) {
			message(String.join("\n", matrix.notes()));
		} else if (bar.gapsOnly() && !matrix.hasGaps()) {
			message(Messages.noGaps);
		} else {
			shown = bar.gapsOnly() ? matrix.gaps() : matrix;
			canvas.show(shown);
			export.setEnabled(true);
			notes.setText(String.join("  ", shown.notes()).replace("&", "&&"));
			selected(canvas.row(), canvas.column());
			top(canvas);
		}
	}

	/** What is shown; null while there is none. */
	public TraceMatrix matrix() {
		return shown;
	}

	private void message(String text) {
		shown = null;
		message.setText(text.replace("&", "&&"));
		export.setEnabled(false);
		notes.setText("");
		details.setText("");
		top(message);
	}

	private void top(Control control) {
		stack.topControl = control;
		area.getParent().layout(true, true);
	}

	private String name() {
		return plan.file().getFileName().toString().replaceFirst("\\.plan$", "");
	}

	private static FileExport exportOf(TraceMatrix matrix, String name) {
		TableDocument table = MatrixTable.of(matrix, name);
		List<FileExport.Format> formats = WorkingTables.writers().stream().map(TableWriter::format)
				.map(format -> new FileExport.Format(Messages.bind(Messages.format, format.toUpperCase(), format), format)).toList();
		return new FileExport(Messages.export, formats, (out, format, monitor) -> {
			QuietLogging.install();
			WorkingTables.writer(format.extension()).orElseThrow().write(table, out);
		});
	}

	private void selected(int row, int column) {
		Optional<MatrixPlace> selected = MatrixPlace.of(shown, row, column);
		details.setText(selected.map(TraceView::said).orElse(maker.kind() == MatrixKind.SUPPORT ? Messages.hintSupport : Messages.hint));
		selected.flatMap(place -> place.element(place.has(Side.ROW) ? Side.ROW : Side.COLUMN)).map(ElementRef::source).filter(this::isFollowed)
				.ifPresent(source -> PlaceOpener.reveal(plan.editor(), source));
		details.getParent().layout(true, true);
	}

	/** What is said of a place, with links to its sides. */
	private static String said(MatrixPlace place) {
		Stream<String> links = Stream.of(Side.values()).filter(side -> place.element(side).filter(MatrixPlace::isInPlan).isPresent())
				.map(side -> "<a href=\"" + side.link() + "\">" + escaped(place.name(side)) + "</a>");
		return Stream.concat(Stream.of(escaped(place.about())).filter(about -> !about.isEmpty()), links).collect(Collectors.joining(GAP));
	}

	private static String escaped(String text) {
		return text.replace("&", "&&").replace("<", "＜").replace(">", "＞");
	}

	private boolean isFollowed(Source source) {
		return plan.editor() != null && source.uri().equals(URI.createFileURI(plan.file().toString()).toString());
	}

	private void open(ElementRef element) {
		if (MatrixPlace.isInPlan(element)) {
			PlaceOpener.open(getSite().getPage(), element.source());
		}
	}

	private Optional<ElementChange> change(MatrixPlace place) {
		return maker.kind() == MatrixKind.SUPPORT ? place.turnSupport() : Optional.empty();
	}

	private void perform(ElementChange change) {
		ElementChanger.perform(this, List.of(change));
	}

	private void fill(IMenuManager menu) {
		MatrixPlace.of(shown, canvas.row(), canvas.column()).ifPresent(place -> {
			for (Side side : Side.values()) {
				place.element(side).filter(MatrixPlace::isInPlan).ifPresent(element -> menu.add(WorkAction.of(WorkAction.label(Messages.bind(Messages.goTo, place.name(side))), () -> open(element))));
			}
			change(place).ifPresent(change -> menu.add(WorkAction.of(change instanceof ElementChange.Connect ? Messages.connect : Messages.disconnect, () -> perform(change))));
		});
	}

	@Override
	public void setFocus() {
		if (stack.topControl == canvas) {
			canvas.setFocus();
		} else {
			bar.setFocus();
		}
	}

	@Override
	public void dispose() {
		plan.stop();
		super.dispose();
	}
}
