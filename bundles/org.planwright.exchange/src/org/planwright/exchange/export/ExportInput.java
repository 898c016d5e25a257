package org.planwright.exchange.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.exchange.export.chart.BarChart;
import org.planwright.exchange.export.printed.PlanPrinter;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.model.plan.Plan;

/**
 * A plan to write and what there is to say about how.
 *
 * @param plan     the plan, for writers that need typed values; its references can be resolved
 * @param printed  its published look
 * @param locale   language of what the writer itself adds
 * @param folder   where files that the plan names (figures) are looked for; empty when the plan is in no folder
 * @param template a document whose styles and placeholders are used instead of the writer's own; empty for none
 * @param appendix whether a table of all projects is added at the end, by writers that can
 * @param font     a font to embed instead of that of the product, by writers that embed one; empty for none
 * @param charts   figures that are added at the end, by writers that can
 */
public record ExportInput(Plan plan, PrintedPlan printed, Locale locale, Optional<Path> folder, Optional<Path> template, boolean appendix, Optional<Path> font, List<BarChart> charts) {

	public ExportInput {
		charts = List.copyOf(charts);
	}

	/**
	 * A plan with nothing special to say.
	 *
	 * @param fallbackTitle title of a plan that states none, such as the name of its file
	 */
	public static ExportInput of(Plan plan, String fallbackTitle, Locale locale) {
		return new ExportInput(plan, PlanPrinter.print(plan, fallbackTitle), locale, Optional.empty(), Optional.empty(), false, Optional.empty(), List.of());
	}

	/** The same with a folder in which files that the plan names are looked for. */
	public ExportInput withFolder(Path place) {
		return new ExportInput(plan, printed, locale, Optional.of(place), template, appendix, font, charts);
	}

	/** The same with a template. */
	public ExportInput withTemplate(Path file) {
		return new ExportInput(plan, printed, locale, folder, Optional.of(file), appendix, font, charts);
	}

	/** The same with a table of all projects at the end. */
	public ExportInput withAppendix() {
		return new ExportInput(plan, printed, locale, folder, template, true, font, charts);
	}

	/** The same with figures at the end. */
	public ExportInput withCharts(List<BarChart> figures) {
		return new ExportInput(plan, printed, locale, folder, template, appendix, font, figures);
	}

	/** The same with a font. */
	public ExportInput withFont(Path file) {
		return new ExportInput(plan, printed, locale, folder, template, appendix, Optional.of(file), charts);
	}
}
