package org.planwright.ui.figures;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.chart.BarChart.Bar;

/** A figure with its title above and its note below it. */
final class FigurePanel {

	private static final int GAP = 12;

	private final Composite area;
	private final Label title;
	private final ChartCanvas canvas;
	private final Label note;

	/** @param open is given a bar whose source a person wants to see */
	FigurePanel(Composite parent, BarChart chart, Consumer<Bar> open) {
		area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout();
		layout.marginBottom = GAP;
		area.setLayout(layout);
		title = new Label(area, SWT.CENTER | SWT.WRAP);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
		title.setFont(resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
		canvas = new ChartCanvas(area, chart, open);
		note = new Label(area, SWT.CENTER | SWT.WRAP);
		for (Control control : List.of(title, canvas, note)) {
			control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		}
		show(chart);
	}

	void show(BarChart chart) {
		title.setText(mnemonicFree(chart.title()));
		canvas.show(chart);
		note.setText(mnemonicFree(chart.note()));
	}

	private static String mnemonicFree(String text) {
		return text.replace("&", "&&");
	}

	void menu(MenuManager menu) {
		canvas.setMenu(menu.createContextMenu(canvas));
	}

	ChartCanvas canvas() {
		return canvas;
	}

	void dispose() {
		area.dispose();
	}
}
