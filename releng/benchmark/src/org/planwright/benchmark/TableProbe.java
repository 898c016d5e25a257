package org.planwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.planwright.benchmark.Results.Documents;
import org.planwright.cli.Environment;
import org.planwright.cli.check.EditedPlan;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.tables.Arrangement;
import org.planwright.ide.tables.Arrangement.Order;
import org.planwright.ide.tables.ProjectRows;
import org.planwright.ide.tables.TableData;
import org.planwright.model.plan.Plan;
import org.planwright.rules.RulesStandaloneSetup;

/**
 * A program that makes the table of 5,000 projects of a plan that has been read, and filters, groups and sums it with each key that is typed. Prints two lines, for
 * the table and for a key, each with the number of runs that count, the median and the shortest time in milliseconds. What is not in it is how long the widget takes
 * to show the rows that are seen.
 */
public final class TableProbe {

	private static final int ROWS = 5_000;
	private static final int IN_A_BOX = 50;
	private static final int WARM_UP = 4;
	private static final int RUNS = 12;
	private static final String[] TYPED = { "s", "sl", "slj", "石", "石渡", "石渡 县水利局", "2048", "" };
	private static final double FILL_LIMIT = 300;
	private static final double FILTER_LIMIT = 100;
	private static final String NAME = "table of 5,000 projects, ";

	private TableProbe() {
	}

	/** Runs it in a process of its own. */
	static List<Documents> measure(List<String> options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Processes.java()));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), TableProbe.class.getName()));
		List<String> lines = Processes.output(command).lines().filter(line -> !line.isBlank()).toList();
		return List.of(documents(NAME + "made from the plan", FILL_LIMIT, lines.get(0)), documents(NAME + "filtered, grouped and summed", FILTER_LIMIT, lines.get(1)));
	}

	private static Documents documents(String name, double limit, String line) {
		String[] cells = line.strip().split(" ");
		return new Documents(name, limit, Integer.parseInt(cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
	}

	public static void main(String[] arguments) throws IOException {
		new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();
		Path folder = Files.createTempDirectory("tables");
		Path file = folder.resolve("projects.plan");
		try {
			Plan plan = new EditedPlan(file, new Environment(folder, Locale.SIMPLIFIED_CHINESE)).read(text());
			List<Double> made = new ArrayList<>();
			List<Double> filtered = new ArrayList<>();
			for (int run = -WARM_UP; run < RUNS; run++) {
				long start = System.nanoTime();
				TableData table = TableData.of(ProjectRows.of(plan, file, Optional.empty()));
				double millis = (System.nanoTime() - start) / 1e6;
				if (table.rows().size() != ROWS) {
					throw new IllegalStateException("not all are in the table: " + table.rows().size());
				}
				if (run >= 0) {
					made.add(millis);
				}
				for (String typed : TYPED) {
					start = System.nanoTime();
					Arrangement shown = Arrangement.of(table, new Order(typed, null, false, ColumnMeaning.of(Meaning.BOX), Set.of()));
					millis = (System.nanoTime() - start) / 1e6;
					if (shown.rows().isEmpty()) {
						throw new IllegalStateException("nothing is found: " + typed);
					}
					if (run >= 0) {
						filtered.add(millis);
					}
				}
			}
			print(made);
			print(filtered);
		} finally {
			Files.delete(folder);
		}
	}

	private static void print(List<Double> millis) {
		double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
		System.out.printf(Locale.ROOT, "%d %.1f %.1f%n", sorted.length, sorted[sorted.length / 2], sorted[0]);
	}

	private static String text() {
		String[] places = { "石渡镇", "柳坞镇", "北屏镇", "南堰镇", "汤泉镇" };
		String[] leads = { "县水利局", "县交通运输局", "县农业农村局", "县自然资源局" };
		StringBuilder plan = new StringBuilder("规划：石桥县十五五纲要\n规划期：2026—2030年  基期 2025年\n\n第一章　重大项目\n");
		for (int i = 0; i < ROWS; i++) {
			if (i % IN_A_BOX == 0) {
				plan.append(i == 0 ? "" : "}\n").append("专栏").append(i / IN_A_BOX + 1).append("：重点项目 {\n");
			}
			String place = places[i % places.length];
			int length = 10 + i % 90;
			plan.append("  %d. %s第%d号灌区改造工程，改造渠道%d公里。\n".formatted(i % IN_A_BOX + 1, place, i, length));
			plan.append("  @ 地点 %s  规模 %d公里  牵头 %s  建设期 2026—2029年  投资 %d万元\n".formatted(place, length, leads[i % leads.length], 1000 + i));
		}
		return plan.append("}\n").toString();
	}
}
