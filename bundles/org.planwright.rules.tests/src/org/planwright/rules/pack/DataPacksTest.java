package org.planwright.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.rules.Checks;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.pack.DataPackException.Reason;

import com.google.gson.JsonObject;
import com.google.inject.Injector;

class DataPacksTest {

	private static final String DESCRIPTION = """
			{"format": 1, "id": "yunjin-2026", "version": "2026.1", "name": {"zh": "云津市词库", "en": "Terms of Yunjin"},
			 "validFrom": "2026-01-01", "validUntil": "2030-12-31"}
			""";
	private static final String TERMS = """
			{"terms": [{"has": ["岱河新城"], "written": "岱河新城", "right": "岱河新区"}]}
			""";

	@TempDir
	Path folder;

	private Path zip(Map<String, String> files) throws IOException {
		Path zip = folder.resolve("词库.zip");
		try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			for (var file : files.entrySet()) {
				archive.putNextEntry(new ZipEntry(file.getKey()));
				archive.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				archive.closeEntry();
			}
		}
		return zip;
	}

	private DataPackException failure(Map<String, String> files) throws IOException {
		Path zip = zip(files);
		DataPacks packs = new DataPacks(folder.resolve("packs"));
		DataPackException failure = assertThrows(DataPackException.class, () -> packs.install(zip));
		assertEquals(List.of(), packs.read().packs());
		assertFalse(failure.message(Locale.ENGLISH).contains("{"), failure.message(Locale.ENGLISH));
		assertTrue(failure.message(Locale.CHINESE).startsWith("“词库.zip”"), failure.message(Locale.CHINESE));
		return failure;
	}

	@Test
	void installedPackIsThereUntilItIsRemoved() throws Exception {
		DataPacks packs = new DataPacks(folder.resolve("packs"));
		assertEquals(DataPacks.Content.NONE, packs.read());
		packs.install(zip(Map.of("pack.json", DESCRIPTION, "terms.json", TERMS)));
		DataPack pack = packs.read().packs().get(0);
		assertEquals("yunjin-2026 2026.1 云津市词库", pack.id() + " " + pack.version() + " " + pack.name(Locale.CHINESE));
		packs.install(zip(Map.of("pack.json", DESCRIPTION.replace("2026.1", "2026.2"))));
		assertEquals(List.of("2026.2"), packs.read().packs().stream().map(DataPack::version).toList());
		assertFalse(packs.remove("../yunjin-2026"));
		assertTrue(packs.remove("yunjin-2026"));
		assertEquals(List.of(), packs.read().packs());
	}

	@Test
	void packHoldsFromItsFirstDayToItsLast() throws Exception {
		DataPacks packs = new DataPacks(folder.resolve("packs"));
		packs.install(zip(Map.of("pack.json", DESCRIPTION)));
		DataPacks.Content content = packs.read();
		assertEquals(0, content.holding(LocalDate.of(2025, 12, 31)).size());
		assertEquals(1, content.holding(LocalDate.of(2026, 1, 1)).size());
		assertEquals(1, content.holding(LocalDate.of(2030, 12, 31)).size());
		assertEquals(0, content.holding(LocalDate.of(2031, 1, 1)).size());
	}

	@Test
	void entriesOfPacksStandBeforeThoseOfTheProduct() throws Exception {
		DataPack pack = DataPackFile.read(zip(Map.of("pack.json", DESCRIPTION, "terms.json", TERMS)));
		JsonObject merged = new Dictionaries(List.of(pack.dictionaries()::get)).read("terms.json");
		assertEquals("岱河新城", merged.getAsJsonArray("terms").get(0).getAsJsonObject().get("written").getAsString());
		assertEquals(Dictionaries.ofProduct("terms.json").getAsJsonArray("terms").size() + 1, merged.getAsJsonArray("terms").size());
		assertEquals(Dictionaries.ofProduct("terms.json").get("typos"), merged.get("typos"));
	}

	@Test
	void fileThatIsNoZipIsNamed() throws Exception {
		Path file = Files.writeString(folder.resolve("词库.zip"), "词库");
		assertEquals(Reason.NO_ZIP, assertThrows(DataPackException.class, () -> DataPackFile.read(file)).reason());
		Path packs = Files.createDirectory(folder.resolve("packs"));
		Files.copy(file, packs.resolve("坏包.zip"));
		assertEquals(List.of("坏包.zip"), new DataPacks(packs).read().problems().keySet().stream().map(path -> path.getFileName().toString()).toList());
	}

	@Test
	void packWithoutDescriptionIsRefused() throws IOException {
		assertEquals(Reason.NO_DESCRIPTION, failure(Map.of("terms.json", TERMS)).reason());
		assertEquals(Reason.NO_JSON, failure(Map.of("pack.json", "[1]")).reason());
	}

	@ParameterizedTest
	@CsvSource({ "\"format\": 1,\"format\": 9,format: 1", "yunjin-2026,../x,id", "2026.1,,version", "2026-01-01,1月1日,validFrom" })
	void descriptionMustBeComplete(String right, String wrong, String named) throws IOException {
		DataPackException failure = failure(Map.of("pack.json", DESCRIPTION.replace(right, wrong == null ? "" : wrong)));
		assertEquals(Reason.DESCRIPTION, failure.reason());
		assertTrue(failure.message(Locale.ENGLISH).contains(named), failure.message(Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "words.json|{}|UNKNOWN_DICTIONARY", "terms.json|{\"terme\": []}|ENTRY", "terms.json|{\"terms\": {}}|ENTRY",
			"terms.json|{\"terms\": [{\"has\": [\"a\"]}]}|ENTRY", "terms.json|{\"terms\": [{\"has\": [\"a\"], \"written\": \"(a\", \"right\": \"b\"}]}|PATTERN",
			"document.json|{\"smallestOutline\": \"two\"}|ENTRY", "milestones.json|{\"longRange\": [\"2035\"]}|ENTRY" })
	void dictionaryOfAnotherFormIsRefused(String file, String json, Reason reason) throws IOException {
		assertEquals(reason, failure(Map.of("pack.json", DESCRIPTION, file, json)).reason());
	}

	@Test
	void hugePackIsNotRead() throws IOException {
		assertEquals(Reason.TOO_LARGE, failure(Map.of("pack.json", DESCRIPTION, "terms.json", " ".repeat((16 << 20) + 1))).reason());
	}

	@Test
	void rulesUseInstalledPacksAndTheCatalogueNamesThem() throws Exception {
		Path packs = folder.resolve("packs");
		new DataPacks(packs).install(zip(Map.of("pack.json", DESCRIPTION.replace("2030-12-31", "2099-12-31").replace("2026-01-01", "2020-01-01"), "terms.json", TERMS)));
		String before = System.setProperty(DataPacks.FOLDER_PROPERTY, packs.toString());
		try {
			Checks.checker();
			Injector injector = new RulesStandaloneSetup().createInjector();
			List<Finding> findings = injector.getInstance(PlanChecker.class).check("推进岱河新城建设。\n", URI.createURI("inmemory:/岱河县.plan"),
					CheckOptions.all(Locale.CHINESE), CancelIndicator.NullImpl);
			assertEquals(List.of("岱河新城"), findings.stream().filter(finding -> finding.rule().equals("T01")).map(Finding::quote).toList());
			assertEquals(List.of("yunjin-2026"), injector.getInstance(RuleCatalogue.class).packs().stream().map(DataPack::id).toList());
		} finally {
			if (before == null) {
				System.clearProperty(DataPacks.FOLDER_PROPERTY);
			} else {
				System.setProperty(DataPacks.FOLDER_PROPERTY, before);
			}
		}
	}
}
