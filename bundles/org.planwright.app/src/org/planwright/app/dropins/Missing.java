package org.planwright.app.dropins;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Why a bundle was not resolved.
 *
 * @param text what nothing in the installation provides, such as org.example.base ≥ 2.0; else what the framework says
 * @param cause the framework's own report, if it was asked
 */
record Missing(String text, Throwable cause) {

	private static final Pattern NAME = Pattern.compile("\\((?:osgi\\.wiring\\.bundle|osgi\\.wiring\\.package|osgi\\.ee)=([^)]*)\\)");
	private static final Pattern VERSION = Pattern.compile("\\((?:bundle-)?version>?=([^)]*)\\)");

	static Missing of(Bundle bundle, FrameworkWiring wiring) {
		List<String> missing = bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream().filter(Missing::isNeeded)
				.filter(requirement -> wiring.findProviders(requirement).isEmpty()).map(Missing::name).distinct().toList();
		if (!missing.isEmpty()) {
			return new Missing(String.join("、", missing), null);
		}
		try {
			bundle.start(Bundle.START_TRANSIENT);
			return new Missing(bundle.getSymbolicName(), null);
		} catch (BundleException e) {
			return new Missing(e.getMessage(), e);
		}
	}

	private static boolean isNeeded(BundleRequirement requirement) {
		return !Constants.RESOLUTION_OPTIONAL.equals(requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
	}

	private static String name(BundleRequirement requirement) {
		String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
		Matcher name = NAME.matcher(filter);
		Matcher version = VERSION.matcher(filter);
		return (name.find() ? name.group(1) : requirement.toString()) + (version.find() ? " ≥ " + version.group(1) : "");
	}
}
