package org.planwright.benchmark;

import java.util.List;
import java.util.Locale;

import org.planwright.benchmark.Results.Step;
import org.planwright.benchmark.Results.Subject;

/** Results as a page of Markdown. */
final class Table {

	private static final double SHORTEST = 0.1;

	private final StringBuilder out = new StringBuilder();

	private Table() {
	}

	static String of(Results results) {
		Table table = new Table();
		table.write(results);
		return table.out.toString();
	}

	private void write(Results results) {
		line("# Speed%s", results.quick() ? " (quick run)" : "");
		line("");
		line("%s, %d cores, -Xmx%s, %s, %s", results.date(), results.machine().cores(), results.machine().heap(), results.machine().jdk(), results.machine().os());
		line("");
		line("| budget | limit | reached | met |");
		line("| --- | --- | --- | --- |");
		results.budgets().forEach(budget -> line("| %s | %s | %s | %s |", budget.name(), budget.limit(), budget.reached(), budget.met() ? "yes" : "**no**"));
		steps("One plan, warm, one thread", results.seed(), results.seedSteps());
		steps("Plans of a country, read from their files; each step includes those it needs", results.country(), results.countrySteps());
		line("");
		line("## The check of these plans, all rules, by the command line with a JSON report, on %d cores", results.machine().cores());
		line("%.0f s by the clock, %.0f s of processor time, %.1f MB/s", results.countryCheck().seconds(), results.countryCheck().cpuSeconds(), results.country().bytes() / 1e6 / results.countryCheck().seconds());
		line("");
		line("## Rules on one plan, without the expensive ones, warm, one thread; the fastest of some checks");
		line("");
		line("| plan | ms | CPU ms |");
		line("| --- | ---: | ---: |");
		results.seedRules().forEach(rules -> line("| %s | %.1f | %.1f |", rules.plan(), rules.millis(), rules.cpuMillis()));
		line("");
		line("## Rules on generated plans of three lengths, CPU ms");
		line("What several sets share is paid by the first of them. In an order of n log n the ratios are up to 13; times below a millisecond are rough.");
		line("");
		line("| rules | 1 × | 10 × | 100 × | 10 × / 1 × | 100 × / 10 × |");
		line("| --- | ---: | ---: | ---: | ---: | ---: |");
		results.growth().forEach(growth -> line("| %s | %.2f | %.2f | %.1f | %s | %s |", growth.set(), growth.once(), growth.tenTimes(), growth.hundredTimes(),
				ratio(growth.tenTimes(), growth.once()), ratio(growth.hundredTimes(), growth.tenTimes())));
		line("");
		line("## Heap of a check of many plans");
		line("");
		line("| plans | MB in use behind a collection | MB at most until then |");
		line("| ---: | ---: | ---: |");
		results.heap().forEach(heap -> line("| %d | %.0f | %.0f |", heap.plans(), heap.used(), heap.peak()));
		line("");
		line("## Fresh processes");
		line("");
		line("| process | runs | median ms | best ms |");
		line("| --- | ---: | ---: | ---: |");
		results.starts().forEach(start -> line("| %s | %d | %.0f | %.0f |", start.name(), start.runs(), start.millis(), start.best()));
		documents(results);
	}

	private void documents(Results results) {
		line("");
		line("## A document of some 150 pages, fresh processes; the preview warm, a keystroke with parsing; a diagram, texts measured");
		line("");
		line("| what | runs | median ms | best ms | limit ms |");
		line("| --- | ---: | ---: | ---: | ---: |");
		results.documents().forEach(each -> line("| %s | %d | %.0f | %.0f | %s |", each.name(), each.runs(), each.millis(), each.best(), each.limit() > 0 ? String.format(Locale.ROOT, "%,.0f", each.limit()) : ""));
	}

	/** Nothing where the times are too short to be compared. */
	private static String ratio(double longer, double shorter) {
		return shorter < SHORTEST ? "" : String.format(Locale.ROOT, "%.1f", longer / shorter);
	}

	private void steps(String title, Subject subject, List<Step> steps) {
		line("");
		line("## %s", title);
		line("%s, %d plans, %,d bytes", subject.kind(), subject.plans(), subject.bytes());
		line("");
		line("| step | ms | ± | CPU ms | CPU, times decoding | MB/s |");
		line("| --- | ---: | ---: | ---: | ---: | ---: |");
		steps.forEach(step -> line("| %s | %.2f | %.2f | %.2f | %.1f | %.1f |", step.name(), step.millis(), step.error(), step.cpuMillis(), step.ratio(), step.megabytesPerSecond()));
	}

	private void line(String format, Object... values) {
		out.append(String.format(Locale.ROOT, format, values)).append('\n');
	}
}
