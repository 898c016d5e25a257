package org.planwright.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.planwright.model.plan.Plan;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.sets.BuiltInRules;

import com.google.inject.Injector;

/**
 * A program that measures the rules on plans, the arguments: it prints a line with the name of a plan, of a set of rules and the milliseconds of processor
 * time that the set took in the fastest of some checks of that plan. What sets have in common is paid by the first that asks; the reading of the prose is measured apart, as {@value #READING}.
 */
public final class RuleProbe {

	static final String READING = "(reading the prose)";
	static final String ALL = "(all)";
	/** Like {@link #ALL}, by the clock on the wall. */
	static final String WALL = "(all, wall clock)";
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int WARMUPS = 40;
	private static final int RUNS = 15;
	/** So many at least: the first check of a plan is slower than others. */
	private static final int FEWEST = 3;
	/** A plan that takes longer is checked fewer times. */
	private static final long PATIENCE = 20_000_000_000L;

	private final Injector injector = new TimedRules.Setup().createInjectorAndDoEMFRegistration();
	private final PlanChecker checker = injector.getInstance(PlanChecker.class);
	private final Readings readings = injector.getInstance(Readings.class);
	private final TimedRules rules = (TimedRules) injector.getInstance(BuiltInRules.class);
	private final CheckOptions options = new CheckOptions(null, Locale.SIMPLIFIED_CHINESE, CheckMode.NORMAL_AND_FAST);

	private RuleProbe() {
	}

	public static void main(String[] arguments) throws IOException {
		RuleProbe probe = new RuleProbe();
		List<Path> plans = Arrays.stream(arguments).map(Path::of).toList();
		probe.measure(plans.getFirst(), WARMUPS);
		for (Path plan : plans) {
			probe.measure(plan, RUNS).forEach((set, nanos) -> System.out.printf(Locale.ROOT, "%s\t%s\t%.3f%n", plan.getFileName(), set, nanos / 1e6));
		}
	}

	private Map<String, Long> measure(Path file, int runs) throws IOException {
		XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
		XtextResource resource = checker.parse(Files.readString(file), URI.createURI("benchmark:/" + file.getFileName()), set);
		EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
		Map<String, Long> fastest = new TreeMap<>();
		long begin = System.nanoTime();
		for (int run = 0; run < runs && (run < FEWEST || System.nanoTime() - begin < PATIENCE); run++) {
			check(resource).forEach((name, nanos) -> fastest.merge(name, nanos, Math::min));
		}
		return fastest;
	}

	private Map<String, Long> check(XtextResource resource) {
		resource.getCache().clear(resource);
		rules.take();
		long begin = System.nanoTime();
		long start = THREADS.getCurrentThreadCpuTime();
		readings.of((Plan) resource.getContents().get(0));
		long read = THREADS.getCurrentThreadCpuTime();
		checker.check(resource, options, CancelIndicator.NullImpl);
		long end = THREADS.getCurrentThreadCpuTime();
		Map<String, Long> nanos = rules.take();
		nanos.put(READING, read - start);
		nanos.put(ALL, end - start);
		nanos.put(WALL, System.nanoTime() - begin);
		return nanos;
	}
}
