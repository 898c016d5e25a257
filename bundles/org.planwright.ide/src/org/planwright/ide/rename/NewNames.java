package org.planwright.ide.rename;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.planwright.dsl.resource.PlanDescriptionStrategy;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.Term;
import org.planwright.model.plan.TextRole;
import org.planwright.model.text.NameKey;

import com.google.inject.Inject;

/** Which names something may get. */
public final class NewNames {

	private static final String REFERENCE_SIGNS = "「」";
	private static final String TERM_ENDS = "：:";
	private static final String PROJECT_ENDS = "，：；。,:;";
	private static final String BOX = "专栏\\s*[\\d一二三四五六七八九十百]+(?:[-—–.．_][\\d一二三四五六七八九十]+)?";

	@Inject
	private ResourceDescriptionsProvider descriptions;

	/** Whether a text is the number of a box, which is its name: 专栏3, 专栏 五, 专栏3-1. */
	public static boolean isBoxNumber(String text) {
		return text.matches(BOX);
	}

	/** Why an element cannot get a name, in the language of the person; empty when it can. The name has no blanks at its ends. */
	public Optional<String> problem(EObject element, String name) {
		String old = ElementNames.of(element);
		Optional<String> problem = problem(name, old, forbidden(element));
		if (problem.isPresent()) {
			return problem;
		}
		if (element instanceof Box && !isBoxNumber(name)) {
			return Optional.of(RenameTexts.get("box"));
		}
		return NameKey.of(name).equals(NameKey.of(old)) ? Optional.empty() : taken(name, others(element));
	}

	/** Why a new indicator or project of a plan cannot have a name, as {@link #problem}. */
	public Optional<String> problemOfNew(Plan plan, boolean project, String name) {
		return problem(name, "", project ? PROJECT_ENDS + REFERENCE_SIGNS : REFERENCE_SIGNS).or(() -> taken(name, referables(plan).map(Referable::getName)));
	}

	private static Optional<String> problem(String name, String old, String forbidden) {
		if (name.isEmpty()) {
			return Optional.of(RenameTexts.get("empty"));
		}
		if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
			return Optional.of(RenameTexts.get("lines"));
		}
		return forbidden.chars().filter(c -> name.indexOf(c) >= 0 && old.indexOf(c) < 0).mapToObj(c -> RenameTexts.get("sign", Character.toString(c))).findFirst();
	}

	private static Optional<String> taken(String name, Stream<String> names) {
		return names.anyMatch(taken -> taken != null && NameKey.of(taken).equals(NameKey.of(name))) ? Optional.of(RenameTexts.get("taken", name)) : Optional.empty();
	}

	private static Stream<Referable> referables(Plan plan) {
		return Stream.of(plan.indicators(), plan.projects(), plan.boxes()).flatMap(List::stream);
	}

	private static String forbidden(EObject element) {
		return switch (element) {
			case Term term -> TERM_ENDS;
			case Plan plan -> "/" + REFERENCE_SIGNS;
			case Project project when Details.text(project, TextRole.NAME) == null -> PROJECT_ENDS + REFERENCE_SIGNS;
			default -> REFERENCE_SIGNS;
		};
	}

	/** The names that would mean two things if they were given again. */
	private Stream<String> others(EObject element) {
		Plan plan = (Plan) element.eResource().getContents().getFirst();
		return switch (element) {
			case Term term -> plan.terms().stream().filter(each -> each != term).map(Term::getName);
			case Referable referable -> referables(plan).filter(each -> each != referable).map(Referable::getName);
			default -> plans(element);
		};
	}

	private Stream<String> plans(EObject plan) {
		Stream.Builder<String> names = Stream.builder();
		for (IEObjectDescription each : descriptions.getResourceDescriptions(plan.eResource()).getExportedObjectsByType(Literals.PLAN)) {
			if (!each.getEObjectURI().trimFragment().equals(plan.eResource().getURI())) {
				names.add(each.getUserData(PlanDescriptionStrategy.NAME));
			}
		}
		return names.build();
	}
}
