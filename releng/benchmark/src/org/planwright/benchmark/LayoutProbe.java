package org.planwright.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.benchmark.Results.Documents;
import org.planwright.graph.Diagram;
import org.planwright.graph.DiagramKind;
import org.planwright.graph.Edge;
import org.planwright.graph.EdgeKind;
import org.planwright.graph.FindingCount;
import org.planwright.graph.Node;
import org.planwright.graph.NodeKind;
import org.planwright.graph.layout.DiagramLayout;
import org.planwright.graph.layout.DiagramLayouter;

/**
 * A program that lays out a diagram of 2,000 nodes and 6,000 edges, texts measured, and prints a line with the number of runs, the time of the first one in the
 * process, the median and the shortest of the others, in milliseconds.
 */
public final class LayoutProbe {

	private static final int GOALS = 60;
	private static final int INDICATORS = 440;
	private static final int WORKS = 1500;
	private static final int EDGES = 6000;
	private static final int RUNS = 6;
	private static final double LIMIT = 3000;
	private static final String NAME = "layout of a diagram with 2,000 nodes and 6,000 edges, ";

	private LayoutProbe() {
	}

	/** Runs it in a process of its own. */
	static List<Documents> measure(List<String> options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Processes.java()));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), LayoutProbe.class.getName()));
		String[] cells = Processes.output(command).strip().split(" ");
		double first = Double.parseDouble(cells[1]);
		return List.of(new Documents(NAME + "the first in a process", LIMIT, 1, first, first),
				new Documents(NAME + "warm", LIMIT, Integer.parseInt(cells[0]) - 1, Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
	}

	public static void main(String[] arguments) {
		double[] millis = new double[RUNS];
		for (int run = 0; run < RUNS; run++) {
			Diagram diagram = diagram(run);
			long start = System.nanoTime();
			DiagramLayout layout = DiagramLayouter.layOut(diagram, CancelIndicator.NullImpl);
			millis[run] = (System.nanoTime() - start) / 1e6;
			if (layout.nodes().size() != GOALS + INDICATORS + WORKS || layout.edges().size() != EDGES) {
				throw new IllegalStateException("not all is laid out: " + layout.nodes().size() + " nodes, " + layout.edges().size() + " edges");
			}
		}
		double[] warm = Arrays.copyOfRange(millis, 1, RUNS);
		Arrays.sort(warm);
		System.out.printf(Locale.ROOT, "%d %.0f %.0f %.0f%n", RUNS, millis[0], warm[warm.length / 2], warm[0]);
	}

	/** Indicators measure goals and are supported by projects, some of them by many. */
	private static Diagram diagram(int seed) {
		Random random = new Random(seed);
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < GOALS + INDICATORS + WORKS; i++) {
			int rank = i < GOALS ? 0 : i < GOALS + INDICATORS ? 1 : 2;
			NodeKind kind = rank == 0 ? NodeKind.GOAL : rank == 1 ? NodeKind.INDICATOR : NodeKind.PROJECT;
			nodes.add(new Node("n" + i, List.of(), kind, "河段治理和水源涵养林建设工程".repeat(1 + i % 2) + i, List.of("规模12.5万亩", "县自然资源局"), Set.of(), Map.of(), null, rank, 1, -1,
					FindingCount.NONE, null));
		}
		Map<String, Edge> edges = new LinkedHashMap<>();
		for (int i = GOALS; i < GOALS + INDICATORS; i++) {
			add(edges, i, random.nextInt(GOALS), EdgeKind.MEASURES);
		}
		while (edges.size() < EDGES) {
			int indicator = (int) (INDICATORS * Math.pow(random.nextDouble(), 1.5));
			add(edges, GOALS + INDICATORS + random.nextInt(WORKS), GOALS + indicator, EdgeKind.SUPPORTS);
		}
		return new Diagram(DiagramKind.SUPPORT, "", nodes, List.copyOf(edges.values()), List.of());
	}

	private static void add(Map<String, Edge> edges, int from, int to, EdgeKind kind) {
		Edge edge = Edge.of("n" + from, "n" + to, kind);
		edges.put(edge.id(), edge);
	}
}
