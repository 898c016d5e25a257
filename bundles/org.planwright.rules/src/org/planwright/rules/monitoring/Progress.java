package org.planwright.rules.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How far something has come, against what is due.
 *
 * @param light    at first sight
 * @param reason   why
 * @param done     what of the way is done, in %, with one decimal; below 0 when it has gone back, above 100 beyond the target; empty when that cannot be told
 * @param due      what of the way is due by now, in %, with one decimal: by the targets of the years where they are stated, else by the time elapsed
 * @param years    years without a value, where that is why nothing can be said
 * @param achieved what {@code done} was computed from: the level, the total or the average so far; empty when there is none
 */
public record Progress(Light light, Reason reason, Optional<BigDecimal> done, Optional<BigDecimal> due, List<Integer> years, Optional<BigDecimal> achieved) {

	/** Why the light is what it is. The names are those of the words for it. */
	public enum Reason {
		/** The target is reached. */
		REACHED,
		/** As much is done as is due. */
		ON_SCHEDULE,
		/** Less is done than is due. */
		BEHIND,
		/** The base was better. */
		GONE_BACK,
		/** What is to be kept is kept. */
		KEPT,
		/** What is to be kept is not. */
		NOT_KEPT,
		/** There is no base to measure from; the target of the year is missed. */
		YEAR_MISSED,
		/** Nothing is reported. */
		NOT_REPORTED,
		/** The target is no number. */
		NO_NUMBER,
		/** There is no base to measure from. */
		NO_BASE,
		/** Nobody says whether more or less is better. */
		NO_DIRECTION,
		/** Years in between are not reported, so there is no total. */
		YEARS_MISSING,
		/** The target is a growth at constant prices; levels at current prices do not tell it. */
		CONSTANT_PRICES,
		/** The project is completed. */
		COMPLETED,
		/** The project should have been completed. */
		OVERDUE,
		/** The project should have been begun. */
		NOT_BEGUN,
		/** The project is not to be begun yet. */
		NOT_DUE,
		/** The project stands still. */
		STOPPED,
		/** The project goes on; how far it has come nobody says. */
		NO_FIGURES
	}

	public Progress {
		years = List.copyOf(years);
	}

	/** Nothing can be said. */
	static Progress unknown(Reason reason, Optional<BigDecimal> due) {
		return new Progress(Light.NONE, reason, Optional.empty(), due, List.of(), Optional.empty());
	}

	static Progress of(Light light, Reason reason, BigDecimal due) {
		return new Progress(light, reason, Optional.empty(), Optional.ofNullable(due), List.of(), Optional.empty());
	}
}
