package org.planwright.ide.language;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.ide.serializer.IChangeSerializer;
import org.eclipse.xtext.ide.serializer.IEmfResourceChange;
import org.eclipse.xtext.ide.serializer.ITextDocumentChange;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.model.plan.Plan;

/** An edit as the change serializer writes it. */
final class AppliedEdit {

	private final XtextResource resource;
	private final String text;
	private final Edit edit;
	/** The lines that the edit is about, as they stand in the text. */
	private final List<String> own;

	AppliedEdit(XtextResource resource, String text, Edit edit) {
		this.resource = resource;
		this.text = text;
		this.edit = edit;
		this.own = edit.changed() == null ? List.of() : ownLines(edit.changed());
	}

	/** What is wrong with the result; null when nothing is. */
	String failure() throws Exception {
		Plan plan = Language.plan(resource);
		String written;
		try {
			written = write(plan);
		} catch (RuntimeException e) {
			StringWriter out = new StringWriter();
			e.printStackTrace(new PrintWriter(out));
			return own + " " + out.toString().lines().limit(12).toList();
		}
		XtextResource again = Language.parse(written);
		Difference lines = Difference.of(text, written);
		List<String> errors = Language.syntaxErrors(again);
		if (!errors.isEmpty()) {
			return errors + "\n" + lines;
		}
		String intended = Language.dumpNames(plan);
		String got = Language.dumpNames(Language.plan(again));
		if (!intended.equals(got)) {
			return "another model: " + Difference.of(intended, got) + "\nby text " + lines;
		}
		if (!own.containsAll(lines.removed())) {
			return "touches more than " + own + ": " + lines;
		}
		if (text.contains("\r\n") && written.replace("\r\n", "").contains("\n")) {
			return "mixes line ends: " + lines;
		}
		return written.contains("\n\n\n\n") ? "heaps blank lines: " + lines : null;
	}

	private String write(Plan plan) {
		IChangeSerializer changes = Language.INJECTOR.getInstance(IChangeSerializer.class);
		changes.setUpdateCrossReferences(false);
		changes.addModification(plan, each -> edit.run().run());
		List<ITextReplacement> replacements = new ArrayList<>();
		changes.applyModifications((IEmfResourceChange change) -> {
			if (change instanceof ITextDocumentChange document) {
				replacements.addAll(document.getReplacements());
			}
		});
		replacements.sort(Comparator.comparingInt(ITextReplacement::getOffset).reversed());
		StringBuilder out = new StringBuilder(text);
		for (ITextReplacement replacement : replacements) {
			out.replace(replacement.getOffset(), replacement.getEndOffset(), replacement.getReplacementText());
		}
		return out.toString();
	}

	/** The lines of an element and, when it is removed, the comments right above it. */
	private List<String> ownLines(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		List<String> all = text.lines().toList();
		int first = node.getStartLine() - 1;
		int last = node.getEndLine();
		while (edit.removes() && first > 0 && all.get(first - 1).strip().startsWith("//")) {
			first--;
		}
		return all.subList(Math.min(first, all.size()), Math.min(last, all.size()));
	}
}
