package org.planwright.exchange.merge;

import java.util.List;
import java.util.Locale;

import org.planwright.exchange.sheet.SheetColumn;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.exchange.sheet.SheetTable;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A preview for other programs. */
public final class PreviewJson {

	/** 1: tables with columns, items, unchanged, remarks. */
	private static final int FORMAT = 1;

	private PreviewJson() {
	}

	/**
	 * The preview as JSON; words of states, conflicts and meanings are those of the enums, in lower case.
	 *
	 * @param locale language of notes and remarks
	 */
	public static String of(List<SheetTable> tables, MergePreview preview, Locale locale) {
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(object(tables, preview, locale)) + "\n";
	}

	/** The same as an object, to be put into another. */
	public static JsonObject object(List<SheetTable> tables, MergePreview preview, Locale locale) {
		JsonObject json = new JsonObject();
		json.addProperty("format", FORMAT);
		JsonArray all = new JsonArray();
		tables.forEach(table -> all.add(table(table)));
		json.add("tables", all);
		JsonArray items = new JsonArray();
		preview.items().forEach(item -> items.add(item(item, locale)));
		json.add("items", items);
		json.addProperty("unchanged", preview.unchanged());
		JsonArray remarks = new JsonArray();
		preview.remarks().forEach(remark -> remarks.add(remark(remark, locale)));
		json.add("remarks", remarks);
		return json;
	}

	private static JsonObject table(SheetTable table) {
		JsonObject json = new JsonObject();
		json.addProperty("file", table.file());
		json.addProperty("sheet", table.sheet());
		json.addProperty("kind", table.kind().name().toLowerCase(Locale.ROOT));
		json.addProperty("title", table.title());
		json.addProperty("heading", table.heading());
		json.addProperty("rows", table.rows().size());
		json.addProperty("signature", table.signature());
		JsonArray columns = new JsonArray();
		for (SheetColumn column : table.columns()) {
			JsonObject each = new JsonObject();
			each.addProperty("heading", column.heading());
			each.addProperty("meaning", column.meaning().word());
			each.addProperty("confidence", column.confidence());
			columns.add(each);
		}
		json.add("columns", columns);
		return json;
	}

	private static JsonObject item(MergeItem item, Locale locale) {
		JsonObject json = new JsonObject();
		json.addProperty("number", item.number());
		json.addProperty("state", item.state().word());
		json.addProperty("kind", item.kind().name().toLowerCase(Locale.ROOT));
		json.addProperty("element", item.element());
		json.addProperty("group", item.group());
		json.addProperty("field", item.field() == null ? null : item.field().word());
		json.addProperty("before", item.before());
		json.addProperty("after", item.after());
		json.addProperty("source", item.source());
		json.addProperty("place", item.place());
		json.addProperty("conflict", item.conflict() == Conflict.NONE ? null : item.conflict().name().toLowerCase(Locale.ROOT));
		json.addProperty("note", item.note(locale));
		return json;
	}

	private static JsonObject remark(SheetRemark remark, Locale locale) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", remark.kind().name().toLowerCase(Locale.ROOT));
		json.addProperty("file", remark.file());
		json.addProperty("place", remark.place());
		json.addProperty("message", remark.message(locale));
		return json;
	}
}
