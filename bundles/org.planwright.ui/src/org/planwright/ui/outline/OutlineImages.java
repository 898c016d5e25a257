package org.planwright.ui.outline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.planwright.ide.outline.SymbolKinds;
import org.planwright.ui.UiPlugin;

/** The pictures of the parts of a plan; each differs from the others in shape. Images belong to the manager that they are made with. */
public final class OutlineImages {

	private static final Map<SymbolKind, String> FILES = Map.ofEntries(Map.entry(SymbolKinds.HEADING, "heading"), Map.entry(SymbolKinds.BOX, "box"),
			Map.entry(SymbolKinds.INDICATOR_TABLE, "indicatortable"), Map.entry(SymbolKinds.DATA_TABLE, "datatable"), Map.entry(SymbolKinds.GLOSSARY, "glossary"),
			Map.entry(SymbolKinds.CONTENTS, "contents"), Map.entry(SymbolKinds.FIGURE, "figure"), Map.entry(SymbolKinds.CATEGORY, "category"), Map.entry(SymbolKinds.GROUP, "group"),
			Map.entry(SymbolKinds.INDICATOR, "indicator"), Map.entry(SymbolKinds.PROJECT, "project"), Map.entry(SymbolKinds.TERM, "term"), Map.entry(SymbolKinds.PROSE, "prose"));

	private static final Map<String, ImageDescriptor> KNOWN = new ConcurrentHashMap<>();

	private final ResourceManager manager;

	public OutlineImages(ResourceManager manager) {
		this.manager = manager;
	}

	/** The picture of a kind. */
	public static ImageDescriptor descriptor(SymbolKind kind) {
		return descriptor(FILES.getOrDefault(kind, "plan"));
	}

	/** A picture of the folder icons/outline. */
	public static ImageDescriptor descriptor(String name) {
		return KNOWN.computeIfAbsent(name, key -> ResourceLocator.imageDescriptorFromBundle(UiPlugin.ID, "icons/outline/" + key + ".svg")
				.orElse(ImageDescriptor.getMissingImageDescriptor()));
	}

	/** The picture of a kind. */
	public Image of(SymbolKind kind) {
		return manager.create(descriptor(kind));
	}

	/** The picture of a kind with a sign of how grave the findings in it are; without one below warnings. */
	Image of(SymbolKind kind, int severity) {
		String sign = switch (severity) {
			case IMarker.SEVERITY_ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
			case IMarker.SEVERITY_WARNING -> ISharedImages.IMG_DEC_FIELD_WARNING;
			default -> null;
		};
		ImageDescriptor overlay = sign == null ? null : PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(sign);
		return overlay == null ? of(kind) : manager.create(new DecorationOverlayIcon(of(kind), overlay, IDecoration.BOTTOM_LEFT));
	}
}
