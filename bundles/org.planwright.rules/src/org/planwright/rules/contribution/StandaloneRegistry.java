package org.planwright.rules.contribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.planwright.rules.contribution.PluginProblem.Reason;

/**
 * An extension registry for a program that is no OSGi framework. It holds the extension points of the program's own bundles and the {@code plugin.xml} of jars, each
 * with a class loader of its own over the program's: a jar sees what the program has, not other jars.
 */
public final class StandaloneRegistry {

	private static final Logger LOG = Logger.getLogger(StandaloneRegistry.class);
	private static final String PLUGIN_XML = "plugin.xml";
	private static final String SYMBOLIC_NAME = "Bundle-SymbolicName";

	private final ClassLoader program;
	private final Map<String, ClassLoader> loaders = new HashMap<>();
	private final List<PluginProblem> problems = new ArrayList<>();
	private final Object token = new Object();
	private final Strategy strategy = new Strategy();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(strategy, token, token);

	private StandaloneRegistry(ClassLoader program) {
		this.program = program;
	}

	/** The plug-ins in a folder, in the order of their names; none when there is no such folder. */
	public static List<Path> jarsIn(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
		} catch (IOException e) {
			LOG.error(folder, e);
			return List.of();
		}
	}

	/**
	 * Makes a registry of plug-ins. What cannot be used is left out and told in {@link #problems}.
	 *
	 * @param jars the plug-ins
	 * @param owners classes of other bundles than this one whose extension points are wanted too; plug-ins see what the last of them sees
	 */
	public static StandaloneRegistry of(List<Path> jars, Class<?>... owners) {
		Class<?> highest = owners.length == 0 ? StandaloneRegistry.class : owners[owners.length - 1];
		StandaloneRegistry made = new StandaloneRegistry(highest.getClassLoader());
		made.addPoints(StandaloneRegistry.class);
		for (Class<?> owner : owners) {
			made.addPoints(owner);
		}
		jars.forEach(made::add);
		return made;
	}

	/**
	 * Makes this the registry that the program has.
	 *
	 * @throws CoreException when it has one already, as in a workbench
	 */
	public void install() throws CoreException {
		RegistryFactory.setDefaultRegistryProvider(() -> registry);
	}

	/** The registry itself. */
	public IExtensionRegistry registry() {
		return registry;
	}

	/** Jars that could not be read. */
	public List<PluginProblem> problems() {
		return List.copyOf(problems);
	}

	private void addPoints(Class<?> owner) {
		String name = owner.getPackageName();
		try {
			Path own = Path.of(owner.getProtectionDomain().getCodeSource().getLocation().toURI());
			if (Files.isDirectory(own)) {
				contribute(name, Files.newInputStream(own.resolve(PLUGIN_XML)), program);
			} else {
				try (JarFile jar = new JarFile(own.toFile())) {
					contribute(name, jar.getInputStream(jar.getEntry(PLUGIN_XML)), program);
				}
			}
		} catch (IOException | URISyntaxException e) {
			throw new IllegalStateException(PLUGIN_XML, e);
		}
	}

	private void add(Path file) {
		try (JarFile jar = new JarFile(file.toFile())) {
			Attributes manifest = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
			if (manifest.getValue(SYMBOLIC_NAME) == null) {
				problem(file, "no " + SYMBOLIC_NAME, null);
				return;
			}
			ZipEntry plugin = jar.getEntry(PLUGIN_XML);
			String name = manifest.getValue(SYMBOLIC_NAME).split(";")[0].strip();
			if (loaders.containsKey(name)) {
				problem(file, name + " ×2", null);
			} else if (plugin != null && !contribute(name, jar.getInputStream(plugin), new URLClassLoader(new URL[] { file.toUri().toURL() }, program))) {
				problem(file, strategy.complaint, null);
			}
		} catch (IOException e) {
			problem(file, e.getMessage(), e);
		}
	}

	private void problem(Path file, String what, Throwable cause) {
		PluginProblem problem = PluginProblem.of(file.getFileName().toString(), Reason.NO_PLUGIN, String.valueOf(what));
		LOG.error(problem, cause);
		problems.add(problem);
	}

	/** Adds a plug-in's extension points and extensions; false when they cannot be read. */
	private boolean contribute(String name, InputStream content, ClassLoader loader) throws IOException {
		loaders.put(name, loader);
		try (InputStream buffered = new BufferedInputStream(content)) {
			return registry.addContribution(buffered, new RegistryContributor(name, name, null, null), false, name + '/' + PLUGIN_XML, null, token);
		}
	}

	/** Makes the objects of plug-ins, keeps no cache. */
	private final class Strategy extends RegistryStrategy {

		private String complaint;

		Strategy() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
			try {
				return loaders.get(contributor.getActualId()).loadClass(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException | LinkageError e) {
				Throwable cause = e.getCause() == null ? e : e.getCause();
				throw new CoreException(new Status(IStatus.ERROR, contributor.getActualName(), className, cause));
			}
		}

		@Override
		public void log(IStatus status) {
			complaint = status.isMultiStatus() && status.getChildren().length > 0 ? status.getChildren()[0].getMessage() : status.getMessage();
			LOG.warn(complaint, status.getException());
		}

		@Override
		public boolean cacheUse() {
			return false;
		}
	}
}
