package org.planwright.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * The content of a tree whose input is the list of what is on top.
 *
 * @param children what is below an element; an empty list for nothing
 * @param parent   what is above an element; null for what is on top, or when nobody reveals what is below
 */
public record TreeContent(Function<Object, List<?>> children, UnaryOperator<Object> parent) implements ITreeContentProvider {

	/** A tree in which only what is on top is revealed by programs. */
	public static TreeContent of(Function<Object, List<?>> children) {
		return new TreeContent(children, element -> null);
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return children.apply(element).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return parent.apply(element);
	}

	@Override
	public boolean hasChildren(Object element) {
		return !children.apply(element).isEmpty();
	}
}
