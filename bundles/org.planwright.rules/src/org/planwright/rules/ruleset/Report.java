package org.planwright.rules.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.util.ITextRegion;
import org.planwright.model.plan.Run;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.issue.CheckSettings;
import org.planwright.rules.issue.ElementPaths;
import org.planwright.rules.issue.IssueData;
import org.planwright.rules.issue.Places;

/** A finding in the making: say what it is about, then where it is. Nothing is reported before the place is said. */
public final class Report {

	private record Other(EObject element, Optional<ITextRegion> region, String key, Object[] arguments) {
	}

	private final RuleSet set;
	private final Rule rule;
	private final String variant;
	private final List<Other> others = new ArrayList<>();
	private Object[] arguments = {};

	Report(RuleSet set, Rule rule, String variant) {
		this.set = set;
		this.rule = rule;
		this.variant = variant;
	}

	/** What the message is about; put in as text. */
	public Report with(Object... values) {
		arguments = values;
		return this;
	}

	/** Adds a related place: the value of a feature of an element, or the element when the feature is null. The key is that of the words, see {@link RuleMessages}. */
	public Report also(String key, EObject element, EStructuralFeature feature, Object... values) {
		others.add(new Other(element, Places.of(element, feature), key, values));
		return this;
	}

	/** Adds a related place in the prose of an element; offsets are those in {@link org.planwright.model.Prose#text}. The key is that of the words, see {@link RuleMessages}. */
	public Report also(String key, EObject element, List<Run> content, int from, int to, Object... values) {
		others.add(new Other(element, Places.ofProse(content, from, to), key, values));
		return this;
	}

	/** Reports at an element. */
	public void at(EObject element) {
		at(element, (EStructuralFeature) null);
	}

	/** Reports at the value of a feature, or at the element when it has none. */
	public void at(EObject element, EStructuralFeature feature) {
		submit(element, Places.of(element, feature), feature);
	}

	/** Reports at a part of an element's prose; offsets are those in {@link org.planwright.model.Prose#text}. */
	public void at(EObject element, List<Run> content, int from, int to) {
		submit(element, Places.ofProse(content, from, to), null);
	}

	private void submit(EObject element, Optional<ITextRegion> region, EStructuralFeature feature) {
		RuleSeverity severity = set.severity(rule, variant, element);
		if (severity != RuleSeverity.OFF) {
			Locale locale = CheckSettings.locale(element.eResource());
			String message = RuleMessages.finding(rule, variant, locale, arguments);
			set.emit(severity, message, element, region, feature, rule.code(), data(element, locale).encode());
		}
	}

	private IssueData data(EObject element, Locale locale) {
		List<IssueData.Place> places = new ArrayList<>();
		for (Other other : others) {
			other.region.ifPresent(region -> places.add(new IssueData.Place(other.element.eResource().getURI().toString(), region.getOffset(),
					region.getLength(), RuleMessages.related(rule, other.key, locale, other.arguments))));
		}
		List<String> texts = new ArrayList<>();
		for (Object argument : arguments) {
			texts.add(String.valueOf(argument));
		}
		return new IssueData(ElementPaths.of(element), variant, texts, places);
	}
}
