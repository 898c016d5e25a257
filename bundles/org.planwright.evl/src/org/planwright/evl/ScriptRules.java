package org.planwright.evl;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.planwright.evl.engine.Fault;
import org.planwright.evl.engine.Script;
import org.planwright.evl.project.ProjectScripts;
import org.planwright.evl.project.ScriptFile;
import org.planwright.model.plan.Plan;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.issue.CheckSettings;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/**
 * The rules in scripts of projects: {@code planwright/*.evl}. They take part in every check of a plan of their project, if the project's scripts are trusted. What is
 * wrong with a script goes to the {@link ScriptSession} and costs no other rule.
 */
public class ScriptRules extends RuleSet {

	/** Far more than a rule needs for the longest plan, and done in seconds. */
	private static final long STEPS = 20_000_000;

	@Inject
	private ScriptSession common;
	private final Map<Path, Script> scripts = new ConcurrentHashMap<>();
	private final long steps;

	/** For the injector. */
	@Inject
	public ScriptRules() {
		this(STEPS);
	}

	/** @param steps how many steps a script may take for one plan */
	ScriptRules(long steps) {
		this.steps = steps;
	}

	@Inject
	@Override
	public void register(EValidatorRegistrar registrar) {
		for (EPackage ePackage : getEPackages()) {
			registrar.register(ePackage, this);
		}
	}

	/** The rules in some scripts, trusted or not: they are read, not run. None of scripts that cannot be read. */
	public List<Rule> rules(ProjectScripts project) {
		return project.files().stream().filter(file -> file.content() != null).flatMap(file -> script(file).rules().stream()).toList();
	}

	/** Why scripts cannot be read, trusted or not: that is known without running them. */
	public List<ScriptProblem> unreadable(ProjectScripts project, Locale locale) {
		return project.files().stream().flatMap(file -> unreadable(file, locale).stream()).toList();
	}

	private List<ScriptProblem> unreadable(ScriptFile file, Locale locale) {
		if (file.content() == null) {
			return List.of(new ScriptProblem(file.file(), 1, RuleSeverity.ERROR, Messages.get("unreadable", locale)));
		}
		return problems(file, script(file).faults(), locale);
	}

	/** Runs the scripts of the plan's project. */
	@Check(CheckType.NORMAL)
	public void runScripts(Plan plan) {
		Resource resource = plan.eResource();
		ScriptSession own = ScriptSession.of(resource.getResourceSet());
		ScriptSession session = own == null ? common : own;
		ProjectFolder folder = ProjectFolder.of(resource.getURI());
		if (folder == null) {
			return;
		}
		ProjectScripts project = ProjectScripts.in(folder).orElse(null);
		Set<Path> present = new HashSet<>();
		if (project != null) {
			boolean trusted = session.trust().trusts(project);
			for (ScriptFile file : project.files()) {
				present.add(file.file());
				session.problems().set(file.file(), project.hash(), resource.getURI(), check(plan, file, trusted, session));
			}
		}
		session.problems().keep(folder.path(), present);
	}

	private List<ScriptProblem> check(Plan plan, ScriptFile file, boolean trusted, ScriptSession session) {
		Locale locale = CheckSettings.locale(plan.eResource());
		if (!trusted) {
			return session.tellsUntrusted() ? List.of(new ScriptProblem(file.file(), 1, RuleSeverity.INFO, Messages.get("untrusted", locale))) : List.of();
		}
		if (file.content() == null) {
			return unreadable(file, locale);
		}
		return problems(file, script(file).check(plan, (rule, element, feature, message) -> report(rule).with(message).at(element, feature), getCancelIndicator()), locale);
	}

	private static List<ScriptProblem> problems(ScriptFile file, List<Fault> faults, Locale locale) {
		return faults.stream().map(fault -> new ScriptProblem(file.file(), fault.line(), RuleSeverity.ERROR,
				Messages.get("fault." + fault.kind(), locale, fault.detail()))).toList();
	}

	/** Read once as long as it does not change. */
	private Script script(ScriptFile file) {
		return scripts.compute(file.file(), (path, known) -> known != null && known.file().equals(file) ? known : new Script(file, steps));
	}
}
