package org.planwright.ui.welcome;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What is shown before a draft was given, and when one could not be checked: the one button, what it does, and what was in the way. */
final class StartPanel {

	private static final int WIDTH = 560;
	private static final int MARGIN = 24;
	private static final int HEADING_TIMES = 2;
	private static final int BUTTON_MORE = 3;

	private final Composite area;
	private final Label heading;
	private final Label explanation;
	private final Button button;

	StartPanel(Composite parent, Runnable check, Consumer<String> link) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		area.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 18).applyTo(column);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(column);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
		Font normal = JFaceResources.getDialogFont();
		int height = normal.getFontData()[0].getHeight();
		heading = new Label(column, SWT.WRAP | SWT.CENTER);
		heading.setFont(resources.create(FontDescriptor.createFrom(normal).setHeight(height * HEADING_TIMES).setStyle(SWT.BOLD)));
		wrapped(heading);
		explanation = new Label(column, SWT.WRAP);
		explanation.setFont(resources.create(FontDescriptor.createFrom(normal).setHeight(height + 1)));
		wrapped(explanation);
		button = new Button(column, SWT.PUSH);
		button.setText(Messages.checkButton);
		button.setFont(resources.create(FontDescriptor.createFrom(normal).setHeight(height + BUTTON_MORE).setStyle(SWT.BOLD)));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check.run()));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH / 2, SWT.DEFAULT).applyTo(button);
		((GridData) button.getLayoutData()).heightHint = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3 / 2;
		Label formats = new Label(column, SWT.CENTER);
		formats.setText(Messages.formats);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(formats);
		Link links = new Link(column, SWT.NONE);
		links.setText(Messages.links);
		links.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> link.accept(event.text)));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(links);
		showWelcome();
	}

	private static void wrapped(Label label) {
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	/** Lines are as long as is good to read, or as there is room for. */
	private void fit() {
		int room = Math.max(1, Math.min(WIDTH, area.getClientArea().width - 2 * MARGIN));
		((GridData) heading.getLayoutData()).widthHint = room;
		((GridData) explanation.getLayoutData()).widthHint = room;
		((GridData) button.getLayoutData()).widthHint = Math.min(room, Math.max(WIDTH / 2, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
		area.layout(true, true);
	}

	/** Says what the page is for. */
	void showWelcome() {
		say(Messages.heading, Messages.explanation);
	}

	/** Says something else, as what was in the way. */
	void say(String title, String text) {
		heading.setText(title.replace("&", "&&"));
		explanation.setText(text.replace("&", "&&"));
		area.layout(true, true);
	}

	/** What is said, the heading first. */
	String said() {
		return heading.getText() + "\n" + explanation.getText();
	}

	Control control() {
		return area;
	}

	Button button() {
		return button;
	}
}
