package org.planwright.ui.edits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.planwright.ui.server.Uris;

/** Changes by their files. */
public final class FileEdits {

	private FileEdits() {
	}

	/** The changes of an answer of the server, in its order; none for null. */
	public static Map<Path, List<TextEdit>> of(WorkspaceEdit edit) {
		return of(edit, any -> true);
	}

	/** The changes of an answer of the server that are wanted, in its order; none for null. */
	public static Map<Path, List<TextEdit>> of(WorkspaceEdit edit, Predicate<TextEdit> wanted) {
		Map<Path, List<TextEdit>> files = new LinkedHashMap<>();
		if (edit != null && edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().stream().filter(change -> change.isLeft()).forEach(change -> add(files, change.getLeft(), wanted));
		} else if (edit != null && edit.getChanges() != null) {
			edit.getChanges().forEach((uri, edits) -> add(files, Uris.toPath(uri), edits, wanted));
		}
		return files;
	}

	/** The id of the annotation of a change; empty when it has none. */
	public static String annotation(TextEdit edit) {
		return edit instanceof AnnotatedTextEdit annotated ? annotated.getAnnotationId() : "";
	}

	private static void add(Map<Path, List<TextEdit>> files, TextDocumentEdit document, Predicate<TextEdit> wanted) {
		List<TextEdit> edits = new ArrayList<>();
		document.getEdits().stream().filter(edit -> edit.isLeft()).forEach(edit -> edits.add(edit.getLeft()));
		add(files, Uris.toPath(document.getTextDocument().getUri()), edits, wanted);
	}

	private static void add(Map<Path, List<TextEdit>> files, Path file, List<TextEdit> edits, Predicate<TextEdit> wanted) {
		List<TextEdit> chosen = edits.stream().filter(wanted).toList();
		if (file != null && !chosen.isEmpty()) {
			files.computeIfAbsent(file, any -> new ArrayList<>()).addAll(chosen);
		}
	}
}
