package org.planwright.ide.template;

/**
 * A period that plans are made for.
 *
 * @param id      stays the same
 * @param name    as in “十五五”
 * @param ordinal as in “第十五个”
 * @param former  the name of the period before
 * @param years   as a header line has them
 * @param base    the year that values start from
 * @param last    its last year
 * @param vision  the year that it looks ahead to
 * @param title   how a title ends behind “五年”
 */
public record PlanPeriod(String id, String name, String ordinal, String former, String years, String base, String last, String vision, String title) {
}
