package org.planwright.exchange.compare;

import org.planwright.model.plan.Heading;
import org.planwright.model.text.Widths;

/** Where in a plan one is when its headings are met one after the other: {@code 第三章第一节 主要指标}. Headings below 节 do not count. */
public final class Trail {

	/** Level of 节. */
	public static final int LOWEST = 3;

	private String chapter = "";
	private String place = "";

	/** A heading is met. */
	public void meet(Heading heading) {
		if (heading.getLevel() <= LOWEST) {
			String number = heading.getNumber() == null ? "" : heading.getNumber();
			chapter = heading.getLevel() < LOWEST ? number : chapter;
			place = Widths.trim((heading.getLevel() < LOWEST ? "" : chapter) + number + " " + (heading.getTitle() == null ? "" : heading.getTitle()));
		}
	}

	/** The place now; empty before the first heading. */
	public String place() {
		return place;
	}
}
