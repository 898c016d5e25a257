package org.planwright.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.planwright.cli.Messages;
import org.planwright.cli.Version;
import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.pack.DataPack;

import com.google.gson.stream.JsonWriter;

/** Findings as SARIF 2.1.0 (OASIS standard of 27 March 2020), with the catalogue's rules. */
final class SarifReport implements FindingWriter {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
	private static final String FINGERPRINT = "planwright/v1";

	private final Writer out;
	private final RuleCatalogue catalogue;
	private final JsonWriter json;
	private final RuleWords words;
	private final Messages messages;
	private final Locale locale;
	private final Map<String, Integer> ruleIndexes = new HashMap<>();

	SarifReport(Writer out, RuleCatalogue catalogue, Messages messages) {
		this.out = out;
		this.catalogue = catalogue;
		this.json = new JsonWriter(out);
		this.words = new RuleWords(catalogue, messages);
		this.messages = messages;
		this.locale = messages.locale();
		json.setIndent(" ");
	}

	@Override
	public void begin() throws IOException {
		json.beginObject();
		json.name("$schema").value(SCHEMA);
		json.name("version").value("2.1.0");
		json.name("runs").beginArray().beginObject();
		json.name("tool").beginObject().name("driver").beginObject();
		json.name("name").value("Planwright");
		json.name("version").value(Version.TEXT);
		json.name("language").value(locale.getLanguage());
		json.name("rules").beginArray();
		for (Rule rule : catalogue.all()) {
			ruleIndexes.put(rule.id(), ruleIndexes.size());
			write(rule);
		}
		for (String id : RuleWords.OF_LANGUAGE) {
			ruleIndexes.put(id, ruleIndexes.size());
			json.beginObject().name("id").value(id);
			text("shortDescription", words.title(id));
			json.endObject();
		}
		json.endArray();
		json.endObject().endObject();
		json.name("columnKind").value("utf16CodeUnits");
		json.name("results").beginArray();
	}

	private void write(Rule rule) throws IOException {
		json.beginObject();
		json.name("id").value(rule.id());
		text("shortDescription", RuleMessages.title(rule, locale));
		text("fullDescription", RuleMessages.rationale(rule, locale));
		json.name("defaultConfiguration").beginObject();
		json.name("enabled").value(rule.severity() != RuleSeverity.OFF);
		json.name("level").value(level(rule.severity()));
		json.endObject();
		json.name("properties").beginObject();
		json.name("tags").beginArray().value(RuleMessages.group(rule, locale)).endArray();
		json.endObject();
		json.endObject();
	}

	@Override
	public void file(CheckedFile file) throws IOException {
		for (ReportedFinding finding : file.findings()) {
			result(finding, false);
		}
		for (ReportedFinding finding : file.checklist()) {
			result(finding, true);
		}
		for (ReportedFinding finding : file.suppressed()) {
			result(finding, false);
		}
	}

	/** @param review whether a person is to look into it; the standard gives such a result no level */
	private void result(ReportedFinding finding, boolean review) throws IOException {
		json.beginObject();
		json.name("ruleId").value(finding.rule());
		json.name("ruleIndex").value(ruleIndexes.get(finding.rule()));
		if (review) {
			json.name("kind").value("review");
		}
		json.name("level").value(review ? "none" : level(finding.severity()));
		text("message", finding.message());
		json.name("locations").beginArray().beginObject();
		location(finding.place(), finding.quote(), true);
		json.endObject().endArray();
		json.name("partialFingerprints").beginObject().name(FINGERPRINT).value(finding.fingerprint()).endObject();
		related(finding.related());
		if (finding.reason() != null) {
			json.name("suppressions").beginArray().beginObject();
			json.name("kind").value("external");
			json.name("justification").value(finding.reason());
			json.endObject().endArray();
		}
		json.endObject();
	}

	private void related(List<ReportedFinding.Related> places) throws IOException {
		if (places.isEmpty()) {
			return;
		}
		json.name("relatedLocations").beginArray();
		for (int i = 0; i < places.size(); i++) {
			json.beginObject();
			json.name("id").value(i + 1);
			location(places.get(i).place(), places.get(i).quote(), false);
			text("message", places.get(i).message());
			json.endObject();
		}
		json.endArray();
	}

	private void location(Place place, String quote, boolean withEnd) throws IOException {
		json.name("physicalLocation").beginObject();
		json.name("artifactLocation").beginObject().name("uri").value(reference(place.file())).endObject();
		json.name("region").beginObject();
		json.name("startLine").value(place.line());
		json.name("startColumn").value(place.column());
		if (withEnd) {
			json.name("endLine").value(place.endLine());
			json.name("endColumn").value(place.endColumn());
		}
		if (!quote.isEmpty()) {
			text("snippet", quote);
		}
		json.endObject();
		json.endObject();
		if (place.paragraph()) {
			json.name("logicalLocations").beginArray().beginObject();
			json.name("name").value(PlaceWords.inFile(place, messages));
			json.name("kind").value("paragraph");
			json.endObject().endArray();
		}
	}

	private void text(String name, String text) throws IOException {
		json.name(name).beginObject().name("text").value(text).endObject();
	}

	/** A file name as a URI reference: relative names stay relative. */
	private static String reference(String file) {
		Path path = Path.of(file);
		if (path.isAbsolute()) {
			return path.toUri().toASCIIString();
		}
		String relative = file.replace('\\', '/');
		try {
			// a colon in the first segment would be taken for the end of a scheme
			return new URI(null, null, relative.contains(":") ? "./" + relative : relative, null).toASCIIString();
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(file, e);
		}
	}

	private static String level(RuleSeverity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
			case OFF -> "none";
		};
	}

	@Override
	public void end(CheckSummary summary) throws IOException {
		json.endArray();
		json.name("properties").beginObject().name("dataPacks").beginArray();
		for (DataPack pack : summary.packs()) {
			json.value(pack.id() + " " + pack.version());
		}
		json.endArray().endObject();
		json.endObject().endArray();
		json.endObject();
		json.flush();
		out.write('\n');
		out.flush();
	}
}
