package org.planwright.ui.rules;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.check.Finding;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.rules.project.Projects;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;

import com.google.inject.Injector;

/** The rules by which the running server checks, those of plug-ins and of projects included, in the user's language. */
public final class RuleBook {

	private static final URI ANY_PLAN = URI.createURI("any.plan");

	private RuleBook() {
	}

	/** The rules that hold for plans of all projects: those of the server; as long as none was started, those of the product. In any thread. */
	public static RuleCatalogue common() {
		RuleCatalogue catalogue = service(RuleCatalogue.class);
		return catalogue == null ? RuleCatalogue.builtIn() : catalogue;
	}

	/** All rules: the common ones and those in scripts of projects of the workspace. In any thread. */
	public static RuleCatalogue catalogue() {
		return common().with(UiPlugin.instance().scriptRules().all());
	}

	/** The injector of the language that the server made; null as long as none was started. In any thread. */
	public static Injector language() {
		return service(Injector.class);
	}

	/** The rules that hold for the plans of one project. Its scripts are read in the calling thread. */
	static RuleCatalogue of(ProjectFolder folder) {
		Projects projects = service(Projects.class);
		return projects == null ? common() : projects.catalogue(folder);
	}

	private static <T> T service(Class<T> type) {
		IResourceServiceProvider services = IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(ANY_PLAN);
		return services == null ? null : services.get(type);
	}

	/** Where a rule comes from when only a project has it, and whether it is run; empty for common rules. */
	static Optional<String> source(Rule rule) {
		return UiPlugin.instance().scriptRules().scripts(rule).map(scripts -> Messages.bind(
				UiPlugin.instance().server().trusts(scripts) ? Messages.ruleOfScript : Messages.ruleOfUntrustedScript, scripts.folder()));
	}

	private static Optional<Rule> find(String id) {
		return common().find(id).or(() -> UiPlugin.instance().scriptRules().find(id));
	}

	/** Whether findings of an id come from a rule, not from the language itself. */
	public static boolean isRule(String id) {
		return find(id).isPresent();
	}

	/** The user's language. */
	public static Locale locale() {
		return Locale.getDefault();
	}

	/** What a rule asks for, or what the language itself does; of a rule that there is no more, its id. */
	public static String title(String id) {
		Optional<Rule> rule = find(id);
		if (rule.isPresent()) {
			return RuleMessages.title(rule.get(), locale());
		}
		return switch (id) {
			case Finding.LINK -> Messages.ruleLink;
			case Finding.MONITOR -> Messages.ruleMonitor;
			case Finding.PROJECT -> Messages.ruleProject;
			case Finding.SYNTAX -> Messages.ruleSyntax;
			default -> id;
		};
	}
}
