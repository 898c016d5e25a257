package org.planwright.diagram.actions;

import java.util.Locale;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.planwright.diagram.view.Aid;
import org.planwright.diagram.view.DiagramView;
import org.planwright.diagram.view.Icons;
import org.planwright.graph.ColourBy;
import org.planwright.graph.DiagramKind;
import org.planwright.ui.MenuButton;
import org.planwright.ui.WorkAction;
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
			tools.add(withIcon(WorkAction.choice(kind.title(locale), kind == view.kind(), () -> view.choose(kind)), kind.word()));
		}
		ZoomManager zoom = view.pane().zoom();
		tools.add(new Separator());
		tools.add(withIcon(WorkAction.of(Messages.zoomIn, zoom::zoomIn), "zoom-in"));
		tools.add(withIcon(WorkAction.of(Messages.zoomOut, zoom::zoomOut), "zoom-out"));
		tools.add(withIcon(WorkAction.of(Messages.fit, () -> fit(zoom)), "fit"));
		tools.add(new Separator());
		tools.add(withIcon(WorkAction.of(Messages.arrange, view::arrange), "arrange"));
		IMenuManager menu = bars.getMenuManager();
		menu.add(MenuButton.menu(Messages.colourBy, colours -> fillColours(colours, locale)));
		menu.add(WorkAction.check(Messages.legend, view.pane().hasLegend(), view.pane()::showLegend));
		menu.add(WorkAction.check(Messages.oneProject, false, view::showOneProject));
		menu.add(toggle(Messages.grid, Aid.GRID));
		menu.add(toggle(Messages.alignment, Aid.ALIGNMENT));
		menu.add(toggle(Messages.overview, Aid.OVERVIEW));
		menu.add(WorkAction.of(Messages.fullSize, () -> zoom.setZoom(1)));
	}

	/** Colours of progress need something that has made some. */
	private void fillColours(IMenuManager colours, Locale locale) {
		for (ColourBy by : ColourBy.values()) {
			boolean offered = by != ColourBy.PROGRESS || view.pane().hasProgress();
			IAction colour = WorkAction.choice(offered ? by.title(locale) : NLS.bind(Messages.noProgress, by.title(locale)), by == view.pane().colourBy(), () -> view.pane().colour(by));
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

	private IAction toggle(String text, Aid aid) {
		IAction action = WorkAction.check(text, view.pane().aids().isOn(aid), on -> view.pane().aids().set(aid, on));
		action.setId(BUNDLE + "." + aid.name());
		return action;
	}

	private static IAction withIcon(IAction action, String icon) {
		action.setId(BUNDLE + "." + icon);
		action.setImageDescriptor(Icons.of(icon));
		return action;
	}
}
