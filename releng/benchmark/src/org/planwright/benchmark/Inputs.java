package org.planwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.benchmark.generator.GeneratePlans;
import org.planwright.benchmark.generator.PlanGenerator;
import org.planwright.benchmark.generator.Region;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.PlanImporter;

/**
 * What is measured: one plan, the seed, and the plans of a country. The seed is the longest real draft in the folder that the environment variable
 * {@code PLANWRIGHT_DRAFTS} names, imported; without one a generated plan. Measured programs find them through {@link #arguments()}.
 */
record Inputs(Path folder, int[] fanOut) {

	private static final String FOLDER = "planwright.benchmark.folder";
	private static final String FAN_OUT = "planwright.benchmark.fanOut";
	private static final long CHANCE = 20260101;

	/** The inputs that the program was started for. */
	static Inputs current() {
		return new Inputs(Path.of(System.getProperty(FOLDER)), parse(System.getProperty(FAN_OUT)));
	}

	static int[] parse(String fanOut) {
		return Arrays.stream(fanOut.split(",")).mapToInt(Integer::parseInt).toArray();
	}

	/** Options of a Java program that is to find these inputs. */
	List<String> arguments() {
		String numbers = Arrays.stream(fanOut).mapToObj(Integer::toString).collect(Collectors.joining(","));
		return List.of("-D" + FOLDER + "=" + folder, "-D" + FAN_OUT + "=" + numbers);
	}

	Region country() {
		return Region.country(CHANCE, fanOut);
	}

	Path plan(Region region) {
		return plans().resolve(region.planName() + ".plan");
	}

	Path plans() {
		return folder.resolve("plans");
	}

	/** The seed as a plan. */
	Path seed() {
		return folder.resolve("seed.plan");
	}

	/** The seed as it is given to a check: the real draft itself, or the generated plan. */
	Path given() throws IOException {
		Path draft = draft();
		return draft == null ? seed() : draft;
	}

	boolean isReal() throws IOException {
		return draft() != null;
	}

	/** Writes all. Returns the bytes of the plans of the country. */
	long prepare() throws IOException, ImportException {
		Files.createDirectories(plans());
		try (Stream<Path> old = Files.list(plans())) {
			for (Path path : old.toList()) {
				Files.delete(path);
			}
		}
		Path draft = draft();
		String seed = draft == null ? PlanGenerator.generate(Region.country(CHANCE), PlanGenerator.COUNTY_BYTES) : new PlanImporter().importFile(draft).planText();
		Files.writeString(seed(), seed);
		return GeneratePlans.write(country(), PlanGenerator.COUNTY_BYTES, plans());
	}

	private static Path draft() throws IOException {
		Path longest = null;
		for (Path file : drafts()) {
			longest = longest == null || Files.size(file) > Files.size(longest) ? file : longest;
		}
		return longest;
	}

	private static List<Path> drafts() throws IOException {
		String drafts = System.getenv("PLANWRIGHT_DRAFTS");
		if (drafts == null || drafts.isBlank()) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(Path.of(drafts))) {
			return files.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
		}
	}

	/** Every real draft as a plan, or else a generated plan; written anew. */
	List<Path> seeds() throws IOException, ImportException {
		List<Path> seeds = new ArrayList<>();
		for (Path draft : drafts()) {
			seeds.add(Files.writeString(folder.resolve("seed-" + (seeds.size() + 1) + ".plan"), new PlanImporter().importFile(draft).planText()));
		}
		return seeds.isEmpty() ? List.of(seed()) : seeds;
	}

	/** A generated plan some times as long as an ordinary one, with as many times the places and projects; written anew. */
	Path times(int size) throws IOException {
		return Files.writeString(folder.resolve("times-" + size + ".plan"), PlanGenerator.generate(Region.country(CHANCE), PlanGenerator.COUNTY_BYTES * size));
	}
}
