package org.planwright.rules.pack;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.pack.DataPackException.Reason;

/** Whether a dictionary of a pack can be merged into that of the product: it has the same parts, of the same kinds. */
final class DictionaryShape {

	/** Texts for people; all others may be patterns. */
	private static final Set<String> PROSE = Set.of("about", "right", "legal", "source", "why");

	private final String pack;
	private final String file;

	private DictionaryShape(String pack, String file) {
		this.pack = pack;
		this.file = file;
	}

	/** @throws DataPackException when it cannot */
	static void check(String pack, String file, JsonObject dictionary) throws DataPackException {
		if (!Dictionaries.exists(file)) {
			throw new DataPackException(Reason.UNKNOWN_DICTIONARY, pack, file);
		}
		new DictionaryShape(pack, file).object("", dictionary, Dictionaries.ofProduct(file), true);
	}

	/** @param closed whether it may have no other parts than the model */
	private void object(String path, JsonObject object, JsonObject model, boolean closed) throws DataPackException {
		for (var part : object.entrySet()) {
			String where = path + "/" + part.getKey();
			JsonElement known = model.get(part.getKey());
			if (known != null) {
				element(where, part.getKey(), part.getValue(), known);
			} else if (closed) {
				throw new DataPackException(Reason.ENTRY, pack, file, where, String.join(", ", model.keySet()));
			} else {
				text(where, part.getKey(), part.getValue());
			}
		}
	}

	private void element(String where, String name, JsonElement element, JsonElement model) throws DataPackException {
		if (element.isJsonObject() && model.isJsonObject()) {
			object(where, element.getAsJsonObject(), model.getAsJsonObject(), false);
		} else if (element.isJsonArray() && model.isJsonArray()) {
			array(where, name, element.getAsJsonArray(), model.getAsJsonArray());
		} else if (element.isJsonPrimitive() && model.isJsonPrimitive() && isNumber(element) == isNumber(model)) {
			text(where, name, element);
		} else {
			throw new DataPackException(Reason.ENTRY, pack, file, where, model.isJsonPrimitive() ? model.toString() : model.isJsonArray() ? "[…]" : "{…}");
		}
	}

	/** Entries of an array are of one kind; what all of the product's have, each of a pack's must have. */
	private void array(String where, String name, JsonArray array, JsonArray models) throws DataPackException {
		for (int i = 0; i < array.size(); i++) {
			String place = where + "[" + i + "]";
			JsonElement entry = array.get(i);
			if (models.isEmpty()) {
				text(place, name, entry);
			} else if (models.get(0).isJsonObject() && entry.isJsonObject()) {
				entry(place, entry.getAsJsonObject(), models);
			} else {
				element(place, name, entry, models.get(0));
			}
		}
	}

	private void entry(String place, JsonObject entry, JsonArray models) throws DataPackException {
		for (String needed : models.get(0).getAsJsonObject().keySet()) {
			boolean always = models.asList().stream().allMatch(model -> model.getAsJsonObject().has(needed));
			if (always && !entry.has(needed)) {
				throw new DataPackException(Reason.ENTRY, pack, file, place, needed);
			}
		}
		for (var part : entry.entrySet()) {
			for (JsonElement model : models) {
				JsonElement known = model.getAsJsonObject().get(part.getKey());
				if (known != null) {
					element(place + "/" + part.getKey(), part.getKey(), part.getValue(), known);
					break;
				}
			}
		}
	}

	private void text(String where, String name, JsonElement element) throws DataPackException {
		if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString() || PROSE.contains(name)) {
			return;
		}
		try {
			Pattern.compile(element.getAsString());
		} catch (PatternSyntaxException e) {
			throw new DataPackException(Reason.PATTERN, pack, file, where, e.getDescription());
		}
	}

	private static boolean isNumber(JsonElement element) {
		return element.getAsJsonPrimitive().isNumber();
	}
}
