package org.planwright.ide.tables;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.ide.elements.ElementRef;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.Widths;

/** Where the elements of one plan can be put. */
final class CellTargets {

	private final List<CellTarget> boxes;
	private final Map<Frame, List<CellTarget>> groups = new HashMap<>();
	private final Map<Frame, List<CellTarget>> categories = new HashMap<>();

	CellTargets(Plan plan) {
		List<Frame> frames = plan.getBlocks().stream().filter(Frame.class::isInstance).map(Frame.class::cast).toList();
		boxes = frames.stream().filter(frame -> frame instanceof Box && frame.indicators().isEmpty()).map(frame -> target((Box) frame)).toList();
		for (Frame frame : frames) {
			groups.put(frame, targets(frame.getLines().stream().filter(Group.class::isInstance)));
		}
		Map<Frame, List<CellTarget>> own = new LinkedHashMap<>();
		frames.forEach(frame -> own.put(frame, targets(frame.getLines().stream().filter(Category.class::isInstance))));
		frames.forEach(frame -> categories.put(frame, Stream.concat(Stream.of(own.get(frame)), own.values().stream()).flatMap(List::stream)
				.collect(Collectors.collectingAndThen(Collectors.toMap(CellTarget::text, target -> target, (first, other) -> first, LinkedHashMap::new), all -> List.copyOf(all.values())))));
	}

	private static CellTarget target(Box box) {
		return new CellTarget(text(box), Stream.of(text(box.getNumber()), text(box.getTitle())).filter(name -> !name.isEmpty()).collect(Collectors.toSet()), ElementRef.of(box));
	}

	private static List<CellTarget> targets(Stream<FrameLine> lines) {
		return lines.map(line -> new CellTarget(text(line instanceof Group group ? group.getTitle() : ((Category) line).getName()), Set.of(), ElementRef.of(line)))
				.filter(target -> !target.text().isEmpty()).toList();
	}

	/** What a box is called in a cell. */
	static String text(Box box) {
		return Widths.trim(text(box.getNumber()) + " " + text(box.getTitle()));
	}

	private static String text(String text) {
		return text == null ? "" : Widths.trim(text);
	}

	/** The boxes of projects. */
	List<CellTarget> boxes() {
		return boxes;
	}

	/** The groups of the box of a project. */
	List<CellTarget> groups(Object box) {
		return groups.getOrDefault(box, List.of());
	}

	/** The categories for an indicator of a table: those of this table first. */
	List<CellTarget> categories(Object table) {
		return categories.getOrDefault(table, List.of());
	}
}
