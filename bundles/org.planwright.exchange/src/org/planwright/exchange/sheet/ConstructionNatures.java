package org.planwright.exchange.sheet;

import java.util.List;

/** What is done to what is built (建设性质), as plans say it. */
public final class ConstructionNatures {

	/** All, the usual ones first; cannot be changed. */
	public static final List<String> ALL = List.of("新建", "续建", "改建", "扩建", "改扩建", "改造", "迁建", "技改", "前期");

	private ConstructionNatures() {
	}
}
