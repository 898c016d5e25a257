package org.planwright.ide.elements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.planwright.dsl.line.PlanLines;
import org.planwright.ide.elements.ElementChange.Rename;
import org.planwright.ide.places.NamePlaces;
import org.planwright.ide.places.Positions;
import org.planwright.ide.rename.NewNames;
import org.planwright.ide.rename.RenameResult;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.TextChange;

import com.google.inject.Inject;

/** Other names and titles. Those that others refer to are given by {@link org.planwright.ide.rename}. */
final class Renaming {

	/** Changes of files that are no plans: decisions of reviewers, places in diagrams. */
	record Beside(Map<String, List<TextEdit>> edits, Map<String, String> texts) {
	}

	@Inject
	private IRenameService2 renames;
	@Inject
	private IValueConverterService values;
	@Inject
	private UriExtensions uris;

	/** Renames what is to be renamed in the working copies. */
	Beside rename(List<Rename> changes, WorkingCopies copies, ILanguageServerAccess access, CancelIndicator cancel) throws RefusedChange {
		Beside beside = new Beside(new LinkedHashMap<>(), new LinkedHashMap<>());
		if (changes.size() > 1) {
			throw new RefusedChange("oneName");
		}
		for (Rename change : changes) {
			WorkingCopy copy = copies.of(change.element());
			EObject element = copy.element(change.element());
			String name = FieldValues.oneLine(change.name());
			EStructuralFeature title = title(element, name);
			if (title == null) {
				everywhere(copy, element, name, copies, beside, access, cancel);
			} else {
				copy.apply(List.of(titled(element, title, name)));
			}
		}
		return beside;
	}

	/** The feature of a title that nobody refers to; null where the name is meant. */
	private static EStructuralFeature title(EObject element, String name) {
		return switch (element) {
			case Box box when NewNames.isBoxNumber(name) -> null;
			case Frame frame -> Literals.FRAME__TITLE;
			case Category category -> Literals.CATEGORY__NAME;
			case Group group -> Literals.GROUP__TITLE;
			case Heading heading -> Literals.HEADING__TITLE;
			default -> null;
		};
	}

	private TextChange titled(EObject element, EStructuralFeature feature, String title) throws RefusedChange {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		if (title.isEmpty() || nodes.isEmpty()) {
			throw new RefusedChange(title.isEmpty() ? "noTitle" : "noPlaceForTitle");
		}
		String written = feature == Literals.CATEGORY__NAME ? values.toString(title, "VALUE") : PlanLines.escape(title);
		return new TextChange(nodes.getFirst().getOffset(), nodes.getFirst().getEndOffset(), written);
	}

	private void everywhere(WorkingCopy copy, EObject element, String name, WorkingCopies copies, Beside beside, ILanguageServerAccess access, CancelIndicator cancel)
			throws RefusedChange {
		ITextRegion place = NamePlaces.of(element);
		if (place == null) {
			throw new RefusedChange("noRename");
		}
		IRenameService2.Options options = new IRenameService2.Options();
		options.setLanguageServerAccess(access);
		options.setCancelIndicator(cancel);
		options.setRenameParams(new RenameParams(new TextDocumentIdentifier(copy.uri()), new Positions(copy.before()).at(place.getOffset()), name));
		WorkspaceEdit edit;
		try {
			edit = renames.rename(options);
		} catch (ResponseErrorException refused) {
			throw RefusedChange.because(refused.getResponseError().getMessage());
		}
		for (Map.Entry<String, List<TextEdit>> file : files(edit).entrySet()) {
			if (file.getKey().endsWith(".plan")) {
				WorkingCopy changed = copies.of(file.getKey());
				Document document = new Document(1, changed.before());
				changed.apply(file.getValue().stream()
						.map(each -> new TextChange(document.getOffSet(each.getRange().getStart()), document.getOffSet(each.getRange().getEnd()), each.getNewText())).toList());
			} else {
				beside.edits().put(file.getKey(), file.getValue());
				beside.texts().put(file.getKey(), text(file.getKey()));
			}
		}
	}

	/** The changes by file, without those of prose, which a person would have to confirm. */
	private static Map<String, List<TextEdit>> files(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> files = new LinkedHashMap<>();
		if (edit.getDocumentChanges() == null) {
			files.putAll(edit.getChanges());
			return files;
		}
		edit.getDocumentChanges().forEach(change -> change.getLeft().getEdits().forEach(each -> {
			if (!(each.getLeft() instanceof AnnotatedTextEdit annotated && annotated.getAnnotationId().equals(RenameResult.PROSE))) {
				files.computeIfAbsent(change.getLeft().getTextDocument().getUri(), any -> new ArrayList<>()).add(each.getLeft());
			}
		}));
		return files;
	}

	private String text(String uri) {
		try {
			return Files.readString(Path.of(uris.toUri(uri).toFileString()));
		} catch (IOException e) {
			throw new UncheckedIOException(uri, e);
		}
	}
}
