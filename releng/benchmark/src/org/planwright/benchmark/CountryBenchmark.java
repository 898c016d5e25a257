package org.planwright.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.planwright.benchmark.generator.Region;

/**
 * All plans of a country, each read from its file. The steps run on one thread and include those before them; a plan is linked in a set with the plans above it.
 * Their check is measured as a process of its own, see {@link CountryCheck}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CountryBenchmark {

	private final Inputs inputs = Inputs.current();
	private final Language language = new Language();
	private final Region country = inputs.country();

	@Benchmark
	public long decode() {
		return each(String::length);
	}

	@Benchmark
	public long tokenize() {
		return each(language::tokenize);
	}

	@Benchmark
	public long parse() {
		return each(text -> language.parse(text).getRootNode().getTotalLength());
	}

	@Benchmark
	public long link() {
		return eachLinked(plan -> plan.getContents().size());
	}

	@Benchmark
	public long serialize() {
		return eachLinked(plan -> language.serialize(plan).length());
	}

	private long each(ToLongFunction<String> step) {
		return country.all().stream().mapToLong(region -> step.applyAsLong(text(region))).sum();
	}

	private long eachLinked(ToLongFunction<XtextResource> step) {
		return inside(country, language.newSet(), step);
	}

	/** Takes a plan out of the set when those below it are done. */
	private long inside(Region region, ResourceSet set, ToLongFunction<XtextResource> step) {
		XtextResource plan = language.link(text(region), region.planName(), set);
		if (!plan.getErrors().isEmpty()) {
			throw new IllegalStateException(region.planName() + ": " + List.copyOf(plan.getErrors()));
		}
		long sum = step.applyAsLong(plan);
		for (Region child : region.children()) {
			sum += inside(child, set, step);
		}
		set.getResources().remove(plan);
		return sum;
	}

	private String text(Region region) {
		try {
			return Files.readString(inputs.plan(region));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
