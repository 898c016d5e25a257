package org.planwright.ui.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.planwright.rules.catalogue.RuleSeverity;

/** How findings are grouped and which are shown; remembered from one session to the next, the search aside. To be changed in the UI thread, read in any. */
public final class FindingsSettings {

	private static final String GROUPING = "grouping";
	private static final String SEVERITIES = "severities";
	private static final String STATES = "states";
	private static final String CHECKLIST = "checklist";
	private static final String SUPPRESSED = "suppressed";

	private final IDialogSettings store;
	private volatile Grouping grouping = Grouping.RULE;
	private volatile ReviewFilter filter = ReviewFilter.DEFAULT;
	private Runnable listener = () -> {
	};

	FindingsSettings() {
		store = DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(FindingsSettings.class)).getDialogSettings(), FindingsView.ID);
		if (store.get(GROUPING) != null) {
			read();
		}
	}

	private void read() {
		Arrays.stream(Grouping.values()).filter(value -> value.name().equals(store.get(GROUPING))).findFirst().ifPresent(value -> grouping = value);
		filter = new ReviewFilter(some(RuleSeverity.class, SEVERITIES), some(ReviewState.class, STATES), store.getBoolean(CHECKLIST),
				store.getBoolean(SUPPRESSED), "");
	}

	private <E extends Enum<E>> Set<E> some(Class<E> type, String key) {
		String names = store.get(key) == null ? "" : store.get(key);
		Set<E> found = EnumSet.allOf(type);
		found.removeIf(value -> !Arrays.asList(names.split(",")).contains(value.name()));
		return found;
	}

	private static String names(Set<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
	}

	/** By what findings are grouped. */
	public Grouping grouping() {
		return grouping;
	}

	/** Which findings are shown. */
	public ReviewFilter filter() {
		return filter;
	}

	/** Groups anew. */
	public void setGrouping(Grouping next) {
		change(settings -> settings.grouping = next);
	}

	/** Shows others. */
	public void setFilter(ReviewFilter next) {
		change(settings -> settings.filter = next);
	}

	/** Tells somebody of every change. */
	void listen(Runnable changed) {
		listener = changed;
	}

	private void change(Consumer<FindingsSettings> change) {
		change.accept(this);
		store.put(GROUPING, grouping.name());
		store.put(SEVERITIES, names(filter.severities()));
		store.put(STATES, names(filter.states()));
		store.put(CHECKLIST, filter.checklist());
		store.put(SUPPRESSED, filter.suppressed());
		listener.run();
	}
}
