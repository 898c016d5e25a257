package org.planwright.rules.review;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.planwright.model.file.SafeFile;

/**
 * The file of a plan's ledger, beside the plan: JSON, UTF-8, one decision a line and always in the same order, so that two versions are easily compared. It is
 * whole at any time ({@link SafeFile}).
 */
public final class LedgerFile {

	/** End of a ledger's file name, in place of {@code .plan}. */
	public static final String SUFFIX = ".review.json";

	/** 1: decisions, each with fingerprint, rule, path, message, quote, decision, comment, reviewer and time (ISO 8601, UTC). */
	private static final int FORMAT = 1;

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private final Path file;

	private LedgerFile(Path file) {
		this.file = file;
	}

	/** The ledger of a plan; the file need not exist. */
	public static LedgerFile of(Path plan) {
		String name = plan.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return new LedgerFile(plan.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + SUFFIX));
	}

	/** A ledger by its own file, which need not lie beside a plan. */
	public static LedgerFile at(Path file) {
		return new LedgerFile(file);
	}

	/** Where it is. */
	public Path path() {
		return file;
	}

	/**
	 * The decisions; none when there is no file.
	 *
	 * @throws UnusableLedgerException when the file is no ledger, or one of a newer program
	 * @throws IOException when it cannot be read
	 */
	public ReviewLedger read() throws IOException {
		String text;
		try {
			text = Files.readString(file);
		} catch (NoSuchFileException e) {
			return ReviewLedger.EMPTY;
		} catch (CharacterCodingException e) {
			throw new UnusableLedgerException(file, false, "no UTF-8", e);
		}
		try {
			return parse(JsonParser.parseString(text).getAsJsonObject());
		} catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException | DateTimeException
				| UnsupportedOperationException e) {
			throw new UnusableLedgerException(file, false, String.valueOf(e.getMessage()), e);
		}
	}

	private ReviewLedger parse(JsonObject json) throws UnusableLedgerException {
		int format = json.get("format").getAsInt();
		if (format > FORMAT) {
			throw new UnusableLedgerException(file, true, "format " + format, null);
		}
		List<LedgerEntry> entries = new ArrayList<>();
		for (JsonElement element : json.getAsJsonArray("decisions")) {
			entries.add(entry(element.getAsJsonObject()));
		}
		return ReviewLedger.of(entries);
	}

	private static LedgerEntry entry(JsonObject json) {
		FindingKey finding = new FindingKey(json.get("fingerprint").getAsString(), json.get("rule").getAsString(), text(json, "path"));
		return new LedgerEntry(finding, text(json, "message"), text(json, "quote"), Decision.of(json.get("decision").getAsString()), text(json, "comment"),
				text(json, "reviewer"), Instant.parse(json.get("time").getAsString()));
	}

	private static String text(JsonObject json, String name) {
		return json.has(name) ? json.get(name).getAsString() : "";
	}

	/**
	 * Reads the file, changes what it holds and writes it anew, so that what others wrote in between is kept. Writes nothing when nothing changes.
	 *
	 * @return what it holds now
	 * @throws UnusableLedgerException when the file is there and cannot be understood: it is left as it is
	 * @throws IOException when it cannot be read or written; it is then as it was
	 */
	public ReviewLedger change(LedgerChange change) throws IOException {
		ReviewLedger before = read();
		ReviewLedger after = change.apply(before);
		if (!after.equals(before)) {
			write(after);
		}
		return after;
	}

	private void write(ReviewLedger ledger) throws IOException {
		SafeFile.write(file, json(ledger).getBytes(StandardCharsets.UTF_8));
	}

	/** What the file of a ledger holds. */
	public static String json(ReviewLedger ledger) {
		StringBuilder out = new StringBuilder("{\n\"format\": ").append(FORMAT).append(",\n\"decisions\": [");
		String separator = "\n";
		for (LedgerEntry entry : ledger.entries()) {
			out.append(separator).append(GSON.toJson(json(entry)));
			separator = ",\n";
		}
		return out.append("\n]\n}\n").toString();
	}

	private static JsonObject json(LedgerEntry entry) {
		JsonObject json = new JsonObject();
		json.addProperty("rule", entry.finding().rule());
		json.addProperty("path", entry.finding().path());
		json.addProperty("fingerprint", entry.finding().fingerprint());
		json.addProperty("decision", entry.decision().word());
		json.addProperty("comment", entry.comment());
		json.addProperty("reviewer", entry.reviewer());
		json.addProperty("time", entry.time().toString());
		json.addProperty("message", entry.message());
		json.addProperty("quote", entry.quote());
		return json;
	}
}
