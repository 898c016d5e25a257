package org.planwright.ide.fixes.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;
import org.planwright.model.text.TextChange;

/** V11: the legal name of a unit, or its sign, such as 千瓦（kW）, here or behind every number of the plan. */
final class UnitSpellingFix implements RuleFix {

	private static final int LEGAL = 2;
	/** Not other names of a unit but other units: their numbers would have to change too. */
	private static final Set<String> OF_ANOTHER_SIZE = Set.of("马力", "华里");

	@Override
	public List<Fix> fixes(FixContext context) {
		String written = context.written();
		if (OF_ANOTHER_SIZE.contains(written)) {
			return List.of();
		}
		List<int[]> places = places(written, context.text());
		List<Fix> fixes = new ArrayList<>();
		for (String legal : context.argument(LEGAL).split("[（）]")) {
			boolean first = fixes.isEmpty();
			fixes.add(new Fix(context.label("instead", legal, written), List.of(new TextChange(context.finding().start(), context.finding().end(), legal)), first && places.size() <= 1));
			if (places.size() > 1) {
				fixes.add(new Fix(context.label("unit.everywhere", legal, written, Integer.toString(places.size())),
						places.stream().map(place -> new TextChange(place[0], place[1], legal)).toList(), first));
			}
		}
		return fixes;
	}

	private static List<int[]> places(String unit, String text) {
		List<int[]> places = new ArrayList<>();
		Matcher matcher = Pattern.compile("\\d[\\d.,]*\\s*[十百千万亿]*\\s*(?<unit>" + Pattern.quote(unit) + ")(?![A-Za-z])").matcher(text);
		while (matcher.find()) {
			places.add(new int[] { matcher.start("unit"), matcher.end("unit") });
		}
		return places;
	}
}
