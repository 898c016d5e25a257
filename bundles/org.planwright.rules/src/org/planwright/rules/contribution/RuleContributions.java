package org.planwright.rules.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.planwright.rules.catalogue.RuleCatalogue;

/**
 * What plug-ins contribute to the extension point {@value #POINT}, read once. A contribution that cannot be used is logged, told in {@link #problems} and costs
 * nothing but itself. The first of two plug-ins, by their names, keeps an id that both want.
 */
public final class RuleContributions {

	/** Id of the extension point. */
	public static final String POINT = "org.planwright.rules.ruleSets";

	private static final Logger LOG = Logger.getLogger(RuleContributions.class);
	private static final String ELEMENT = "ruleSet";

	private final List<RuleSetContribution> contributions = new ArrayList<>();
	private final List<PluginProblem> problems = new ArrayList<>();
	private RuleCatalogue catalogue;

	private RuleContributions(RuleCatalogue builtIn) {
		catalogue = builtIn;
	}

	/**
	 * Reads what plug-ins contribute.
	 *
	 * @param registry where they do; null when there are no plug-ins
	 * @param builtIn the rules that there are without them
	 */
	public static RuleContributions read(IExtensionRegistry registry, RuleCatalogue builtIn) {
		RuleContributions all = new RuleContributions(builtIn);
		if (registry != null) {
			Arrays.stream(registry.getConfigurationElementsFor(POINT)).filter(element -> element.getName().equals(ELEMENT))
					.sorted(Comparator.comparing(element -> element.getContributor().getName())).forEach(all::add);
		}
		return all;
	}

	/** The rules of the product and those of plug-ins. */
	public RuleCatalogue catalogue() {
		return catalogue;
	}

	/** What could not be used. */
	public List<PluginProblem> problems() {
		synchronized (problems) {
			return List.copyOf(problems);
		}
	}

	List<RuleSetContribution> usable() {
		return contributions;
	}

	void report(PluginProblem problem, Throwable cause) {
		LOG.error(problem, cause);
		synchronized (problems) {
			problems.add(problem);
		}
	}

	private void add(IConfigurationElement element) {
		try {
			RuleSetContribution contribution = new ContributionReader(element).read(catalogue);
			catalogue = catalogue.with(contribution.rules());
			contributions.add(contribution);
		} catch (BrokenContribution e) {
			report(e.problem(), e.getCause());
		} catch (InvalidRegistryObjectException e) {
			LOG.warn("a plug-in went while it was read", e);
		}
	}
}
