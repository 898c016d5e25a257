package org.planwright.exchange.collect;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.TableKind;

/**
 * What a form says of itself in a sheet that is not shown: in the first rows what it is for, then one record a row. Its forms: {@code column, sheet, kind, index,
 * heading, meaning}; {@code row, sheet, number, id, name}; {@code value, id, meaning, text}.
 */
final class FormRecords {

	/** Name of the sheet. */
	static final String SHEET = "_planwright";
	/** 1: the records above. */
	static final String FORMAT = "planwright-form-1";
	static final String COLUMN = "column";
	static final String ROW = "row";
	static final String VALUE = "value";

	private final List<List<String>> records = new ArrayList<>();

	void column(String sheet, TableKind kind, int index, String heading, ColumnMeaning meaning) {
		records.add(List.of(COLUMN, sheet, kind.name(), Integer.toString(index), heading, meaning.word()));
	}

	void row(String sheet, int number, String id, String name) {
		records.add(List.of(ROW, sheet, Integer.toString(number), id, name));
	}

	void write(Sheet sheet, String plan, FormContent content) {
		content.values().forEach((id, fields) -> fields.forEach((meaning, text) -> records.add(List.of(VALUE, id, meaning.word(), text))));
		List<List<String>> all = new ArrayList<>(List.of(List.of(FORMAT), List.of(plan), List.of(content.department().name()), List.of(content.fingerprint())));
		all.addAll(records);
		for (int i = 0; i < all.size(); i++) {
			Row row = sheet.createRow(i);
			for (int j = 0; j < all.get(i).size(); j++) {
				row.createCell(j).setCellValue(all.get(i).get(j));
			}
		}
	}
}
