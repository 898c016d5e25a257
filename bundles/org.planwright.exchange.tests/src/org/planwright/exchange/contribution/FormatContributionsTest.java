package org.planwright.exchange.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.exchange.Fixtures;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportResult;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.exchange.export.PlanWriters;
import org.planwright.rules.contribution.StandaloneRegistry;

/** Plug-ins add formats; one that cannot be used costs itself only. Jars hold nothing but a {@code plugin.xml}: the classes are those of the tests. */
class FormatContributionsTest {

	private static final String PACKAGE = "org.planwright.exchange.contribution.";
	private static final byte[] NOTES = "第一章 总体要求|第一节 规划目标|到2030年，全县经济发展和项目建设规划目标任务完成。".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	private final Logger log = Logger.getLogger("org.planwright.exchange.contribution");

	@BeforeEach
	void quiet() {
		log.setLevel(Level.OFF);
	}

	@AfterEach
	void loud() {
		log.setLevel(null);
	}

	private FormatContributions contributions(String... elements) throws IOException {
		List<Path> jars = new ArrayList<>();
		for (String element : elements) {
			jars.add(jar("org.example.p" + jars.size(), element));
		}
		return FormatContributions.read(StandaloneRegistry.of(jars, FormatContributions.class).registry());
	}

	private static String element(String kind, String type) {
		return "<extension point=\"org.planwright.exchange." + kind + "s\"><" + kind + " class=\"" + PACKAGE + type + "\"/></extension>";
	}

	private Path jar(String name, String extension) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", name + ";singleton:=true");
		Path file = folder.resolve(name + ".jar");
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
			jar.putNextEntry(new JarEntry("plugin.xml"));
			jar.write(("<plugin>" + extension + "</plugin>").getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	@Test
	void aFormatOfAPluginIsImported() throws Exception {
		ImportResult result = new PlanImporter(contributions(element("reader", "NotesReader"))).importContent("草案.notes", NOTES);
		assertEquals("第一章 总体要求\n\n第一节 规划目标\n到2030年，全县经济发展和项目建设规划目标任务完成。\n", result.planText());
		assertEquals("NOTES", result.document().coding());
	}

	@Test
	void formatsOfTheProductGoOn() throws Exception {
		String text = Fixtures.text(Fixtures.CITY);
		assertEquals(Fixtures.imported(text).planText(),
				new PlanImporter(contributions(element("reader", "NotesReader"))).importContent("draft.txt", text.getBytes(StandardCharsets.UTF_8)).planText());
	}

	@Test
	void aReaderThatFailsIsAFileThatCannotBeRead() throws Exception {
		PlanImporter importer = new PlanImporter(contributions(element("reader", "FailingReader")));
		ImportException failure = assertThrows(ImportException.class, () -> importer.importContent("草案.notes", NOTES));
		assertEquals(ImportException.Reason.PLUGIN_FAILED, failure.reason());
		assertTrue(failure.message(Locale.CHINESE).contains("草案.notes") && failure.message(Locale.CHINESE).contains("org.example.p0"));
	}

	@Test
	void aFormatOfAPluginIsWritten() throws Exception {
		List<PlanWriter> writers = PlanWriters.all(contributions(element("writer", "NotesWriter")));
		assertEquals("notes", writers.getLast().format());
		assertEquals(PlanWriters.all().size() + 1, writers.size());
	}

	@Test
	void aFormatIsNotTakenTwice() throws Exception {
		assertEquals(PlanWriters.all().size() + 1, PlanWriters.all(contributions(element("writer", "NotesWriter"), element("writer", "NotesWriter"))).size());
	}

	@Test
	void whatCannotBeUsedIsSaidAndCostsNothingElse() throws Exception {
		FormatContributions found = contributions(element("reader", "Nowhere"), element("reader", "NotesWriter"),
				"<extension point=\"org.planwright.exchange.readers\"><reader/></extension>", element("reader", "NotesReader"));
		assertEquals(1, found.readers().size());
		List<String> problems = found.problems().stream().map(problem -> problem.message(Locale.CHINESE)).toList();
		assertEquals(3, problems.size());
		assertTrue(problems.get(0).contains("Nowhere") && problems.get(0).contains("org.example.p0"), problems.get(0));
		assertTrue(problems.get(1).contains("NotesWriter") && problems.get(1).contains("DocumentReader"), problems.get(1));
		assertTrue(problems.get(2).contains("class"), problems.get(2));
	}

	@Test
	void withoutPluginsThereIsNothing() {
		FormatContributions none = FormatContributions.read(null);
		assertTrue(none.readers().isEmpty() && none.writers().isEmpty() && none.problems().isEmpty());
	}
}
