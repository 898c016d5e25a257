package org.planwright.rules;

import java.time.LocalDate;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.service.AbstractGenericModule;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.ConfigurableIssueCodesProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.IssueSeveritiesProvider;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.check.FindingValidator;
import org.planwright.rules.contribution.ContributedRules;
import org.planwright.rules.contribution.RuleContributions;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.issue.RuleIssueCodes;
import org.planwright.rules.issue.RuleSeveritiesProvider;
import org.planwright.rules.pack.DataPacks;
import org.planwright.rules.sets.BuiltInRules;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/**
 * Brings the rules into the language: to be mixed over {@link org.planwright.dsl.PlanRuntimeModule} ({@code Modules2.mixin}), before a module of the language
 * server or the workbench.
 */
public class RulesModule extends AbstractGenericModule {

	private final RuleContributions contributions;
	private final DataPacks.Content packs = DataPacks.ofUser().read();

	/** Takes the rules of the plug-ins that the program has. To be used for one injector. */
	public RulesModule() {
		this(RegistryFactory.getRegistry());
	}

	/**
	 * Takes the rules of the plug-ins in a registry. To be used for one injector.
	 *
	 * @param registry null when there are no plug-ins
	 */
	public RulesModule(IExtensionRegistry registry) {
		contributions = RuleContributions.read(registry, RuleCatalogue.builtIn());
	}

	/** The rules, which register themselves. */
	@SingletonBinding(eager = true)
	public Class<? extends BuiltInRules> bindBuiltInRules() {
		return BuiltInRules.class;
	}

	/** The rules of plug-ins, which are made and registered when the language is. */
	@SingletonBinding(eager = true)
	public Class<? extends ContributedRules> bindContributedRules() {
		return ContributedRules.class;
	}

	/** What plug-ins contribute. */
	public RuleContributions bindRuleContributions() {
		return contributions;
	}

	/** The rules that there are, of the product and of plug-ins. */
	public RuleCatalogue bindRuleCatalogue() {
		return contributions.catalogue().using(packs.holding(LocalDate.now()));
	}

	/** The data packs of this user, usable ones and others. */
	public DataPacks.Content bindDataPacks() {
		return packs;
	}

	/** What the rules know, with the packs that hold today. */
	public Dictionaries bindDictionaries() {
		return new Dictionaries(packs.holding(LocalDate.now()).stream().map(pack -> (Dictionaries.Addition) pack.dictionaries()::get).toList());
	}

	/** A registry of its own, so that two injectors in one program do not share validators, and with them severities. */
	public EValidator.Registry bindEValidator$Registry() {
		return new EValidatorRegistryImpl();
	}

	/** Nothing is obligatory in the language, so EMF's generic checks would find nothing and cost much. */
	public void configureGenericChecks(Binder binder) {
		binder.bind(Boolean.class).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).toInstance(Boolean.FALSE);
	}

	/** Findings with their identities. */
	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return FindingValidator.class;
	}

	/** Which severities can be set. */
	public Class<? extends ConfigurableIssueCodesProvider> bindConfigurableIssueCodesProvider() {
		return RuleIssueCodes.class;
	}

	/** Severities by stage. */
	public Class<? extends IssueSeveritiesProvider> bindIssueSeveritiesProvider() {
		return RuleSeveritiesProvider.class;
	}
}
