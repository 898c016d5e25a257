package org.planwright.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SymbolKind;
import org.planwright.ide.outline.SymbolKinds;

/**
 * A part of a document as its outline shows it; does not change. Two nodes are equal when they have the same kind and name at the same place of the tree, so that
 * an outline that is made anew after each edit keeps its open branches.
 */
public final class OutlineNode {

	private final OutlineNode parent;
	private final DocumentSymbol symbol;
	private final int ordinal;
	private final int start;
	private final int end;
	private final int nameStart;
	private final int nameEnd;
	private final int hash;
	private final List<OutlineNode> children;

	private OutlineNode(OutlineNode parent, DocumentSymbol symbol, int ordinal, IDocument text) throws BadLocationException {
		this.parent = parent;
		this.symbol = symbol;
		this.ordinal = ordinal;
		start = text.getLineOffset(symbol.getRange().getStart().getLine());
		end = offset(text, symbol.getRange().getEnd());
		nameStart = offset(text, symbol.getSelectionRange().getStart());
		nameEnd = offset(text, symbol.getSelectionRange().getEnd());
		hash = symbol.getName().hashCode() * 31 + (parent == null ? 0 : parent.hash) + ordinal;
		children = of(this, symbol.getChildren(), text);
	}

	/** The nodes of a document. */
	static List<OutlineNode> of(List<DocumentSymbol> symbols, IDocument text) {
		try {
			return of(null, symbols, text);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("symbols of another text", e);
		}
	}

	private static List<OutlineNode> of(OutlineNode parent, List<DocumentSymbol> symbols, IDocument text) throws BadLocationException {
		if (symbols == null || symbols.isEmpty()) {
			return List.of();
		}
		List<OutlineNode> nodes = new ArrayList<>(symbols.size());
		Map<String, Integer> seen = new HashMap<>();
		for (DocumentSymbol symbol : symbols) {
			nodes.add(new OutlineNode(parent, symbol, seen.merge(symbol.getName(), 1, Integer::sum), text));
		}
		return nodes;
	}

	private static int offset(IDocument text, Position position) throws BadLocationException {
		return text.getLineOffset(position.getLine()) + position.getCharacter();
	}

	/** What it is called. */
	public String name() {
		return symbol.getName();
	}

	/** What there is to know at a glance; empty when there is nothing. */
	public String detail() {
		return symbol.getDetail() == null ? "" : symbol.getDetail();
	}

	/** What it is, one of {@link SymbolKinds}. */
	public SymbolKind kind() {
		return symbol.getKind();
	}

	/** What it is in; null at the top. */
	public OutlineNode parent() {
		return parent;
	}

	/** What is in it, in order. */
	public List<OutlineNode> children() {
		return children;
	}

	/** The offset of its first line. */
	public int start() {
		return start;
	}

	/** The offset of its name. */
	public int nameStart() {
		return nameStart;
	}

	/** The offset behind its name. */
	public int nameEnd() {
		return nameEnd;
	}

	/** Whether an offset at or behind its start is in it, with what comes before the next one; after a box, prose is not of the box. */
	boolean reaches(int offset) {
		return offset <= end || kind() == SymbolKinds.HEADING;
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof OutlineNode node && hash == node.hash && ordinal == node.ordinal && kind() == node.kind() && name().equals(node.name())
				&& (parent == null ? node.parent == null : parent.equals(node.parent));
	}

	@Override
	public int hashCode() {
		return hash;
	}

	@Override
	public String toString() {
		return name();
	}
}
