package org.planwright.rules.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.inject.Inject;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.DraftStage;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanKind;
import org.planwright.model.plan.StageHeader;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.UpperPlanHeader;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.issue.CheckSettings;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/**
 * G11 and G12: what a plan goes through before it is approved. A step counts as registered when a remark or file of any line names it; {@code procedure.json}. The
 * proposal of the Party committee (建议) is at hand when the plan names it as one of its upper plans.
 */
public class ProcedureRules extends RuleSet {

	private static final String PROPOSAL = "建议";
	private static final double COVERED = 0.7;
	private static final int SHORTEST_PHRASE = 4;

	private final Map<String, List<String>> steps = new LinkedHashMap<>();
	@Inject
	private PlanTexts texts;

	@Inject
	public ProcedureRules(Dictionaries dictionaries) {
		dictionaries.read("procedure.json").getAsJsonObject("steps").entrySet().forEach(step -> steps.put(step.getKey(), Dictionaries.strings(step.getValue())));
	}

	/** G11: all steps are registered. One finding a plan. */
	@Check(CheckType.NORMAL)
	public void stepsAreRegistered(Plan plan) {
		if (plan.getBlocks().isEmpty()) {
			return;
		}
		StringBuilder registered = new StringBuilder();
		for (Block block : plan.getBlocks()) {
			register(block, registered);
			if (block instanceof Frame frame) {
				frame.getLines().forEach(line -> register(line, registered));
			}
		}
		List<String> missing = new ArrayList<>();
		steps.forEach((step, words) -> {
			if (words.stream().noneMatch(word -> registered.indexOf(word) >= 0)) {
				missing.add(step);
			}
		});
		if (!missing.isEmpty()) {
			report("G11").with(missing.size(), String.join("、", missing)).at(front(plan));
		}
	}

	private static void register(Line line, StringBuilder registered) {
		for (TextDetail detail : Details.all(line, TextDetail.class)) {
			if ((detail.getRole() == TextRole.REMARK || detail.getRole() == TextRole.FILE) && detail.getText() != null) {
				registered.append(detail.getText()).append('\n');
			}
		}
	}

	/** G12: the items of the proposal have a counterpart in the outline. Where no proposal is at hand, a person is asked to compare, between the draft for review and the issue. */
	@Check(CheckType.NORMAL)
	public void proposalIsCarriedOut(Plan plan) {
		if (plan.getKind() != PlanKind.OUTLINE || plan.getBlocks().isEmpty() || isProposal(plan)) {
			return;
		}
		for (HeaderLine header : plan.getHeaders()) {
			if (header instanceof UpperPlanHeader upper && upper.getPlan() != null && !upper.getPlan().eIsProxy() && isProposal(upper.getPlan())) {
				compare(plan, upper.getPlan(), upper);
				return;
			}
		}
		DraftStage stage = CheckSettings.stage(plan.eResource());
		if (stage == DraftStage.SUBMISSION || stage == DraftStage.APPROVAL) {
			report("G12").at(front(plan));
		}
	}

	private void compare(Plan plan, Plan proposal, UpperPlanHeader at) {
		PhraseIndex index = new PhraseIndex(texts.of(plan));
		List<Heading> items = items(proposal);
		List<Heading> missing = items.stream().filter(item -> !isCarriedOut(item, index)).toList();
		if (!missing.isEmpty()) {
			var report = report("G12", "missing").with(items.size(), missing.size(), Labels.list(missing.stream().map(Heading::getTitle).toList()));
			missing.forEach(item -> report.also("item", item, null));
			report.at(at);
		}
	}

	private static boolean isCarriedOut(Heading item, PhraseIndex index) {
		for (String phrase : item.getTitle().split("[，、；：　 ]+")) {
			if (phrase.length() >= SHORTEST_PHRASE && index.best(phrase) >= COVERED) {
				return true;
			}
		}
		return false;
	}

	/** The headings that have no headings below them. */
	private static List<Heading> items(Plan proposal) {
		List<Heading> items = new ArrayList<>();
		Heading last = null;
		for (Block block : proposal.getBlocks()) {
			if (block instanceof Heading heading && heading.getTitle() != null) {
				if (last != null && heading.getLevel() <= last.getLevel()) {
					items.add(last);
				}
				last = heading;
			}
		}
		if (last != null) {
			items.add(last);
		}
		return items;
	}

	private static boolean isProposal(Plan plan) {
		return plan.getTitle() != null && plan.getTitle().strip().endsWith(PROPOSAL) || plan.getName() != null && plan.getName().strip().endsWith(PROPOSAL);
	}

	/** Where what is said of a plan as a whole is shown: its stage, else its first line. */
	private static EObject front(Plan plan) {
		for (HeaderLine header : plan.getHeaders()) {
			if (header instanceof StageHeader) {
				return header;
			}
		}
		return plan.getHeaders().isEmpty() ? plan.getBlocks().get(0) : plan.getHeaders().get(0);
	}
}
