package org.planwright.exchange.word.comment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the elements of a part in its text, which a parser has found to be well-formed. What is between elements is passed over. */
final class PartScanner {

	static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final Pattern DECLARATION = Pattern.compile("\\sxmlns(?::([^\\s=]+))?\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

	private final String text;
	private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
	private int elements;

	private PartScanner(String text) {
		this.text = text;
		scopes.push(Map.of());
	}

	/**
	 * Shows each element when it has ended, with its number in the order of the start tags, the root being 0; what it holds comes before it.
	 *
	 * @return the root
	 */
	static Element scan(String text, BiConsumer<Element, Integer> visitor) {
		return new PartScanner(text).scan(visitor);
	}

	private Element scan(BiConsumer<Element, Integer> visitor) {
		Deque<Integer> numbers = new ArrayDeque<>();
		Element root = null;
		Element open = null;
		int at = text.indexOf('<');
		while (at >= 0) {
			int next;
			if (text.startsWith("<!--", at)) {
				next = after("-->", at);
			} else if (text.startsWith("<![CDATA[", at)) {
				next = after("]]>", at);
			} else if (text.startsWith("<?", at)) {
				next = after("?>", at);
			} else if (text.charAt(at + 1) == '/') {
				next = after(">", at);
				open.contentEnd = at;
				open.end = next;
				close(open, numbers.pop(), visitor);
				open = open.parent;
			} else {
				next = tagEnd(at);
				boolean empty = text.charAt(next - 2) == '/';
				open = open(open, at, next);
				root = root == null ? open : root;
				numbers.push(elements++);
				if (empty) {
					open.contentEnd = next;
					open.end = next;
					close(open, numbers.pop(), visitor);
					open = open.parent;
				}
			}
			at = text.indexOf('<', next);
		}
		return root;
	}

	private int after(String sign, int from) {
		return text.indexOf(sign, from) + sign.length();
	}

	/** A sign &gt; inside an attribute's value does not end a tag. */
	private int tagEnd(int start) {
		char quote = 0;
		for (int i = start;; i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if (c == '"' || c == '\'') {
				quote = c;
			} else if (c == '>') {
				return i + 1;
			}
		}
	}

	private Element open(Element parent, int start, int end) {
		int nameEnd = start + 1;
		while (" \t\r\n/>".indexOf(text.charAt(nameEnd)) < 0) {
			nameEnd++;
		}
		String name = text.substring(start + 1, nameEnd);
		Map<String, String> scope = scopes.peek();
		if (text.indexOf("xmlns", nameEnd, end) >= 0) {
			scope = new HashMap<>(scope);
			Matcher matcher = DECLARATION.matcher(text).region(nameEnd, end);
			while (matcher.find()) {
				scope.put(matcher.group(1) == null ? "" : matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
			}
		}
		scopes.push(scope);
		int colon = name.indexOf(':');
		boolean word = WORD.equals(scope.get(colon < 0 ? "" : name.substring(0, colon)));
		return new Element(parent, name, word ? name.substring(colon + 1).intern() : "", start, end);
	}

	private void close(Element element, int number, BiConsumer<Element, Integer> visitor) {
		scopes.pop();
		Element parent = element.parent;
		if (parent != null) {
			switch (element.word) {
				case "pPr", "rPr" -> parent.properties = parent.properties == null && parent.is(element.is("pPr") ? "p" : "r") ? element : parent.properties;
				case "pPrChange", "rPrChange" -> parent.change = element;
				case "sectPr" -> parent.section = element;
				case "r", "hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "sdt", "bdo", "dir" -> {
					parent.firstContent = parent.firstContent == null ? element : parent.firstContent;
					parent.lastContent = element;
				}
				default -> { }
			}
		}
		visitor.accept(element, number);
	}

	/** Value of an attribute of an element, whatever its prefix; null when it has none. */
	static String attribute(String text, Element element, String name) {
		Matcher matcher = Pattern.compile("[\\s:]" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(text).region(element.start, element.tagEnd);
		return matcher.find() ? matcher.group(1) == null ? matcher.group(2) : matcher.group(1) : null;
	}
}
