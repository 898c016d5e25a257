package org.planwright.cli.measure.mutations;

/** A line of a copy. */
final class Line {

	private static final String HEADING = "^(第[一二三四五六七八九十百\\d]+[篇章节](\\h|$)|[篇章节目] ).*";

	private String text;
	private final String frame;
	private final String section;
	private final int origin;
	private boolean changed;

	/**
	 * @param frame line that opens the frame it is in; empty outside frames
	 * @param section titles of the chapter and section it is in
	 * @param origin its place in the untouched text; -1 when it is not there
	 */
	Line(String text, String frame, String section, int origin) {
		this.text = text;
		this.frame = frame;
		this.section = section;
		this.origin = origin;
	}

	String text() {
		return text;
	}

	String section() {
		return section;
	}

	String frame() {
		return frame;
	}

	int origin() {
		return origin;
	}

	boolean changed() {
		return changed;
	}

	void set(String other) {
		changed |= !other.equals(text);
		text = other;
	}

	void touch() {
		changed = true;
	}

	boolean heading() {
		return frame.isEmpty() && text.matches(HEADING);
	}

	/** Whether it is a paragraph of some length. */
	boolean prose() {
		return frame.isEmpty() && text.length() > 60 && text.endsWith("。") && !heading() && !text.startsWith("——");
	}

	/** Whether it is a paragraph on what is to be done. */
	boolean task() {
		return prose() && !section.matches(".*(成就|形势|环境 |远景|指导思想|原则|定位|总体要求|主要目标|党的|政治|监督).*") && !text.startsWith("到20");
	}

	/** Whether it is a paragraph on what was reached. */
	boolean past() {
		return prose() && section.contains("成就");
	}

	boolean row() {
		return text.startsWith("  指标 ");
	}

	boolean box() {
		return frame.startsWith("专栏") && !frame.contains("指标");
	}

	/** Whether it is a project of a box, with its number. */
	boolean project() {
		return box() && text.matches("  (\\d+[.．、]|（[一二三四五六七八九十]+）).*");
	}
}
