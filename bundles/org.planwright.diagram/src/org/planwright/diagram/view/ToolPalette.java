package org.planwright.diagram.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.diagram.editing.DiagramDomain;
import org.planwright.diagram.editing.KindFactory;
import org.planwright.ide.elements.ElementKind;

/** What a person takes to work on the diagram with. A tool is laid down when its work is done. */
final class ToolPalette {

	private final DiagramDomain domain;
	private final ToolBar bar;
	private final LocalResourceManager images;
	private final Map<ToolItem, Supplier<Tool>> tools = new LinkedHashMap<>();

	ToolPalette(Composite parent, DiagramDomain domain) {
		this.domain = domain;
		bar = new ToolBar(parent, SWT.VERTICAL | SWT.FLAT);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		add("select", Messages.toolSelect, SelectionTool::new);
		add("marquee", Messages.toolMarquee, MarqueeSelectionTool::new);
		new ToolItem(bar, SWT.SEPARATOR);
		add("new-indicator", Messages.toolIndicator, () -> new CreationTool(new KindFactory(ElementKind.INDICATOR)));
		add("new-project", Messages.toolProject, () -> new CreationTool(new KindFactory(ElementKind.PROJECT)));
		add("connect", Messages.toolConnect, () -> {
			ConnectionCreationTool tool = new ConnectionCreationTool(new KindFactory(null));
			tool.setUnloadWhenFinished(true);
			return tool;
		});
		first().setSelection(true);
		domain.onDefaultTool(this::laidDown);
	}

	ToolBar control() {
		return bar;
	}

	private void add(String icon, String text, Supplier<Tool> tool) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setToolTipText(text);
		item.setData(icon);
		item.setImage(images.create(Icons.of(icon)));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (item.getSelection()) {
				domain.setActiveTool(tool.get());
			}
		}));
		tools.put(item, tool);
	}

	private void laidDown() {
		if (!bar.isDisposed()) {
			tools.keySet().forEach(item -> item.setSelection(item == first()));
		}
	}

	private ToolItem first() {
		return tools.keySet().iterator().next();
	}
}
