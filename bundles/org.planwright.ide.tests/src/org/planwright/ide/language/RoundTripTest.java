package org.planwright.ide.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.model.plan.Plan;

/** Text becomes a model and the model text again, without a loss. */
@ExtendWith(NoLoggedErrors.class)
class RoundTripTest {

	private final ISerializer serializer = Language.INJECTOR.getInstance(ISerializer.class);

	static List<String> documents() throws Exception {
		return Documents.names();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void parsedTextIsWrittenAsItWas(String name) throws Exception {
		String text = Documents.text(name);
		assertEquals(text, serializer.serialize(Language.plan(linked(name, text))));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void aModelWithoutTextIsWrittenAndReadBack(String name) throws Exception {
		XtextResource resource = linked(name, Documents.text(name));
		Plan plan = Language.plan(resource);
		String intended = Language.dump(plan);
		Plan copy = EcoreUtil.copy(plan);
		Resource without = resource.getResourceSet().createResource(URI.createURI("memory:/copy.plan"));
		without.getContents().add(copy);
		String written = serializer.serialize(copy, SaveOptions.newBuilder().format().getOptions());
		XtextResource again = linked(name, written);
		assertEquals(List.of(), Language.syntaxErrors(again));
		assertEquals(intended, Language.dump(Language.plan(again)));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void formattingChangesBlanksOutsideProseOnlyAndIsDoneOnce(String name) throws Exception {
		String text = Documents.text(name);
		XtextResource resource = linked(name, text);
		String once = serializer.serialize(Language.plan(resource), SaveOptions.newBuilder().format().getOptions());
		XtextResource formatted = linked(name, once);
		assertEquals(Language.dump(Language.plan(resource)), Language.dump(Language.plan(formatted)));
		assertEquals(comments(text), comments(once));
		assertEquals(once, serializer.serialize(Language.plan(formatted), SaveOptions.newBuilder().format().getOptions()));
	}

	private static List<String> comments(String text) {
		return text.lines().map(String::strip).filter(line -> line.startsWith("//")).toList();
	}

	private static XtextResource linked(String name, String text) throws Exception {
		XtextResourceSet set = Language.INJECTOR.getInstance(XtextResourceSet.class);
		XtextResource resource = Language.parse(set, name, text);
		others(set, name);
		EcoreUtil.resolveAll(resource);
		return resource;
	}

	private static void others(XtextResourceSet set, String name) throws Exception {
		for (String other : Documents.samples()) {
			if (!other.equals(name)) {
				Language.parse(set, other, Documents.text(other));
			}
		}
	}
}
