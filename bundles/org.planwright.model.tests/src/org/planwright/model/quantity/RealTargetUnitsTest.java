package org.planwright.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The units of the targets and indicators in the two real drafts, found through PLANWRIGHT_CASES. */
class RealTargetUnitsTest {

	private static final int TARGET_UNIT = 5;
	private static final int INDICATOR_UNIT = 4;

	@Test
	void knowsEveryUnitOfTheTables() throws IOException {
		String folder = System.getenv("PLANWRIGHT_CASES");
		assumeTrue(folder != null, "PLANWRIGHT_CASES is not set");
		Set<String> units = new TreeSet<>();
		for (String line : lines(folder, "targets.tsv")) {
			units.addAll(List.of(line.split("\t", -1)[TARGET_UNIT].split(";")));
		}
		// Five kinds in one cell separated by "/", a remark, and one kind per a kind of its own: not units.
		units.removeAll(Set.of("家/家/家/万亩/%", "定性", "个/产业"));
		for (String line : lines(folder, "indicators.tsv")) {
			units.addAll(List.of(line.split("\t", -1)[INDICATOR_UNIT].split(" \\+ ")));
		}
		units.remove("");
		assertTrue(units.size() > 15, units::toString);
		Set<String> unknown = new TreeSet<>();
		for (String unit : units) {
			if (Units.find(unit).isEmpty()) {
				unknown.add(unit);
			}
		}
		assertEquals(Set.of(), unknown);
	}

	private static List<String> lines(String folder, String file) throws IOException {
		List<String> lines = Files.readAllLines(Path.of(folder, file));
		return lines.subList(1, lines.size());
	}
}
