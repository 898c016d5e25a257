package org.planwright.ide.properties;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.ide.elements.ElementRef;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.SupportsDetail;

/** What in a plan names what. Found in one pass. */
final class Relations {

	private final Map<Referable, List<Line>> supporters = new IdentityHashMap<>();
	private final Map<Referable, List<Line>> references = new IdentityHashMap<>();

	Relations(Plan plan) {
		TreeIterator<EObject> contents = EcoreUtil.getAllContents(plan, false);
		while (contents.hasNext()) {
			EObject each = contents.next();
			if (each instanceof SupportsDetail supports) {
				supports.getTargets().forEach(target -> add(supporters, target, each));
			} else if (each instanceof Reference reference && reference.getTarget() != null) {
				add(references, reference.getTarget(), each);
			}
		}
	}

	private static void add(Map<Referable, List<Line>> found, Referable target, EObject source) {
		Line line = EcoreUtil2.getContainerOfType(source, Line.class);
		List<Line> lines = found.computeIfAbsent(target, any -> new ArrayList<>());
		if (line != null && !lines.contains(line)) {
			lines.add(line);
		}
	}

	/** What supports something. */
	List<Property> supporters(Referable target, PropertyTexts texts) {
		return supporters.getOrDefault(target, List.of()).stream()
				.map(line -> Property.to(line.eContainer() instanceof Box box && box.getNumber() != null ? box.getNumber() : texts.kind(line), NodeLabels.of(line), ElementRef.of(line))).toList();
	}

	/** Where in the text something is named. */
	List<Property> references(Referable target, PropertyTexts texts) {
		return references.getOrDefault(target, List.of()).stream().map(line -> Property.to(texts.get("line", Integer.toString(number(line))), NodeLabels.of(line), ElementRef.of(line))).toList();
	}

	private static int number(Line line) {
		INode node = NodeModelUtils.findActualNodeFor(line);
		return node == null ? 0 : node.getStartLine();
	}
}
