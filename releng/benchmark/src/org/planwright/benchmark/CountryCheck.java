package org.planwright.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.planwright.benchmark.Results.Check;

/** The check of all plans of a country with all rules, as a person runs it: by the start script of the product, on some cores, with a JSON report. */
final class CountryCheck {

	private CountryCheck() {
	}

	/**
	 * Runs the check.
	 *
	 * @param plans folder of the plans
	 * @param report file that the report is written to
	 */
	static Check run(Path script, Path plans, Path report, int count, int cores) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(List.of(script.toString(), "check", "--format", "json", "--output", report.toString(), plans.toString()));
		builder.environment().put("JDK_JAVA_OPTIONS", "-XX:ActiveProcessorCount=" + cores);
		long start = System.nanoTime();
		Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		Duration cpu = Duration.ZERO;
		// the script becomes the program, so that its time is the program's; it can be asked only while it runs
		while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
			cpu = process.info().totalCpuDuration().orElse(cpu);
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		if (process.exitValue() > 1) {
			throw new IOException("the check of the country ended with " + process.exitValue());
		}
		return new Check(count, seconds, cpu.toMillis() / 1e3);
	}
}
