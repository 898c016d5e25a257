package org.planwright.ide.elements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.planwright.dsl.line.PlanLines;
import org.planwright.exchange.merge.Insertions;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.ide.elements.ElementChange.Create;
import org.planwright.ide.elements.ElementChange.Delete;
import org.planwright.ide.elements.ElementChange.Move;
import org.planwright.ide.rename.NewNames;
import org.planwright.ide.usage.Usages;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.IndicatorTable;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.TextChange;

import com.google.inject.Inject;

/** Elements that come, go and move. */
final class StructureChanges {

	@Inject
	private NewNames names;
	@Inject
	private Usages usages;
	@Inject
	private SupportTargets supports;
	@Inject
	private IValueConverterService values;

	/** Makes changes in the working copies, what goes at last; returns what new elements are to say, which has been written. */
	List<ElementValues> apply(List<ElementChange> changes, WorkingCopies copies) throws RefusedChange {
		NumberedFrames frames = new NumberedFrames();
		List<ElementValues> said = new ArrayList<>();
		for (ElementChange change : changes) {
			if (change instanceof Create create) {
				said.add(create(copies.of(create.element()), create, frames));
			} else if (change instanceof Move move) {
				new Movement(copies, usages, move).move(frames);
			}
		}
		List<Delete> deletions = changes.stream().filter(Delete.class::isInstance).map(Delete.class::cast).toList();
		new Deletion(copies, usages, deletions).delete(frames);
		frames.renumber();
		return said;
	}

	private ElementValues create(WorkingCopy copy, Create create, NumberedFrames frames) throws RefusedChange {
		boolean project = create.kind() == ElementKind.PROJECT;
		String name = FieldValues.oneLine(create.name());
		Optional<String> problem = names.problemOfNew(copy.plan(), project, name);
		if (problem.isPresent()) {
			throw RefusedChange.because(problem.get());
		}
		EObject where = copy.element(create.element());
		EObject below = where instanceof Plan plan ? usual(plan, project) : where;
		Line line;
		if (below == null) {
			copy.apply(Insertions.of(copy.plan(), project ? TableKind.PROJECTS : TableKind.INDICATORS, name));
			line = called(copy, create.kind(), name).findFirst().orElse(null);
		} else {
			Destination to = Destination.of(copy.text(), below, create.kind());
			frames.add(copy, to.frame());
			String before = LineBlock.lineBreak(copy.text()) + to.indent();
			String beginning = to.beginning().isEmpty() ? project ? "1. " : "指标 " : to.beginning();
			copy.apply(List.of(new TextChange(to.offset(), to.offset(), before + beginning + (project ? PlanLines.escape(name) : values.toString(name, "VALUE")))));
			line = called(copy, create.kind(), name).filter(each -> WorkingCopy.start(each) == to.offset() + before.length()).findFirst().orElse(null);
		}
		if (line == null) {
			throw new RefusedChange("unreadable", name, ChangeTexts.get(project ? "project" : "indicator"));
		}
		ElementValues said = new ElementValues(copy, copy.follow(line), name, supports);
		create.values().entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparing(ColumnMeaning::meaning).thenComparing(ColumnMeaning::detail)))
				.forEach(each -> said.set(each.getKey(), each.getValue()));
		copy.apply(said.changes());
		return said;
	}

	private static Stream<Line> called(WorkingCopy copy, ElementKind kind, String name) {
		return copy.lines().filter(line -> ElementKind.of(line) == kind && NameKey.of(NodeLabels.of(line)).equals(NameKey.of(name)));
	}

	/** Where a plan has its indicators or its projects; null when it has none. */
	private static Frame usual(Plan plan, boolean project) {
		List<Frame> frames = plan.getBlocks().stream().filter(Frame.class::isInstance).map(Frame.class::cast).toList();
		if (project) {
			return frames.stream().filter(frame -> frame instanceof Box box && !box.projects().isEmpty()).reduce((first, last) -> last)
					.orElse(frames.stream().filter(frame -> frame instanceof Box && frame.getLines().isEmpty()).findFirst().orElse(null));
		}
		return frames.stream().filter(frame -> !frame.indicators().isEmpty()).max(Comparator.comparingInt(frame -> frame.indicators().size()))
				.orElse(frames.stream().filter(IndicatorTable.class::isInstance).findFirst().orElse(null));
	}
}
