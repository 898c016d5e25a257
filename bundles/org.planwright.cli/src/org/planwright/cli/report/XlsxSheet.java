package org.planwright.cli.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.planwright.cli.Messages;
import org.planwright.exchange.export.working.ReviewWords;
import org.planwright.exchange.workbook.BookSheet;
import org.planwright.exchange.workbook.BookStyles;
import org.planwright.rules.catalogue.RuleSeverity;

/** A sheet with one row a finding, ready to be printed and filled in. */
final class XlsxSheet {

	private static final Map<RuleSeverity, IndexedColors> COLOURS = Map.of(RuleSeverity.ERROR, IndexedColors.DARK_RED, RuleSeverity.WARNING, IndexedColors.BROWN,
			RuleSeverity.INFO, IndexedColors.DARK_BLUE);

	/** A column: the key of its heading and its width in characters. */
	private enum Column {
		NUMBER(6), FILE(22), PLACE(10), RULE(8), SEVERITY(8), FINDING(52), QUOTE(34), RELATED(42), DECISION(12), COMMENT(28);

		private final int width;

		Column(int width) {
			this.width = width;
		}

		/** The heading; a place is a line or paragraph of a file here. */
		String heading(ReviewWords words, Messages messages) {
			return switch (this) {
				case FILE, PLACE, RELATED -> messages.get("xlsx." + name().toLowerCase(Locale.ROOT));
				default -> words.heading(ReviewWords.Column.valueOf(name()));
			};
		}
	}

	private final BookSheet sheet;
	private final BookStyles styles;
	private final Messages messages;
	private final RuleWords rules;

	/** @param key of the name of the sheet; that of its title ends in .title */
	XlsxSheet(Workbook workbook, BookStyles styles, String key, RuleWords rules, Messages messages) {
		this.styles = styles;
		this.messages = messages;
		this.rules = rules;
		ReviewWords words = new ReviewWords(messages.locale());
		List<BookSheet.Column> columns = Arrays.stream(Column.values()).map(column -> new BookSheet.Column(column.heading(words, messages), column.width)).toList();
		sheet = new BookSheet(workbook, styles, messages.get(key), messages.get(key + ".title"), columns, 0);
	}

	/** Adds a row. */
	void add(String file, ReportedFinding finding) {
		sheet.row();
		sheet.number(Column.NUMBER.ordinal(), sheet.rows(), styles.centred());
		cell(Column.FILE, file, styles.text());
		if (finding.place().paragraph()) {
			cell(Column.PLACE, PlaceWords.inFile(finding.place(), messages), styles.centred());
		} else {
			sheet.number(Column.PLACE.ordinal(), finding.place().line(), styles.centred());
		}
		cell(Column.RULE, finding.rule(), styles.centred());
		cell(Column.SEVERITY, messages.get("severity." + finding.severity().word()).strip(), styles.coloured(COLOURS.get(finding.severity())));
		cell(Column.FINDING, finding.message() + "\n" + messages.get("xlsx.because", rules.title(finding.rule())), styles.text());
		cell(Column.QUOTE, finding.quote(), styles.text());
		cell(Column.RELATED, finding.related().stream().map(related -> related(finding, related)).collect(Collectors.joining("\n")), styles.text());
		cell(Column.DECISION, "", styles.centred());
		cell(Column.COMMENT, finding.reason() == null ? "" : finding.reason(), styles.text());
		sheet.endRow();
	}

	private void cell(Column column, String text, CellStyle style) {
		sheet.text(column.ordinal(), text, style);
	}

	private String related(ReportedFinding finding, ReportedFinding.Related related) {
		String there = PlaceWords.from(finding.place(), related.place(), messages);
		return messages.get("html.related", there, related.message()) + (related.quote().isBlank() ? "" : "\n" + messages.get("report.quote", related.quote()));
	}

	/** Ends the sheet: its rows can be filtered, and each can be decided on in one of some words. */
	void end(List<String> decisions) {
		if (sheet.rows() == 0) {
			return;
		}
		sheet.end();
		DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
		int column = Column.DECISION.ordinal();
		sheet.sheet().addValidationData(helper.createValidation(helper.createExplicitListConstraint(decisions.toArray(String[]::new)),
				new CellRangeAddressList(sheet.firstRow(), sheet.firstRow() + sheet.rows() - 1, column, column)));
	}
}
