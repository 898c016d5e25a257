package org.planwright.rules.cross;

import java.util.Optional;

/**
 * The name of a project or of works in the form in which it is compared.
 *
 * @param key without sizes, quotation marks, the plan's own area, and words that only say that something is a project
 * @param core the key without the word for how it is built (扩建, 改造)
 * @param loose the core without words that change little (集中, 配套) and without the number of a stage
 * @param stage the number of the stage (二期); empty when there is none
 * @param owner the body before the name (应急管理局); empty when there is none
 * @param route the way that it names
 */
record WorkName(String key, String core, String loose, String stage, String owner, Optional<RouteName> route) {

	private static final String DISTINCTIVE = "一二三四五六七八九十0123456789东西南北上下新老";

	/** The numbers and directions in the core, which tell names apart that agree otherwise. */
	String distinctive() {
		StringBuilder signs = new StringBuilder();
		core.chars().filter(c -> DISTINCTIVE.indexOf(c) >= 0).forEach(c -> signs.append((char) c));
		return signs.toString();
	}

	/** Whether the names say that they belong to two different bodies. */
	boolean hasOtherOwner(WorkName other) {
		return !owner.isEmpty() && !other.owner.isEmpty() && !owner.equals(other.owner);
	}
}
