package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.exchange.sheet.SheetColumn;
import org.planwright.exchange.sheet.SheetMessages;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.exchange.sheet.SheetTable;

/** A preview as a text to read. */
public final class PreviewText {

	private static final int PERCENT = 100;

	private final Locale locale;
	private final List<String> lines = new ArrayList<>();

	private PreviewText(Locale locale) {
		this.locale = locale;
	}

	/** The tables and what their columns are taken to hold, one line each; ends with a line feed unless there are none. */
	public static String of(List<SheetTable> tables, Locale locale) {
		PreviewText text = new PreviewText(locale);
		tables.forEach(text::table);
		return text.text();
	}

	/** What is new, changed and in conflict, and what there is to know of the reading; ends with a line feed. */
	public static String of(MergePreview preview, Locale locale) {
		PreviewText text = new PreviewText(locale);
		for (MergeState state : MergeState.values()) {
			text.items(preview, state);
		}
		if (preview.unchanged() > 0 || preview.items().isEmpty()) {
			text.add(preview.items().isEmpty() ? "preview.none" : "preview.unchanged", preview.unchanged());
		}
		text.remarks(preview.remarks());
		return text.text();
	}

	/** What there is to know of the reading; empty when there is nothing. */
	public static String ofRemarks(List<SheetRemark> remarks, Locale locale) {
		PreviewText text = new PreviewText(locale);
		text.remarks(remarks);
		return text.text();
	}

	private String text() {
		return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
	}

	private void add(String key, Object... arguments) {
		lines.add(SheetMessages.get(locale, key, arguments));
	}

	private void table(SheetTable table) {
		String kind = SheetMessages.get(locale, "kind." + table.kind().name());
		if (table.isWholeFile()) {
			add("preview.table.whole", table.file(), kind, table.rows().size(), table.heading());
		} else {
			add("preview.table", table.file(), table.sheet(), kind, table.rows().size(), table.heading());
		}
		for (SheetColumn column : table.columns()) {
			boolean sure = column.confidence() >= SheetColumn.SURE;
			String meaning = column.isUnknown() ? SheetMessages.get(locale, "preview.unknown") : column.meaning().label(locale);
			add(sure || column.isUnknown() ? "preview.column" : "preview.column.guess", column.heading(), meaning, Math.round(column.confidence() * PERCENT));
		}
	}

	private void items(MergePreview preview, MergeState state) {
		if (preview.count(state) == 0) {
			return;
		}
		add("preview." + state.name(), preview.count(state));
		for (MergeItem item : preview.items()) {
			if (item.state() == state) {
				item(item);
			}
		}
	}

	private void item(MergeItem item) {
		String element = item.group().isEmpty() ? item.element() : SheetMessages.get(locale, "preview.inGroup", item.element(), item.group());
		String number = Integer.toString(item.number());
		if (item.field() == null) {
			add("preview.element", number, SheetMessages.get(locale, "kind." + item.kind().name()), element, item.after());
		} else {
			String before = item.before().isEmpty() ? SheetMessages.get(locale, "preview.nothing") : item.before();
			add("preview.field", number, element, item.field().label(locale), before, item.after());
		}
		add("preview.from", item.source(), item.place(), item.note(locale));
	}

	private void remarks(List<SheetRemark> remarks) {
		if (!remarks.isEmpty()) {
			add("preview.remarks");
			remarks.forEach(remark -> lines.add("  " + remark.message(locale)));
		}
	}
}
