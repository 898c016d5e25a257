package org.planwright.evl.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.epsilon.eol.dom.Annotation;
import org.eclipse.epsilon.eol.dom.AnnotationBlock;
import org.eclipse.epsilon.eol.dom.SimpleAnnotation;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.evl.engine.Fault.Kind;
import org.planwright.evl.project.ScriptFile;
import org.planwright.model.plan.Plan;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.catalogue.Tier;

/** The rules of a script, ready to be run by many threads. It is read once for each thread that runs it at the same time. */
public final class Script {

	private static final String TITLE = "title";
	private static final String RATIONALE = "rationale";
	private static final String PLACE = "place";

	private final ScriptFile file;
	private final long steps;
	private final Map<String, Rule> rules = new LinkedHashMap<>();
	private final Queue<ScriptModule> idle = new ConcurrentLinkedQueue<>();
	private final List<Fault> faults;
	private volatile Fault endless;

	/**
	 * Reads a script. Nothing of it is run.
	 *
	 * @param steps how many steps it may take for one plan
	 */
	public Script(ScriptFile file, long steps) {
		this.file = file;
		this.steps = steps;
		ScriptModule module = read();
		faults = module.faults();
		if (faults.isEmpty()) {
			module.getConstraints().forEach(constraint -> rules.putIfAbsent(constraint.getName(), rule(constraint)));
			idle.add(module);
		}
	}

	/** The file that it was read from, as it was then. */
	public ScriptFile file() {
		return file;
	}

	/** Its rules, in their order; none when it cannot be read. */
	public List<Rule> rules() {
		return List.copyOf(rules.values());
	}

	/** Why it cannot be read; nothing when it can. */
	public List<Fault> faults() {
		return List.copyOf(faults);
	}

	/**
	 * Runs it over a plan. A script that has found no end once is not run again.
	 *
	 * @return what is wrong with the script
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public List<Fault> check(Plan plan, Acceptor acceptor, CancelIndicator cancel) {
		if (!faults.isEmpty()) {
			return faults;
		}
		if (endless != null) {
			return List.of(endless);
		}
		ScriptModule module = idle.poll();
		if (module == null) {
			module = read();
		}
		ScriptModule.Result result = module.run(plan, cancel);
		List<Fault> found = new ArrayList<>(result.faults());
		found.stream().filter(fault -> fault.kind() == Kind.ENDLESS).findFirst().ifPresent(fault -> endless = fault);
		for (ScriptModule.Violation violation : result.violations()) {
			accept(violation, acceptor, found);
		}
		if (result.faults().isEmpty()) {
			// one that failed may have been left in the middle of something
			idle.add(module);
		}
		return found;
	}

	private void accept(ScriptModule.Violation violation, Acceptor acceptor, List<Fault> found) {
		Constraint constraint = violation.constraint();
		String place = annotation(constraint, PLACE);
		EStructuralFeature feature = place.isEmpty() ? null : violation.element().eClass().getEStructuralFeature(place);
		if (feature == null && !place.isEmpty()) {
			Fault fault = new Fault(constraint.getRegion().getStart().getLine(), Kind.NO_PLACE, place);
			if (!found.contains(fault)) {
				found.add(fault);
			}
		}
		Rule rule = rules.get(constraint.getName());
		String message = violation.message().isEmpty() ? title(constraint) : violation.message();
		acceptor.accept(rule, violation.element(), feature, message);
	}

	private ScriptModule read() {
		ScriptModule module = new ScriptModule(steps);
		module.read(file.content());
		return module;
	}

	private Rule rule(Constraint constraint) {
		RuleSeverity severity = !constraint.isCritique() ? RuleSeverity.ERROR : constraint.hasAnnotation("info") ? RuleSeverity.INFO : RuleSeverity.WARNING;
		String id = file.name() + '.' + constraint.getName();
		ScriptTexts texts = new ScriptTexts(id, file.name(), title(constraint), annotation(constraint, RATIONALE));
		return new Rule(id, file.name(), severity, Map.of(), Tier.NORMAL, Map.of(), constraint.hasAnnotation("checklist"), new Rule.Example("", "", "", ""), texts);
	}

	private static String title(Constraint constraint) {
		String title = annotation(constraint, TITLE);
		return title.isEmpty() ? constraint.getName() : title;
	}

	/** The text of a plain annotation; an executable one would have to be run. */
	private static String annotation(Constraint constraint, String name) {
		AnnotationBlock block = constraint.getAnnotationBlock();
		if (block != null) {
			for (Annotation annotation : block.getAnnotations()) {
				if (annotation instanceof SimpleAnnotation plain && plain.getName().equals(name) && plain.getValue() != null) {
					return plain.getValue().strip();
				}
			}
		}
		return "";
	}
}
