package org.planwright.ide.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Referable;

import com.google.inject.Inject;

/** Inside 「」: first what can be named, with its values, then the facets of what is named. */
final class ReferenceProposals implements ProposalSource {

	private static final Pattern OPEN = Pattern.compile("「=?([^「」]*)$");

	@Inject
	private IScopeProvider scopes;
	@Inject
	private IQualifiedNameConverter names;
	@Inject
	private OtherPlans others;

	@Override
	public void propose(Site site, Acceptor acceptor) {
		Matcher open = OPEN.matcher(site.before());
		if (!open.find()) {
			return;
		}
		String inside = open.group(1);
		int dot = inside.lastIndexOf('.');
		if (dot >= 0) {
			String typed = inside.substring(dot + 1);
			String close = site.after().startsWith("」") ? "" : "」";
			elements(site, inside.substring(0, dot)).flatMap(element -> NameProposals.facets(element, close)).forEach(each -> acceptor.accept(typed, each));
			return;
		}
		Stream.of(NameProposals.indicators(site.plan(), "."), NameProposals.projects(site.plan(), "."), NameProposals.boxes(site.plan(), "/"))
				.flatMap(each -> each).forEach(each -> acceptor.accept(inside, each));
		others.propose(site, inside, ".", acceptor);
	}

	private Stream<Referable> elements(Site site, String name) {
		Iterable<IEObjectDescription> found = scopes.getScope(site.plan(), PlanPackage.Literals.REFERENCE__TARGET).getElements(names.toQualifiedName(name));
		Stream.Builder<Referable> elements = Stream.builder();
		for (IEObjectDescription description : found) {
			EObject element = EcoreUtil.resolve(description.getEObjectOrProxy(), site.plan());
			if (element instanceof Referable referable && !element.eIsProxy()) {
				elements.add(referable);
			}
		}
		return elements.build();
	}
}
