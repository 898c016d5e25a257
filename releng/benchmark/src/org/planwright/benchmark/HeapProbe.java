package org.planwright.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;

/**
 * A program that checks the plans of a country and, at some numbers of plans, prints a line with the number, the bytes in use behind a garbage collection and the
 * highest number of bytes in use so far. The arguments are the numbers.
 */
public final class HeapProbe {

	private HeapProbe() {
	}

	public static void main(String[] arguments) throws IOException {
		int[] stops = Arrays.stream(arguments).mapToInt(Integer::parseInt).sorted().toArray();
		new Batch(Inputs.current()).check((plans, findings) -> {
			if (Arrays.binarySearch(stops, plans) >= 0) {
				long peak = peak();
				System.gc();
				System.out.println(plans + " " + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + " " + peak);
			}
		});
	}

	private static long peak() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage)
				.mapToLong(usage -> usage.getUsed()).sum();
	}
}
