package org.planwright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
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
		return (Plan) resource(text).getContents().get(0);
	}

	/** The text as the language's formatter would write it. */
	public static String formatted(String text) throws IOException {
		FormatterRequest request = INJECTOR.getInstance(FormatterRequest.class);
		ITextRegionAccess regions = INJECTOR.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource(text)).create();
		request.setTextRegionAccess(regions);
		return regions.getRewriter().renderToString(INJECTOR.getInstance(IFormatter2.class).format(request));
	}

	private static XtextResource resource(String text) throws IOException {
		XtextResourceSet resources = INJECTOR.getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) resources.createResource(URI.createURI("memory:/imported.plan"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		assertEquals(List.of(), resource.getErrors().stream().map(error -> error.getLine() + ": " + error.getMessage()).toList());
		return resource;
	}
}
