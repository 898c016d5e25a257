package org.planwright.ui.properties;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.planwright.exchange.monitor.MonitoringBeside;
import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.properties.ElementProperties;
import org.planwright.ide.properties.ElementProperties.Section;
import org.planwright.ide.properties.PlanProperties;
import org.planwright.ide.properties.Property;
import org.planwright.model.plan.Plan;
import org.planwright.rules.monitoring.MonitoringRules;
import org.planwright.ui.editor.PlanEditor;
import org.planwright.ui.elements.ElementChanger;
import org.planwright.ui.places.PlaceOpener;
import org.planwright.ui.reading.FileWatch;
import org.planwright.ui.reading.FollowedPlan;
import org.planwright.ui.rules.RuleBook;

/**
 * The properties of the element at the caret of the active plan, in sections. What is selected in the outline, in tables or in diagrams is selected in the editor
 * as well. What a person enters becomes a change of the text; what cannot be is refused with its reason in the status line.
 */
public final class PropertiesPage extends PropertySheetPage {

	private static final int QUIET_MILLIS = 200;

	private final IWorkbenchPage page;
	private final List<String> order = new ArrayList<>();
	private final IAnnotationModelListener findings = model -> findingsChanged();
	private final Runnable update = this::update;
	private FileWatch actuals;
	private FollowedPlan<PlanProperties> plan;
	private PlanEditor editor;
	private IAnnotationModel model;
	private PlanProperties properties;
	private ElementProperties shown;
	private int caret;

	/** @param page whose active plan is shown */
	PropertiesPage(IWorkbenchPage page) {
		this.page = page;
		setPropertySourceProvider(element -> element instanceof ElementProperties each ? new ElementSource(each, this::change, this::open) : null);
		setSorter(new PropertySheetSorter() {
			@Override
			public int compareCategories(String a, String b) {
				return Integer.compare(order.indexOf(a), order.indexOf(b));
			}

			/** They stay as they come. */
			@Override
			public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
				return 0;
			}
		});
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		actuals = FileWatch.ofActuals(() -> plan.refresh());
		actuals.start();
		plan = new FollowedPlan<>(page, PropertiesPage::properties, new FollowedPlan.Shown<>() {
			@Override
			public void follow(PlanEditor followed) {
				PropertiesPage.this.follow(followed);
			}

			@Override
			public void show(PlanProperties snapshot) {
				properties = snapshot;
				update();
			}

			@Override
			public void selected(int start, int end) {
				caret = start;
				update();
			}
		});
	}

	private static PlanProperties properties(Plan plan) {
		Path file = Path.of(plan.eResource().getURI().toFileString());
		MonitoringRules rules = RuleBook.language().getInstance(MonitoringRules.class);
		return PlanProperties.of(plan, MonitoringBeside.of(plan, file, rules, RuleBook.locale()).monitoring());
	}

	private void follow(PlanEditor followed) {
		forget();
		editor = followed;
		properties = null;
		if (editor != null) {
			caret = editor.getSelectionProvider().getSelection() instanceof ITextSelection text ? text.getOffset() : 0;
			model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
			if (model != null) {
				model.addAnnotationModelListener(findings);
			}
		}
		update();
	}

	private void forget() {
		if (model != null) {
			model.removeAnnotationModelListener(findings);
			model = null;
		}
	}

	/** In any thread. */
	private void findingsChanged() {
		Display display = page.getWorkbenchWindow().getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(QUIET_MILLIS, update));
		}
	}

	private void update() {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		ElementProperties next = properties == null || editor == null ? null : properties.at(caret).map(element -> FindingProperties.with(element, editor)).orElse(null);
		if (next == null || !next.equals(shown)) {
			shown = next;
			order.clear();
			if (next != null) {
				next.sections().stream().map(Section::title).forEach(order::add);
			}
			super.selectionChanged(null, next == null ? StructuredSelection.EMPTY : new StructuredSelection(next));
			expand((Tree) getControl());
		}
	}

	/** The platform's view keeps rows open or closed by their place, whatever stands there now. */
	private static void expand(Tree tree) {
		for (TreeItem section : tree.getItems()) {
			if (!section.getExpanded()) {
				Event expanded = new Event();
				expanded.item = section;
				tree.notifyListeners(SWT.Expand, expanded);
				section.setExpanded(true);
			}
		}
	}

	/** What is shown; null when there is nothing. */
	public ElementProperties shown() {
		return shown;
	}

	/** The caret says what is shown, whatever is selected. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
	}

	private void change(Property property, String text) {
		ElementRef element = shown.element();
		ElementChange change = switch (property.edit()) {
			case Property.Edit.Field field -> new ElementChange.SetValue(element, field.meaning(), text);
			case Property.Edit.Name name -> new ElementChange.Rename(element, text);
			case Property.Edit.None none -> throw new IllegalStateException(property.label());
		};
		ElementChanger.perform(page.getActivePart(), List.of(change)).whenComplete((answer, failure) -> {
			// what is refused is shown as it was
			shown = null;
			update();
		});
	}

	private void open(ElementRef target) {
		if (target.source() != null) {
			PlaceOpener.open(page, target.source());
		}
	}

	@Override
	public void dispose() {
		actuals.stop();
		plan.stop();
		forget();
		super.dispose();
	}
}
