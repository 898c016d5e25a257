package org.planwright.ide.completion;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.exchange.export.printed.FacetText;
import org.planwright.ide.outline.Summaries;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Detail;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.NamesDetail;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Term;

/** Proposals of the names that a plan has, with what there is to know of each at a glance. */
final class NameProposals {

	private NameProposals() {
	}

	/** Indicators, with attribute, values and unit. */
	static Stream<Proposal> indicators(Plan plan, String behind) {
		return plan.indicators().stream().filter(indicator -> indicator.getName() != null)
				.map(indicator -> Proposal.word(Proposal.Kind.INDICATOR, indicator.getName(), behind, Summaries.of(indicator)));
	}

	/** Projects, with the box and the scale. */
	static Stream<Proposal> projects(Plan plan, String behind) {
		return projects(plan.projects().stream(), behind);
	}

	/** Those of some lines that are projects. */
	static Stream<Proposal> projects(Stream<? extends Line> lines, String behind) {
		return lines.filter(Project.class::isInstance).map(Project.class::cast).filter(project -> project.getName() != null)
				.map(project -> Proposal.word(Proposal.Kind.PROJECT, project.getName(), behind, summary(project)));
	}

	/** Boxes, by number and title. */
	static Stream<Proposal> boxes(Plan plan, String behind) {
		return plan.boxes().stream().filter(box -> box.getName() != null)
				.map(box -> Proposal.word(Proposal.Kind.BOX, box.getName(), behind, box.getTitle() == null ? "" : box.getTitle()));
	}

	/** Terms of the glossary. */
	static Stream<Proposal> terms(Plan plan) {
		return plan.terms().stream().filter(term -> term.getName() != null).map(Term::getName).map(name -> Proposal.word(Proposal.Kind.TERM, name, Texts.get("term")));
	}

	/** Names that attribute lines of the plan give in a role. */
	static Stream<Proposal> used(Plan plan, NamesRole... roles) {
		Set<NamesRole> wanted = Set.of(roles);
		String detail = Texts.get(wanted.contains(NamesRole.PLACE) ? "used.place" : "used.organisation");
		return details(plan, NamesDetail.class).filter(names -> wanted.contains(names.getRole())).flatMap(names -> names.getNames().stream()).distinct()
				.map(name -> Proposal.word(Proposal.Kind.NAME, name, detail));
	}

	/** Where the money of the plan's projects comes from. */
	static Stream<Proposal> sources(Plan plan) {
		return details(plan, InvestmentDetail.class).flatMap(detail -> detail.getSources().stream()).map(NamedAmount::getName).filter(Objects::nonNull).distinct()
				.map(name -> Proposal.word(Proposal.Kind.NAME, name, " ", Texts.get("used.source")));
	}

	/** What attribute lines of the plan say of a kind. */
	static <D extends Detail> Stream<D> details(Plan plan, Class<D> type) {
		Iterable<Object> all = () -> EcoreUtil.getAllContents(plan, true);
		return StreamSupport.stream(all.spliterator(), false).filter(type::isInstance).map(type::cast);
	}

	/** The facets that an element has a value for, with the value as it would be printed. */
	static Stream<Proposal> facets(Referable element, String behind) {
		return Stream.of(Facet.values()).flatMap(facet -> FacetText.of(element, facet).stream()
				.map(value -> Proposal.word(Proposal.Kind.FACET, facet.getLiteral(), behind, value)));
	}

	private static String summary(Project project) {
		String box = project.eContainer() instanceof Box owner && owner.getName() != null ? owner.getName() : null;
		String what = box == null ? Texts.get("project") : Texts.get("project.in", box);
		return FacetText.of(project, Facet.SCALE).map(scale -> what + "  " + scale).orElse(what);
	}
}
