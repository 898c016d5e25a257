package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.planwright.app.dropins.DropinBundles;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.contribution.PluginProblem;
import org.planwright.rules.contribution.RuleContributions;

/** Jars in an installation's folder as bundles of a running framework. */
class DropinBundlesTest {

	private static final String NEEDS = "org.planwright.rules";

	@TempDir
	Path temporary;

	private final Workbench workbench = new Workbench();
	private Path folder;

	@BeforeEach
	void createFolder() throws IOException {
		folder = Files.createDirectory(temporary.resolve("加载 项"));
		workbench.watchLog();
	}

	@AfterEach
	void removeEverything() {
		assertEquals(List.of(), new DropinBundles(temporary.resolve("nowhere"), context()).install());
		assertEquals(List.<IStatus>of(), workbench.loggedErrors());
	}

	@Test
	void aRuleOfAJarIsThere() throws Exception {
		jar("county.jar", "org.example.county", NEEDS, "UI01");
		assertEquals(List.of(), install());
		assertTrue(isRule("UI01"));
	}

	@Test
	void aSecondStartKeepsIt() throws Exception {
		jar("county.jar", "org.example.county", NEEDS, "UI01");
		install();
		long id = bundle("org.example.county");
		assertEquals(List.of(), install());
		assertEquals(id, bundle("org.example.county"));
	}

	@Test
	void aJarThatChangedIsTakenAnew() throws Exception {
		jar("county.jar", "org.example.county", NEEDS, "UI01");
		install();
		jar("county.jar", "org.example.county", NEEDS, "UI0200");
		assertEquals(List.of(), install());
		assertTrue(isRule("UI0200"));
		assertFalse(isRule("UI01"));
	}

	@Test
	void aJarThatIsGoneIsGone() throws Exception {
		Path jar = jar("county.jar", "org.example.county", NEEDS, "UI01");
		install();
		Files.delete(jar);
		assertEquals(List.of(), install());
		assertFalse(isRule("UI01"));
		assertEquals(-1, bundle("org.example.county"));
	}

	@Test
	void aJarThatNeedsWhatIsNotThereIsNamedAndOthersWork() throws Exception {
		jar("county.jar", "org.example.county", NEEDS, "UI01");
		jar("lonely.jar", "org.example.lonely", "org.example.base;bundle-version=\"2.0\"", "UI03");
		List<PluginProblem> problems = install();
		assertEquals(List.of("插件 lonely.jar 未能启用或未能全部启用：本软件中没有它所需的 org.example.base ≥ 2.0.0。"),
				problems.stream().map(problem -> problem.message(Locale.CHINESE)).toList());
		assertTrue(isRule("UI01"));
		assertFalse(isRule("UI03"));
	}

	@Test
	void whatIsNoPluginIsNamed() throws Exception {
		Files.writeString(folder.resolve("text.jar"), "no jar");
		jar("library.jar", null, NEEDS, "UI03");
		assertEquals(List.of("library.jar", "text.jar"), install().stream().map(PluginProblem::plugin).toList());
	}

	private List<PluginProblem> install() {
		return new DropinBundles(folder, context()).install();
	}

	private static BundleContext context() {
		return FrameworkUtil.getBundle(DropinBundlesTest.class).getBundleContext();
	}

	private static boolean isRule(String id) {
		RuleContributions now = RuleContributions.read(RegistryFactory.getRegistry(), RuleCatalogue.builtIn());
		assertEquals(List.of(), now.problems());
		return now.catalogue().find(id).isPresent();
	}

	private static long bundle(String name) {
		for (var bundle : context().getBundles()) {
			if (name.equals(bundle.getSymbolicName())) {
				return bundle.getBundleId();
			}
		}
		return -1;
	}

	private Path jar(String file, String name, String needs, String rule) throws IOException {
		Manifest manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.putValue("Bundle-ManifestVersion", "2");
		if (name != null) {
			attributes.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		}
		attributes.putValue("Require-Bundle", needs);
		String type = CountyStyle.class.getName();
		Path path = folder.resolve(file);
		try (OutputStream out = Files.newOutputStream(path); JarOutputStream jar = new JarOutputStream(out, manifest)) {
			add(jar, "plugin.xml", """
					<plugin>
						<extension point="org.planwright.rules.ruleSets">
							<ruleSet catalogue="county.json" messages="county" class="%s"/>
						</extension>
					</plugin>
					""".formatted(type));
			add(jar, "county.json", """
					{"format": 1, "group": "county", "rules": [
						{"id": "%s", "severity": "info", "tier": "fast", "violating": ["该县"], "passing": ["清溪县"]}
					]}
					""".formatted(rule));
			add(jar, "county.properties", "group=县\nID.title=写明县名\nID.rationale=规划也供县外阅读。\nID.message=应写明县名。\n".replace("ID", rule));
			String resource = type.replace('.', '/') + ".class";
			jar.putNextEntry(new JarEntry(resource));
			try (InputStream content = CountyStyle.class.getClassLoader().getResourceAsStream(resource)) {
				content.transferTo(jar);
			}
		}
		return path;
	}

	private static void add(JarOutputStream jar, String name, String text) throws IOException {
		jar.putNextEntry(new JarEntry(name));
		jar.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
