package org.planwright.benchmark.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the plans of a country into a folder: the arguments are the folder, the seed, the bytes of a plan and the fan-out, {@code plans 1 126000 4,5,50}. */
public final class GeneratePlans {

	private GeneratePlans() {
	}

	public static void main(String[] arguments) throws IOException {
		int[] fanOut = Arrays.stream(arguments[3].split(",")).mapToInt(Integer::parseInt).toArray();
		Files.createDirectories(Path.of(arguments[0]));
		write(Region.country(Long.parseLong(arguments[1]), fanOut), Integer.parseInt(arguments[2]), Path.of(arguments[0]));
	}

	/** Writes the plans of a region and of all in it, a file each, named as the plan. Returns the bytes written. */
	public static long write(Region region, int bytes, Path folder) throws IOException {
		long written = 0;
		for (Region each : region.all()) {
			Path file = Files.writeString(folder.resolve(each.planName() + ".plan"), PlanGenerator.generate(each, bytes));
			written += Files.size(file);
		}
		return written;
	}
}
