package org.planwright.rules.facts;

import java.util.List;

/**
 * A whole and its parts: 60万亩，其中草原植被恢复47.5万亩，退牧还草12.5万亩.
 *
 * @param whole the statement of the whole
 * @param parts the statements of the parts, in units of the whole's dimension, at least one
 * @param complete whether the text says that these are all parts (包括, 分为, 由…组成, without 等); 其中 alone does not
 */
public record Breakdown(Fact whole, List<Fact> parts, boolean complete) {

	public Breakdown {
		parts = List.copyOf(parts);
	}
}
