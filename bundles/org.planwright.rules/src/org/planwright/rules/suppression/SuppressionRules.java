package org.planwright.rules.suppression;

import java.util.List;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.SuppressionDetail;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.project.Projects;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Q02: a suppression in the text has a reason and names rules that there are. Whether it still has something to suppress (Q01) is known only after all checks. */
public class SuppressionRules extends RuleSet {

	@Inject
	private Projects projects;

	/** Q02. */
	@Check(CheckType.FAST)
	public void checkSuppression(SuppressionDetail suppression) {
		String named = String.join("、", suppression.getRules());
		if (!hasReason(suppression)) {
			report("Q02").with(named).at(suppression, PlanPackage.Literals.SUPPRESSION_DETAIL__RULES);
		}
		RuleCatalogue catalogue = projects.catalogue(suppression.eResource().getURI());
		List<String> unknown = suppression.getRules().stream().filter(rule -> catalogue.find(rule).isEmpty()).toList();
		if (!unknown.isEmpty() || suppression.getRules().isEmpty()) {
			report("Q02", "unknown").with(String.join("、", unknown)).at(suppression, PlanPackage.Literals.SUPPRESSION_DETAIL__RULES);
		}
	}

	/** Whether a suppression says why; one that does not passes nothing over. */
	public static boolean hasReason(SuppressionDetail suppression) {
		return suppression.getReason() != null && !suppression.getReason().isBlank();
	}
}
