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
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
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
import org.planwright.ide.matrix.TraceMatrix.Cell;
import org.planwright.ide.matrix.TraceMatrix.State;
import org.planwright.ui.FileExport;
import org.planwright.ui.WorkAction;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.elements.ElementChanger;
import org.planwright.ui.reading.FollowedPlan;
import org.planwright.ui.review.PlaceOpener;

/** Traceability of the plan of the active editor: one matrix of three, with its gaps marked. A place of it leads to both that cross there. */
public final class TraceView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.trace";

	private static final String ROW = "row";
	private static final String COLUMN = "column";
	/** Between what is said of a place and its links. */
	private static final String GAP = "    ";

	private final MatrixMaker maker = new MatrixMaker();
	private Combo kinds;
	private Button gapsOnly;
	private Button choose;
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
		controls(parent);
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
				element(row, row < 0 ? column : -1).ifPresent(TraceView.this::open);
			}

			@Override
			public void toggled(int row, int column) {
				change(row, column).ifPresent(TraceView.this::perform);
			}
		});
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		canvas.setMenu(menu.createContextMenu(canvas));
		notes = new Label(parent, SWT.WRAP);
		details = new Link(parent, SWT.WRAP);
		details.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> element(canvas.row(), canvas.column(), ROW.equals(event.text)).ifPresent(this::open)));
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

	private void controls(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		RowLayout row = new RowLayout();
		row.center = true;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 10;
		bar.setLayout(row);
		kinds = new Combo(bar, SWT.READ_ONLY);
		kinds.setItems(Stream.of(MatrixKind.values()).map(MatrixKind::label).toArray(String[]::new));
		kinds.select(0);
		kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(MatrixKind.values()[kinds.getSelectionIndex()])));
		gapsOnly = new Button(bar, SWT.CHECK);
		gapsOnly.setText(Messages.gapsOnly);
		gapsOnly.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		choose = new Button(bar, SWT.PUSH);
		choose.setText(Messages.choose);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseProposals()));
		choose.setLayoutData(new RowData());
		offerProposals(false);
	}

	private void offerProposals(boolean offered) {
		choose.setVisible(offered);
		((RowData) choose.getLayoutData()).exclude = !offered;
		choose.getParent().requestLayout();
	}

	private void choose(MatrixKind chosen) {
		if (chosen != maker.kind()) {
			maker.choose(chosen);
			offerProposals(chosen == MatrixKind.PROPOSALS);
			matrix = null;
			message(plan.editor() == null ? Messages.noPlan : Messages.reading);
			plan.refresh();
		}
	}

	private void chooseProposals() {
		if (plan.file() == null) {
			return;
		}
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN | SWT.SHEET);
		dialog.setText(Messages.chooseTitle);
		dialog.setFilterNames(new String[] { Messages.drafts });
		dialog.setFilterExtensions(new String[] { "*.docx;*.doc;*.wps;*.txt;*.rtf;*.html;*.htm;*.plan" });
		dialog.setFilterPath(plan.file().getParent().toString());
		String chosen = dialog.open();
		if (chosen != null) {
			holdAgainst(Path.of(chosen).toAbsolutePath().normalize());
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
		} else if (gapsOnly.getSelection() && !matrix.hasGaps()) {
			message(Messages.noGaps);
		} else {
			shown = gapsOnly.getSelection() ? matrix.gaps() : matrix;
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

	// ---- places

	/** The element of a head. */
	private Optional<ElementRef> element(int row, int column) {
		return shown == null ? Optional.empty() : row >= 0 ? shown.rows().get(row).head().element() : column >= 0 ? shown.columns().get(column).element() : Optional.empty();
	}

	/** The element of a side of a place: its own, or else that of the head. */
	private Optional<ElementRef> element(int row, int column, boolean ofRow) {
		if (shown != null && row >= 0 && column >= 0) {
			Cell cell = shown.rows().get(row).cells().get(column);
			return (ofRow ? cell.row() : cell.column()).or(() -> ofRow ? element(row, -1) : element(-1, column));
		}
		return element(row, column);
	}

	private void selected(int row, int column) {
		if (shown == null || row < 0 && column < 0) {
			details.setText(maker.kind() == MatrixKind.SUPPORT ? Messages.hintSupport : Messages.hint);
		} else {
			String about = row >= 0 && column >= 0 ? shown.rows().get(row).cells().get(column).about() : "";
			boolean both = row >= 0 && column >= 0;
			details.setText(Stream.of(escaped(about), link(row, column, true), both ? link(row, column, false) : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(GAP)));
			element(row, column, true).map(ElementRef::source).filter(this::isFollowed).ifPresent(source -> PlaceOpener.reveal(plan.editor(), source));
		}
		details.getParent().layout(true, true);
	}

	private String link(int row, int column, boolean ofRow) {
		return element(row, column, ofRow).filter(TraceView::isPlan).map(element -> element.name().isEmpty() ? shown.columns().get(column).label() : element.name())
				.map(name -> "<a href=\"" + (ofRow ? ROW : COLUMN) + "\">" + escaped(name) + "</a>").orElse("");
	}

	private static String escaped(String text) {
		return text.replace("&", "&&").replace("<", "＜").replace(">", "＞");
	}

	private static boolean isPlan(ElementRef element) {
		return element.source() != null && element.source().uri().endsWith(".plan");
	}

	private boolean isFollowed(Source source) {
		return plan.editor() != null && source.uri().equals(URI.createFileURI(plan.file().toString()).toString());
	}

	private void open(ElementRef element) {
		if (isPlan(element)) {
			PlaceOpener.open(getSite().getPage(), element.source());
		}
	}

	// ---- changes

	private Optional<ElementChange> change(int row, int column) {
		if (maker.kind() != MatrixKind.SUPPORT || shown == null || row < 0 || column < 0) {
			return Optional.empty();
		}
		State state = shown.rows().get(row).cells().get(column).state();
		return element(row, -1).flatMap(from -> element(-1, column).map(to -> state == State.LINKED ? new ElementChange.Disconnect(from, to) : new ElementChange.Connect(from, to)));
	}

	private void perform(ElementChange change) {
		ElementChanger.perform(this, List.of(change));
	}

	private void fill(IMenuManager menu) {
		int row = canvas.row();
		int column = canvas.column();
		element(row, -1).filter(TraceView::isPlan).ifPresent(element -> menu.add(WorkAction.of(WorkAction.label(Messages.bind(Messages.openRow, element.name())), () -> open(element))));
		element(row, column, false).filter(element -> column >= 0 && isPlan(element)).ifPresent(element -> menu.add(WorkAction.of(WorkAction.label(Messages.bind(Messages.openColumn, element.name())), () -> open(element))));
		change(row, column).ifPresent(change -> menu.add(WorkAction.of(change instanceof ElementChange.Connect ? Messages.connect : Messages.disconnect, () -> perform(change))));
	}


	@Override
	public void setFocus() {
		if (stack.topControl == canvas) {
			canvas.setFocus();
		} else {
			kinds.setFocus();
		}
	}

	@Override
	public void dispose() {
		plan.stop();
		super.dispose();
	}
}
