package org.planwright.ide.elements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.planwright.dsl.naming.ReferenceNames;
import org.planwright.model.Details;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.text.Widths;

import com.google.inject.Inject;

/** What elements support, by the names in which they say so. */
final class SupportTargets {

	private static final String SEPARATOR = "、";

	@Inject
	private IScopeProvider scopes;
	@Inject
	private IQualifiedNameConverter names;

	/**
	 * Something that a line says it supports.
	 *
	 * @param name   as it is written, without quotation marks
	 * @param target a proxy when it is not found
	 */
	record Stated(String name, Referable target) {
	}

	/** All that a line says it supports, in order. */
	static List<Stated> stated(Line line) {
		List<Stated> stated = new ArrayList<>();
		for (SupportsDetail detail : Details.all(line, SupportsDetail.class)) {
			List<INode> nodes = NodeModelUtils.findNodesForFeature(detail, Literals.SUPPORTS_DETAIL__TARGETS);
			for (int i = 0; i < nodes.size() && i < detail.getTargets().size(); i++) {
				stated.add(new Stated(unquoted(NodeModelUtils.getTokenText(nodes.get(i))), detail.getTargets().get(i)));
			}
		}
		return stated;
	}

	private static String unquoted(String token) {
		String text = Widths.trim(token);
		return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\") : text;
	}

	/** The name by which a line can say that it supports an element. */
	String name(Line line, Referable target) throws RefusedChange {
		if (target.getName() == null) {
			throw new RefusedChange("noName");
		}
		return ReferenceNames.of(target, scope(line)).findFirst().orElseThrow(() -> new RefusedChange("ambiguous", Widths.trim(target.getName())));
	}

	/** The names in a text, apart by 、, each of something that can be supported; a name may hold the sign itself. */
	List<String> named(Line line, String text) throws RefusedChange {
		IScope scope = scope(line);
		List<String> found = new ArrayList<>();
		String[] pieces = text.split(SEPARATOR);
		for (int from = 0; from < pieces.length;) {
			int to = pieces.length;
			while (to > from && target(scope, join(pieces, from, to)).isEmpty()) {
				to--;
			}
			if (to == from) {
				throw new RefusedChange("unknownName", Widths.trim(pieces[from]));
			}
			found.add(Widths.trim(join(pieces, from, to)));
			from = to;
		}
		return found;
	}

	private static String join(String[] pieces, int from, int to) {
		return String.join(SEPARATOR, List.of(pieces).subList(from, to));
	}

	private Optional<IEObjectDescription> target(IScope scope, String name) {
		return Widths.isBlank(name) ? Optional.empty() : Optional.ofNullable(scope.getSingleElement(names.toQualifiedName(name)));
	}

	private IScope scope(Line line) {
		return scopes.getScope(line, Literals.SUPPORTS_DETAIL__TARGETS);
	}

	/** Whether a line supports itself, by way of others perhaps. */
	static boolean isCircular(Line line) {
		Set<EObject> seen = new HashSet<>();
		Deque<Line> open = new ArrayDeque<>(List.of(line));
		while (!open.isEmpty()) {
			for (Referable target : Details.supports(open.pop())) {
				if (target == line) {
					return true;
				}
				if (!target.eIsProxy() && seen.add(target)) {
					open.push(target);
				}
			}
		}
		return false;
	}
}
