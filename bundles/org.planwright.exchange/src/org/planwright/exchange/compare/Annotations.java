package org.planwright.exchange.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.model.plan.Detail;
import org.planwright.model.plan.Line;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;

/** What the {@code @} lines below two lines say otherwise. */
final class Annotations {

	private Annotations() {
	}

	/** The differences by the word that begins each detail, in the order of the later line. */
	static List<Aspect> between(Line before, Line after) {
		Map<String, String> old = byWord(before);
		Map<String, String> now = byWord(after);
		Set<String> words = new LinkedHashSet<>(now.keySet());
		words.addAll(old.keySet());
		List<Aspect> aspects = new ArrayList<>();
		for (String word : words) {
			String was = old.getOrDefault(word, "");
			String is = now.getOrDefault(word, "");
			if (!NameKey.of(was).equals(NameKey.of(is))) {
				aspects.add(new Aspect("annotation", word, was, is));
			}
		}
		return aspects;
	}

	private static Map<String, String> byWord(Line line) {
		Map<String, String> texts = new LinkedHashMap<>();
		line.getAnnotations().forEach(annotation -> annotation.getDetails().forEach(detail -> add(detail, texts)));
		return texts;
	}

	private static void add(Detail detail, Map<String, String> texts) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(detail);
		if (node == null) {
			return;
		}
		String text = Widths.trim(NodeModelUtils.getTokenText(node));
		int end = 0;
		while (end < text.length() && !Widths.isBlank(text.charAt(end))) {
			end++;
		}
		texts.merge(text.substring(0, end), Widths.trim(text.substring(end)), (one, other) -> one + "；" + other);
	}
}
