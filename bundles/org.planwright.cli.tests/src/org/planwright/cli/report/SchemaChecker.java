package org.planwright.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Checks a JSON document against the keywords of JSON Schema that the shipped schema uses; any other keyword is refused, so that none is overlooked. */
public final class SchemaChecker {

	private final JsonObject root;
	private final List<String> faults = new ArrayList<>();

	private SchemaChecker(JsonObject root) {
		this.root = root;
	}

	/** The faults of a document, each with its place; empty when it is valid. */
	public static List<String> faults(JsonObject schema, JsonElement document) {
		SchemaChecker checker = new SchemaChecker(schema);
		checker.check(schema, document, "$");
		return checker.faults;
	}

	private void check(JsonObject schema, JsonElement value, String place) {
		for (Map.Entry<String, JsonElement> keyword : schema.entrySet()) {
			check(keyword.getKey(), keyword.getValue(), schema, value, place);
		}
	}

	private void check(String keyword, JsonElement wanted, JsonObject schema, JsonElement value, String place) {
		switch (keyword) {
			case "$schema", "$id", "$defs", "title", "description" -> { }
			case "$ref" -> check(definition(wanted.getAsString()), value, place);
			case "type" -> require(isType(wanted.getAsString(), value), place + " is no " + wanted);
			case "const" -> require(wanted.equals(value), place + " is not " + wanted);
			case "enum" -> require(wanted.getAsJsonArray().contains(value), place + " is none of " + wanted);
			case "minimum" -> require(!isNumber(value) || value.getAsBigDecimal().compareTo(wanted.getAsBigDecimal()) >= 0, place + " is below " + wanted);
			case "minLength" -> require(!isString(value) || value.getAsString().length() >= wanted.getAsInt(), place + " is too short");
			case "pattern" -> require(!isString(value) || Pattern.compile(wanted.getAsString()).matcher(value.getAsString()).find(), place + " is not like " + wanted);
			case "required" -> wanted.getAsJsonArray().forEach(
					name -> require(!value.isJsonObject() || value.getAsJsonObject().has(name.getAsString()), place + " lacks " + name));
			case "properties" -> {
				if (value.isJsonObject()) {
					for (Map.Entry<String, JsonElement> property : value.getAsJsonObject().entrySet()) {
						JsonElement known = wanted.getAsJsonObject().get(property.getKey());
						// programs may meet more than the schema names, but this version must not write it
						require(known != null, place + " has the unknown property " + property.getKey());
						if (known != null) {
							check(known.getAsJsonObject(), property.getValue(), place + "." + property.getKey());
						}
					}
				}
			}
			case "items" -> {
				if (value.isJsonArray()) {
					JsonArray array = value.getAsJsonArray();
					for (int i = 0; i < array.size(); i++) {
						check(wanted.getAsJsonObject(), array.get(i), place + "[" + i + "]");
					}
				}
			}
			default -> throw new IllegalArgumentException("keyword " + keyword);
		}
	}

	private JsonObject definition(String reference) {
		JsonObject found = root;
		for (String step : reference.substring("#/".length()).split("/")) {
			found = found.getAsJsonObject(step);
		}
		return found;
	}

	private void require(boolean holds, String fault) {
		if (!holds) {
			faults.add(fault);
		}
	}

	private static boolean isType(String type, JsonElement value) {
		return switch (type) {
			case "object" -> value.isJsonObject();
			case "array" -> value.isJsonArray();
			case "string" -> isString(value);
			case "number" -> isNumber(value);
			case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
			case "integer" -> isNumber(value) && new BigDecimal(value.getAsString()).stripTrailingZeros().scale() <= 0;
			default -> throw new IllegalArgumentException("type " + type);
		};
	}

	private static boolean isString(JsonElement value) {
		return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
	}

	private static boolean isNumber(JsonElement value) {
		return value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
	}
}
