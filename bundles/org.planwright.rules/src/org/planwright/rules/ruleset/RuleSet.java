package org.planwright.rules.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.google.inject.Inject;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.planwright.model.plan.PlanPackage;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.issue.CheckCancellation;
import org.planwright.rules.issue.CheckSettings;
import org.planwright.rules.issue.RuleSeverities;

/**
 * Base of the classes that hold rules as {@code @Check} methods. The check type of a method is the tier of its rules. Methods take a whole plan, frame, indicator
 * or project and look at each element once: they run for every one of them.
 */
public abstract class RuleSet extends AbstractDeclarativeValidator {

	private static final Logger LOG = Logger.getLogger(RuleSet.class);

	private final Map<Class<?>, List<MethodWrapper>> methods = new ConcurrentHashMap<>();

	@Inject
	private RuleCatalogue catalogue;

	@Override
	protected List<EPackage> getEPackages() {
		return List.of(PlanPackage.eINSTANCE);
	}

	/** Does nothing: sets are composed into one validator, which registers itself. */
	@Override
	public void register(EValidatorRegistrar registrar) {
	}

	/** Begins a plain finding of a rule of the catalogue. */
	protected final Report report(String rule) {
		return report(rule, null);
	}

	/** Begins a finding of a variant of a rule of the catalogue. */
	protected final Report report(String rule, String variant) {
		return new Report(this, catalogue.get(rule), variant);
	}

	/** Begins a plain finding of a rule that need not be in the catalogue, because only some projects have it. */
	protected final Report report(Rule rule) {
		return new Report(this, rule, null);
	}

	/** Xtext's cache of check methods takes a lock at every object of every thread; this one does not. */
	@Override
	protected List<MethodWrapper> getMethodsForType(EObject object) {
		CheckCancellation.check();
		List<MethodWrapper> known = methods.get(object.getClass());
		if (known == null) {
			known = List.copyOf(super.getMethodsForType(object));
			methods.put(object.getClass(), known);
		}
		return known;
	}

	/**
	 * The failure of a check method is logged and costs its own findings on one element, also that of a plug-in made for another version. Xtext would be silent about
	 * some failures and report others as errors of the plan.
	 */
	@Override
	protected void handleExceptionDuringValidation(Throwable failure) {
		if (failure instanceof OperationCanceledException || failure instanceof Error && !(failure instanceof LinkageError)) {
			super.handleExceptionDuringValidation(failure);
		} else {
			LOG.error(getCurrentMethod() + " failed", failure);
		}
	}

	final RuleSeverity severity(Rule rule, String variant, EObject element) {
		if (getIssueSeverities(getContext(), element) instanceof RuleSeverities severities) {
			return severities.severity(rule, variant);
		}
		var stage = CheckSettings.stage(element.eResource());
		return variant == null ? rule.severity(stage) : rule.severity(variant, stage);
	}

	final void emit(RuleSeverity severity, String message, EObject element, Optional<ITextRegion> region, EStructuralFeature feature, String code,
			String[] data) {
		if (region.isPresent()) {
			int offset = region.get().getOffset();
			int length = region.get().getLength();
			switch (severity) {
				case ERROR -> acceptError(message, element, offset, length, code, data);
				case WARNING -> acceptWarning(message, element, offset, length, code, data);
				case INFO -> acceptInfo(message, element, offset, length, code, data);
				case OFF -> { }
			}
			return;
		}
		switch (severity) {
			case ERROR -> acceptError(message, element, feature, INSIGNIFICANT_INDEX, code, data);
			case WARNING -> acceptWarning(message, element, feature, INSIGNIFICANT_INDEX, code, data);
			case INFO -> acceptInfo(message, element, feature, INSIGNIFICANT_INDEX, code, data);
			case OFF -> { }
		}
	}
}
