package org.planwright.ide.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.planwright.ide.elements.ElementRef;
import org.planwright.model.text.NameKey;

/**
 * A box, group or category in which an element can be put by naming it in a cell.
 *
 * @param text    that names it, as the cell has it
 * @param names   by each of which it can be named as well, as long as no other has the same; cannot be changed
 * @param element to move others to
 */
public record CellTarget(String text, Set<String> names, ElementRef element) {

	public CellTarget {
		names = Set.copyOf(names);
	}

	/** The one of some that a text names; empty when it names none or several. */
	static Optional<CellTarget> find(List<CellTarget> targets, String entered) {
		NameKey wanted = NameKey.of(entered);
		Optional<CellTarget> whole = targets.stream().filter(target -> NameKey.of(target.text).equals(wanted)).findFirst();
		if (whole.isPresent()) {
			return whole;
		}
		List<CellTarget> named = targets.stream().filter(target -> target.names.stream().anyMatch(name -> NameKey.of(name).equals(wanted))).toList();
		return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
	}
}
