package org.planwright.cli.diff;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.planwright.cli.report.Place;
import org.planwright.exchange.compare.Aspect;
import org.planwright.exchange.compare.Difference;
import org.planwright.exchange.compare.Piece;
import org.planwright.exchange.compare.Side;

import com.google.gson.stream.JsonWriter;

/** Differences as JSON, one a line. The contract is {@code schema/differences.schema.json}. */
final class DiffJson {

	/** Version of the contract. */
	static final int VERSION = 1;

	private DiffJson() {
	}

	static void write(Comparison comparison, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.beginObject();
		json.name("schemaVersion").value(VERSION);
		json.name("earlier").value(comparison.earlier().name());
		json.name("later").value(comparison.later().name());
		json.name("differences").beginArray();
		for (Difference difference : comparison.differences().all()) {
			// JSON does not mind where a line ends; people and tools that compare lines do
			json.flush();
			out.write('\n');
			write(json, comparison, difference);
		}
		json.endArray();
		json.endObject();
		json.flush();
		out.write('\n');
		out.flush();
	}

	private static void write(JsonWriter json, Comparison comparison, Difference difference) throws IOException {
		json.beginObject();
		json.name("group").value(word(difference.thing().group()));
		json.name("thing").value(word(difference.thing()));
		json.name("way").value(word(difference.way()));
		json.name("name").value(difference.name());
		if (!difference.before().isNone()) {
			side(json.name("before"), difference.before(), comparison.placeBefore(difference));
		}
		if (!difference.after().isNone()) {
			side(json.name("after"), difference.after(), comparison.placeAfter(difference));
		}
		json.name("aspects").beginArray();
		for (Aspect aspect : difference.aspects()) {
			json.beginObject();
			json.name("key").value(aspect.key());
			if (!aspect.word().isEmpty()) {
				json.name("word").value(aspect.word());
			}
			json.name("before").value(aspect.before());
			json.name("after").value(aspect.after());
			json.endObject();
		}
		json.endArray();
		pieces(json, Comparison.pieces(difference));
		if (!difference.reason().isEmpty()) {
			json.name("reason").value(difference.reason());
		}
		json.endObject();
	}

	private static void side(JsonWriter json, Side side, Place place) throws IOException {
		json.beginObject();
		json.name("place").value(side.place().replace('\n', ' '));
		json.name("text").value(side.text());
		json.name("line").value(place.line());
		json.name("column").value(place.column());
		json.name("endLine").value(place.endLine());
		json.name("endColumn").value(place.endColumn());
		if (place.page().isPresent()) {
			json.name("page").value(place.page().getAsInt());
		}
		json.endObject();
	}

	private static void pieces(JsonWriter json, List<Piece> pieces) throws IOException {
		if (!pieces.isEmpty()) {
			json.name("pieces").beginArray();
			for (Piece piece : pieces) {
				json.beginObject().name("kind").value(word(piece.kind())).name("text").value(piece.text()).endObject();
			}
			json.endArray();
		}
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
