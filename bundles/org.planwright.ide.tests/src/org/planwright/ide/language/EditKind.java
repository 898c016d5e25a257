package org.planwright.ide.language;

import java.util.ArrayList;
import java.util.List;

import org.planwright.model.plan.Plan;

/** Kinds of edit. */
enum EditKind {
	DELETE {
		@Override
		List<Edit> places(Plan plan) {
			return Deletions.of(plan);
		}
	},
	INSERT {
		@Override
		List<Edit> places(Plan plan) {
			return Insertions.of(plan);
		}
	},
	CHANGE {
		@Override
		List<Edit> places(Plan plan) {
			List<Edit> edits = new ArrayList<>();
			Changes.of(plan, edits);
			return edits;
		}
	};

	/** All edits of the kind that a plan allows, in an order that depends on its text only. */
	abstract List<Edit> places(Plan plan);
}
