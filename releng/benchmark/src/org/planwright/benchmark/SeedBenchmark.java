package org.planwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.planwright.rules.check.Finding;

/** One plan, warm, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SeedBenchmark {

	private final Inputs inputs = Inputs.current();
	private final Language language = new Language();
	private String text;
	private XtextResource linked;

	@Setup
	public void read() throws IOException {
		text = Files.readString(inputs.seed());
		linked = language.link(text, "linked", language.newSet());
	}

	@Benchmark
	public String decode() throws IOException {
		return Files.readString(inputs.seed());
	}

	@Benchmark
	public int tokenize() {
		return language.tokenize(text);
	}

	@Benchmark
	public IParseResult parse() {
		return language.parse(text);
	}

	@Benchmark
	public XtextResource link() {
		return language.link(text, "seed", language.newSet());
	}

	@Benchmark
	public List<Finding> check() {
		return language.check(language.link(text, "seed", language.newSet()));
	}

	@Benchmark
	public List<Finding> validate() {
		return language.check(linked);
	}

	@Benchmark
	public String serialize() {
		return language.serialize(linked);
	}
}
