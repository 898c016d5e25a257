package org.planwright.exchange.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.log4j.Logger;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.RegistryFactory;
import org.planwright.exchange.DocumentReader;
import org.planwright.exchange.export.PlanWriter;
import org.planwright.rules.contribution.PluginProblem;
import org.planwright.rules.contribution.PluginProblem.Reason;

/**
 * What plug-ins contribute to the extension points {@value #READERS} and {@value #WRITERS}, in the order of the plug-ins' names. A contribution
 * that cannot be used is logged, told in {@link #problems} and costs nothing but itself. Immutable.
 */
public final class FormatContributions {

	/** Id of the extension point of readers. */
	public static final String READERS = "org.planwright.exchange.readers";
	/** Id of the extension point of writers. */
	public static final String WRITERS = "org.planwright.exchange.writers";

	private static final Logger LOG = Logger.getLogger(FormatContributions.class);
	private static final String CLASS = "class";

	private final List<DocumentReader> readers = new ArrayList<>();
	private final List<PlanWriter> writers = new ArrayList<>();
	private final List<PluginProblem> problems = new ArrayList<>();

	/** Those of the program, read once. */
	private static final class OfProgram {
		static final FormatContributions ALL = read(RegistryFactory.getRegistry());
	}

	private FormatContributions() {
	}

	/** What the program's plug-ins contribute: in the workbench those of the platform, on the command line those of its registry of its own. */
	public static FormatContributions ofProgram() {
		return OfProgram.ALL;
	}

	/**
	 * Reads what plug-ins contribute.
	 *
	 * @param registry where they do; null when there are no plug-ins
	 */
	public static FormatContributions read(IExtensionRegistry registry) {
		FormatContributions all = new FormatContributions();
		if (registry != null) {
			all.read(registry, READERS, "reader", DocumentReader.class, (plugin, reader) -> all.readers.add(new GuardedReader(plugin, reader)));
			all.read(registry, WRITERS, "writer", PlanWriter.class, (plugin, writer) -> all.writers.add(writer));
		}
		return all;
	}

	/** The readers. One that fails says so as a file that cannot be read. */
	public List<DocumentReader> readers() {
		return List.copyOf(readers);
	}

	/** The writers. */
	public List<PlanWriter> writers() {
		return List.copyOf(writers);
	}

	/** What could not be used. */
	public List<PluginProblem> problems() {
		return List.copyOf(problems);
	}

	private interface Taker<T> {
		void take(String plugin, T contributed);
	}

	private <T> void read(IExtensionRegistry registry, String point, String name, Class<T> type, Taker<T> taker) {
		Arrays.stream(registry.getConfigurationElementsFor(point)).filter(element -> element.getName().equals(name))
				.sorted(Comparator.comparing(element -> element.getContributor().getName())).forEach(element -> add(element, type, taker));
	}

	private <T> void add(IConfigurationElement element, Class<T> type, Taker<T> taker) {
		try {
			String plugin = element.getContributor().getName();
			String className = element.getAttribute(CLASS);
			if (className == null) {
				report(PluginProblem.of(plugin, Reason.MISSING, CLASS), null);
				return;
			}
			Object made = element.createExecutableExtension(CLASS);
			if (type.isInstance(made)) {
				taker.take(plugin, type.cast(made));
			} else {
				report(PluginProblem.of(plugin, Reason.TYPE, className, type.getName()), null);
			}
		} catch (CoreException e) {
			Throwable cause = e.getStatus().getException() == null ? e : e.getStatus().getException();
			report(PluginProblem.of(element.getContributor().getName(), Reason.CLASS, element.getAttribute(CLASS), cause.toString()), cause);
		} catch (InvalidRegistryObjectException e) {
			LOG.warn("a plug-in went while it was read", e);
		}
	}

	private void report(PluginProblem problem, Throwable cause) {
		LOG.error(problem, cause);
		problems.add(problem);
	}
}
