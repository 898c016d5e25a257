package org.planwright.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.check.Finding;
import org.planwright.rules.contribution.PluginProblem;
import org.planwright.rules.contribution.StandaloneRegistry;

/** Quick fixes of plug-ins: those that work, and those that do not. */
class QuickFixesTest {

	/** Takes away what was found. */
	public static class Delete implements RuleFix {
		@Override
		public List<Fix> fixes(FixContext context) {
			return List.of(Fix.of("删去", context.finding().start(), context.finding().end(), ""));
		}
	}

	/** Fails. */
	public static class Failing implements RuleFix {
		@Override
		public List<Fix> fixes(FixContext context) {
			throw new IllegalStateException("broken");
		}
	}

	@TempDir
	Path folder;

	private final List<String> logged = new ArrayList<>();
	private final AppenderSkeleton log = new AppenderSkeleton() {
		@Override
		protected void append(LoggingEvent event) {
			logged.add(event.getRenderedMessage());
		}

		@Override
		public void close() {
		}

		@Override
		public boolean requiresLayout() {
			return false;
		}
	};

	@BeforeEach
	void watch() {
		Logger.getLogger(QuickFixes.class).addAppender(log);
		Logger.getLogger(QuickFixes.class).setAdditivity(false);
	}

	@AfterEach
	void unwatch() {
		Logger.getLogger(QuickFixes.class).removeAppender(log);
		Logger.getLogger(QuickFixes.class).setAdditivity(true);
	}

	@Test
	void aFixOfAPluginIsOfferedForItsRule() throws Exception {
		QuickFixes fixes = read("<quickFix rule='OF01' class='%s'/>".formatted(Delete.class.getName()));
		assertEquals(List.of("删去"), labels(fixes, "OF01"));
		assertEquals(List.of(), labels(fixes, "OF02"));
		assertEquals(List.of(), fixes.problems());
	}

	@Test
	void fixesOfTheProductAreThereWithoutPlugins() {
		QuickFixes fixes = QuickFixes.read(null);
		assertTrue(fixes.has("V11") && fixes.has("N04"));
		assertFalse(fixes.has("OF01"));
	}

	@Test
	void whatCannotBeUsedIsNamedAndTheOthersWork() throws Exception {
		QuickFixes fixes = read("<quickFix rule='OF01' class='org.example.Nowhere'/><quickFix rule='OF01' class='java.lang.Object'/><quickFix rule='OF01'/>"
				+ "<quickFix rule='OF01' class='%s'/>".formatted(Delete.class.getName()));
		assertEquals(List.of(PluginProblem.Reason.CLASS, PluginProblem.Reason.TYPE, PluginProblem.Reason.MISSING),
				fixes.problems().stream().map(PluginProblem::reason).toList());
		assertTrue(fixes.problems().getFirst().message(Locale.CHINESE).contains("org.example.fixes"));
		assertEquals(List.of("删去"), labels(fixes, "OF01"));
		assertEquals(3, logged.size());
	}

	@Test
	void aFixThatFailsOffersNothing() throws Exception {
		QuickFixes fixes = read("<quickFix rule='OF01' class='%s'/>".formatted(Failing.class.getName()));
		assertEquals(List.of(), labels(fixes, "OF01"));
		assertEquals(1, logged.size());
	}

	private static List<String> labels(QuickFixes fixes, String rule) {
		Finding finding = new Finding(rule, RuleSeverity.INFO, "", "", 0, 1, "", "", "", null, List.of(), List.of(), false, null);
		return fixes.of(new FixContext(finding, null, "某", Locale.CHINESE)).stream().map(Fix::label).toList();
	}

	private QuickFixes read(String elements) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.example.fixes");
		Path file = folder.resolve("fixes.jar");
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
			jar.putNextEntry(new JarEntry("plugin.xml"));
			jar.write("<plugin><extension point='%s'>%s</extension></plugin>".formatted(QuickFixes.POINT, elements).getBytes(StandardCharsets.UTF_8));
		}
		return QuickFixes.read(StandaloneRegistry.of(List.of(file), QuickFixes.class).registry());
	}
}
