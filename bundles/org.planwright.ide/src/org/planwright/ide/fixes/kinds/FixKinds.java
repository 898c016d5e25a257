package org.planwright.ide.fixes.kinds;

import java.util.Map;
import java.util.function.Function;

import org.planwright.ide.fixes.RuleFix;

import com.google.gson.JsonObject;

/** The quick fixes of the product by the names that {@code fixes.json} uses. */
public final class FixKinds {

	private static final Map<String, Function<JsonObject, RuleFix>> KINDS = Map.ofEntries(
			Map.entry("attribute", options -> new AttributeFix()),
			Map.entry("authority", options -> new AuthorityFix()),
			Map.entry("category", options -> new CategoryFix()),
			Map.entry("column", options -> new ColumnFix()),
			Map.entry("comment", options -> new CommentFix()),
			Map.entry("conflict", options -> new ConflictFix()),
			Map.entry("contents", options -> new ContentsFix()),
			Map.entry("count", options -> new CountFix()),
			Map.entry("dash", options -> new DashFix()),
			Map.entry("decimals", options -> new DecimalsFix()),
			Map.entry("emptyGroup", options -> new EmptyGroupFix()),
			Map.entry("equal", options -> ComputedFix.equal()),
			Map.entry("exact", options -> new ExactFix()),
			Map.entry("form", options -> new FormFix()),
			Map.entry("headingNumber", options -> new HeadingNumberFix()),
			Map.entry("join", options -> new JoinFix()),
			Map.entry("keep", options -> new KeepFix()),
			Map.entry("leftover", options -> new LeftoverFix()),
			Map.entry("limit", options -> new LimitFix()),
			Map.entry("nearName", options -> new NearNameFix()),
			Map.entry("number", options -> new NumberFix(options.get("argument").getAsInt(), is(options, "bothWays"))),
			Map.entry("oneLimit", options -> new OneLimitFix()),
			Map.entry("oneOfTwo", options -> new OneOfTwoFix()),
			Map.entry("oneValue", options -> new OneValueFix()),
			Map.entry("place", options -> new PlaceFix()),
			Map.entry("points", options -> new PointsFix()),
			Map.entry("project", options -> new ProjectFix()),
			Map.entry("rate", options -> ComputedFix.rate()),
			Map.entry("region", options -> new RegionFix()),
			Map.entry("renumber", options -> new RenumberFix()),
			Map.entry("repetition", options -> new RepetitionFix()),
			Map.entry("replace", options -> new ReplaceFix(options.get("argument").getAsInt(), is(options, "sure"))),
			Map.entry("sameName", options -> new SameNameFix()),
			Map.entry("stock", options -> ComputedFix.stock()),
			Map.entry("style", options -> new StyleFix()),
			Map.entry("suppression", options -> new SuppressionFix()),
			Map.entry("unit", options -> new UnitFix()),
			Map.entry("unitSpelling", options -> new UnitSpellingFix()),
			Map.entry("upperName", options -> new UpperNameFix()),
			Map.entry("whole", options -> ComputedFix.whole()),
			Map.entry("yearForm", options -> new YearFormFix()),
			Map.entry("yearIn", options -> new YearInFix()));

	private FixKinds() {
	}

	/**
	 * Makes a fix.
	 *
	 * @param options the entry of {@code fixes.json}
	 * @throws IllegalArgumentException when there is no fix of the name
	 */
	public static RuleFix make(String name, JsonObject options) {
		Function<JsonObject, RuleFix> kind = KINDS.get(name);
		if (kind == null) {
			throw new IllegalArgumentException("no fix is called " + name);
		}
		return kind.apply(options);
	}

	private static boolean is(JsonObject options, String name) {
		return options.has(name) && options.get(name).getAsBoolean();
	}
}
