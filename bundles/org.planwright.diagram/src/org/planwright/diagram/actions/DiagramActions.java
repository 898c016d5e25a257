package org.planwright.diagram.actions;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.planwright.diagram.view.Aid;
import org.planwright.diagram.view.DiagramView;
import org.planwright.graph.ColourBy;
import org.planwright.graph.DiagramKind;
import org.planwright.ui.rules.RuleBook;

/** The actions of the view. */
public final class DiagramActions {

	private static final String BUNDLE = "org.planwright.diagram";

	private final DiagramView view;

	/** @param view whose controls have been made */
	public DiagramActions(DiagramView view) {
		this.view = view;
	}

	/** Adds them. */
	public void fill(IActionBars bars) {
		IToolBarManager tools = bars.getToolBarManager();
		Locale locale = RuleBook.locale();
		for (DiagramKind kind : DiagramKind.values()) {
			tools.add(choice(kind.title(locale), kind.word(), kind == view.kind(), any -> view.choose(kind)));
		}
		ZoomManager zoom = view.pane().zoom();
		tools.add(new Separator());
		tools.add(action(Messages.zoomIn, "zoom-in", zoom::zoomIn));
		tools.add(action(Messages.zoomOut, "zoom-out", zoom::zoomOut));
		tools.add(action(Messages.fit, "fit", () -> fit(zoom)));
		tools.add(new Separator());
		tools.add(action(Messages.arrange, "arrange", view::arrange));
		IMenuManager menu = bars.getMenuManager();
		MenuManager colours = new MenuManager(Messages.colourBy);
		colours.setRemoveAllWhenShown(true);
		colours.addMenuListener(shown -> fillColours(shown, locale));
		menu.add(colours);
		menu.add(toggle(Messages.legend, view.pane().hasLegend(), view.pane()::showLegend));
		menu.add(toggle(Messages.oneProject, false, view::showOneProject));
		menu.add(toggle(Messages.grid, Aid.GRID));
		menu.add(toggle(Messages.alignment, Aid.ALIGNMENT));
		menu.add(toggle(Messages.overview, Aid.OVERVIEW));
		menu.add(action(Messages.fullSize, null, () -> zoom.setZoom(1)));
	}

	/** Colours of progress need something that has made some. */
	private void fillColours(IMenuManager colours, Locale locale) {
		for (ColourBy by : ColourBy.values()) {
			boolean offered = by != ColourBy.PROGRESS || view.pane().hasProgress();
			IAction colour = choice(offered ? by.title(locale) : NLS.bind(Messages.noProgress, by.title(locale)), null, by == view.pane().colourBy(), any -> view.pane().colour(by));
			colour.setEnabled(offered);
			colours.add(colour);
		}
	}

	/** All of it, but never larger than it is. */
	private static void fit(ZoomManager zoom) {
		Dimension whole = zoom.getScalableFigure().getBounds().getSize();
		Dimension room = zoom.getViewport().getClientArea().getSize();
		double scale = zoom.getZoom();
		double fitting = Math.min(room.width * scale / Math.max(1, whole.width), room.height * scale / Math.max(1, whole.height));
		zoom.setZoom(Math.clamp(fitting, zoom.getMinZoom(), 1));
	}

	private static IAction action(String text, String icon, Runnable work) {
		Action action = new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
		return withIcon(action, icon);
	}

	private IAction toggle(String text, Aid aid) {
		IAction action = toggle(text, view.pane().aids().isOn(aid), on -> view.pane().aids().set(aid, on));
		action.setId(BUNDLE + "." + aid.name());
		return action;
	}

	private static IAction toggle(String text, boolean on, Consumer<Boolean> work) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				work.accept(isChecked());
			}
		};
		action.setChecked(on);
		return action;
	}

	private static IAction choice(String text, String icon, boolean chosen, Consumer<IAction> work) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					work.accept(this);
				}
			}
		};
		action.setChecked(chosen);
		return withIcon(action, icon);
	}

	private static IAction withIcon(Action action, String icon) {
		if (icon != null) {
			action.setId(BUNDLE + "." + icon);
			ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + icon + ".svg").ifPresent(action::setImageDescriptor);
		}
		return action;
	}
}
