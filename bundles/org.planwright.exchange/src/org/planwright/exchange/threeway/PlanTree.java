package org.planwright.exchange.threeway;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.planwright.dsl.line.PlanTokens;
import org.planwright.dsl.line.PlanTokenizer;
import org.planwright.exchange.threeway.Node.Kind;
import org.planwright.model.HeadingNumbers;
import org.planwright.model.text.Widths;

/** Reads the text of a plan as a tree of elements. Every line is in exactly one element, so that the text comes out of the tree. */
final class PlanTree {

	private static final Set<String> HEADINGS = Set.of(PlanTokens.keyword("篇"), PlanTokens.keyword("章"), PlanTokens.keyword("节"), PlanTokens.keyword("目"));
	private static final String INDICATOR = PlanTokens.keyword("指标");
	private static final String ITEM = PlanTokens.keyword("项");
	private static final String ANNOTATION = PlanTokens.keyword("@");
	private static final String OPEN = PlanTokens.keyword("{");
	private static final String CLOSE = PlanTokens.keyword("}");
	private static final String NAME_ENDS = "，：；。,:;";
	private static final int PROJECTS_BELOW = 4;

	private final String text;
	private final PlanTokens tokens;
	private final Node root = new Node(Kind.ROOT, "", 0, "", List.of());
	private Node section = root;
	private Node frame;
	/** Where the lines go that belong to the one before. */
	private Node last;
	private boolean closed;
	private int token;

	private PlanTree(String text) {
		this.text = text;
		this.tokens = PlanTokenizer.tokenize(text);
	}

	/** The tree of a text whose lines end with LF; the last line may have no end. */
	static Node read(String text) {
		PlanTree tree = new PlanTree(text);
		int from = 0;
		while (from < text.length()) {
			int end = text.indexOf('\n', from);
			int to = end < 0 ? text.length() : end;
			tree.line(from, to, Math.min(text.length(), to + 1));
			from = to + 1;
		}
		return tree.root;
	}

	private void line(int from, int to, int next) {
		List<Integer> inLine = new ArrayList<>();
		while (token < tokens.size() && tokens.start(token) < next) {
			String kind = tokens.kind(token);
			if (kind.equals(PlanTokens.FRAME_END) && inLine.isEmpty()) {
				closeFrame();
			} else if (!kind.equals(PlanTokens.WS)) {
				inLine.add(token);
			}
			token++;
		}
		String line = text.substring(from, to);
		if (inLine.isEmpty()) {
			blank(line);
			return;
		}
		String first = tokens.kind(inLine.get(0));
		if (first.equals(ANNOTATION) && last != null && !closed) {
			annotation(line);
		} else if (first.equals(CLOSE)) {
			frame.tail().add(line);
			last = frame;
			closed = true;
			frame = null;
		} else {
			element(line, from, first, inLine);
		}
		if (inLine.stream().anyMatch(each -> tokens.kind(each).equals(PlanTokens.FRAME_END))) {
			closeFrame();
		}
	}

	private void closeFrame() {
		frame = null;
		closed = false;
	}

	private void blank(String line) {
		if (last == null) {
			place(new Node(Kind.LINE, "blank", 0, "", List.of())).blanks().add(line);
		} else {
			(closed ? last.tail() : last.blanks()).add(line);
		}
	}

	/** Blank lines between an element and what is said about it belong to its own lines. */
	private void annotation(String line) {
		last.lines().addAll(last.blanks());
		last.blanks().clear();
		last.lines().add(line);
	}

	private void element(String line, int from, String first, List<Integer> inLine) {
		boolean opens = inLine.stream().anyMatch(each -> tokens.kind(each).equals(OPEN) || tokens.kind(each).equals(PlanTokens.FRAME_OPEN));
		boolean heading = first.equals(PlanTokens.HEADING_NO) || HEADINGS.contains(first);
		List<Integer> cuts = cuts(from, inLine);
		if (opens) {
			Node opened = new Node(Kind.FRAME, first, 0, name(inLine, PlanTokens.TEXT, line), cuts);
			frame = null;
			place(opened).lines().add(line);
			frame = opened;
		} else if (heading) {
			Node opened = new Node(Kind.SECTION, first, level(inLine), name(inLine, PlanTokens.TEXT, line), cuts);
			while (section != root && section.level() >= opened.level()) {
				section = section.parent();
			}
			place(opened).lines().add(line);
			section = opened;
		} else {
			Kind kind = first.equals(INDICATOR) ? Kind.INDICATOR : first.equals(PlanTokens.ITEM_NO) || first.equals(ITEM) ? Kind.PROJECT : Kind.LINE;
			String name = switch (kind) {
				case INDICATOR -> name(inLine, PlanTokens.VALUE, line);
				case PROJECT -> start(name(inLine, PlanTokens.TEXT, line));
				default -> "";
			};
			place(new Node(kind, first, 0, name, cuts)).lines().add(line);
		}
	}

	private Node place(Node node) {
		(frame != null ? frame : section).add(node);
		last = node;
		closed = false;
		return node;
	}

	private int level(List<Integer> inLine) {
		String number = token(inLine.get(0));
		int level = HeadingNumbers.level(Widths.trim(number));
		if (level > 0) {
			return level;
		}
		return switch (number) {
			case "篇" -> 1;
			case "章" -> 2;
			case "节" -> 3;
			default -> PROJECTS_BELOW;
		};
	}

	/** Where words of the language begin in a line behind its first; none in prose. */
	private List<Integer> cuts(int from, List<Integer> inLine) {
		return inLine.stream().skip(1).filter(each -> tokens.kind(each).charAt(0) == '\'' || tokens.kind(each).equals(PlanTokens.COLUMN_KEY)).map(each -> tokens.start(each) - from)
				.toList();
	}

	private String name(List<Integer> inLine, String kind, String otherwise) {
		return Widths.trim(inLine.stream().filter(each -> tokens.kind(each).equals(kind)).findFirst().map(this::token).orElse(otherwise));
	}

	private static String start(String item) {
		int end = 0;
		while (end < item.length() && NAME_ENDS.indexOf(item.charAt(end)) < 0) {
			end++;
		}
		return item.substring(0, end);
	}

	private String token(int at) {
		return text.substring(tokens.start(at), tokens.end(at));
	}
}
