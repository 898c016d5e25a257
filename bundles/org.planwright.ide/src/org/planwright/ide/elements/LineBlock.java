package org.planwright.ide.elements;

import java.util.List;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Project;
import org.planwright.model.text.TextChange;
import org.planwright.model.text.Widths;

/**
 * The lines of an element with all that goes with it: the comments directly above it, its attribute lines and the paragraphs that describe a project.
 *
 * @param start of the first line
 * @param head  where the element itself begins
 * @param end   behind the line end of the last line
 */
record LineBlock(String text, int start, int head, int end) {

	static LineBlock of(String text, Line element) {
		List<Paragraph> description = element instanceof Project project ? project.description() : List.of();
		int last = NodeModelUtils.findActualNodeFor(description.isEmpty() ? element : description.getLast()).getEndOffset();
		int head = NodeModelUtils.findActualNodeFor(element).getOffset();
		int start = lineStart(text, head);
		for (int above = start; above > 0;) {
			above = lineStart(text, above - 1);
			if (!Widths.trim(text.substring(above, start)).startsWith("//")) {
				break;
			}
			start = above;
		}
		int end = text.indexOf('\n', Math.max(head, last - 1));
		return new LineBlock(text, start, head, end < 0 ? text.length() : end + 1);
	}

	private static int lineStart(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Whether an offset is in it. */
	boolean holds(int offset) {
		return start <= offset && offset < end;
	}

	/** Takes the lines away, and with them the blank lines below where there are some above. */
	TextChange removal() {
		int from = start;
		int to = end;
		if (start == 0 || isBlank(lineStart(text, start - 1))) {
			while (to < text.length() && isBlank(to)) {
				to = next(to);
			}
		}
		if (to == text.length() && !text.endsWith("\n") && from > 0) {
			from -= from > 1 && text.charAt(from - 2) == '\r' ? 2 : 1;
		}
		return new TextChange(from, to, "");
	}

	private boolean isBlank(int line) {
		return Widths.isBlank(text.substring(line, next(line)));
	}

	private int next(int line) {
		int end = text.indexOf('\n', line);
		return end < 0 ? text.length() : end + 1;
	}

	/**
	 * The lines without the last line end, indented otherwise.
	 *
	 * @param beginning what the element begins with instead of some of its characters
	 * @param replaced  how many these are
	 */
	String lines(String indent, String beginning, int replaced) {
		String own = text.substring(lineStart(text, head), head);
		String whole = text.substring(start, head) + beginning + text.substring(head + replaced, end);
		StringBuilder lines = new StringBuilder();
		for (String line : whole.lines().toList()) {
			lines.append(lines.isEmpty() ? "" : lineBreak(text)).append(line.startsWith(own) && !own.equals(indent) ? indent + line.substring(own.length()) : line);
		}
		return lines.toString();
	}

	static String lineBreak(String text) {
		return text.contains("\r\n") ? "\r\n" : "\n";
	}
}
