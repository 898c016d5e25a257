package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.ChineseNumerals;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on the numbers of chapters (章) and sections (节). */
public class NumberingRules extends RuleSet {

	private static final int CHAPTER = 2;
	private static final int SECTION = 3;

	/**
	 * N01: chapters are numbered through the plan (or within each 篇), sections within each chapter (or through the plan), without gaps. A heading without a number
	 * counts when its number is what is missing. Where chapters are missing and the numbers of sections fall back between two others, a chapter's title is lost: D02.
	 */
	@Check(CheckType.FAST)
	public void headingsAreContinuous(Plan plan) {
		Series chapters = new Series("章");
		Series sections = new Series("节");
		List<Heading> restarts = new ArrayList<>();
		for (Block block : plan.getBlocks()) {
			if (!(block instanceof Heading heading) || heading.getLevel() > SECTION) {
				continue;
			}
			if (heading.getLevel() == SECTION) {
				if (sections.fallsBack(heading)) {
					restarts.add(heading);
				}
				sections.next(heading);
				continue;
			}
			boolean chapter = heading.getLevel() == CHAPTER;
			int missing = chapter ? chapters.next(heading) : 0;
			if (!chapter || Ordinals.value(heading.getNumber()).isPresent()) {
				lost(restarts, missing, chapters);
				restarts.clear();
			}
			sections.end();
			(chapter ? sections : chapters).allowRestart();
		}
		lost(restarts, 0, chapters);
	}

	/** N02: chapters and sections have Chinese numerals where most of them do. */
	@Check(CheckType.FAST)
	public void numeralsAreChinese(Plan plan) {
		List<Heading> arabic = new ArrayList<>();
		int chinese = 0;
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading && heading.getLevel() <= SECTION && Ordinals.value(heading.getNumber()).isPresent()) {
				if (Ordinals.isArabic(heading.getNumber())) {
					arabic.add(heading);
				} else {
					chinese++;
				}
			}
		}
		if (arabic.size() < chinese) {
			for (Heading heading : arabic) {
				String numeral = ChineseNumerals.format(Ordinals.value(heading.getNumber()).getAsInt());
				String number = heading.getNumber();
				report("N02").with(number, number.charAt(0) == '第' ? "第" + numeral + number.charAt(number.length() - 1) : numeral)
						.at(heading, Literals.HEADING__NUMBER);
			}
		}
	}

	/** Sections whose numbers fall back: signs of a lost chapter title as far as chapters are missing, repeated numbers otherwise. */
	private void lost(List<Heading> restarts, int missing, Series chapters) {
		for (int i = 0; i < restarts.size(); i++) {
			if (i < missing) {
				String number = "第" + ChineseNumerals.format(chapters.last - missing + i) + "章";
				report("D02", "lost").with(number, restarts.get(i).getNumber()).also("next", chapters.lastHeading, Literals.HEADING__NUMBER).at(restarts.get(i));
			} else {
				report("N01", "repeated").with(restarts.get(i).getNumber(), "节").at(restarts.get(i), Literals.HEADING__NUMBER);
			}
		}
	}

	/** The numbers of one level. */
	private final class Series {

		private final String unit;
		private final List<Heading> unnumbered = new ArrayList<>();
		private int last;
		private Heading lastHeading;
		private boolean mayRestart = true;
		private boolean hasRestarted;

		Series(String unit) {
			this.unit = unit;
		}

		void allowRestart() {
			mayRestart = true;
		}

		/** Headings without a number at the end of a series are meant to have none: 附则. */
		void end() {
			unnumbered.clear();
		}

		boolean fallsBack(Heading heading) {
			OptionalInt value = Ordinals.value(heading.getNumber());
			return value.isPresent() && value.getAsInt() <= last && !mayRestart;
		}

		/** Takes the next heading; returns how many numbers are missing before it for which there is no heading without a number. */
		int next(Heading heading) {
			OptionalInt ordinal = Ordinals.value(heading.getNumber());
			if (ordinal.isEmpty()) {
				unnumbered.add(heading);
				return 0;
			}
			int value = ordinal.getAsInt();
			int expected = expected(value);
			int missing = 0;
			if (value > expected) {
				missing = gap(heading, expected, value);
			} else if (value < expected && unit.equals("章")) {
				report("N01", "repeated").with(heading.getNumber(), unit).at(heading, Literals.HEADING__NUMBER);
			}
			hasRestarted |= value == 1 && last > 0 && mayRestart;
			last = value;
			lastHeading = heading;
			mayRestart = false;
			unnumbered.clear();
			return missing;
		}

		/** Below a new heading of the level above, numbers begin at 1, or go on where they never began anew before. */
		private int expected(int value) {
			boolean goesOn = value == last + 1 && !hasRestarted;
			return mayRestart && !goesOn && (value <= last || unit.equals("节")) ? 1 : last + 1;
		}

		private int gap(Heading heading, int expected, int value) {
			int next = expected;
			for (Heading candidate : unnumbered) {
				if (next < value) {
					report("N01", "unnumbered").with(number(next), candidate.getTitle() == null ? "" : candidate.getTitle()).at(candidate, Literals.HEADING__TITLE);
					next++;
				}
			}
			if (next < value) {
				String missing = next == value - 1 ? number(next) : number(next) + "—" + number(value - 1);
				Report report = report("N01").with(heading.getNumber(), missing);
				if (lastHeading != null && expected > 1) {
					report.also("previous", lastHeading, Literals.HEADING__NUMBER);
				}
				report.at(heading, Literals.HEADING__NUMBER);
			}
			return value - next;
		}

		private String number(int value) {
			return "第" + ChineseNumerals.format(value) + unit;
		}
	}
}
