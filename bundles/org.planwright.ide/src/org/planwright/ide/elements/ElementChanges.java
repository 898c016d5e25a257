package org.planwright.ide.elements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.ide.edits.ProtocolEdits;
import org.planwright.ide.edits.TextDiff;
import org.planwright.ide.elements.ElementChange.Connect;
import org.planwright.ide.elements.ElementChange.Create;
import org.planwright.ide.elements.ElementChange.Delete;
import org.planwright.ide.elements.ElementChange.Disconnect;
import org.planwright.ide.elements.ElementChange.Move;
import org.planwright.ide.elements.ElementChange.Rename;
import org.planwright.ide.elements.ElementChange.SetCell;
import org.planwright.ide.elements.ElementChange.SetValue;
import org.planwright.model.text.TextChange;

import com.google.inject.Inject;

/** Finds out what has to be changed in texts so that elements are changed. Nothing of the server's own plans is changed: that is done to copies, which are read again after each step. */
final class ElementChanges {

	@Inject
	private UriExtensions uris;
	@Inject
	private SupportTargets supports;
	@Inject
	private Renaming renaming;
	@Inject
	private StructureChanges structure;

	/**
	 * The edits that make all of some changes: names first, then values, then what comes, goes and moves, in its order. To be called while the plans are being read.
	 *
	 * @throws RefusedChange when one cannot be made
	 */
	ChangeAnswer.Edits edits(List<ElementChange> changes, ILanguageServerAccess access, CancelIndicator cancel) throws RefusedChange {
		WorkingCopies copies = new WorkingCopies(access.newLiveScopeResourceSet(uris.toUri(changes.getFirst().element().source().uri())), uris);
		for (ElementChange change : changes) {
			for (ElementRef reference : references(change)) {
				copies.of(reference).track(reference);
			}
			if (change instanceof Rename || change instanceof Move || change instanceof Delete) {
				copies.of(change.element()).watchNames();
			}
		}
		Renaming.Beside beside = renaming.rename(changes.stream().filter(Rename.class::isInstance).map(Rename.class::cast).toList(), copies, access, cancel);
		List<ElementValues> values = new ArrayList<>(values(changes, copies));
		values.addAll(structure.apply(changes, copies));
		for (ElementValues each : values) {
			each.check();
		}
		for (WorkingCopy copy : copies.all()) {
			if (copy.isDamaged()) {
				throw new RefusedChange("damaged");
			}
		}
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>(beside.edits());
		Map<String, String> texts = new LinkedHashMap<>(beside.texts());
		copies.all().forEach(copy -> {
			if (!copy.text().equals(copy.before())) {
				edits.put(copy.uri(), ProtocolEdits.of(copy.before(), TextDiff.between(copy.before(), copy.text())));
				texts.put(copy.uri(), copy.before());
			}
		});
		return new ChangeAnswer.Edits(edits, texts);
	}

	private static List<ElementRef> references(ElementChange change) {
		return switch (change) {
			case Connect connect -> List.of(connect.element(), connect.target());
			case Disconnect disconnect -> List.of(disconnect.element(), disconnect.target());
			case Move move -> List.of(move.element(), move.to());
			case SetValue set -> List.of(set.element());
			case SetCell set -> List.of(set.element());
			case Rename rename -> List.of(rename.element());
			case Create create -> List.of(create.element());
			case Delete delete -> List.of(delete.element());
		};
	}

	private ElementValues values(ElementRef element, WorkingCopies copies) throws RefusedChange {
		if (element.kind() == ElementKind.PLAN) {
			throw new RefusedChange("noLine");
		}
		WorkingCopy copy = copies.of(element);
		return new ElementValues(copy, copy.place(element), element.name(), supports);
	}

	/** Changes what elements say, all at once. */
	private List<ElementValues> values(List<ElementChange> changes, WorkingCopies copies) throws RefusedChange {
		Map<ElementRef, ElementValues> elements = new LinkedHashMap<>();
		for (ElementChange change : changes) {
			boolean value = change instanceof SetValue || change instanceof SetCell || change instanceof Connect || change instanceof Disconnect;
			if (value && !elements.containsKey(change.element())) {
				elements.put(change.element(), values(change.element(), copies));
			}
			switch (change) {
				case SetValue set -> elements.get(set.element()).set(set.field(), set.text());
				case SetCell set -> elements.get(set.element()).set(set.key(), set.text());
				case Connect connect -> elements.get(connect.element()).connect(copies.element(connect.target()));
				case Disconnect disconnect -> elements.get(disconnect.element()).disconnect(copies.element(disconnect.target()));
				default -> {
				}
			}
		}
		Map<WorkingCopy, List<TextChange>> edits = new LinkedHashMap<>();
		for (ElementValues each : elements.values()) {
			edits.computeIfAbsent(each.copy(), any -> new ArrayList<>()).addAll(each.changes());
		}
		edits.forEach(WorkingCopy::apply);
		return List.copyOf(elements.values());
	}
}
