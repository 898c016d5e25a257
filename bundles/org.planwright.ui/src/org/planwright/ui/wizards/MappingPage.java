package org.planwright.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.FoundTables;
import org.planwright.exchange.sheet.Mapping;
import org.planwright.exchange.sheet.SheetColumn;
import org.planwright.exchange.sheet.SheetTable;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.ui.rules.RuleBook;

/** Shows what the columns of each table are taken to hold, to be changed. */
final class MappingPage extends WizardPage {

	private static final int SAMPLES = 3;

	private final List<SheetTable> tables = new ArrayList<>();
	private final List<Mapping> mappings = new ArrayList<>();
	private ComboViewer table;
	private ComboViewer kind;
	private TableViewer columns;
	private Button remember;

	MappingPage() {
		super("mapping", Messages.mappingPage, null);
		setDescription(Messages.mappingHint);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.table);
		table = combo(area, each -> label((SheetTable) each));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table.getCombo());
		table.addSelectionChangedListener(event -> showTable());
		new Label(area, SWT.NONE).setText(Messages.rowsAre);
		kind = combo(area, each -> each == TableKind.INDICATORS ? Messages.indicators : Messages.projects);
		kind.setInput(TableKind.values());
		kind.addSelectionChangedListener(event -> setKind());
		columns = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(640, 280).applyTo(columns.getTable());
		columns.getTable().setHeaderVisible(true);
		columns.getTable().setLinesVisible(true);
		columns.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.heading, 180, SheetColumn::heading);
		column(Messages.meaning, 180, this::meaningLabel).setEditingSupport(new MeaningEditing());
		column(Messages.samples, 260, this::samples);
		remember = new Button(area, SWT.CHECK);
		remember.setText(Messages.remember);
		remember.setSelection(true);
		GridDataFactory.fillDefaults().span(4, 1).applyTo(remember);
		setControl(area);
	}

	private static ComboViewer combo(Composite area, Function<Object, String> labels) {
		ComboViewer combo = new ComboViewer(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(labels::apply));
		return combo;
	}

	private TableViewerColumn column(String title, int width, Function<SheetColumn, String> text) {
		TableViewerColumn column = new TableViewerColumn(columns, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((SheetColumn) each)));
		return column;
	}

	/** Shows the tables of a file. */
	void show(FoundTables found, Path file) {
		tables.clear();
		mappings.clear();
		tables.addAll(found.tables());
		tables.forEach(each -> mappings.add(each.mapping()));
		table.setInput(tables);
		table.setSelection(new StructuredSelection(tables.getFirst()));
		setTitle(Messages.mappingPage + " – " + file.getFileName());
	}

	private int shown() {
		return Math.max(0, tables.indexOf(table.getStructuredSelection().getFirstElement()));
	}

	private void showTable() {
		kind.setSelection(new StructuredSelection(mappings.get(shown()).kind()));
		columns.setInput(tables.get(shown()).columns());
	}

	private void setKind() {
		Mapping before = mappings.get(shown());
		TableKind chosen = (TableKind) kind.getStructuredSelection().getFirstElement();
		mappings.set(shown(), new Mapping(before.signature(), chosen, before.columns()));
	}

	private static String label(SheetTable table) {
		return Messages.bind(Messages.tableLabel, new Object[] { table.sheet(), table.title(), table.rows().size() });
	}

	private ColumnMeaning meaning(SheetColumn column) {
		return mappings.get(shown()).of(column.heading()).orElse(column.meaning());
	}

	private String meaningLabel(SheetColumn column) {
		ColumnMeaning meaning = meaning(column);
		String label = meaning.label(RuleBook.locale());
		boolean guess = meaning.equals(column.meaning()) && column.confidence() < SheetColumn.SURE;
		return guess ? Messages.bind(Messages.unsure, label) : label;
	}

	private String samples(SheetColumn column) {
		return tables.get(shown()).rows().stream().map(row -> row.text(column.index())).filter(text -> !text.isBlank()).limit(SAMPLES)
				.collect(Collectors.joining("  |  "));
	}

	/** Says what a column holds. */
	void set(SheetColumn column, ColumnMeaning meaning) {
		mappings.set(shown(), mappings.get(shown()).with(column.heading(), meaning));
		columns.update(column, null);
	}

	/** What the columns of all tables hold. */
	List<Mapping> mappings() {
		return List.copyOf(mappings);
	}

	/** Whether that is to hold for later tables too. */
	boolean remembers() {
		return remember.getSelection();
	}

	private final class MeaningEditing extends EditingSupport {

		private final ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(columns.getTable(), SWT.READ_ONLY);

		MeaningEditing() {
			super(columns);
			editor.setContentProvider(ArrayContentProvider.getInstance());
			editor.setLabelProvider(LabelProvider.createTextProvider(each -> ((ColumnMeaning) each).label(RuleBook.locale())));
			editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			editor.setInput(ColumnChoices.of((SheetColumn) element));
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return meaning((SheetColumn) element);
		}

		@Override
		protected void setValue(Object element, Object value) {
			if (value instanceof ColumnMeaning meaning) {
				set((SheetColumn) element, meaning);
			}
		}
	}
}
