package org.planwright.ide.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.planwright.ide.elements.WorkingCopy.Place;
import org.planwright.ide.formatting.Renumbering;
import org.planwright.model.plan.Frame;

/** The boxes and tables in which something comes or goes: their numbers are counted anew when they were as they should be before. */
final class NumberedFrames {

	private record Numbered(WorkingCopy copy, Place place, boolean regular, Set<Integer> restarting) {
	}

	private final List<Numbered> frames = new ArrayList<>();

	/** Remembers how a frame is numbered, before something in it changes. */
	void add(WorkingCopy copy, Frame frame) {
		if (frames.stream().noneMatch(each -> each.copy == copy && copy.at(each.place).filter(frame::equals).isPresent())) {
			frames.add(new Numbered(copy, copy.follow(frame), Renumbering.of(frame).isEmpty(), Renumbering.restarting(frame)));
		}
	}

	/** Counts what was numbered well. */
	void renumber() {
		for (Numbered each : frames) {
			if (each.regular && each.copy.at(each.place).orElse(null) instanceof Frame frame) {
				each.copy.apply(Renumbering.of(frame, each.restarting));
			}
		}
	}
}
