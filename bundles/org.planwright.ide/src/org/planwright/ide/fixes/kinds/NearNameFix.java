package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.planwright.dsl.resource.PlanDescriptionStrategy;
import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Referable;
import org.planwright.model.text.NameKey;

/** A name that names nothing: those that are nearly the same, the nearest first. */
final class NearNameFix implements RuleFix {

	private static final String NAME = "VALUE";
	private static final int SHOWN = 3;
	private static final int SIGNS_PER_ERROR = 3;

	private record Near(String name, int distance) {
	}

	@Override
	public List<Fix> fixes(FixContext context) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(context.plan().getParseResult().getRootNode(), context.finding().start());
		EReference reference = leaf == null ? null : reference(leaf);
		EObject source = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		if (reference == null || source == null) {
			return List.of();
		}
		IScopeProvider scopes = context.plan().getResourceServiceProvider().get(IScopeProvider.class);
		IValueConverterService values = context.plan().getResourceServiceProvider().get(IValueConverterService.class);
		String written = (String) values.toValue(context.written(), NAME, null);
		Map<String, Near> near = new LinkedHashMap<>();
		for (IEObjectDescription element : scopes.getScope(source, reference).getAllElements()) {
			near(written, element).ifPresent(found -> near.putIfAbsent(found.name, found));
		}
		List<Fix> fixes = new ArrayList<>();
		near.values().stream().sorted(Comparator.comparingInt(Near::distance)).limit(SHOWN)
				.forEach(found -> fixes.add(context.instead(values.toString(found.name, NAME), false)));
		return fixes;
	}

	private static EReference reference(ILeafNode leaf) {
		EObject grammar = leaf.getGrammarElement();
		while (grammar != null && !(grammar instanceof CrossReference)) {
			grammar = grammar.eContainer();
		}
		return grammar instanceof CrossReference cross ? GrammarUtil.getReference(cross) : null;
	}

	/** The name of an element, behind that of its plan if it is qualified in scope, when it is near. */
	private static Optional<Near> near(String written, IEObjectDescription element) {
		String name = name(element);
		if (name == null) {
			return Optional.empty();
		}
		String own = NameKey.of(name).key();
		String wrong = NameKey.of(written.substring(written.lastIndexOf('/') + 1)).key();
		int most = Math.max(1, wrong.length() / SIGNS_PER_ERROR);
		boolean part = !wrong.isEmpty() && (own.contains(wrong) || wrong.contains(own));
		int distance = part ? most : StringUtils.getLevenshteinDistance(own, wrong, most);
		boolean qualified = element.getName().getSegmentCount() > 1;
		return distance < 0 || qualified ? Optional.empty() : Optional.of(new Near(name, distance));
	}

	private static String name(IEObjectDescription element) {
		return switch (element.getEObjectOrProxy()) {
			case Referable referable when !referable.eIsProxy() -> referable.getName();
			case Plan plan when !plan.eIsProxy() -> plan.getName();
			default -> element.getUserData(PlanDescriptionStrategy.NAME);
		};
	}
}
