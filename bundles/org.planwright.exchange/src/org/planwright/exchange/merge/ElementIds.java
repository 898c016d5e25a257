package org.planwright.exchange.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.planwright.exchange.sheet.TableKind;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Box;
import org.planwright.model.text.NameKey;

/** Names for the indicators and projects of a plan that stay the same while other elements come and go: kind, box and name, and a count where these repeat. */
public final class ElementIds {

	private ElementIds() {
	}

	/** The indicators and projects that have a name, by their ids, in the order of the plan. */
	public static Map<String, FrameLine> of(Plan plan) {
		Map<String, FrameLine> elements = new LinkedHashMap<>();
		Map<String, Integer> repeated = new HashMap<>();
		for (Indicator indicator : plan.indicators()) {
			put(TableKind.INDICATORS, "", indicator.getName(), indicator, elements, repeated);
		}
		for (Project project : plan.projects()) {
			Frame frame = (Frame) project.eContainer();
			put(TableKind.PROJECTS, frame instanceof Box box ? box.getNumber() : "", project.getName(), project, elements, repeated);
		}
		return elements;
	}

	private static void put(TableKind kind, String frame, String name, FrameLine element, Map<String, FrameLine> elements, Map<String, Integer> repeated) {
		if (name != null) {
			String id = kind.name().charAt(0) + ":" + NameKey.of(frame == null ? "" : frame) + "/" + NameKey.of(name);
			int count = repeated.merge(id, 1, Integer::sum);
			elements.put(count == 1 ? id : id + "#" + count, element);
		}
	}
}
