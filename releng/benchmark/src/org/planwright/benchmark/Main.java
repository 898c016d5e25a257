package org.planwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.planwright.benchmark.Results.Budget;
import org.planwright.benchmark.Results.Check;
import org.planwright.benchmark.Results.Documents;
import org.planwright.benchmark.Results.Growth;
import org.planwright.benchmark.Results.Heap;
import org.planwright.benchmark.Results.Machine;
import org.planwright.benchmark.Results.Rules;
import org.planwright.benchmark.Results.Start;
import org.planwright.benchmark.Results.Step;
import org.planwright.benchmark.Results.Subject;
import org.planwright.exchange.ImportException;

import com.google.gson.GsonBuilder;

/** Measures everything in one run. The arguments are {@code full} or {@code quick}, a folder for what is measured, the start script and a folder for the results. */
public final class Main {

	private static final String HEAP = "2g";
	private static final int CORES = 2;
	/** Steps in the order of the table. */
	private static final List<String> STEPS = List.of("decode", "tokenize", "parse", "link", "validate", "check", "serialize");
	private static final double MB = 1e6;
	/** How much longer at most what takes ten times the text may take in an order of n log n, with some play for measuring. */
	private static final int N_LOG_N = 13;
	/** Milliseconds below which a set of rules is too quick to tell its growth by. */
	private static final double TELLING = 5;

	private final boolean quick;
	private final Inputs inputs;
	private final Path script;

	private Main(boolean quick, Path folder, Path script) {
		this.quick = quick;
		this.inputs = new Inputs(folder, quick ? new int[] { 2, 2, 25 } : new int[] { 4, 5, 50 });
		this.script = script;
	}

	public static void main(String[] arguments) throws Exception {
		Main main = new Main(arguments[0].equals("quick"), Path.of(arguments[1]), Path.of(arguments[2]));
		Path target = Files.createDirectories(Path.of(arguments[3]));
		Results results = main.measure();
		String table = Table.of(results);
		Files.writeString(target.resolve("results.json"), new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(results) + "\n");
		Files.writeString(target.resolve("results.md"), table);
		System.out.print(table);
	}

	private Results measure() throws IOException, InterruptedException, ImportException, RunnerException {
		say("generating plans");
		long bytes = inputs.prepare();
		int plans = inputs.country().all().size();
		Subject seed = new Subject(inputs.isReal() ? "imported draft" : "generated", 1, Files.size(inputs.seed()));
		Subject country = new Subject("generated", plans, bytes);
		say("fresh processes");
		List<Start> starts = starts(quick ? 5 : 15);
		say("documents");
		List<Documents> documents = new ArrayList<>(new DocumentProbe(inputs, script).measure(quick ? 3 : 7, options()));
		say("layout of a diagram");
		documents.addAll(LayoutProbe.measure(options()));
		say("a table");
		documents.addAll(TableProbe.measure(options()));
		say("one plan");
		List<Step> seedSteps = steps(run(SeedBenchmark.class, 5, TimeValue.milliseconds(quick ? 1000 : 2000), quick ? 3 : 5), seed);
		say(plans + " plans");
		List<Step> countrySteps = steps(run(CountryBenchmark.class, 0, TimeValue.NONE, 1), country);
		say("the check of " + plans + " plans");
		Check countryCheck = CountryCheck.run(script, inputs.plans(), inputs.folder().resolve("country.json"), plans, CORES);
		say("rules");
		Map<String, Map<String, Double>> rules = rules(inputs.seeds());
		List<Rules> seedRules = rules.entrySet().stream().map(plan -> new Rules(plan.getKey(), plan.getValue().get(RuleProbe.WALL), plan.getValue().get(RuleProbe.ALL))).toList();
		List<Growth> growth = growth();
		say("heap");
		List<Heap> heap = heap(plans);
		Machine machine = new Machine(Runtime.getRuntime().availableProcessors(), HEAP, System.getProperty("java.vm.name") + " " + Runtime.version(),
				System.getProperty("os.name") + " " + System.getProperty("os.arch"));
		return new Results(4, LocalDate.now().toString(), quick, machine, seed, seedSteps, country, countrySteps, countryCheck, seedRules, growth, heap, starts,
				documents, budgets(seedSteps, country, countryCheck, seedRules, growth, heap, starts, documents));
	}

	private Collection<RunResult> run(Class<?> benchmark, int warmups, TimeValue time, int iterations) throws RunnerException {
		OptionsBuilder options = new OptionsBuilder();
		options.include(benchmark.getName()).forks(1).warmupIterations(warmups).measurementIterations(iterations).shouldFailOnError(true).addProfiler(CpuTime.class)
				.output(inputs.folder().resolve(benchmark.getSimpleName() + ".log").toString()).jvmArgs(options().toArray(String[]::new));
		if (!time.equals(TimeValue.NONE)) {
			options.warmupTime(time).measurementTime(time);
		}
		return new Runner(options.build()).run();
	}

	private List<String> options() {
		List<String> options = new ArrayList<>(List.of("-Xmx" + HEAP, "-XX:ActiveProcessorCount=" + CORES));
		options.addAll(inputs.arguments());
		return options;
	}

	private static List<Step> steps(Collection<RunResult> runs, Subject subject) {
		double decode = cpu(runs.stream().filter(run -> name(run).equals("decode")).findFirst().orElseThrow());
		return STEPS.stream().flatMap(name -> runs.stream().filter(run -> name(run).equals(name))).map(run -> step(run, decode, subject)).toList();
	}

	private static Step step(RunResult run, double decode, Subject subject) {
		double micros = run.getPrimaryResult().getScore();
		double error = run.getPrimaryResult().getScoreError();
		return new Step(name(run), micros / 1e3, Double.isNaN(error) ? 0 : error / 1e3, cpu(run) / 1e3, cpu(run) / decode, subject.bytes() / micros);
	}

	private static String name(RunResult run) {
		return run.getPrimaryResult().getLabel();
	}

	private static double cpu(RunResult run) {
		return run.getSecondaryResults().get(CpuTime.LABEL).getScore();
	}

	/** The milliseconds that sets of rules take, by plan and set. */
	private Map<String, Map<String, Double>> rules(List<Path> plans) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Processes.java()));
		command.addAll(options());
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), RuleProbe.class.getName()));
		plans.forEach(plan -> command.add(plan.toString()));
		Map<String, Map<String, Double>> rules = new LinkedHashMap<>();
		for (String line : Processes.output(command).lines().toList()) {
			String[] cells = line.split("\t");
			rules.computeIfAbsent(cells[0], any -> new TreeMap<>()).put(cells[1], Double.valueOf(cells[2]));
		}
		return rules;
	}

	/** The most expensive first. */
	private List<Growth> growth() throws IOException, InterruptedException {
		List<Path> plans = List.of(inputs.times(1), inputs.times(10), inputs.times(100));
		List<Map<String, Double>> times = List.copyOf(rules(plans).values());
		return times.get(0).keySet().stream().filter(set -> !set.equals(RuleProbe.WALL))
				.map(set -> new Growth(set, times.get(0).get(set), times.get(1).get(set), times.get(2).get(set)))
				.sorted(Comparator.comparing(Growth::hundredTimes).reversed()).toList();
	}

	private List<Heap> heap(int plans) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Processes.java()));
		command.addAll(options());
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), HeapProbe.class.getName()));
		command.addAll(quick ? List.of("30", "60", Integer.toString(plans)) : List.of("100", "300", "1000"));
		return Processes.output(command).lines().map(line -> line.split(" "))
				.map(cells -> new Heap(Integer.parseInt(cells[0]), Long.parseLong(cells[1]) / MB, Long.parseLong(cells[2]) / MB)).toList();
	}

	private List<Start> starts(int runs) throws IOException, InterruptedException {
		List<String> names = List.of("java -version", "planwright --version", "planwright check, the draft", "planwright check, the plan");
		List<List<String>> commands = List.of(List.of(Processes.java(), "-version"), List.of(script.toString(), "--version"),
				List.of(script.toString(), "check", inputs.given().toString()), List.of(script.toString(), "check", inputs.seed().toString()));
		List<double[]> millis = Processes.millis(commands, runs, Set.of(0, 1));
		List<Start> starts = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			double[] sorted = millis.get(i);
			starts.add(new Start(names.get(i), runs, sorted[runs / 2], sorted[0]));
		}
		return starts;
	}

	private static List<Budget> budgets(List<Step> seed, Subject country, Check check, List<Rules> rules, List<Growth> growth, List<Heap> heap, List<Start> starts,
			List<Documents> documents) {
		double slowest = rules.stream().mapToDouble(Rules::millis).max().orElseThrow();
		Growth steepest = growth.stream().filter(set -> set.tenTimes() >= TELLING).max(Comparator.comparing(Growth::last)).orElseThrow();
		double link = named(seed, "link").millis();
		double speed = country.bytes() / MB / check.seconds();
		double start = starts.get(2).millis();
		double first = heap.getFirst().used();
		double last = heap.getLast().used();
		double peak = heap.getLast().peak();
		List<Budget> budgets = new ArrayList<>(List.of(budget("parse and link one seed, warm", "15 ms", link <= 15, "%.1f ms", link),
				budget("FAST and NORMAL rules on one seed, warm", "80 ms", slowest <= 80, "%.0f ms", slowest),
				budget(String.format(Locale.ROOT, "%,d plans in four levels, all tiers, by the command line with a JSON report, on 2 cores", check.plans()), "120 s", check.seconds() <= 120, "%.0f s", check.seconds()),
				budget("growth from 10 to 100 times the length: all rules", N_LOG_N + " times", growth.getFirst().last() <= N_LOG_N, "%.1f times", growth.getFirst().last()),
				budget("growth from 10 to 100 times the length: steepest set of rules, " + steepest.set(), N_LOG_N + " times", steepest.last() <= N_LOG_N, "%.1f times", steepest.last()),
				budget("plans through parse, link and rules on 2 cores", "15 MB/s", speed >= 15, "%.1f MB/s", speed),
				budget("heap at most", "2,000 MB", peak <= 2000, "%.0f MB", peak),
				budget("heap flat from the first to the last count", "1.25 times", last <= first * 1.25, "%.2f times", last / first),
				budget("check of one seed as a fresh process", "1,200 ms", start <= 1200, "%.0f ms", start)));
		documents.forEach(each -> budgets.add(budget(each.name(), String.format(Locale.ROOT, "%,.0f ms", each.limit()), each.millis() <= each.limit(), "%.0f ms", each.millis())));
		return budgets;
	}

	private static Step named(List<Step> steps, String name) {
		return steps.stream().filter(step -> step.name().equals(name)).findFirst().orElseThrow();
	}

	private static Budget budget(String name, String limit, boolean met, String format, double reached) {
		return new Budget(name, limit, String.format(Locale.ROOT, format, reached), met);
	}

	private static void say(String what) {
		System.err.println(what + " ...");
	}
}
