package org.planwright.app.dropins;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.planwright.rules.contribution.PluginProblem;
import org.planwright.rules.contribution.PluginProblem.Reason;
import org.planwright.rules.contribution.StandaloneRegistry;

/**
 * The jars of a folder as bundles of the running framework. They stay installed for the next start; one that has gone from the folder is uninstalled, one that has
 * changed is installed anew. A jar that cannot be used is left out; nothing else suffers from it.
 */
public final class DropinBundles {

	/** Name of the folder in an installation. */
	public static final String FOLDER = "dropins";

	/** Beginning of the bundles' locations; the jar's path, size and time follow, so that a changed jar is another bundle. */
	private static final String LOCATION = "planwright.dropin:";
	private static final long PATIENCE_SECONDS = 20;

	private final Path folder;
	private final BundleContext context;
	private final FrameworkWiring wiring;
	private final List<PluginProblem> problems = new ArrayList<>();

	/**
	 * @param folder where the jars are; need not exist
	 * @param context of any bundle
	 */
	public DropinBundles(Path folder, BundleContext context) {
		this.folder = folder;
		this.context = context;
		this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
	}

	/** Makes the framework's bundles those of the folder. Returns why jars could not be used; each is logged. */
	public List<PluginProblem> install() {
		Map<String, Path> wanted = new LinkedHashMap<>();
		for (Path jar : StandaloneRegistry.jarsIn(folder)) {
			File file = jar.toFile();
			wanted.put(LOCATION + jar + '#' + file.length() + '.' + file.lastModified(), jar);
		}
		uninstallAllBut(wanted);
		Map<Bundle, Path> installed = new LinkedHashMap<>();
		wanted.forEach((location, jar) -> install(location, jar, installed));
		if (!installed.isEmpty()) {
			wiring.resolveBundles(installed.keySet());
			installed.forEach(this::prepare);
		}
		return List.copyOf(problems);
	}

	private void uninstallAllBut(Map<String, Path> wanted) {
		List<Bundle> gone = new ArrayList<>();
		for (Bundle bundle : context.getBundles()) {
			if (bundle.getLocation().startsWith(LOCATION) && !wanted.containsKey(bundle.getLocation())) {
				try {
					bundle.uninstall();
					gone.add(bundle);
				} catch (BundleException e) {
					ILog.of(DropinBundles.class).error(bundle.getSymbolicName(), e);
				}
			}
		}
		if (!gone.isEmpty()) {
			CountDownLatch refreshed = new CountDownLatch(1);
			wiring.refreshBundles(gone, event -> refreshed.countDown());
			await(refreshed);
		}
	}

	private void install(String location, Path jar, Map<Bundle, Path> installed) {
		Bundle known = context.getBundle(location);
		if (known != null) {
			installed.put(known, jar);
			return;
		}
		try (InputStream content = reference(jar)) {
			Bundle bundle = context.installBundle(location, content);
			if (bundle.getSymbolicName() == null) {
				bundle.uninstall();
				problem(jar, Reason.NO_PLUGIN, "no " + Constants.BUNDLE_SYMBOLICNAME, null);
			} else {
				installed.put(bundle, jar);
			}
		} catch (BundleException | IOException e) {
			problem(jar, Reason.NO_PLUGIN, root(e).getMessage(), e);
		}
	}

	/** The framework's own words are of no help; those of what it met are. */
	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

	/** The framework reads the jar where it is. */
	private static InputStream reference(Path jar) throws IOException {
		try {
			return new URI("reference", "file:" + jar.toAbsolutePath(), null).toURL().openStream();
		} catch (URISyntaxException e) {
			throw new IOException(jar.toString(), e);
		}
	}

	/** A bundle that is activated when it is needed has to be told so once. */
	private void prepare(Bundle bundle, Path jar) {
		if (bundle.getState() == Bundle.INSTALLED) {
			Missing missing = Missing.of(bundle, wiring);
			problem(jar, Reason.UNRESOLVED, missing.text(), missing.cause());
		} else if (bundle.getHeaders().get(Constants.BUNDLE_ACTIVATIONPOLICY) != null) {
			try {
				bundle.start(Bundle.START_ACTIVATION_POLICY);
			} catch (BundleException e) {
				problem(jar, Reason.UNRESOLVED, e.getMessage(), e);
			}
		}
	}

	private void problem(Path jar, Reason reason, String detail, Throwable cause) {
		PluginProblem problem = PluginProblem.of(jar.getFileName().toString(), reason, String.valueOf(detail));
		ILog.of(DropinBundles.class).warn(problem.toString(), cause);
		problems.add(problem);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
