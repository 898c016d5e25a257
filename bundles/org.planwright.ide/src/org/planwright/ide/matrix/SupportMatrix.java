package org.planwright.ide.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.matrix.TraceMatrix.Cell;
import org.planwright.ide.matrix.TraceMatrix.Head;
import org.planwright.ide.matrix.TraceMatrix.Row;
import org.planwright.ide.matrix.TraceMatrix.State;
import org.planwright.model.Details;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.text.Widths;
import org.planwright.rules.ruleset.Labels;

/** Which projects, boxes and tasks support which indicators: rows are what supports, box by box, columns are the indicators. One use. */
public final class SupportMatrix {

	private static final LocalTexts TEXTS = new LocalTexts(SupportMatrix.class);

	private final Plan plan;
	private final Map<Indicator, Integer> supporters = new LinkedHashMap<>();
	private final List<Row> rows = new ArrayList<>();

	private SupportMatrix(Plan plan) {
		this.plan = plan;
	}

	/** The matrix of a plan. To be called while it is being read. */
	public static TraceMatrix of(Plan plan) {
		return new SupportMatrix(plan).make();
	}

	private TraceMatrix make() {
		plan.indicators().forEach(indicator -> supporters.put(indicator, 0));
		List<Line> lines = lines();
		lines.forEach(line -> supports(line).forEach(indicator -> supporters.merge(indicator, 1, Integer::sum)));
		boolean tasks = false;
		for (Line line : lines) {
			if (!tasks && !(line instanceof Box) && !(line instanceof Project)) {
				tasks = true;
				rows.add(new Row(new Head(TEXTS.get("support.tasks"), "", Optional.empty(), false), true, supporters.keySet().stream().map(any -> Cell.NOTHING).toList()));
			}
			rows.add(row(line));
		}
		long idle = rows.stream().filter(row -> row.head().gap()).count();
		long unsupported = supporters.values().stream().filter(count -> count == 0).count();
		String gaps = unsupported == supporters.size() ? TEXTS.get("support.nothing") : TEXTS.get("support.gaps", unsupported, idle);
		return new TraceMatrix(TEXTS.get("support.title"), TEXTS.get("support.corner"), columns(), rows, List.of(TEXTS.get("support.note"), gaps));
	}

	/** Boxes with their projects, then what else supports something. */
	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		List<Line> others = new ArrayList<>();
		for (Block block : plan.getBlocks()) {
			boolean box = block instanceof Box framed && !framed.projects().isEmpty();
			add(block, box ? lines : others, box);
			if (block instanceof Frame frame) {
				frame.getLines().forEach(line -> add(line, line instanceof Project ? lines : others, line instanceof Project));
			}
		}
		lines.addAll(others);
		return lines;
	}

	private static void add(Line line, List<Line> to, boolean always) {
		if (always || !(line instanceof Indicator) && !supports(line).isEmpty()) {
			to.add(line);
		}
	}

	private static Set<Indicator> supports(Line line) {
		Set<Indicator> indicators = new LinkedHashSet<>();
		for (Referable target : Details.supports(line)) {
			if (target instanceof Indicator indicator && !indicator.eIsProxy()) {
				indicators.add(indicator);
			}
		}
		return indicators;
	}

	private List<Head> columns() {
		return supporters.entrySet().stream().map(each -> {
			Indicator indicator = each.getKey();
			boolean own = indicator.eResource() == plan.eResource();
			boolean gap = each.getValue() == 0;
			String about = gap ? TEXTS.get("support.none") : each.getValue().toString();
			return new Head(own ? label(indicator) : TEXTS.get("support.elsewhere", label(indicator), planName(indicator)), about, Optional.of(ElementRef.of(indicator)), gap);
		}).toList();
	}

	private static String label(Indicator indicator) {
		return (indicator.getAttribute() == IndicatorAttribute.BINDING ? TEXTS.get("support.binding") : "") + Labels.of(indicator);
	}

	private static String planName(Indicator indicator) {
		return indicator.eResource().getContents().getFirst() instanceof Plan other && other.getName() != null ? other.getName() : "";
	}

	private Row row(Line line) {
		boolean group = line instanceof Box;
		boolean gap = line instanceof Project project && project.supports().isEmpty() && !(project.eContainer() instanceof Box box && !Details.supports(box).isEmpty());
		Set<Indicator> targets = supports(line);
		String label = line instanceof Box box && box.getNumber() != null ? Widths.trim(box.getNumber() + " " + NodeLabels.of(line)) : NodeLabels.of(line);
		List<Cell> cells = supporters.keySet().stream()
				.map(indicator -> targets.contains(indicator) ? Cell.of(State.LINKED, TEXTS.get("support.linked", label, Labels.of(indicator))) : Cell.NOTHING).toList();
		return new Row(new Head(label, gap ? TEXTS.get("support.idle") : "", Optional.of(ElementRef.of(line)), gap), group, cells);
	}
}
