package org.planwright.model.quantity;

/**
 * What a unit measures. Two units convert into each other exactly when their dimensions are equal.
 *
 * @param id a stable name: those of {@code units.tsv} (length, area, count.person, …) or a quotient of two (currency/count.person)
 */
public record Dimension(String id) {

	/** Shares of a whole: %, ‰. */
	public static final Dimension RATIO = new Dimension("ratio");
	/** Differences between percentages; never convertible with {@link #RATIO}. */
	public static final Dimension PERCENTAGE_POINT = new Dimension("percentagepoint");
	/** Lengths, base unit 米. */
	public static final Dimension LENGTH = new Dimension("length");
	/** Areas, base unit 平方米. */
	public static final Dimension AREA = new Dimension("area");
	/** Volumes, base unit 立方米. */
	public static final Dimension VOLUME = new Dimension("volume");
	/** Masses, base unit 千克. */
	public static final Dimension MASS = new Dimension("mass");
	/** Electric or thermal power, base unit 瓦. */
	public static final Dimension POWER = new Dimension("power");
	/** Money in 元. */
	public static final Dimension CURRENCY = new Dimension("currency");
	/** Spans of the calendar, base unit 月. */
	public static final Dimension CALENDAR = new Dimension("calendar");
	/** People. */
	public static final Dimension PERSON = new Dimension("count.person");

	private static final String COUNT = "count.";

	/** Whether a number of things is counted with a count noun (人, 处, 头只口). A quotient is no count. */
	public boolean isCount() {
		return id.startsWith(COUNT) && !isQuotient();
	}

	/** Whether values are shares of a whole (%, ‰), which lie between 0 and 100 % unless they are rates of change. Percentage points are not. */
	public boolean isPercentageLike() {
		return equals(RATIO);
	}

	/** Whether this is one dimension per another (万元/人). */
	public boolean isQuotient() {
		return id.indexOf('/') >= 0;
	}

	/** The dimension of a unit of this dimension per a unit of the other. */
	public Dimension per(Dimension other) {
		return new Dimension(id + '/' + other.id);
	}

	@Override
	public String toString() {
		return id;
	}
}
