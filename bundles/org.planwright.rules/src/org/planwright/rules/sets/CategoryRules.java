package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** K01: an indicator stands in the category that the dictionary ({@code categories.json}) gives it. What the dictionary does not know is left alone. */
public class CategoryRules extends RuleSet {

	private record Usual(Pattern name, List<String> categories) {
	}

	private final Map<String, Pattern> categories = new LinkedHashMap<>();
	private final List<Usual> indicators = new ArrayList<>();

	@Inject
	public CategoryRules(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("categories.json");
		json.getAsJsonObject("categories").entrySet().forEach(entry -> categories.put(entry.getKey(), Dictionaries.any(entry.getValue())));
		for (JsonElement element : json.getAsJsonArray("indicators")) {
			JsonObject usual = element.getAsJsonObject();
			indicators.add(new Usual(Pattern.compile(usual.get("name").getAsString()), Dictionaries.strings(usual.get("categories"))));
		}
	}

	/** See the class. */
	@Check(CheckType.FAST)
	public void categoryIsUsual(Frame frame) {
		String category = null;
		String written = "";
		for (FrameLine line : frame.getLines()) {
			if (line instanceof Category heading) {
				written = heading.getName() == null ? "" : Widths.trim(heading.getName());
				category = category(Widths.withoutBlanks(written));
			} else if (line instanceof Indicator indicator && category != null) {
				check(indicator, category, written);
			}
		}
	}

	private void check(Indicator indicator, String category, String written) {
		String name = Labels.plain(indicator);
		for (Usual usual : indicators) {
			if (usual.name.matcher(name).find()) {
				if (!usual.categories.contains(category)) {
					report("K01").with(Labels.of(indicator), written, String.join("、", usual.categories)).at(indicator, Literals.INDICATOR__LABEL);
				}
				return;
			}
		}
	}

	/** The category of the dictionary that a heading names; null when it names none, or more than one. */
	private String category(String heading) {
		List<String> found = categories.entrySet().stream().filter(entry -> entry.getValue().matcher(heading).find()).map(Map.Entry::getKey).toList();
		return found.size() == 1 ? found.get(0) : null;
	}
}
