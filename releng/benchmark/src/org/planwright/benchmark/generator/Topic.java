package org.planwright.benchmark.generator;

import java.util.ArrayList;
import java.util.List;

/** What a chapter speaks of, as {@code topics.txt} describes it. */
record Topic(String title, String body, List<String> sections, List<Template> sentences, List<ProjectForm> projects, List<TermForm> terms) {

	/** A project: its name, what is done, its amounts as an {@code @} line has them, the indicator it supports. */
	record ProjectForm(Template name, Template content, Template amounts, String supports) {
	}

	/** A term of the glossary. */
	record TermForm(String name, String definition) {
	}

	private static final List<Template> PRINCIPLES = new ArrayList<>();
	private static final List<Topic> ALL = read();

	/** All, in order. */
	static List<Topic> all() {
		return ALL;
	}

	/** The principles that a plan begins with. */
	static List<Template> principles() {
		return PRINCIPLES;
	}

	private static List<Topic> read() {
		List<Topic> topics = new ArrayList<>();
		for (String line : Resources.lines("topics.txt")) {
			int blank = line.indexOf(' ');
			String kind = line.substring(0, blank);
			String[] parts = line.substring(blank + 1).split(" \\| ");
			Topic topic = topics.isEmpty() ? null : topics.getLast();
			switch (kind) {
				case "principle" -> PRINCIPLES.add(Template.parse(parts[0]));
				case "topic" -> topics.add(new Topic(parts[0], parts[1], new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
				case "section" -> topic.sections.add(parts[0]);
				case "sentence" -> topic.sentences.add(Template.parse(parts[0]));
				case "project" -> topic.projects.add(new ProjectForm(Template.parse(parts[0]), Template.parse(parts[1]), Template.parse(parts[2]), parts[3]));
				case "term" -> topic.terms.add(new TermForm(parts[0], parts[1]));
				default -> throw new IllegalStateException("unknown kind of line: " + line);
			}
		}
		return topics;
	}
}
