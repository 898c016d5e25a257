package org.planwright.rules.contribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Jars with nothing but a manifest and a {@code plugin.xml}: what these name is on the class path of the tests. */
final class Plugins {

	static final String PACKAGE = "org.planwright.rules.contribution.";
	static final String FOLDER = PACKAGE.replace('.', '/');

	private Plugins() {
	}

	/** A plug-in with one rule set of the fixtures. */
	static Path ruleSet(Path folder, String name, String catalogue, String type) throws IOException {
		return jar(folder, name, """
				<plugin>
					<extension point="org.planwright.rules.ruleSets">
						<ruleSet catalogue="%s" messages="%s" class="%s"/>
					</extension>
				</plugin>
				""".formatted(FOLDER + catalogue, PACKAGE + "office", PACKAGE + type));
	}

	/** A jar; a name of null leaves the symbolic name out. */
	static Path jar(Path folder, String name, String pluginXml) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		if (name != null) {
			manifest.getMainAttributes().putValue("Bundle-SymbolicName", name + ";singleton:=true");
		}
		Path file = folder.resolve((name == null ? "library" : name) + ".jar");
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
			jar.putNextEntry(new JarEntry("plugin.xml"));
			jar.write(pluginXml.getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}
}
