package org.planwright.ui.impact;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.Range;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.planwright.ide.impact.Impact;
import org.planwright.ui.server.Uris;
import org.planwright.ui.TreeContent;
import org.planwright.ui.places.PlaceOpener;
import org.planwright.ui.places.PlanPlace;

/** What depends on something, by kind; a double click opens the place. */
public final class ImpactView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.planwright.ui.impact";

	/** A kind with what is of it. */
	private record Group(Impact.Kind kind, List<Impact.Entry> entries) {
	}

	private Label title;
	private TreeViewer tree;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		title = new Label(parent, SWT.WRAP);
		title.setText(Messages.hint);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(title);
		tree = new TreeViewer(parent, SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		tree.setContentProvider(TreeContent.of(element -> element instanceof Group group ? group.entries : List.of()));
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.addDoubleClickListener(event -> {
			if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Impact.Entry entry) {
				open(entry);
			}
		});
		getSite().setSelectionProvider(tree);
	}

	/** Shows what depends on something; in the UI thread. */
	public void show(Impact impact) {
		title.setText(impact.entries().isEmpty() ? NLS.bind(Messages.none, impact.name()) : NLS.bind(Messages.about, impact.name(), ImpactTexts.counts(impact)));
		title.requestLayout();
		tree.setInput(Arrays.stream(Impact.Kind.values()).map(kind -> new Group(kind, impact.entries().stream().filter(entry -> entry.kind() == kind).toList()))
				.filter(group -> !group.entries.isEmpty()).toList());
		tree.expandAll();
	}

	private void open(Impact.Entry entry) {
		Range range = entry.place().getRange();
		PlaceOpener.open(getSite().getPage(), new PlanPlace(Uris.toPath(entry.place().getUri()), range.getStart().getLine(), range.getStart().getCharacter(), range.getEnd().getLine(),
				range.getEnd().getCharacter()));
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			if (element instanceof Group group) {
				return new StyledString(ImpactTexts.name(group.kind)).append("  " + group.entries.size(), StyledString.COUNTER_STYLER);
			}
			Impact.Entry entry = (Impact.Entry) element;
			return new StyledString(entry.line()).append("  " + entry.plan() + (entry.in().isEmpty() ? "" : " · " + entry.in()), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}
	}
}
