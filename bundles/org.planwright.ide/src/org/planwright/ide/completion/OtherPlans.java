package org.planwright.ide.completion;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.planwright.dsl.resource.PlanDescriptionStrategy;
import org.planwright.model.plan.PlanPackage;

import com.google.inject.Inject;

/** The other plans of the workspace: their names, and what is in the one that is named. */
final class OtherPlans {

	@Inject
	private ResourceDescriptionsProvider provider;
	@Inject
	private IQualifiedNameConverter names;

	/** The names of all other plans. */
	Stream<String> names(Site site) {
		return all(site, PlanPackage.Literals.PLAN).map(OtherPlans::name).filter(name -> !name.isBlank() && !name.equals(site.plan().getName())).distinct();
	}

	/** Plans in front of /, then the indicators and projects of the plan that is typed. */
	void propose(Site site, String typed, String behind, ProposalSource.Acceptor acceptor) {
		int slash = typed.indexOf('/');
		if (slash < 0) {
			names(site).forEach(name -> acceptor.accept(typed, Proposal.word(Proposal.Kind.PLAN, name, "/", Texts.get("plan"))));
			return;
		}
		QualifiedName qualifier = names.toQualifiedName(typed.substring(0, slash));
		String rest = typed.substring(slash + 1);
		all(site, PlanPackage.Literals.REFERABLE).filter(each -> each.getName().startsWith(qualifier) && each.getName().getSegmentCount() > 1).forEach(each -> {
			boolean indicator = each.getEClass() == PlanPackage.Literals.INDICATOR;
			String detail = Stream.of(PlanDescriptionStrategy.ATTRIBUTE, PlanDescriptionStrategy.TARGET, PlanDescriptionStrategy.UNIT).map(each::getUserData)
					.filter(text -> text != null && !text.isBlank()).reduce((a, b) -> a + "  " + b).orElse("");
			acceptor.accept(rest, Proposal.word(indicator ? Proposal.Kind.INDICATOR : Proposal.Kind.PROJECT, name(each), behind, detail));
		});
	}

	private Stream<IEObjectDescription> all(Site site, EClass type) {
		IResourceDescriptions index = provider.getResourceDescriptions(site.resource());
		return StreamSupport.stream(index.getExportedObjectsByType(type).spliterator(), false);
	}

	private static String name(IEObjectDescription description) {
		String given = description.getUserData(PlanDescriptionStrategy.NAME);
		return given == null ? description.getName().getLastSegment() : given;
	}
}
