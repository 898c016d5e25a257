package org.planwright.ide.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.graph.snapshot.BlockSize;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.elements.FieldChoices;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Term;
import org.planwright.rules.monitoring.PlanPeriod;

/** The words of properties, and fields as properties. */
final class PropertyTexts {

	private static final LocalTexts TEXTS = new LocalTexts(PropertyTexts.class);

	private final List<String> years = new ArrayList<>();
	private final Map<String, String> words = new HashMap<>();
	private final Map<ColumnMeaning, String> labels = new HashMap<>();
	private final Map<Block, Integer> sizes = new IdentityHashMap<>();

	PropertyTexts(Plan plan) {
		PlanPeriod.of(plan).ifPresent(period -> {
			for (int year = period.base() + 1; year <= period.end(); year++) {
				years.add(year + "年");
			}
		});
	}

	String get(String key, Object... arguments) {
		return arguments.length == 0 ? words.computeIfAbsent(key, TEXTS::get) : TEXTS.get(key, arguments);
	}

	/** How much there is to read in some blocks. */
	String size(Collection<? extends Block> blocks) {
		return Integer.toString(blocks.stream().mapToInt(block -> sizes.computeIfAbsent(block, BlockSize::of)).sum());
	}

	/** The years of the plan, as the plan writes them; none when it does not say. */
	List<String> years() {
		return years;
	}

	String kind(Line line) {
		return get(switch (line) {
			case Indicator indicator -> "kind.indicator";
			case Project project -> "kind.project";
			case Box box -> "kind.box";
			case Frame frame -> "kind.table";
			case Category category -> "kind.category";
			case Group group -> "kind.group";
			case Term term -> "kind.term";
			default -> "kind.text";
		});
	}

	/** A field that can be changed. */
	Property field(Meaning meaning, Map<ColumnMeaning, String> said) {
		return field(ColumnMeaning.of(meaning), said);
	}

	Property field(ColumnMeaning field, Map<ColumnMeaning, String> said) {
		return Property.field(labels.computeIfAbsent(field, each -> each.heading(Locale.getDefault())), said.get(field), field, FieldChoices.of(field.meaning()));
	}
}
