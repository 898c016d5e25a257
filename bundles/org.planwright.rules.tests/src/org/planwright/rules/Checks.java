package org.planwright.rules;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.model.plan.DraftStage;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.drafts.EarlierDraft;

import com.google.inject.Injector;

/** Checks texts in tests. */
public final class Checks {

	/** One injector serves all tests, as it serves all threads of a program. */
	public static final Injector INJECTOR = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Checks() {
	}

	/** Checker of the injector. */
	public static PlanChecker checker() {
		return INJECTOR.getInstance(PlanChecker.class);
	}

	/** All findings on a text, in Chinese. */
	public static List<Finding> of(String text) {
		return of(text, CheckOptions.all(Locale.CHINESE));
	}

	/** All findings on a text for a stage, in Chinese. */
	public static List<Finding> of(String text, DraftStage stage) {
		return of(text, CheckOptions.all(Locale.CHINESE).at(stage));
	}

	/** All findings on a text. */
	public static List<Finding> of(String text, CheckOptions options) {
		return checker().check(text, URI.createURI("inmemory:/岱河县.plan"), options, CancelIndicator.NullImpl);
	}

	/** All findings on a text, not on the upper plan that it names. */
	public static List<Finding> below(String upper, String text, CheckOptions options) {
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		checker().parse(upper, URI.createURI("inmemory:/云津市.plan"), set);
		return checker().check(checker().parse(text, URI.createURI("inmemory:/岱河县.plan"), set), options, CancelIndicator.NullImpl);
	}

	/** All findings on a text that is compared with an earlier draft. */
	public static List<Finding> against(String earlier, String text, CheckOptions options) {
		XtextResource plan = checker().parse(text, URI.createURI("inmemory:/岱河县.plan"), INJECTOR.getInstance(XtextResourceSet.class));
		EarlierDraft.install(plan, checker().parse(earlier, URI.createURI("inmemory:/上一稿.plan"), INJECTOR.getInstance(XtextResourceSet.class)));
		return checker().check(plan, options, CancelIndicator.NullImpl);
	}

	/** The findings of one rule on a text, in Chinese. */
	public static List<Finding> of(String rule, String text) {
		return of(text).stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	/** Rule and quotation of every finding on a text, such as "V05 5.5". */
	public static List<String> quotes(String text) {
		return of(text).stream().map(finding -> finding.rule() + " " + finding.quote()).toList();
	}

	/** A plan with an indicator table of these rows. */
	public static String table(String... rows) {
		StringBuilder text = new StringBuilder("规划期：2026—2030年  基期 2025年\n");
		text.append("指标表：主要指标 {\n  列 类别、指标、单位、2025年基期、2030年目标、年均/累计、属性\n");
		for (String row : rows) {
			text.append("  ").append(row).append('\n');
		}
		return text.append("}\n").toString();
	}

	/** A plan with a box of these lines. */
	public static String box(String... lines) {
		return "专栏1：重点项目 {\n  " + String.join("\n  ", lines) + "\n}\n";
	}
}
