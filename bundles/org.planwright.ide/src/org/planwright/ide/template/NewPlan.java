package org.planwright.ide.template;

import java.util.HashMap;
import java.util.Map;

/**
 * What is known of a plan that is to be begun. Empty texts are not known.
 *
 * @param region    the place, as 清溪县
 * @param level     of the place, as 县级
 * @param parent    the place that it belongs to
 * @param field     of a special plan, as 生态环境
 * @param years     of the period
 * @param author    who draws it up
 * @param superior  the name of the plan above
 */
public record NewPlan(PlanPeriod period, String region, String level, String parent, String field, String years, String author, String superior) {

	private static final String NATIONAL = "国家级";

	/** The short name by which other plans refer to it. */
	public String name() {
		return field.isEmpty() ? (level.equals(NATIONAL) ? "国家" : region) + period.name() + "纲要" : region + period.name() + field + "专项规划";
	}

	/** The title as it is printed. */
	public String title() {
		return field.isEmpty() ? (level.equals(NATIONAL) ? "" : region) + "国民经济和社会发展" + period.ordinal() + "五年" + period.title() : region + "“" + period.name() + "”" + field + "专项规划";
	}

	/** The values for a template, by name. */
	public Map<String, String> values() {
		Map<String, String> values = new HashMap<>();
		values.put("规划", name());
		values.put("标题", title());
		values.put("地区", region);
		values.put("级别", level);
		values.put("隶属", parent);
		values.put("领域", field);
		values.put("规划期", years);
		values.put("编制", author);
		values.put("上位规划", superior);
		values.put("期", period.name());
		values.put("上一期", period.former());
		values.put("第几个", period.ordinal());
		values.put("基期", period.base());
		values.put("末年", period.last());
		values.put("远景", period.vision());
		return values;
	}
}
