package org.planwright.rules.sets;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Column;
import org.planwright.model.plan.Columns;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.PeriodHeader;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on the years of a plan. The period is the one that its front matter states; without one nothing is compared. */
public class PeriodRules extends RuleSet {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
	private static final Pattern MILESTONE = Pattern.compile("到\\s*(?<year>20\\d\\d)\\s*年");
	private final Pattern reason;
	private final Set<Integer> longRange = new HashSet<>();

	@Inject
	public PeriodRules(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("milestones.json");
		reason = Dictionaries.any(json.get("reasons"));
		json.getAsJsonArray("longRange").forEach(year -> longRange.add(year.getAsInt()));
	}

	/** S01 and S02: base values are of the year before the period, targets of its last year. */
	@Check(CheckType.FAST)
	public void yearsFollowPeriod(Plan plan) {
		if (plan.getPeriod() == null || plan.getPeriod().from() == null || plan.getPeriod().to() == null) {
			return;
		}
		int from = plan.getPeriod().from();
		int to = plan.getPeriod().to();
		Integer base = plan.getBaseYear();
		if (base != null && base != from - 1) {
			for (HeaderLine header : plan.getHeaders()) {
				if (header instanceof PeriodHeader period && period.getBase() != null) {
					report("S01").with(base.toString(), String.valueOf(from - 1)).at(period, Literals.PERIOD_HEADER__BASE);
				}
			}
		}
		for (Block block : plan.getBlocks()) {
			if (block instanceof Frame frame) {
				for (FrameLine line : frame.getLines()) {
					if (line instanceof Columns columns) {
						columns(columns.getColumns(), base == null ? from - 1 : base, to);
					}
				}
			}
		}
	}

	/** Beside the targets of the last year, a table may have those of a year between. */
	private void columns(List<Column> columns, int base, int to) {
		boolean hasLast = columns.stream().anyMatch(column -> isTarget(column) && onlyYear(column.getHeading()).getAsInt() == to);
		boolean hasBase = columns.stream().anyMatch(column -> onlyYear(column.getHeading()).equals(OptionalInt.of(base)));
		for (Column column : columns) {
			OptionalInt year = onlyYear(column.getHeading());
			if (column.getRole() == CellRole.BASE && year.isPresent() && (year.getAsInt() > base || year.getAsInt() < base && !hasBase)) {
				report("S01", "column").with(column.getHeading().strip(), String.valueOf(base)).at(column);
			} else if (!hasLast && isTarget(column)) {
				report("S02").with(column.getHeading().strip(), String.valueOf(to)).at(column);
			}
		}
	}

	private static boolean isTarget(Column column) {
		return column.getRole() == CellRole.TARGET && onlyYear(column.getHeading()).isPresent() && column.getHeading().contains("目标");
	}

	/** S03: a year behind the period, other than the long-range one, comes with its reason: 2030 is that of the carbon peak. */
	@Check(CheckType.NORMAL)
	public void milestonesAreInPeriod(Plan plan) {
		if (plan.getPeriod() == null || plan.getPeriod().to() == null) {
			return;
		}
		int to = plan.getPeriod().to();
		int horizon = plan.getHorizon() == null ? 0 : plan.getHorizon();
		boolean outlook = false;
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading) {
				outlook = heading.getTitle() != null && (outlook && heading.getLevel() > 3 || reason.matcher(heading.getTitle()).find());
			} else if (block instanceof Paragraph paragraph && !outlook) {
				milestones(paragraph, to, horizon);
			}
		}
	}

	private void milestones(Paragraph paragraph, int to, int horizon) {
		String text = paragraph.getText();
		Matcher milestone = MILESTONE.matcher(text);
		while (milestone.find()) {
			int year = Integer.parseInt(milestone.group("year"));
			if (year > to && year != horizon && !longRange.contains(year) && !reason.matcher(sentence(text, milestone.start())).find()) {
				report("S03").with(String.valueOf(year), String.valueOf(to)).at(paragraph, paragraph.getContent(), milestone.start(), milestone.end());
			}
		}
	}

	private static String sentence(String text, int at) {
		int from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
		int to = text.indexOf('。', at);
		return text.substring(from, to < 0 ? text.length() : to);
	}

	private static OptionalInt onlyYear(String heading) {
		Matcher year = YEAR.matcher(heading == null ? "" : heading);
		if (!year.find()) {
			return OptionalInt.empty();
		}
		int first = Integer.parseInt(year.group(1));
		return year.find() ? OptionalInt.empty() : OptionalInt.of(first);
	}
}
