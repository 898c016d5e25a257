package org.planwright.ui.grid;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.planwright.ide.tables.TableCell;
import org.planwright.ide.tables.TableColumn;
import org.planwright.ide.tables.TableRow;

/** The field over a cell in which its value is edited. What was entered stays in it until it is taken or given up. */
final class CellEditing {

	/** Where to go when a value was taken. */
	enum Step {
		NONE, UP, DOWN, LEFT, RIGHT
	}

	/** Takes what was entered. */
	interface Taker {
		/**
		 * Tries to take a value; ends with {@link CellEditing#taken} or {@link CellEditing#refused}.
		 *
		 * @param all whether all selected rows shall have it
		 */
		void take(CellEntry entry, boolean all);
	}

	/** What brings the proposals as it is typed; none where nothing is proposed. */
	private static final char[] TYPED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ、%".toCharArray();
	private static final int POPUP_HEIGHT = 180;
	private static final int POPUP_WIDTH = 260;

	private final GridTable grid;
	private final Table table;
	private final BiFunction<CellEntry, String, List<String>> proposals;
	private final Taker taker;
	private final ReasonPopup reason = new ReasonPopup();
	private TableEditor holder;
	private Text text;
	private ContentProposalAdapter assist;
	private TableRow row;
	private TableColumn column;
	private TableCell cell;
	private Step step = Step.NONE;
	private boolean pending;
	private boolean typed;
	private boolean all;

	/** @param proposals what can be entered, of the cell and what was typed so far */
	CellEditing(GridTable grid, BiFunction<CellEntry, String, List<String>> proposals, Taker taker) {
		this.grid = grid;
		this.proposals = proposals;
		this.taker = taker;
		table = grid.widget();
		grid.onShown(this::follow);
		table.addListener(SWT.Dispose, event -> reason.close());
	}

	boolean isOpen() {
		return text != null && !text.isDisposed();
	}

	/** The field; null when nothing is edited. */
	Text field() {
		return text;
	}

	/** What can be entered after what was typed. */
	List<String> proposed() {
		return proposals.apply(new CellEntry(row, column, cell.text()), text.getText());
	}

	/** Why the value is refused; empty when it is not. */
	String reason() {
		return reason.reason();
	}

	/**
	 * Begins to edit the cell that has the keys.
	 *
	 * @param typed the first character that was typed, which replaces what is there; null to edit what is there
	 * @param forAll whether all selected rows shall have the value
	 */
	void begin(String typed, boolean forAll) {
		close();
		grid.cursor().show();
		row = grid.row(grid.cursor().line()).orElseThrow();
		column = grid.columns().get(grid.cursor().column());
		cell = row.cell(column.field());
		this.typed = typed != null;
		all = forAll;
		holder = new TableEditor(table);
		holder.grabHorizontal = true;
		holder.grabVertical = true;
		holder.minimumWidth = POPUP_WIDTH / 3;
		text = new Text(table, SWT.SINGLE | SWT.BORDER);
		text.setText(typed == null ? cell.text() : typed);
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.Modify, event -> reason.close());
		text.addListener(SWT.FocusOut, event -> left());
		addAssist();
		holder.setEditor(text, table.getItem(grid.cursor().line()), grid.cursor().column());
		text.setFocus();
		if (typed == null) {
			text.selectAll();
		} else {
			text.setSelection(typed.length());
		}
	}

	private void addAssist() {
		CellEntry entry = new CellEntry(row, column, cell.text());
		assist = new ContentProposalAdapter(text, new TextContentAdapter(), (contents, position) -> proposals.apply(entry, contents.equals(cell.text()) ? "" : contents.substring(0, position)).stream()
				.map(each -> new ContentProposal(each)).toArray(IContentProposal[]::new), KeyStroke.getInstance(SWT.CTRL, ' '), TYPED);
		assist.setAutoActivationDelay(0);
		assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		assist.setPopupSize(new Point(POPUP_WIDTH, POPUP_HEIGHT));
	}

	private void key(Event event) {
		boolean popup = assist.isProposalPopupOpen();
		switch (event.keyCode) {
			case SWT.ESC -> {
				if (!popup) {
					event.doit = false;
					close();
					table.setFocus();
				}
			}
			case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
				if (!popup && typed) {
					event.doit = false;
					take(event.keyCode == SWT.ARROW_UP ? Step.UP : Step.DOWN, all);
				}
			}
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (!popup) {
					event.doit = false;
					boolean every = (event.stateMask & SWT.MOD1) != 0;
					take(every ? Step.NONE : (event.stateMask & SWT.SHIFT) != 0 ? Step.UP : Step.DOWN, every || all);
				}
			}
			case SWT.F2 -> typed = false;
			default -> {
			}
		}
	}

	private void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
				event.doit = false;
				take(event.detail == SWT.TRAVERSE_TAB_NEXT ? Step.RIGHT : Step.LEFT, all);
			}
			case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE -> event.doit = false;
			default -> {
			}
		}
	}

	/** What is clicked elsewhere takes the value, unless it is the list of proposals. */
	private void left() {
		Text left = text;
		table.getDisplay().asyncExec(() -> {
			if (left == text && isOpen() && !text.isFocusControl() && !assist.hasProposalPopupFocus() && reason.reason().isEmpty()) {
				take(Step.NONE, all);
			}
		});
	}

	private void take(Step next, boolean forAll) {
		if (pending) {
			return;
		}
		if (text.getText().strip().equals(cell.text()) && !forAll) {
			boolean focus = text.isFocusControl();
			close();
			if (focus) {
				table.setFocus();
				go(next);
			}
			return;
		}
		step = next;
		pending = true;
		text.setEditable(false);
		taker.take(new CellEntry(row, column, text.getText().strip()), forAll);
	}

	/** The value was taken: the field goes. */
	void taken() {
		if (!isOpen()) {
			return;
		}
		boolean focus = text.isFocusControl();
		int line = grid.arrangement().indexOf(row.id());
		int index = grid.columns().indexOf(column);
		if (line >= 0 && index >= 0) {
			grid.write(line, index, text.getText().strip());
		}
		close();
		if (focus) {
			table.setFocus();
			go(step);
		}
	}

	/** The value was not taken: it stays in the field, with the reason below. */
	void refused(String why) {
		pending = false;
		if (isOpen()) {
			text.setEditable(true);
			reason.show(text, why);
		}
	}

	private void go(Step next) {
		switch (next) {
			case UP -> grid.cursor().down(-1);
			case DOWN -> grid.cursor().down(1);
			case LEFT -> grid.cursor().next(-1);
			case RIGHT -> grid.cursor().next(1);
			case NONE -> {
			}
		}
	}

	/** Gives up what was entered. */
	void close() {
		pending = false;
		reason.close();
		if (holder != null) {
			holder.dispose();
			holder = null;
		}
		if (isOpen()) {
			text.dispose();
		}
		text = null;
	}

	/** Other rows are shown, or the same elsewhere: the field stays over its cell. */
	private void follow() {
		if (!isOpen()) {
			return;
		}
		int line = grid.arrangement().indexOf(row.id());
		int index = grid.columns().indexOf(column);
		if (line < 0 || index < 0) {
			return;
		}
		row = grid.row(line).orElseThrow();
		holder.setEditor(text, table.getItem(line), index);
	}
}
