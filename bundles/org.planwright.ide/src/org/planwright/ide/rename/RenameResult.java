package org.planwright.ide.rename;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.planwright.ide.edits.TextDiff;
import org.planwright.ide.places.Positions;
import org.planwright.ide.rename.RenameEdit.Role;
import org.planwright.model.text.TextChange;

/**
 * The changes of a new name in the form that a client takes: with annotations where it has them, so that a person confirms those of the prose; without them these are left out.
 */
public final class RenameResult {

	/** The annotation of changes where elements say their names. */
	public static final String DEFINITION = "definition";
	/** The annotation of changes of references. */
	public static final String REFERENCE = "reference";
	/** The annotation of changes of prose and cells that have the same words; to be confirmed. */
	public static final String PROSE = "prose";
	/** The annotation of changes of what reviewers have decided. */
	public static final String LEDGER = "ledger";
	/** The annotation of changes of where nodes of diagrams are. */
	public static final String LAYOUT = "layout";
	/** The annotation of changes of texts of what was reached. */
	public static final String ACTUALS = "actuals";

	private final boolean documents;
	private final boolean annotations;
	private final Map<String, ChangeAnnotation> annotated = new LinkedHashMap<>();
	private final Map<String, List<TextEdit>> edits = new LinkedHashMap<>();

	RenameResult(InitializeParams client, String name, String newName) {
		WorkspaceEditCapabilities can = client == null || client.getCapabilities() == null || client.getCapabilities().getWorkspace() == null ? null
				: client.getCapabilities().getWorkspace().getWorkspaceEdit();
		documents = can != null && Boolean.TRUE.equals(can.getDocumentChanges());
		annotations = documents && can.getChangeAnnotationSupport() != null;
		annotate(DEFINITION, false, name, newName);
		annotate(REFERENCE, false, name, newName);
		annotate(PROSE, true, name, newName);
		annotate(LEDGER, false, name, newName);
		annotate(LAYOUT, false, name, newName);
		annotate(ACTUALS, false, name, newName);
	}

	private void annotate(String id, boolean confirm, String name, String newName) {
		ChangeAnnotation annotation = new ChangeAnnotation(RenameTexts.get("annotation." + id));
		annotation.setNeedsConfirmation(confirm);
		annotation.setDescription(RenameTexts.get("annotation.description", name, newName));
		annotated.put(id, annotation);
	}

	void add(String file, String text, List<RenameEdit> changes) {
		Positions positions = new Positions(text);
		for (RenameEdit change : changes) {
			if (annotations || change.role() != Role.PROSE) {
				String id = switch (change.role()) {
					case DEFINITION -> DEFINITION;
					case REFERENCE -> REFERENCE;
					case PROSE -> PROSE;
				};
				add(file, positions, change.change(), id);
			}
		}
	}

	/** Adds the changes of a file beside a plan. */
	void add(String file, String before, String after, String annotation) {
		Positions positions = new Positions(before);
		TextDiff.between(before, after).forEach(change -> add(file, positions, change, annotation));
	}

	private void add(String file, Positions positions, TextChange change, String id) {
		Range range = positions.range(change.start(), change.end());
		edits.computeIfAbsent(file, any -> new ArrayList<>()).add(annotations ? new AnnotatedTextEdit(range, change.text(), id) : new TextEdit(range, change.text()));
	}

	WorkspaceEdit edit() {
		if (!documents) {
			return new WorkspaceEdit(edits);
		}
		List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
		edits.forEach((file, list) -> changes.add(Either.forLeft(new TextDocumentEdit(new VersionedTextDocumentIdentifier(file, null),
				list.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList()))));
		WorkspaceEdit edit = new WorkspaceEdit(changes);
		if (annotations) {
			edit.setChangeAnnotations(annotated);
		}
		return edit;
	}
}
