package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;

/** What the lines at the top of two plans say otherwise. */
final class Headers {

	private record Header(HeaderLine line, String value) {
	}

	private Headers() {
	}

	static List<Difference> between(Plan before, Plan after) {
		Map<String, Header> old = byKey(before);
		Map<String, Header> now = byKey(after);
		Set<String> keys = new LinkedHashSet<>(now.keySet());
		keys.addAll(old.keySet());
		List<Difference> differences = new ArrayList<>();
		for (String key : keys) {
			Header was = old.get(key);
			Header is = now.get(key);
			if (was == null || is == null || !NameKey.of(was.value).equals(NameKey.of(is.value))) {
				differences.add(new Difference(was == null ? Way.ADDED : is == null ? Way.REMOVED : Way.CHANGED, Thing.HEADER, key, side(was), side(is), List.of(), ""));
			}
		}
		return differences;
	}

	private static Side side(Header header) {
		return header == null ? Side.NONE : Side.of(header.line, "", header.value);
	}

	private static Map<String, Header> byKey(Plan plan) {
		Map<String, Header> headers = new LinkedHashMap<>();
		for (HeaderLine line : plan.getHeaders()) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(line);
			String text = node == null ? "" : NodeModelUtils.getTokenText(node);
			int colon = (int) text.chars().takeWhile(sign -> sign != '：' && sign != ':').count();
			headers.putIfAbsent(Widths.trim(text.substring(0, colon)), new Header(line, Widths.trim(text.substring(Math.min(text.length(), colon + 1)))));
		}
		return headers;
	}
}
