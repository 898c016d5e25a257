package org.planwright.rules.catalogue;

import java.util.Map;

import org.planwright.model.plan.DraftStage;

/**
 * A rule of the catalogue. Its words are in {@link RuleMessages}.
 *
 * @param id short and stable, such as A01
 * @param group id of the group it belongs to, such as attribute
 * @param severity severity of its findings
 * @param variants kinds of finding that the rule words in their own way, each with its severity; may be empty
 * @param tier what it costs
 * @param stages severity at stages of the draft where it differs; may be empty
 * @param checklist whether its plain findings are for a person to look into (人工核对): they are listed apart from what is wrong; those of variants are not
 * @param example a plan that breaks the rule, and one that keeps it
 * @param texts its words
 */
public record Rule(String id, String group, RuleSeverity severity, Map<String, RuleSeverity> variants, Tier tier, Map<DraftStage, RuleSeverity> stages,
		boolean checklist, Example example, RuleTexts texts) {

	/**
	 * What a rule is about, shown.
	 *
	 * @param violating a plan that breaks the rule
	 * @param passing the same plan, mended
	 * @param upper the upper plan that both name; empty when the rule needs none
	 * @param earlier the earlier draft that both are compared with; empty when the rule needs none
	 */
	public record Example(String violating, String passing, String upper, String earlier) {
	}

	/** Beginning of every rule's issue code. */
	public static final String CODE_PREFIX = "planwright.rule.";

	/** Copies the maps. */
	public Rule {
		variants = Map.copyOf(variants);
		stages = Map.copyOf(stages);
	}

	/** The code of the rule's issues, and its key in preferences. */
	public String code() {
		return CODE_PREFIX + id;
	}

	/** The severity of its plain findings at a stage. */
	public RuleSeverity severity(DraftStage stage) {
		return stages.getOrDefault(stage, severity);
	}

	/**
	 * The severity of a variant's findings at a stage: its own, unless the rule is off at that stage.
	 *
	 * @throws IllegalArgumentException when the rule has no such variant
	 */
	public RuleSeverity severity(String variant, DraftStage stage) {
		RuleSeverity own = variants.get(variant);
		if (own == null) {
			throw new IllegalArgumentException(id + " has no variant " + variant);
		}
		return severity(stage) == RuleSeverity.OFF ? RuleSeverity.OFF : own;
	}
}
