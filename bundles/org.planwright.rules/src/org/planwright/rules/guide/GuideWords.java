package org.planwright.rules.guide;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.planwright.model.plan.DraftStage;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.catalogue.Tier;

/** What the parts of the catalogue are called in one language. */
public final class GuideWords {

	private final ResourceBundle bundle;

	/** @param locale Chinese or English */
	public GuideWords(Locale locale) {
		bundle = ResourceBundle.getBundle("org.planwright.rules.guide.messages", locale, GuideWords.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** The name of a severity. */
	public String severity(RuleSeverity severity) {
		return get("severity." + severity.word());
	}

	/** When rules of a tier are checked. */
	public String tier(Tier tier) {
		return get("tier." + tier.name().toLowerCase(Locale.ROOT));
	}

	/** The name of a stage. */
	public String stage(DraftStage stage) {
		return get("stage." + stage.name().toLowerCase(Locale.ROOT));
	}

	/** A severity at a stage. */
	public String atStage(DraftStage stage, RuleSeverity severity) {
		return new MessageFormat(get("atStage")).format(new Object[] { stage(stage), severity(severity) });
	}

	/** Any other word: group, severity, stages, tier, checklist, rationale, violating, passing or upper. */
	public String get(String key) {
		return bundle.getString(key);
	}
}
