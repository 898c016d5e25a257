package org.planwright.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Programs that are started and waited for. */
final class Processes {

	private Processes() {
	}

	/** The Java that this program runs on. */
	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/** What a program prints. */
	static String output(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		int exit = process.waitFor();
		if (exit != 0) {
			throw new IOException(command.getLast() + " ended with " + exit + ": " + output);
		}
		return output;
	}

	/** The milliseconds that programs take, for each the times of some runs, sorted. They take turns, so that all meet the same noise. */
	static List<double[]> millis(List<List<String>> commands, int runs, Set<Integer> exits) throws IOException, InterruptedException {
		double[][] millis = new double[commands.size()][runs];
		for (List<String> command : commands) {
			millis(command, exits);
		}
		for (int run = 0; run < runs; run++) {
			for (int i = 0; i < millis.length; i++) {
				millis[i][run] = millis(commands.get(i), exits);
			}
		}
		for (double[] each : millis) {
			Arrays.sort(each);
		}
		return List.of(millis);
	}

	private static double millis(List<String> command, Set<Integer> exits) throws IOException, InterruptedException {
		long start = System.nanoTime();
		int exit = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
		if (!exits.contains(exit)) {
			throw new IOException(String.join(" ", command) + " ended with " + exit);
		}
		return (System.nanoTime() - start) / 1e6;
	}
}
