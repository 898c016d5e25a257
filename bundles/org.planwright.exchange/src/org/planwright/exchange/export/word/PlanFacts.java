package org.planwright.exchange.export.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.model.plan.ApprovalHeader;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.IssuerHeader;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.StageHeader;

/** What the header lines of a plan say, for the placeholders of a template. */
final class PlanFacts {

	private PlanFacts() {
	}

	/** The lines of all placeholders that are no blocks, by key; none where the plan says nothing. */
	static Map<String, List<String>> of(Plan plan, List<String> title, FrontMatter front) {
		Map<String, List<String>> facts = new HashMap<>();
		facts.put("title", title);
		facts.put("subtitle", front.lines());
		facts.put("name", lines(plan.getName()));
		facts.put("region", lines(plan.getRegion()));
		facts.put("parentRegion", lines(plan.getParentRegion()));
		facts.put("period", lines(plan.getPeriod()));
		facts.put("baseYear", lines(plan.getBaseYear()));
		facts.put("horizon", lines(plan.getHorizon()));
		for (String key : List.of("stage", "issuer", "approval")) {
			facts.put(key, List.of());
		}
		facts.put("date", lines(front.date()));
		for (HeaderLine header : plan.getHeaders()) {
			switch (header) {
				case StageHeader stage -> facts.put("stage", lines(stage.getStage()));
				case IssuerHeader issuer -> facts.put("issuer", lines(issuer.getIssuer()));
				case ApprovalHeader approval -> {
					facts.put("approval", lines(approval.getBody()));
					if (front.date().isEmpty()) {
						facts.put("date", lines(approval.getDate()));
					}
				}
				default -> { }
			}
		}
		return facts;
	}

	private static List<String> lines(Object value) {
		return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString().strip());
	}
}
