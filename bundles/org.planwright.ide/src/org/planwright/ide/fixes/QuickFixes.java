package org.planwright.ide.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.planwright.rules.contribution.PluginProblem;
import org.planwright.rules.contribution.PluginProblem.Reason;

/**
 * The quick fixes of the product and those that plug-ins contribute to the extension point {@value #POINT}. A contribution that cannot be used is logged, told in
 * {@link #problems} and costs nothing but itself. Safe for use by many threads.
 */
public final class QuickFixes {

	/** Id of the extension point. */
	public static final String POINT = "org.planwright.ide.quickFixes";

	private static final Logger LOG = Logger.getLogger(QuickFixes.class);
	private static final String ELEMENT = "quickFix";

	private record Contributed(String plugin, RuleFix fix) {
	}

	private final Map<String, List<Contributed>> fixes = new HashMap<>();
	private final List<PluginProblem> problems = new ArrayList<>();

	private final FixList own = FixList.read();

	private QuickFixes() {
	}

	/**
	 * Reads what plug-ins contribute.
	 *
	 * @param registry where they do; null when there are no plug-ins
	 */
	public static QuickFixes read(IExtensionRegistry registry) {
		QuickFixes all = new QuickFixes();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
				all.add(element);
			}
		}
		return all;
	}

	/** What could not be used. */
	public List<PluginProblem> problems() {
		return List.copyOf(problems);
	}

	/** Whether there may be fixes for findings of a rule. */
	public boolean has(String rule) {
		return own.has(rule) || fixes.containsKey(rule);
	}

	/** What the product mends, and why not the rest. */
	public FixList list() {
		return own;
	}

	/** The ways to mend a finding. A fix that fails is logged and offers nothing. */
	public List<Fix> of(FixContext context) {
		List<Fix> found = new ArrayList<>();
		own.fix(context.finding().rule(), context.finding().variant()).ifPresent(fix -> add(found, new Contributed("org.planwright.ide", fix), context));
		fixes.getOrDefault(context.finding().rule(), List.of()).forEach(fix -> add(found, fix, context));
		return found;
	}

	private static void add(List<Fix> found, Contributed contributed, FixContext context) {
		try {
			found.addAll(contributed.fix.fixes(context));
		} catch (RuntimeException | LinkageError e) {
			LOG.error("fix of " + contributed.plugin + " for " + context.finding().rule() + " failed", e);
		}
	}

	private void add(String rule, Contributed fix) {
		fixes.computeIfAbsent(rule, any -> new ArrayList<>()).add(fix);
	}

	private void add(IConfigurationElement element) {
		try {
			String plugin = element.getContributor().getName();
			String rule = element.getAttribute("rule");
			String type = element.getAttribute("class");
			if (!element.getName().equals(ELEMENT)) {
				return;
			}
			if (rule == null || type == null) {
				report(PluginProblem.of(plugin, Reason.MISSING, rule == null ? "rule" : "class"), null);
			} else if (element.createExecutableExtension("class") instanceof RuleFix fix) {
				add(rule, new Contributed(plugin, fix));
			} else {
				report(PluginProblem.of(plugin, Reason.TYPE, type, RuleFix.class.getName()), null);
			}
		} catch (CoreException e) {
			Throwable cause = e.getStatus().getException() == null ? e : e.getStatus().getException();
			report(PluginProblem.of(element.getContributor().getName(), Reason.CLASS, element.getAttribute("class"), cause.toString()), cause);
		} catch (InvalidRegistryObjectException e) {
			LOG.warn("a plug-in went while it was read", e);
		}
	}

	private void report(PluginProblem problem, Throwable cause) {
		LOG.error(problem, cause);
		problems.add(problem);
	}
}
