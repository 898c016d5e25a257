package org.planwright.rules.contribution;

import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.planwright.model.plan.PlanPackage;
import org.planwright.rules.contribution.PluginProblem.Reason;

import com.google.inject.ConfigurationException;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.ProvisionException;

/** Gives the contributed rule sets what they ask for and lets them take part in every check, beside the rules of the product. */
public final class ContributedRules {

	@Inject
	ContributedRules(RuleContributions contributions, Injector injector, EValidatorRegistrar registrar) {
		for (RuleSetContribution contribution : contributions.usable()) {
			try {
				injector.injectMembers(contribution.set());
				registrar.register(PlanPackage.eINSTANCE, contribution.set());
			} catch (ConfigurationException | ProvisionException | LinkageError e) {
				contributions.report(PluginProblem.of(contribution.plugin(), Reason.CLASS, contribution.set().getClass().getName(), e.toString()), e);
			}
		}
	}
}
