package org.planwright.benchmark.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the workbench with the sample project beside an empty Eclipse workbench of the same bundles without ours, in turns, each in a new process with a new workspace,
 * and times them until their first page is there. The arguments are the folder of a product, one for the workspaces, one for the results, and the number of runs. Needs a
 * display ({@code DISPLAY}) and {@code xdotool}.
 */
public final class StartBenchmark {

	private static final double LIMIT = 1.5;
	/** In the title of the page that a first start shows, with the sample project behind it. */
	private static final String WELCOME = "欢迎";
	private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);
	private static final long POLL_MILLIS = 25;
	/** A splash or a tooltip is smaller. */
	private static final int LEAST_WIDTH = 600;

	private record Time(double wall, double processor) {
	}

	private final Path product;
	private final Path work;

	private StartBenchmark(Path product, Path work) {
		this.product = product;
		this.work = work;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		StartBenchmark benchmark = new StartBenchmark(Path.of(arguments[0]), Path.of(arguments[1]));
		String table = benchmark.measure(Integer.parseInt(arguments[3]));
		Files.writeString(Files.createDirectories(Path.of(arguments[2])).resolve("start.md"), table);
		System.out.print(table);
	}

	private String measure(int runs) throws IOException, InterruptedException {
		Path empty = emptyConfiguration();
		List<Time> ours = new ArrayList<>();
		List<Time> others = new ArrayList<>();
		for (int run = -1; run < runs; run++) {
			Time one = start(List.of(), "ours" + run, WELCOME);
			Time other = start(List.of("-configuration", empty.toString(), "-install", product.toString(), "-application", "org.eclipse.ui.ide.workbench"), "empty" + run, "");
			// the first of each fills caches
			if (run >= 0) {
				ours.add(one);
				others.add(other);
			}
		}
		double wall = median(ours, Time::wall) / median(others, Time::wall);
		double processor = median(ours, Time::processor) / median(others, Time::processor);
		return String.format(Locale.ROOT, """
				# Start of the workbench

				%s, %d cores, load %.1f at the end, OpenJDK %s, %s %s; %d runs each, in turns, under Xvfb

				| workbench | median s until its first page is there | CPU s until then |
				| --- | ---: | ---: |
				| Planwright with the sample project, new workspace | %.1f | %.1f |
				| empty Eclipse workbench of the same bundles without ours, new workspace | %.1f | %.1f |
				| times (limit %.1f) | %.2f | %.2f |
				""", LocalDate.now(), Runtime.getRuntime().availableProcessors(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version(),
				System.getProperty("os.name"), System.getProperty("os.arch"), runs, median(ours, Time::wall), median(ours, Time::processor), median(others, Time::wall),
				median(others, Time::processor), LIMIT, wall, processor);
	}

	private static double median(List<Time> times, ToDoubleFunction<Time> of) {
		return times.stream().mapToDouble(of).sorted().toArray()[times.size() / 2];
	}

	/** The product's configuration without our bundles and our product. */
	private Path emptyConfiguration() throws IOException {
		Path configuration = Files.createDirectories(work.resolve("empty-configuration"));
		String ini = Files.readString(product.resolve("configuration/config.ini"));
		String changed = ini.lines().filter(line -> !line.startsWith("eclipse.product") && !line.startsWith("eclipse.application")).map(line -> line.startsWith("osgi.bundles=")
				? "osgi.bundles=" + Arrays.stream(line.substring("osgi.bundles=".length()).split(",")).filter(bundle -> !bundle.contains("org.planwright")).collect(Collectors.joining(","))
				: line).collect(Collectors.joining("\n"));
		Files.writeString(configuration.resolve("config.ini"), changed + "\n");
		return configuration;
	}

	/** @param title part of the title that its window has when the first page is there */
	private Time start(List<String> options, String name, String title) throws IOException, InterruptedException {
		Path workspace = work.resolve("workspace-" + name);
		delete(workspace);
		Path launcher;
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			launcher = plugins.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
		}
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8", "-Duser.language=zh",
				"--enable-native-access=ALL-UNNAMED", "-jar", launcher.toString(), "-nl", "zh_CN", "-data", workspace.toString()));
		command.addAll(options);
		long begin = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve(name + ".log").toFile()).start();
		try {
			while (!hasWindow(process.pid(), title)) {
				if (System.nanoTime() - begin > PATIENCE_NANOS || !process.isAlive()) {
					throw new IOException("no window; see " + work.resolve(name + ".log"));
				}
				Thread.sleep(POLL_MILLIS);
			}
			double wall = (System.nanoTime() - begin) / 1e9;
			return new Time(wall, process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
		} finally {
			process.destroy();
			process.waitFor();
			delete(workspace);
		}
	}

	private static boolean hasWindow(long process, String title) throws IOException, InterruptedException {
		for (String window : output("xdotool", "search", "--onlyvisible", "--pid", Long.toString(process)).lines().toList()) {
			for (String line : output("xdotool", "getwindowgeometry", "--shell", window).lines().toList()) {
				if (line.startsWith("WIDTH=") && Integer.parseInt(line.substring("WIDTH=".length())) >= LEAST_WIDTH
						&& output("xdotool", "getwindowname", window).contains(title)) {
					return true;
				}
			}
		}
		return false;
	}

	private static String output(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return output;
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				all.sorted(Comparator.reverseOrder()).forEach(path -> {
					try {
						Files.delete(path);
					} catch (IOException e) {
						throw new UncheckedIOException(e);
					}
				});
			}
		}
	}
}
