package org.planwright.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.planwright.ide.elements.ChangeAnswer;
import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.tables.BlockPaste;
import org.planwright.ide.tables.CellChange;
import org.planwright.ide.tables.CellChanges;
import org.planwright.ide.tables.CellProposals;
import org.planwright.ide.tables.TableColumn;
import org.planwright.ide.tables.TableRow;
import org.planwright.rules.sets.IndicatorKnowledge;
import org.planwright.ui.edits.Answers;
import org.planwright.ui.elements.ElementChanger;
import org.planwright.ui.rules.RuleBook;

/** What is done with the cells of a table: edited, pasted, cleared. All becomes changes of the text of the plans, each action one step of undo. */
final class GridWork {

	private final GridView view;
	private final GridTable grid;
	private final Table table;
	private final GridClipboard clipboard;
	private final CellEditing editing;

	GridWork(GridView view, GridTable grid) {
		this.view = view;
		this.grid = grid;
		table = grid.widget();
		clipboard = new GridClipboard(grid);
		editing = new CellEditing(grid, GridWork.this::proposals, this::take);
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseDoubleClick, event -> edit());
	}

	CellEditing editing() {
		return editing;
	}

	GridClipboard clipboard() {
		return clipboard;
	}

	private List<String> proposals(CellEntry entry, String typed) {
		IndicatorKnowledge knowledge = RuleBook.language() == null ? null : RuleBook.language().getInstance(IndicatorKnowledge.class);
		return new CellProposals(grid.data().words(), name -> knowledge == null ? Optional.empty() : knowledge.usualUnit(name)).of(entry.row(), entry.cell(), typed);
	}

	private void key(Event event) {
		boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
		if (event.keyCode == SWT.F2 && plain) {
			event.doit = false;
			edit();
		} else if (plain && event.character >= ' ' && event.character != SWT.DEL) {
			event.doit = false;
			begin(String.valueOf(event.character), false);
		}
	}

	/** Edits the cell that has the keys. */
	void edit() {
		begin(null, false);
	}

	/** Edits the cell that has the keys, for all selected rows. */
	void editAll() {
		begin(null, true);
	}

	/** @param typed what replaces the text; null to edit it */
	private void begin(String typed, boolean all) {
		if (grid.row(grid.cursor().line()).isEmpty() || grid.columns().isEmpty()) {
			return;
		}
		Optional<String> refusal = CellChanges.refusal(grid.row(grid.cursor().line()).orElseThrow(), grid.columns().get(grid.cursor().column()));
		refusal.ifPresentOrElse(reason -> Answers.refuse(view, reason), () -> editing.begin(typed, all));
	}

	private void take(CellEntry entry, boolean all) {
		List<TableRow> rows = all && grid.cursor().rows().size() > 1 ? grid.cursor().rows() : List.of(entry.row());
		List<ElementChange> changes = new ArrayList<>();
		for (TableRow row : rows) {
			switch (CellChanges.of(grid.data(), row, entry.column(), entry.text())) {
				case CellChange.Changes change -> changes.addAll(change.changes());
				case CellChange.Refused refused -> {
					editing.refused(refused.reason());
					return;
				}
			}
		}
		String label = rows.size() == 1 ? Messages.bind(Messages.changeOne, entry.row().name(), entry.column().heading()) : Messages.bind(Messages.changeMany, rows.size());
		perform(label, changes, answer -> {
			switch (answer) {
				case ChangeAnswer.Edits edits -> editing.taken();
				case ChangeAnswer.Refusal refusal -> editing.refused(refusal.reason());
			}
		});
	}

	private void perform(String label, List<ElementChange> changes, Consumer<ChangeAnswer> then) {
		ElementChanger.perform(label, changes).whenComplete((answer, failure) -> {
			if (table.isDisposed()) {
				return;
			}
			if (failure != null) {
				ILog.of(GridWork.class).error(failure.getMessage(), failure);
			}
			then.accept(failure == null ? answer : new ChangeAnswer.Refusal(Messages.noAnswer, false));
		});
	}

	/** Puts the block on the clipboard on the table, from the selected cell on. */
	void paste() {
		BlockPaste block = clipboard.paste();
		if (block != null) {
			put(block, false);
		}
	}

	/** Has the selected cells say nothing. */
	void clear() {
		List<BlockPaste.Value> values = new ArrayList<>();
		for (TableRow row : grid.cursor().rows()) {
			for (TableColumn column : grid.columns().subList(grid.cursor().first(), grid.cursor().last() + 1)) {
				if (!row.cell(column.field()).text().isEmpty()) {
					values.add(new BlockPaste.Value(row, column, ""));
				}
			}
		}
		put(new BlockPaste(values, List.of()), true);
	}

	/** Makes all values the plan's or, when some do not fit, says which and why and lets the person decide. */
	private void put(BlockPaste block, boolean clears) {
		List<ChangeTrial.Try<BlockPaste.Value>> tries = new ArrayList<>();
		List<ChangeTrial.Refused<BlockPaste.Value>> refused = new ArrayList<>();
		for (BlockPaste.Value value : block.values()) {
			switch (CellChanges.of(grid.data(), value.row(), value.column(), value.text())) {
				case CellChange.Changes change -> tries.add(new ChangeTrial.Try<>(value, change.changes()));
				case CellChange.Refused each -> refused.add(new ChangeTrial.Refused<>(value, each.reason()));
			}
		}
		CompletableFuture<List<ChangeTrial.Refused<BlockPaste.Value>>> trial = ChangeTrial.refused(tries);
		Answers.then(view, trial, found -> {
			refused.addAll(found);
			if (table.isDisposed()) {
				return;
			}
			List<BlockPaste.Value> bad = refused.stream().map(ChangeTrial.Refused::value).toList();
			List<ChangeTrial.Try<BlockPaste.Value>> good = tries.stream().filter(each -> !bad.contains(each.value())).toList();
			if (refused.isEmpty() && block.homeless().isEmpty() || new PasteRefusal(table.getShell(), clears, refused, block.homeless()).takesRest(good.size())) {
				put(good);
			}
		});
	}

	private void put(List<ChangeTrial.Try<BlockPaste.Value>> values) {
		if (values.isEmpty()) {
			return;
		}
		BlockPaste.Value first = values.getFirst().value();
		String label = values.size() == 1 ? Messages.bind(Messages.changeOne, first.row().name(), first.column().heading()) : Messages.bind(Messages.changeMany, values.size());
		perform(label, values.stream().flatMap(each -> each.changes().stream()).toList(), answer -> {
			if (answer instanceof ChangeAnswer.Refusal refusal) {
				MessageDialog.openInformation(table.getShell(), Messages.pasteTitle, refusal.reason());
			}
		});
	}
}
