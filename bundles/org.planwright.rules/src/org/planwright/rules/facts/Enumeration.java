package org.planwright.rules.facts;

import java.util.List;

/**
 * A number of things together with their names: 四个重点镇（甲镇、乙镇、丙镇、丁镇）.
 *
 * @param span the number, what is counted, and the names
 * @param declared the number as said
 * @param noun what is counted; empty when the text does not say
 * @param items the names as written, without blanks at their ends
 * @param open whether the text says that there are more (等), so that fewer names than the number are no error
 */
public record Enumeration(Span span, int declared, String noun, List<String> items, boolean open) {

	public Enumeration {
		items = List.copyOf(items);
	}

	/** Whether number and names agree, as far as the names claim to be all. */
	public boolean agrees() {
		return open ? items.size() <= declared : items.size() == declared;
	}
}
