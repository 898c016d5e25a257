package org.planwright.benchmark.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.planwright.benchmark.generator.PlanGenerator;
import org.planwright.benchmark.generator.Region;

/**
 * A folder of a hundred generated plans in three levels, one of a megabyte among them, that all refer to an indicator of the uppermost.
 *
 * @param plans the folder
 * @param edited the plan of a megabyte; it has plans above it and below it
 * @param upper the uppermost plan
 */
record EditorWorkspace(Path plans, Path edited, Path upper) {

	/** The indicator of the uppermost plan that all plans refer to. */
	static final String INDICATOR = "森林覆盖率";
	/** So often each of them does. */
	static final int REFERENCES = 5;
	/** Plans beside the uppermost: with it, a hundred. */
	static final int REFERRING = 99;

	private static final long CHANCE = 20260101;
	private static final int BYTES = 1_000_000;

	/** Writes all plans anew. */
	static EditorWorkspace write(Path folder) throws IOException {
		Path plans = Files.createDirectories(folder.resolve("editor"));
		try (Stream<Path> old = Files.list(plans)) {
			for (Path plan : old.toList()) {
				Files.delete(plan);
			}
		}
		Region country = Region.country(CHANCE, 3, 32);
		List<Region> regions = country.all();
		if (regions.size() != REFERRING + 1) {
			throw new IllegalStateException(regions.size() + " plans");
		}
		Region edited = country.children().get(1);
		String reference = ("各项任务与全国目标（「" + country.planName() + "/" + INDICATOR + ".目标」）衔接。\n").repeat(REFERENCES);
		for (Region region : regions) {
			String text = PlanGenerator.generate(region, region == edited ? BYTES : PlanGenerator.COUNTY_BYTES);
			Files.writeString(file(plans, region), region == country ? text : text + reference);
		}
		return new EditorWorkspace(plans, file(plans, edited), file(plans, country));
	}

	private static Path file(Path plans, Region region) {
		return plans.resolve(region.planName() + ".plan");
	}
}
