package org.planwright.exchange.trace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.planwright.exchange.document.SourceRange;
import org.planwright.exchange.trace.Trace.Line;
import org.planwright.exchange.trace.Trace.Segment;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * The trace as JSON, kept beside the plan as {@code X.plan.trace.json}: {@code schemaVersion}, {@code source}, {@code coding},
 * {@code lines} as [line, kind, start, end] (or [line, kind]) and {@code segments} as [plan offset, length, source offset].
 */
public final class TraceJson {

	/** Version 1: the first. */
	public static final int SCHEMA_VERSION = 1;

	private TraceJson() {
	}

	public static void write(Trace trace, Writer out) throws IOException {
		JsonWriter json = new JsonWriter(out);
		json.beginObject();
		json.name("schemaVersion").value(SCHEMA_VERSION);
		json.name("source").value(trace.source());
		json.name("coding").value(trace.coding());
		json.name("lines").beginArray();
		for (Line line : trace.lines()) {
			json.beginArray().value(line.number()).value(line.kind());
			if (line.source() != null) {
				json.value(line.source().start()).value(line.source().end());
			}
			json.endArray();
		}
		json.endArray();
		json.name("segments").beginArray();
		for (Segment segment : trace.segments()) {
			json.beginArray().value(segment.plan()).value(segment.length()).value(segment.source()).endArray();
		}
		json.endArray();
		json.endObject();
		json.flush();
	}

	/**
	 * @throws IOException when it is no trace, or one of a later version
	 */
	public static Trace read(Reader in) throws IOException {
		String source = null;
		String coding = null;
		List<Line> lines = new ArrayList<>();
		List<Segment> segments = new ArrayList<>();
		int version = 0;
		try {
			JsonReader json = new JsonReader(in);
			json.beginObject();
			while (json.hasNext()) {
				switch (json.nextName()) {
					case "schemaVersion" -> version = json.nextInt();
					case "source" -> source = json.nextString();
					case "coding" -> coding = json.nextString();
					case "lines" -> readLines(json, lines);
					case "segments" -> readSegments(json, segments);
					default -> json.skipValue();
				}
			}
			json.endObject();
		} catch (IllegalStateException | IllegalArgumentException e) {
			throw new IOException("not a trace", e);
		}
		if (version != SCHEMA_VERSION) {
			throw new IOException("trace of version " + version + ", not " + SCHEMA_VERSION);
		}
		return new Trace(source, coding, lines, segments);
	}

	private static void readLines(JsonReader json, List<Line> lines) throws IOException {
		json.beginArray();
		while (json.hasNext()) {
			json.beginArray();
			int number = json.nextInt();
			String kind = json.nextString();
			lines.add(new Line(number, kind, json.hasNext() ? new SourceRange(json.nextInt(), json.nextInt()) : null));
			json.endArray();
		}
		json.endArray();
	}

	private static void readSegments(JsonReader json, List<Segment> segments) throws IOException {
		json.beginArray();
		while (json.hasNext()) {
			json.beginArray();
			segments.add(new Segment(json.nextInt(), json.nextInt(), json.nextInt()));
			json.endArray();
		}
		json.endArray();
	}
}
