package org.planwright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.planwright.dsl.PlanStandaloneSetup;
import org.planwright.model.plan.Plan;

import com.google.inject.Injector;

/** Reads the text of a plan with the language itself. */
public final class Parsed {

	private static final Injector INJECTOR = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Parsed() {
	}

	/** The plan; it must have no syntax error. */
	public static Plan plan(String text) throws IOException {
		XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("memory:/imported.plan"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		assertEquals(List.of(), resource.getErrors().stream().map(error -> error.getLine() + ": " + error.getMessage()).toList());
		return (Plan) resource.getContents().get(0);
	}
}
