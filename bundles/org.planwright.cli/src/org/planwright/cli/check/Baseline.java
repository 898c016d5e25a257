package org.planwright.cli.check;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.cli.CommandException;
import org.planwright.cli.Session;
import org.planwright.cli.report.ReportFormat;
import org.planwright.cli.report.ReportedFinding;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * The findings of an earlier check, by file and fingerprint, as its JSON report has them ({@code schema/findings.schema.json}). A file that the earlier check did
 * not have under its name is looked up by its last name, unless several had that one.
 */
public final class Baseline {

	/** What makes a JSON document no report: some value is not what the contract says. */
	private static final class NoReportException extends Exception {

		private static final long serialVersionUID = 1L;
	}

	private final Map<String, Set<String>> byName = new HashMap<>();
	private final Map<String, Set<String>> byLastName = new HashMap<>();

	private Baseline() {
	}

	/**
	 * Reads a report.
	 *
	 * @param file absolute
	 * @param name how the user named it, for messages
	 * @throws CommandException when there is no such file, or it is no report of this version
	 */
	public static Baseline read(Path file, String name, Session session) throws CommandException {
		if (!Files.exists(file)) {
			throw session.failure("input.missing", name);
		}
		Baseline baseline = new Baseline();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8); JsonReader json = new JsonReader(reader)) {
			int version = baseline.read(json);
			if (version != ReportFormat.JSON_VERSION) {
				throw session.failure("baseline.version", name, version, ReportFormat.JSON_VERSION);
			}
		} catch (MalformedJsonException | EOFException | CharacterCodingException e) {
			throw session.failure("baseline.noJson", name);
		} catch (NoReportException | IllegalStateException | NumberFormatException e) {
			throw session.failure("baseline.noReport", name);
		} catch (IOException e) {
			throw session.failure("input.unreadable", name);
		}
		baseline.indexLastNames();
		return baseline;
	}

	/** Returns the version that the report states; what follows another one than ours is not understood. */
	private int read(JsonReader json) throws IOException, NoReportException {
		int version = 0;
		boolean found = false;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "schemaVersion" -> {
					version = json.nextInt();
					if (version != ReportFormat.JSON_VERSION) {
						return version;
					}
				}
				case "findings" -> {
					found = true;
					findings(json);
				}
				case "checklist" -> findings(json);
				case "checked" -> {
					json.beginArray();
					while (json.hasNext()) {
						of(json.nextString());
					}
					json.endArray();
				}
				default -> json.skipValue();
			}
		}
		json.endObject();
		if (json.peek() != JsonToken.END_DOCUMENT || version == 0 || !found) {
			throw new NoReportException();
		}
		return version;
	}

	private void findings(JsonReader json) throws IOException, NoReportException {
		json.beginArray();
		while (json.hasNext()) {
			finding(json);
		}
		json.endArray();
	}

	private void finding(JsonReader json) throws IOException, NoReportException {
		String file = null;
		String fingerprint = null;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "file" -> file = json.nextString();
				case "fingerprint" -> fingerprint = json.nextString();
				default -> json.skipValue();
			}
		}
		json.endObject();
		if (file == null || fingerprint == null) {
			throw new NoReportException();
		}
		of(file).add(fingerprint);
	}

	private Set<String> of(String file) {
		return byName.computeIfAbsent(plain(file), name -> new HashSet<>());
	}

	private void indexLastNames() {
		Set<String> shared = new HashSet<>();
		byName.forEach((name, fingerprints) -> {
			if (byLastName.put(lastName(name), fingerprints) != null) {
				shared.add(lastName(name));
			}
		});
		// taking the one for the other would hide what is new
		byLastName.keySet().removeAll(shared);
	}

	/** The file with only those findings that the earlier check did not have, and all that are passed over. */
	CheckedFile newIn(CheckedFile file) {
		String name = plain(file.name());
		Set<String> known = byName.containsKey(name) ? byName.get(name) : byLastName.getOrDefault(lastName(name), Set.of());
		return new CheckedFile(file.name(), file.length(), newIn(file.findings(), known), newIn(file.checklist(), known), file.suppressed());
	}

	private static List<ReportedFinding> newIn(List<ReportedFinding> findings, Set<String> known) {
		return findings.stream().filter(finding -> !known.contains(finding.fingerprint())).toList();
	}

	/** A name as one system or another writes it. */
	private static String plain(String file) {
		String name = file.replace('\\', '/');
		while (name.startsWith("./")) {
			name = name.substring(2);
		}
		return name;
	}

	private static String lastName(String plain) {
		return plain.substring(plain.lastIndexOf('/') + 1);
	}
}
