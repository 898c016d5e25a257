package org.planwright.ui.wizards;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.exchange.merge.MergeItem;
import org.planwright.exchange.merge.MergePreview;
import org.planwright.exchange.merge.MergeState;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.ui.rules.RuleBook;

/** Shows what tables say and the plan does not; what is ticked is taken into the plan. Conflicts are not, until a person ticks them. */
final class MergePage extends WizardPage {

	private CheckboxTableViewer items;
	private Label counts;
	private Label remarks;

	MergePage() {
		super("merge", Messages.mergePage, null);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
		counts = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(counts);
		items = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(800, 300).applyTo(items.getTable());
		items.getTable().setHeaderVisible(true);
		items.getTable().setLinesVisible(true);
		items.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(items);
		column(Messages.state, 70, item -> state(item.state()));
		column(Messages.element, 180, item -> item.group().isEmpty() ? item.element() : item.group() + " › " + item.element());
		column(Messages.field, 90, item -> item.field() == null ? Messages.wholeElement : item.field().label(RuleBook.locale()));
		column(Messages.before, 120, MergeItem::before);
		column(Messages.after, 160, MergeItem::after);
		column(Messages.source, 130, item -> item.source() + " " + item.place());
		column(Messages.note, 240, item -> item.note(RuleBook.locale()));
		items.addCheckStateListener(event -> check());
		button(area, Messages.all, true);
		button(area, Messages.none, false);
		remarks = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(600, SWT.DEFAULT).applyTo(remarks);
		setControl(area);
		setPageComplete(false);
	}

	private void column(String title, int width, Function<MergeItem, String> text) {
		TableViewerColumn column = new TableViewerColumn(items, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object item) {
				return text.apply((MergeItem) item);
			}

			@Override
			public String getToolTipText(Object item) {
				return text.apply((MergeItem) item).isEmpty() ? null : text.apply((MergeItem) item);
			}
		});
	}

	private void button(Composite area, String title, boolean checked) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(title);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			items.setAllChecked(checked);
			check();
		}));
	}

	private static String state(MergeState state) {
		return switch (state) {
			case NEW -> Messages.stateNew;
			case CHANGED -> Messages.stateChanged;
			case CONFLICT -> Messages.stateConflict;
		};
	}

	/** Shows what a comparison has found. */
	void show(MergePreview preview) {
		List<MergeItem> found = preview.items();
		counts.setText(found.isEmpty() ? Messages.nothingNew
				: Messages.bind(Messages.mergeCounts, new Object[] { preview.count(MergeState.NEW), preview.count(MergeState.CHANGED), preview.count(MergeState.CONFLICT),
						preview.unchanged() }));
		items.setInput(found);
		items.setCheckedElements(found.stream().filter(item -> item.state() != MergeState.CONFLICT).toArray());
		remarks.setText(preview.remarks().stream().map(remark -> text(remark)).collect(Collectors.joining("\n")));
		((Composite) getControl()).layout();
		check();
	}

	private static String text(SheetRemark remark) {
		return remark.place().isEmpty() ? remark.message(RuleBook.locale()) : remark.place() + "：" + remark.message(RuleBook.locale());
	}

	private void check() {
		setErrorMessage(null);
		setPageComplete(items.getCheckedElements().length > 0);
	}

	/** The numbers of the items that are taken. */
	Set<Integer> taken() {
		return Stream.of(items.getCheckedElements()).map(item -> ((MergeItem) item).number()).collect(Collectors.toSet());
	}
}
