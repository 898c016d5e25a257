package org.planwright.ide.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.model.text.TextChange;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** A plan on the bench: what is found in it, what mends that, and what is found afterwards. Labels are Chinese. */
final class FixBench {

	private static final Injector INJECTOR = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();
	private static final PlanChecker CHECKER = INJECTOR.getInstance(PlanChecker.class);
	private static final QuickFixes FIXES = QuickFixes.read(null);

	private final String text;
	private final String upper;
	private final XtextResource plan;

	FixBench(String text, String upper) {
		this.text = text;
		this.upper = upper;
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		if (!upper.isEmpty()) {
			CHECKER.parse(upper, URI.createURI("file:/plans/upper.plan"), set);
		}
		plan = CHECKER.parse(text, URI.createURI("file:/plans/own.plan"), set);
	}

	/** A plan that stands alone. */
	static FixBench of(String text) {
		return new FixBench(text, "");
	}

	/** What a rule finds. */
	List<Finding> findings(String rule) {
		return CHECKER.check(plan, CheckOptions.all(Locale.CHINESE), CancelIndicator.NullImpl).stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	/** What mends the first finding of a rule. */
	List<Fix> fixes(String rule) {
		return FIXES.of(new FixContext(findings(rule).getFirst(), plan, text, Locale.CHINESE));
	}

	/** The plan after a fix. */
	FixBench after(Fix fix) {
		StringBuilder changed = new StringBuilder(text);
		fix.changes().stream().sorted(Comparator.comparingInt(TextChange::start).reversed().thenComparing(Comparator.comparingInt(TextChange::end).reversed()))
				.forEach(change -> changed.replace(change.start(), change.end(), change.text()));
		return new FixBench(changed.toString(), upper);
	}

	String text() {
		return text;
	}

	static QuickFixes all() {
		return FIXES;
	}

}
