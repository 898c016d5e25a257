package org.planwright.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

import com.sun.management.OperatingSystemMXBean;

/**
 * Measures the processor time of an operation beside its time: on a machine that does other work as well, it tells what the operation itself costs. It counts all
 * threads of the program, the compiler's and the collector's with them.
 */
public final class CpuTime implements InternalProfiler {

	/** Label of the result, in microseconds an operation. */
	static final String LABEL = "cpu";

	private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
	private long begin;

	@Override
	public String getDescription() {
		return "processor time of an operation";
	}

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		begin = system.getProcessCpuTime();
	}

	@Override
	public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
		double micros = (system.getProcessCpuTime() - begin) / (double) TimeUnit.MICROSECONDS.toNanos(1);
		return List.of(new ScalarResult(LABEL, micros / Math.max(1, result.getMetadata().getAllOps()), "us/op", AggregationPolicy.AVG));
	}
}
