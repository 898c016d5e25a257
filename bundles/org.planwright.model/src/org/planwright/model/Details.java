package org.planwright.model;

import java.util.function.Consumer;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.Detail;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.NamesDetail;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.Referable;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.YearsDetail;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.time.YearSpan;

/** What the annotations of a line say, over all of them. Lists are not live. */
public final class Details {

	private Details() {
	}

	/** The first text with a role; null when there is none. */
	public static String text(Line line, TextRole role) {
		for (TextDetail detail : all(line, TextDetail.class)) {
			if (detail.getRole() == role) {
				return detail.getText();
			}
		}
		return null;
	}

	/** The first years with a role; null when there are none. */
	public static YearSpan years(Line line, YearsRole role) {
		for (YearsDetail detail : all(line, YearsDetail.class)) {
			if (detail.getRole() == role) {
				return detail.getYears();
			}
		}
		return null;
	}

	/** All names with a role, in order. */
	public static EList<String> names(Line line, NamesRole role) {
		EList<String> names = new BasicEList<>();
		for (NamesDetail detail : all(line, NamesDetail.class)) {
			if (detail.getRole() == role) {
				names.addAll(detail.getNames());
			}
		}
		return names;
	}

	/** All quantities, in order, without parts and equivalents. */
	public static EList<NamedAmount> quantities(Line line) {
		EList<NamedAmount> quantities = new BasicEList<>();
		all(line, QuantityDetail.class).forEach(detail -> quantities.addAll(detail.getQuantities()));
		return quantities;
	}

	/** All that the line supports, in order. */
	public static EList<Referable> supports(Line line) {
		EList<Referable> targets = new BasicEList<>();
		all(line, SupportsDetail.class).forEach(detail -> targets.addAll(detail.getTargets()));
		return targets;
	}

	/** All details of a kind, in order. */
	public static <D extends Detail> EList<D> all(Line line, Class<D> kind) {
		EList<D> details = new BasicEList<>();
		Consumer<Detail> add = detail -> {
			if (kind.isInstance(detail)) {
				details.add(kind.cast(detail));
			}
		};
		for (Annotation annotation : line.getAnnotations()) {
			annotation.getDetails().forEach(add);
		}
		return details;
	}
}
