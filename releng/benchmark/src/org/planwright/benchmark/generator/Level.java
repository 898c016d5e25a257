package org.planwright.benchmark.generator;

/** A level of the administration, from the highest down. */
enum Level {

	NATION("国家级", "", "全国", "国家"),
	PROVINCE("省级", "省", "全省", "省"),
	PREFECTURE("市级", "市", "全市", "市"),
	COUNTY("县级", "县", "全县", "县"),
	TOWNSHIP("乡级", "镇", "全镇", "镇");

	/** As the header line 地区 writes it. */
	final String keyword;
	/** Last character of the names of its regions. */
	final String suffix;
	/** All of a region of the level. */
	final String whole;
	/** In front of the names of its bodies. */
	final String bodies;

	Level(String keyword, String suffix, String whole, String bodies) {
		this.keyword = keyword;
		this.suffix = suffix;
		this.whole = whole;
		this.bodies = bodies;
	}
}
