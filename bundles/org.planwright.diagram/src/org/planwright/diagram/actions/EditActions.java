package org.planwright.diagram.actions;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.planwright.diagram.editing.DiagramEditing;
import org.planwright.diagram.editing.KindFactory;
import org.planwright.diagram.editing.Possible;
import org.planwright.diagram.editing.TextEditPolicy.Feature;
import org.planwright.diagram.parts.NodePart;
import org.planwright.diagram.shown.ShownEdge;
import org.planwright.diagram.shown.ShownNode;
import org.planwright.diagram.view.DiagramPane;
import org.planwright.graph.DiagramKind;
import org.planwright.ide.elements.ElementKind;
import org.planwright.ui.WorkAction;

/** What can be done with what is selected: in the menu of the diagram, and by the keys of the workbench. */
public final class EditActions {

	private final DiagramPane pane;
	private final ScrollingGraphicalViewer viewer;
	private final DiagramEditing editing;

	/** @param pane in which things are selected */
	public EditActions(DiagramPane pane) {
		this.pane = pane;
		viewer = pane.viewer();
		editing = pane.editing();
	}

	/** Lets the keys for deleting and renaming work in the diagram, and fills its menu each time that it is shown. */
	public void install(IActionBars bars) {
		IAction delete = WorkAction.of(Messages.delete, this::delete);
		IAction rename = WorkAction.of(Messages.rename, () -> edit(Feature.NAME));
		delete.setEnabled(false);
		rename.setEnabled(false);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
		bars.updateActionBars();
		viewer.addSelectionChangedListener(event -> {
			delete.setEnabled(canDelete());
			rename.setEnabled(single() != null && Possible.rename(single()));
		});
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.setContextMenu(menu);
	}

	private void fill(IMenuManager menu) {
		ShownNode node = single();
		if (node != null && node.node().source() != null) {
			menu.add(WorkAction.of(Messages.open, () -> editing.open(node)));
		}
		if (node != null && Possible.rename(node)) {
			menu.add(withKeys(WorkAction.of(Messages.rename, () -> edit(Feature.NAME)), IWorkbenchCommandConstants.FILE_RENAME));
		}
		if (node != null && editing.value(node) != null) {
			menu.add(WorkAction.of(Messages.value, () -> edit(Feature.VALUE)));
		}
		connect(menu);
		boxes(menu);
		if (pane.shown().diagram().kind() == DiagramKind.SUPPORT) {
			menu.add(new Separator());
			menu.add(creation("newIndicator", Messages.newIndicator, ElementKind.INDICATOR));
			menu.add(creation("newProject", Messages.newProject, ElementKind.PROJECT));
		}
		if (canDelete()) {
			menu.add(new Separator());
			menu.add(withKeys(WorkAction.of(selectedEdges().isEmpty() ? Messages.delete : Messages.disconnect, this::delete), IWorkbenchCommandConstants.EDIT_DELETE));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** Two that are selected can be connected without the mouse: what was selected first supports the other. */
	private void connect(IMenuManager menu) {
		List<ShownNode> nodes = pane.selectedNodes();
		if (nodes.size() == 2 && Possible.support(nodes.get(0), nodes.get(1))) {
			menu.add(WorkAction.of(WorkAction.label(NLS.bind(Messages.support, nodes.get(0).node().label(), nodes.get(1).node().label())), () -> editing.connect(nodes.get(0), nodes.get(1))));
		}
	}

	private void boxes(IMenuManager menu) {
		List<ShownNode> projects = pane.selectedNodes();
		if (!projects.isEmpty() && projects.stream().allMatch(project -> Possible.isProject(project) && Possible.delete(project)) && editing.boxes().size() > 1) {
			MenuManager boxes = new MenuManager(Messages.moveInto);
			for (String box : editing.boxes()) {
				IAction move = WorkAction.of(WorkAction.label(box), () -> editing.moveInto(projects, box));
				move.setEnabled(projects.stream().anyMatch(project -> !box.equals(project.node().group())));
				boxes.add(move);
			}
			menu.add(boxes);
		}
	}

	private IAction creation(String id, String text, ElementKind kind) {
		IAction action = WorkAction.of(text, () -> create(kind));
		action.setId("org.planwright.diagram." + id);
		return action;
	}

	/** Without the mouse: as if it was put on what is selected, or into the middle of what is seen. */
	private void create(ElementKind kind) {
		CreateRequest request = new CreateRequest();
		request.setFactory(new KindFactory(kind));
		request.setLocation(place());
		Command command = viewer.getContents().getCommand(request);
		if (command != null) {
			viewer.getEditDomain().getCommandStack().execute(command);
		}
	}

	private Point place() {
		ShownNode node = single();
		if (node == null) {
			org.eclipse.swt.graphics.Rectangle room = viewer.getControl().getBounds();
			return new Point(room.width / 2, room.height / 2);
		}
		GraphicalEditPart part = (GraphicalEditPart) viewer.getEditPartRegistry().get(node);
		viewer.reveal(part);
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return bounds.getCenter();
	}

	private void edit(Feature feature) {
		ShownNode node = single();
		if (node != null && viewer.getEditPartRegistry().get(node) instanceof NodePart part) {
			part.edit(feature);
		}
	}

	private void delete() {
		if (canDelete()) {
			editing.delete(pane.selectedNodes(), selectedEdges());
		}
	}

	private boolean canDelete() {
		List<ShownNode> nodes = pane.selectedNodes();
		List<ShownEdge> edges = selectedEdges();
		return nodes.size() + edges.size() > 0 && nodes.stream().allMatch(Possible::delete) && edges.stream().allMatch(Possible::disconnect);
	}

	private ShownNode single() {
		List<ShownNode> nodes = pane.selectedNodes();
		return nodes.size() == 1 ? nodes.getFirst() : null;
	}

	private List<ShownEdge> selectedEdges() {
		return ((List<?>) viewer.getSelectedEditParts()).stream().map(part -> ((EditPart) part).getModel()).filter(ShownEdge.class::isInstance).map(ShownEdge.class::cast).toList();
	}


	private static IAction withKeys(IAction action, String command) {
		action.setActionDefinitionId(command);
		return action;
	}
}
