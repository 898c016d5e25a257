package org.planwright.ide.properties;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ide.properties.ElementProperties.Section;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;

/** What there is to say of a heading and what stands below it. */
final class ChapterSections {

	private ChapterSections() {
	}

	static List<Section> of(Heading heading, List<Block> below, PropertyTexts texts) {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section(texts.get("section.heading"), List.of(Property.of(texts.get("heading.number"), heading.getNumber()), Property.name(texts.get("heading.title"), heading.getTitle()),
				Property.of(texts.get("heading.level"), Integer.toString(heading.getLevel())))));
		int indicators = below.stream().mapToInt(block -> block instanceof Frame frame ? frame.indicators().size() : 0).sum();
		int projects = below.stream().mapToInt(block -> block instanceof Box box ? box.projects().size() : 0).sum();
		sections.add(new Section(texts.get("section.contents"), List.of(
				Property.of(texts.get("size"), texts.size(below)),
				Property.of(texts.get("headings"), Long.toString(below.stream().filter(Heading.class::isInstance).count())),
				Property.of(texts.get("boxes"), Long.toString(below.stream().filter(Box.class::isInstance).count())),
				Property.of(texts.get("indicators"), Integer.toString(indicators)), Property.of(texts.get("projects"), Integer.toString(projects)))));
		sections.addAll(LineSections.duties(heading, texts));
		return sections;
	}
}
