package org.planwright.cli.check;

import java.util.List;
import java.util.OptionalInt;

import org.planwright.rules.pack.DataPack;

/**
 * What a check came to.
 *
 * @param files    number of files that were checked
 * @param unusable number of inputs that could not be
 * @param known    number of findings left out because the baseline has them; empty without a baseline
 * @param millis   time it took
 * @param packs    data packs that the rules used
 */
public record CheckSummary(int files, int unusable, int errors, int warnings, int infos, OptionalInt known, long millis, List<DataPack> packs) {

	public CheckSummary {
		packs = List.copyOf(packs);
	}
}
