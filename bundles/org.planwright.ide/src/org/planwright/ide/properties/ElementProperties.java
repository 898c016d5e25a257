package org.planwright.ide.properties;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ide.elements.ElementRef;

/**
 * What there is to say of an element. Holds nothing of a model.
 *
 * @param kind     what it is, as a person calls it
 * @param start    offset of its first character; of a heading, that of its part of the plan
 * @param end      offset behind its last character; of a heading, behind all that stands below it
 * @param sections in the order in which they are shown
 */
public record ElementProperties(ElementRef element, String kind, int start, int end, List<Section> sections) {

	/** Properties that belong together. */
	public record Section(String title, List<Property> properties) {

		public Section {
			properties = List.copyOf(properties);
		}
	}

	public ElementProperties {
		sections = List.copyOf(sections);
	}

	/** The same with one more section; as it is when that has nothing. */
	public ElementProperties with(Section section) {
		if (section.properties().isEmpty()) {
			return this;
		}
		List<Section> all = new ArrayList<>(sections);
		all.add(section);
		return new ElementProperties(element, kind, start, end, all);
	}
}
