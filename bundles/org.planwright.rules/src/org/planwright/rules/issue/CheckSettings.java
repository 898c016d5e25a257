package org.planwright.rules.issue;

import java.util.Locale;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.planwright.model.plan.DraftStage;
import org.planwright.model.plan.Plan;

/** How plans are to be checked; stays on the resource set, or on a resource where that differs. */
public final class CheckSettings extends AdapterImpl {

	private final DraftStage stage;
	private final Locale locale;

	private CheckSettings(DraftStage stage, Locale locale) {
		this.stage = stage;
		this.locale = locale;
	}

	/**
	 * Sets the settings of a resource set or resource, replacing earlier ones.
	 *
	 * @param stage stage that the drafts are in; null for the one that each plan states
	 * @param locale language of the messages; null for the default locale
	 */
	public static void install(Notifier owner, DraftStage stage, Locale locale) {
		owner.eAdapters().removeIf(CheckSettings.class::isInstance);
		owner.eAdapters().add(new CheckSettings(stage, locale));
	}

	/** The stage that a plan's resource is checked for. */
	public static DraftStage stage(Resource resource) {
		CheckSettings settings = find(resource);
		if (settings != null && settings.stage != null) {
			return settings.stage;
		}
		return !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Plan plan ? plan.getStage() : DraftStage.DRAFT;
	}

	/** The language of messages about a resource. */
	public static Locale locale(Resource resource) {
		CheckSettings settings = find(resource);
		return settings == null || settings.locale == null ? Locale.getDefault() : settings.locale;
	}

	private static CheckSettings find(Resource resource) {
		CheckSettings own = in(resource);
		return own != null || resource.getResourceSet() == null ? own : in(resource.getResourceSet());
	}

	private static CheckSettings in(Notifier owner) {
		for (Adapter adapter : owner.eAdapters()) {
			if (adapter instanceof CheckSettings settings) {
				return settings;
			}
		}
		return null;
	}
}
