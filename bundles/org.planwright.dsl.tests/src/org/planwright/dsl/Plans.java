package org.planwright.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.planwright.model.plan.Plan;

import com.google.inject.Injector;

/** Plans as tests need them: parsed, checked and written. */
public final class Plans {

	/** Of the language. */
	public static final Injector INJECTOR = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private static final Path SAMPLES = Path.of("../org.planwright.samples/plans");

	private Plans() {
	}

	/** An empty set of plans that see each other. */
	public static XtextResourceSet set() {
		return INJECTOR.getInstance(XtextResourceSet.class);
	}

	/** Adds a plan to a set. */
	public static XtextResource add(XtextResourceSet set, String name, String text) {
		XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/" + name + ".plan"));
		try {
			resource.load(new StringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	/** The plan of a text alone, which must be without errors. */
	public static Plan plan(String text) {
		XtextResource resource = add(set(), "plan", text);
		assertEquals(List.of(), resource.getErrors().stream().map(error -> error.getLine() + ": " + error.getMessage()).toList());
		return plan(resource);
	}

	/** The plan in a resource. */
	public static Plan plan(XtextResource resource) {
		return (Plan) resource.getContents().get(0);
	}

	/** All that is found in a text alone, errors of linking included. */
	public static List<Issue> issues(String text) {
		return issues(add(set(), "plan", text));
	}

	/** All that is found in a resource. */
	public static List<Issue> issues(XtextResource resource) {
		return INJECTOR.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
	}

	/** A plan as its text stands. */
	public static String written(Plan plan) {
		return INJECTOR.getInstance(ISerializer.class).serialize(plan);
	}

	/** A text as the formatter lays it out. */
	public static String formatted(String text) {
		return INJECTOR.getInstance(ISerializer.class).serialize(plan(text), SaveOptions.newBuilder().format().getOptions());
	}

	/** A plan written from the model alone. */
	public static String writtenAnew(Plan plan) {
		Plan copy = EcoreUtil.copy(plan);
		XtextResource without = (XtextResource) plan.eResource().getResourceSet().createResource(URI.createURI("memory:/copy.plan"));
		without.getContents().add(copy);
		try {
			return INJECTOR.getInstance(ISerializer.class).serialize(copy, SaveOptions.newBuilder().format().getOptions());
		} finally {
			plan.eResource().getResourceSet().getResources().remove(without);
		}
	}

	/** The samples by their names. */
	public static List<Path> samples() throws IOException {
		try (Stream<Path> files = Files.list(SAMPLES)) {
			return files.filter(file -> file.toString().endsWith(".plan")).sorted().toList();
		}
	}
}
