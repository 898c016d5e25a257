package org.planwright.ide.formatting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.planwright.exchange.export.text.CharacterCells;
import org.planwright.model.plan.Annotation;

/** The columns of the rows of a table, of which each begins with a key. Chinese characters are two cells wide. A row whose keys come in another order than in the others is none. */
final class IndicatorColumns {

	private static final String APART = "  ";
	private static final String VALUE_ALONE = "属性";

	/** A key with its value. */
	private record Part(String key, ISemanticRegion first, int width) {
	}

	/** How two words of a row are separated; null for as they are. */
	interface Separator {
		String between(ISemanticRegion previous, ISemanticRegion word);
	}

	private final List<List<Part>> rows = new ArrayList<>();

	/** Adds a row. */
	void add(Iterable<ISemanticRegion> words, Separator separator) {
		List<Part> parts = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		ISemanticRegion first = null;
		ISemanticRegion previous = null;
		int width = 0;
		for (ISemanticRegion word : words) {
			if (word.getSemanticElement() instanceof Annotation) {
				break;
			}
			String blanks = previous == null ? "" : separator.between(previous, word);
			if (previous != null && APART.equals(blanks)) {
				parts.add(part(first, width, seen));
				first = word;
				width = 0;
			} else {
				String between = blanks == null ? word.getPreviousHiddenRegion().getText() : blanks;
				first = first == null ? word : first;
				width += CharacterCells.width(between);
			}
			width += CharacterCells.width(word.getText());
			previous = word;
		}
		if (first != null) {
			parts.add(part(first, width, seen));
			rows.add(parts);
		}
	}

	/** A key that comes twice in a row is two keys. */
	private static Part part(ISemanticRegion first, int width, Map<String, Integer> seen) {
		boolean alone = first.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof EnumRule || first.getGrammarElement().eContainer().eContainer() instanceof EnumRule;
		String key = alone ? VALUE_ALONE : first.getText();
		int count = seen.merge(key, 1, Integer::sum);
		return new Part(count == 1 ? key : key + count, first, width);
	}

	/** The blanks before the words that begin a column. */
	Map<ISemanticRegion, Integer> blanks() {
		Map<ISemanticRegion, Integer> blanks = new IdentityHashMap<>();
		List<String> order = order();
		List<List<Part>> inOrder = rows.stream().filter(row -> isInOrder(row, order)).toList();
		Map<String, Integer> widths = new HashMap<>();
		inOrder.forEach(row -> row.forEach(part -> widths.merge(part.key, part.width, Integer::max)));
		for (List<Part> row : inOrder) {
			int at = 0;
			int column = 0;
			int start = 0;
			for (Part part : row) {
				while (!order.get(column).equals(part.key)) {
					start += widths.getOrDefault(order.get(column), 0) + (widths.containsKey(order.get(column)) ? APART.length() : 0);
					column++;
				}
				if (part != row.getFirst()) {
					blanks.put(part.first, start - at);
				}
				at = start + part.width;
			}
		}
		return blanks;
	}

	/** The keys in an order that suits the rows, those above first. What a row has besides comes right before what follows it there. */
	private List<String> order() {
		List<String> order = new ArrayList<>();
		for (List<Part> row : rows) {
			int next = order.size();
			for (Part part : row.reversed()) {
				int known = order.indexOf(part.key);
				if (known < 0) {
					order.add(next, part.key);
				}
				next = known < 0 ? next : known;
			}
		}
		return order;
	}

	private static boolean isInOrder(List<Part> row, List<String> order) {
		int last = -1;
		for (Part part : row) {
			int at = order.indexOf(part.key);
			if (at <= last) {
				return false;
			}
			last = at;
		}
		return true;
	}
}
