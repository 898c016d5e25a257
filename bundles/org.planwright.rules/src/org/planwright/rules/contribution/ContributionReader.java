package org.planwright.rules.contribution;

import static org.planwright.rules.contribution.PluginProblem.Reason.CATALOGUE;
import static org.planwright.rules.contribution.PluginProblem.Reason.CLASS;
import static org.planwright.rules.contribution.PluginProblem.Reason.ID_FORM;
import static org.planwright.rules.contribution.PluginProblem.Reason.ID_TAKEN;
import static org.planwright.rules.contribution.PluginProblem.Reason.MISSING;
import static org.planwright.rules.contribution.PluginProblem.Reason.TEXT;
import static org.planwright.rules.contribution.PluginProblem.Reason.TYPE;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.planwright.rules.catalogue.BundleTexts;
import org.planwright.rules.catalogue.CatalogueFile;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleTexts;
import org.planwright.rules.check.Finding;
import org.planwright.rules.ruleset.RuleSet;

/** Reads one contribution whole: either all of it can be used, or nothing of it is. */
final class ContributionReader {

	private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
	private static final Set<String> RESERVED = Set.of(Finding.SYNTAX, Finding.LINK);

	private final IConfigurationElement element;
	private final String plugin;

	ContributionReader(IConfigurationElement element) {
		this.element = element;
		this.plugin = element.getContributor().getName();
	}

	/** @param known the rules that there are already */
	RuleSetContribution read(RuleCatalogue known) throws BrokenContribution {
		RuleSet set = set();
		ClassLoader loader = set.getClass().getClassLoader();
		RuleTexts texts = new BundleTexts(attribute("messages"), loader);
		List<Rule> rules = rules(loader, texts);
		Set<String> ids = new HashSet<>(RESERVED);
		for (Rule rule : rules) {
			if (!ID.matcher(rule.id()).matches()) {
				throw broken(null, ID_FORM, rule.id());
			}
			if (!ids.add(rule.id()) || known.find(rule.id()).isPresent()) {
				throw broken(null, ID_TAKEN, rule.id());
			}
			checkTexts(rule);
		}
		return new RuleSetContribution(plugin, rules, set);
	}

	private RuleSet set() throws BrokenContribution {
		String name = attribute("class");
		try {
			if (element.createExecutableExtension("class") instanceof RuleSet set) {
				return set;
			}
		} catch (CoreException e) {
			Throwable cause = e.getStatus().getException() == null ? e : e.getStatus().getException();
			throw broken(cause, CLASS, name, cause.toString());
		}
		throw broken(null, TYPE, name, RuleSet.class.getName());
	}

	private List<Rule> rules(ClassLoader loader, RuleTexts texts) throws BrokenContribution {
		String name = attribute("catalogue");
		try (InputStream content = loader.getResourceAsStream(name)) {
			if (content == null) {
				throw broken(null, MISSING, name);
			}
			return CatalogueFile.read(new InputStreamReader(content, StandardCharsets.UTF_8), name, texts);
		} catch (IOException | IllegalArgumentException e) {
			throw broken(e, CATALOGUE, name, e.getMessage());
		}
	}

	private void checkTexts(Rule rule) throws BrokenContribution {
		checkText("group", rule);
		checkText(rule.id() + ".title", rule);
		checkText(rule.id() + ".rationale", rule);
		checkText(rule.id() + ".message", rule);
		for (String variant : rule.variants().keySet()) {
			checkText(rule.id() + ".message." + variant, rule);
		}
	}

	/** Every text is there in English, which stands in where one is not translated. */
	private void checkText(String key, Rule rule) throws BrokenContribution {
		try {
			rule.texts().text(key, Locale.ENGLISH);
		} catch (MissingResourceException e) {
			throw broken(e, TEXT, key);
		}
	}

	private String attribute(String name) throws BrokenContribution {
		String value = element.getAttribute(name);
		if (value == null || value.isBlank()) {
			throw broken(null, MISSING, name);
		}
		return value;
	}

	private BrokenContribution broken(Throwable cause, PluginProblem.Reason reason, String... details) {
		return new BrokenContribution(PluginProblem.of(plugin, reason, details), cause);
	}
}
