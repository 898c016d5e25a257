package org.planwright.benchmark;

import java.util.List;

/**
 * What a run measured; kept as JSON.
 *
 * @param date of the run, ISO
 * @param quick whether it was the short version, good for a first look only
 */
record Results(int schemaVersion, String date, boolean quick, Machine machine, Subject seed, List<Step> seedSteps, Subject country, List<Step> countrySteps,
		Check countryCheck, List<Rules> seedRules, List<Growth> growth, List<Heap> heap, List<Start> starts, List<Documents> documents,
		List<Budget> budgets) {

	/** @param heap most that the programs measured may use, as an option of Java */
	record Machine(int cores, String heap, String jdk, String os) {
	}

	/**
	 * What was measured.
	 *
	 * @param kind imported draft, or generated
	 * @param bytes of UTF-8
	 */
	record Subject(String kind, int plans, long bytes) {
	}

	/**
	 * A step.
	 *
	 * @param error half of the interval that holds the mean with 99.9 %, in ms; 0 when too few runs tell
	 * @param cpuMillis processor time of all threads
	 * @param ratio of the processor time to that of reading and decoding the same bytes
	 */
	record Step(String name, double millis, double error, double cpuMillis, double ratio, double megabytesPerSecond) {
	}

	/**
	 * The check of all plans of a country by the command line.
	 *
	 * @param seconds by the clock
	 * @param cpuSeconds processor time of all threads, to half a second
	 */
	record Check(int plans, double seconds, double cpuSeconds) {
	}

	/**
	 * All rules but the expensive ones on one plan, warm, one thread.
	 *
	 * @param millis of the fastest of some checks
	 * @param cpuMillis processor time of the fastest
	 */
	record Rules(String plan, double millis, double cpuMillis) {
	}

	/**
	 * What a set of rules takes on generated plans of three lengths.
	 *
	 * @param set name of its class
	 * @param once processor time on an ordinary plan, in ms
	 * @param tenTimes on one ten times as long
	 * @param hundredTimes on one a hundred times as long
	 */
	record Growth(String set, double once, double tenTimes, double hundredTimes) {

		/** How many times what it takes on the second is what it takes on the third. */
		double last() {
			return hundredTimes / tenTimes;
		}
	}

	/**
	 * Heap of a check of many plans.
	 *
	 * @param used behind a garbage collection, after that number of plans, in MB
	 * @param peak highest in use until then, garbage included, in MB
	 */
	record Heap(int plans, double used, double peak) {
	}

	/**
	 * Whole processes.
	 *
	 * @param millis median
	 * @param best shortest: what is left when other work on the machine is thought away
	 */
	record Start(String name, int runs, double millis, double best) {
	}

	/**
	 * What is done with a long document.
	 *
	 * @param limit most that it may take, in ms; 0 for no limit
	 * @param millis median
	 */
	record Documents(String name, double limit, int runs, double millis, double best) {
	}

	record Budget(String name, String limit, String reached, boolean met) {
	}
}
