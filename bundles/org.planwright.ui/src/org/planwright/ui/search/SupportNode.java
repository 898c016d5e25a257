package org.planwright.ui.search;

import java.util.List;

import org.eclipse.lsp4j.TypeHierarchyItem;

/** An element in the tree of what supports what; what comes below it is asked for when it is first shown. In the UI thread. */
final class SupportNode {

	private final SupportNode parent;
	private final TypeHierarchyItem item;
	private List<SupportNode> children;

	SupportNode(SupportNode parent, TypeHierarchyItem item) {
		this.parent = parent;
		this.item = item;
	}

	SupportNode parent() {
		return parent;
	}

	TypeHierarchyItem item() {
		return item;
	}

	/** Null until they are known. */
	List<SupportNode> children() {
		return children;
	}

	void setChildren(List<TypeHierarchyItem> items) {
		children = items.stream().map(child -> new SupportNode(this, child)).toList();
	}
}
