package org.planwright.ide.server;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;
import org.planwright.exchange.contribution.FormatContributions;
import org.planwright.ide.fixes.QuickFixes;
import org.planwright.rules.contribution.RuleContributions;

import com.google.inject.Inject;

/** Says what of plug-ins could not be used. */
class PluginReport {

	private final RuleContributions rules;
	private final QuickFixes fixes;

	@Inject
	PluginReport(RuleContributions rules, QuickFixes fixes) {
		this.rules = rules;
		this.fixes = fixes;
	}

	/** Tells a client, one message a plug-in's part. */
	void tell(LanguageClient client, Locale locale) {
		Stream.of(rules.problems(), fixes.problems(), FormatContributions.ofProgram().problems()).flatMap(List::stream)
				.forEach(problem -> client.showMessage(new MessageParams(MessageType.Warning, problem.message(locale))));
	}
}
