package org.planwright.benchmark.editor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs {@link EditorProbe} as a program of its own and writes what it has measured beside the limits. The arguments are a folder for the plans and one for the results. */
public final class EditorBenchmark {

	/** Most that something may take, in milliseconds, by the beginning of its name. */
	private static final Map<String, Integer> LIMITS = new LinkedHashMap<>();

	static {
		LIMITS.put("keystroke to FAST", 150);
		LIMITS.put("completion right after", 200);
		LIMITS.put("completion, settled", 50);
		LIMITS.put("outline", 100);
		LIMITS.put("keystroke to NORMAL", 2000);
		LIMITS.put("rename", 2000);
	}

	private EditorBenchmark() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-XX:ActiveProcessorCount=2",
				"-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), EditorProbe.class.getName(), arguments[0])
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0) {
			throw new IOException("the probe failed: " + printed);
		}
		String table = table(printed.lines().filter(line -> line.contains("\t")).map(line -> line.split("\t")).toList());
		Files.writeString(Files.createDirectories(Path.of(arguments[1])).resolve("editor.md"), table);
		System.out.print(table);
	}

	private static String table(List<String[]> rows) {
		StringBuilder out = new StringBuilder();
		out.append(String.format(Locale.ROOT, "# The language server while somebody types%n%n%s, %d cores, load %.1f at the end, OpenJDK %s, %s %s%n", LocalDate.now(),
				Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version(),
				System.getProperty("os.name"), System.getProperty("os.arch")));
		out.append("A plan of 1 MB in a workspace of 100 plans (13.4 MB), in process through the interfaces of the protocol. Processor time is that of all threads, the compiler's and\n")
				.append("the collector's with them: on a machine that does other work as well it tells what the server itself costs.\n\n");
		out.append("| what | limit ms | runs | median ms | p95 ms | CPU ms | median / limit | CPU / limit |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
		for (String[] row : rows) {
			double median = Double.parseDouble(row[2]);
			double processor = Double.parseDouble(row[4]);
			Integer limit = LIMITS.entrySet().stream().filter(entry -> row[0].startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
			out.append(String.format(Locale.ROOT, "| %s | %s | %s | %,.0f | %,.0f | %,.0f | %s | %s |%n", row[0], limit == null ? "" : String.format(Locale.ROOT, "%,d", limit), row[1],
					median, Double.parseDouble(row[3]), processor, ratio(median, limit), ratio(processor, limit)));
		}
		return out.toString();
	}

	private static String ratio(double millis, Integer limit) {
		return limit == null ? "" : String.format(Locale.ROOT, "%.2f", millis / limit);
	}
}
