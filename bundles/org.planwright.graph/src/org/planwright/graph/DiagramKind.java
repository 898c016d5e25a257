package org.planwright.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The diagrams there are. */
public enum DiagramKind {

	/** 支撑关系图: goals, the indicators that measure them, and the projects and tasks that support these. */
	SUPPORT,
	/** 规划层级图: plans from nation to county, with the targets that are handed down. */
	HIERARCHY,
	/** 篇章结构图: the chapters of a document with their sizes and findings. */
	STRUCTURE;

	/** The word that names it on a command line and in files. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The diagram of a word or of its Chinese name; empty when there is none. */
	public static Optional<DiagramKind> of(String word) {
		return Arrays.stream(values()).filter(kind -> kind.word().equalsIgnoreCase(word) || kind.title(Locale.CHINESE).equals(word)).findFirst();
	}

	/** What a person calls it. */
	public String title(Locale locale) {
		return Messages.get(locale, "diagram." + word());
	}
}
