package org.planwright.ui.rules;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.check.Finding;
import org.planwright.ui.Messages;

/** The rules by which the running server checks, those of plug-ins included, in the user's language. */
public final class RuleBook {

	private static final URI ANY_PLAN = URI.createURI("any.plan");

	private RuleBook() {
	}

	/** The catalogue of the server; as long as none was started, that of the product. In any thread. */
	public static RuleCatalogue catalogue() {
		IResourceServiceProvider services = IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(ANY_PLAN);
		RuleCatalogue catalogue = services == null ? null : services.get(RuleCatalogue.class);
		return catalogue == null ? RuleCatalogue.builtIn() : catalogue;
	}

	/** Whether findings of an id come from a rule, not from the language itself. */
	public static boolean isRule(String id) {
		return catalogue().find(id).isPresent();
	}

	/** The user's language. */
	public static Locale locale() {
		return Locale.getDefault();
	}

	/** What a rule asks for, or what the language itself does; of a rule that only a project has, its id. */
	public static String title(String id) {
		Optional<Rule> rule = catalogue().find(id);
		if (rule.isPresent()) {
			return RuleMessages.title(rule.get(), locale());
		}
		return switch (id) {
			case Finding.LINK -> Messages.ruleLink;
			case Finding.PROJECT -> Messages.ruleProject;
			case Finding.SYNTAX -> Messages.ruleSyntax;
			default -> id;
		};
	}
}
