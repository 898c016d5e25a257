package org.planwright.exchange.export.sheet;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planwright.exchange.export.ExportInput;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.workbook.BookStyles;
import org.planwright.exchange.workbook.QuietLogging;
import org.planwright.model.plan.Plan;

/**
 * Writes the indicators, their yearly values and the projects of a plan as a workbook: 指标表, 年度分解, 项目库. Its headings are those by which tables are
 * read, so that the workbook can be filled in and merged back. It is Chinese whatever the language, as the plan is.
 */
public final class XlsxWriter implements PlanWriter {

	@Override
	public String format() {
		return "xlsx";
	}

	@Override
	public void write(ExportInput input, OutputStream out) throws IOException {
		QuietLogging.install();
		Plan plan = input.plan();
		String title = input.printed().title();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
			properties.setTitle(title);
			properties.setCreator("Planwright");
			BookStyles styles = new BookStyles(workbook);
			new IndicatorSheet(plan).write(workbook, styles, title);
			new AnnualSheet(plan).write(workbook, styles, title);
			new ProjectSheet(plan).write(workbook, styles, title);
			workbook.write(out);
		}
		out.flush();
	}
}
