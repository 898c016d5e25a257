package org.planwright.ide.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.planwright.ide.edits.AppliedEdits;
import org.planwright.ide.server.TestServer;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** Plans in a folder whose elements are changed by the server. */
final class ElementBench implements AutoCloseable {

	private static final Injector INJECTOR = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();

	private final Path folder;
	private final Map<String, String> texts = new LinkedHashMap<>();
	private final TestServer server;

	/** @param files names without the extension and texts, in turn */
	ElementBench(Path folder, String... files) throws Exception {
		this.folder = folder;
		for (int i = 0; i < files.length; i += 2) {
			texts.put(files[i], files[i + 1]);
			Files.writeString(file(files[i]), files[i + 1]);
		}
		server = new TestServer(folder);
		texts.forEach((name, text) -> server.open(file(name), text));
	}

	Path file(String name) {
		return folder.resolve(name + ".plan");
	}

	TestServer server() {
		return server;
	}

	/** A plan as it is, read apart from the server. */
	Plan plan(String name) {
		return parse(texts).get(name);
	}

	private Map<String, Plan> parse(Map<String, String> all) {
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		Map<String, Plan> plans = new LinkedHashMap<>();
		all.forEach((name, text) -> {
			XtextResource resource = INJECTOR.getInstance(PlanChecker.class).parse(text, URI.createFileURI(file(name).toString()), set);
			plans.put(name, (Plan) resource.getContents().getFirst());
		});
		return plans;
	}

	/** The line of a plan that begins with some words, blanks aside. */
	ElementRef at(String name, String words) {
		String text = texts.get(name);
		return ElementRef.of(lines(plan(name)).filter(line -> text.startsWith(words, ElementRef.of(line).source().start())).findFirst().orElseThrow());
	}

	/** That of the first plan. */
	ElementRef at(String words) {
		return at(texts.keySet().iterator().next(), words);
	}

	static Stream<Line> lines(Plan plan) {
		return plan.getBlocks().stream().flatMap(block -> Stream.concat(Stream.of(block), block instanceof Frame frame ? frame.getLines().stream() : Stream.of()));
	}

	ChangeAnswer.Edits edits(ElementChange... changes) throws Exception {
		return assertInstanceOf(ChangeAnswer.Edits.class, server.execute(ElementCommand.NAME, (Object[]) changes));
	}

	/** Why the server refuses changes. */
	String refused(ElementChange... changes) throws Exception {
		return assertInstanceOf(ChangeAnswer.Refusal.class, server.execute(ElementCommand.NAME, (Object[]) changes)).reason();
	}

	/** The text of the first plan after changes. Those of all plans are taken over; each must be read as a plan without new errors. */
	String changed(ElementChange... changes) throws Exception {
		ChangeAnswer.Edits edits = edits(changes);
		for (Map.Entry<String, List<TextEdit>> file : edits.edits().entrySet()) {
			Path path = AppliedEdits.file(file.getKey());
			String name = path.getFileName().toString().replace(".plan", "");
			if (texts.containsKey(name)) {
				assertEquals(texts.get(name), edits.texts().get(file.getKey()));
				texts.put(name, AppliedEdits.of(texts.get(name), file.getValue()));
				server.change(path, 2, texts.get(name));
			} else {
				Files.writeString(path, AppliedEdits.of(Files.readString(path), file.getValue()));
			}
		}
		parse(texts).values().forEach(plan -> assertEquals(List.of(), plan.eResource().getErrors().stream().map(Objects::toString).toList()));
		return texts.values().iterator().next();
	}

	/** Gives a plan a text again, as undo does. */
	void reset(String name, String text) {
		texts.put(name, text);
		server.change(file(name), 3, text);
	}

	String text(String name) {
		return texts.get(name);
	}

	/** The lines that have gone and come, with a sign before them. */
	static List<String> difference(String before, String after) {
		List<String> old = new ArrayList<>(before.lines().toList());
		List<String> changes = new ArrayList<>();
		int at = 0;
		for (String line : after.lines().toList()) {
			int found = old.subList(at, old.size()).indexOf(line);
			if (found >= 0) {
				old.subList(at, at + found).forEach(gone -> changes.add("-" + gone));
				at += found + 1;
			} else {
				changes.add("+" + line);
			}
		}
		old.subList(at, old.size()).forEach(gone -> changes.add("-" + gone));
		return changes;
	}

	/** The line behind each of the first words. */
	static List<String> names(List<? extends EObject> elements) {
		return Arrays.asList(elements.stream().map(element -> ElementRef.of(element).name()).toArray(String[]::new));
	}

	@Override
	public void close() throws Exception {
		server.close();
	}
}
