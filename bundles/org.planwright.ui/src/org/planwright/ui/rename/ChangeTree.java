package org.planwright.ui.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.edits.FileEdits;
import org.planwright.ui.rename.ChangeNode.EditNode;
import org.planwright.ui.rename.ChangeNode.FileNode;
import org.planwright.ui.rename.ChangeNode.GroupNode;
import org.planwright.ui.TreeContent;

/** The changes of a new name by file and kind, each of which can be left out. In the UI thread. */
final class ChangeTree {

	/** The same place stays left out when the changes are found out anew. */
	private record Place(Path file, int line, int character) {
	}

	private final CheckboxTreeViewer viewer;
	private final Set<Place> leftOut = new HashSet<>();
	private final Runnable changed;
	private List<FileNode> files = List.of();

	/** @param changed called when something is left out or taken in again */
	ChangeTree(Composite parent, Runnable changed) {
		this.changed = changed;
		viewer = new CheckboxTreeViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.setContentProvider(TreeContent.of(element -> ((ChangeNode) element).children()));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ChangeLabels()));
		viewer.addCheckStateListener(event -> {
			edits((ChangeNode) event.getElement()).forEach(edit -> {
				if (event.getChecked()) {
					leftOut.remove(place(edit));
				} else {
					leftOut.add(place(edit));
				}
			});
			refreshChecks();
			changed.run();
		});
	}

	CheckboxTreeViewer viewer() {
		return viewer;
	}

	/** Shows changes; the texts are those that they are of. */
	void show(WorkspaceEdit edit, Map<Path, String> texts) {
		files = nodes(edit, texts);
		viewer.setInput(files);
		viewer.expandAll();
		refreshChecks();
		changed.run();
	}

	/** Shows nothing. */
	void clear() {
		show(null, Map.of());
	}

	/** The changes that are not left out. */
	Map<Path, List<TextEdit>> chosen() {
		Map<Path, List<TextEdit>> chosen = new LinkedHashMap<>();
		for (FileNode file : files) {
			List<TextEdit> edits = edits(file).stream().filter(edit -> !leftOut.contains(place(edit))).map(EditNode::edit).toList();
			if (!edits.isEmpty()) {
				chosen.put(file.file(), edits);
			}
		}
		return chosen;
	}

	private void refreshChecks() {
		for (FileNode file : files) {
			check(file);
			file.groups().forEach(group -> {
				check(group);
				group.edits().forEach(edit -> viewer.setChecked(edit, !leftOut.contains(place(edit))));
			});
		}
	}

	private void check(ChangeNode node) {
		List<EditNode> edits = edits(node);
		long taken = edits.stream().filter(edit -> !leftOut.contains(place(edit))).count();
		viewer.setChecked(node, taken > 0);
		viewer.setGrayed(node, taken > 0 && taken < edits.size());
	}

	private static List<EditNode> edits(ChangeNode node) {
		return switch (node) {
			case FileNode file -> file.groups().stream().flatMap(group -> group.edits().stream()).toList();
			case GroupNode group -> group.edits();
			case EditNode edit -> List.of(edit);
		};
	}

	private static Place place(EditNode edit) {
		return new Place(edit.file(), edit.edit().getRange().getStart().getLine(), edit.edit().getRange().getStart().getCharacter());
	}

	private static List<FileNode> nodes(WorkspaceEdit edit, Map<Path, String> texts) {
		List<FileNode> files = new ArrayList<>();
		FileEdits.of(edit).forEach((file, edits) -> {
			IDocument document = new Document(texts.getOrDefault(file, ""));
			Map<String, List<EditNode>> groups = new LinkedHashMap<>();
			for (TextEdit each : edits) {
				String id = FileEdits.annotation(each);
				String label = edit.getChangeAnnotations() == null || !edit.getChangeAnnotations().containsKey(id) ? id : edit.getChangeAnnotations().get(id).getLabel();
				groups.computeIfAbsent(label, any -> new ArrayList<>()).add(node(file, each, document));
			}
			files.add(new FileNode(file, groups.entrySet().stream().map(group -> new GroupNode(file, group.getKey(), List.copyOf(group.getValue()))).toList()));
		});
		return files;
	}

	private static EditNode node(Path file, TextEdit edit, IDocument document) {
		try {
			int line = edit.getRange().getStart().getLine();
			int start = document.getLineOffset(line);
			String text = document.get(start, document.getLineInformation(line).getLength());
			int from = edit.getRange().getStart().getCharacter();
			int to = edit.getRange().getEnd().getLine() == line ? edit.getRange().getEnd().getCharacter() : text.length();
			return new EditNode(file, edit, line + 1, text.substring(0, from).stripLeading(), text.substring(from, to), text.substring(to));
		} catch (BadLocationException | StringIndexOutOfBoundsException e) {
			return new EditNode(file, edit, edit.getRange().getStart().getLine() + 1, "", "", "");
		}
	}
}
