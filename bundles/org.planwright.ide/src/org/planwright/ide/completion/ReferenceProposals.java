package org.planwright.ide.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Referable;

import com.google.inject.Inject;

/** Inside 「」: first what can be named, with its values, then the facets of what is named. */
final class ReferenceProposals implements ProposalSource {

	private static final Pattern OPEN = Pattern.compile("「=?([^「」]*)$");

	/** What is left of a facet, up to the end of its reference. */
	private static final Pattern FACET = Pattern.compile("([^「」.，。；\\s]*)」");

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
			Matcher facet = FACET.matcher(site.after());
			String rest = facet.lookingAt() ? facet.group(1) : "";
			String close = facet.lookingAt() ? "" : "」";
			elements(site, inside.substring(0, dot)).flatMap(element -> NameProposals.facets(element, close))
					.forEach(each -> acceptor.accept(typed, each.over(rest)));
			return;
		}
		int slash = inside.indexOf('/');
		if (slash >= 0) {
			projectsOf(site.plan(), inside.substring(0, slash)).forEach(each -> acceptor.accept(inside.substring(slash + 1), each));
		}
		Stream.of(NameProposals.indicators(site.plan(), "."), NameProposals.projects(site.plan(), "."), NameProposals.boxes(site.plan(), "/"))
				.flatMap(each -> each).forEach(each -> acceptor.accept(inside, each));
		others.propose(site, inside, ".", acceptor);
	}

	/** What stands in a box, named behind the name of the box. */
	private static Stream<Proposal> projectsOf(Plan plan, String box) {
		return plan.boxes().stream().filter(each -> box.equals(each.getName())).flatMap(each -> NameProposals.projects(each.getLines().stream(), "."));
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
