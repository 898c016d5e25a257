package org.planwright.ide.fixes;

import java.util.List;

/** Knows how findings of a rule are mended. One object serves many threads. */
@FunctionalInterface
public interface RuleFix {

	/** The ways to mend a finding, the best first; none when there is no safe one. */
	List<Fix> fixes(FixContext context);
}
