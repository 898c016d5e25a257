package org.planwright.ide.elements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.TextChange;

/** A plan whose text is changed step by step and read anew after each. It is one of the others of its resource set, not the one that the server keeps. */
final class WorkingCopy {

	/** Where an element that is followed begins, through all changes of the text. */
	static final class Place {

		private static final int GONE = -1;

		private int start;

		private Place(int start) {
			this.start = start;
		}

		/** Whether the element was taken away. */
		boolean isGone() {
			return start == GONE;
		}

		/** Says where the element is after it was moved. */
		void set(int offset) {
			start = offset;
		}
	}

	private final XtextResource resource;
	private final String uri;
	private final String before;
	private final int errors;
	private final int unresolved;
	private final Map<ElementRef, Place> tracked = new HashMap<>();
	private final List<Place> places = new ArrayList<>();
	private String text;

	/** @param uri as the protocol has it */
	WorkingCopy(XtextResource resource, String uri) {
		this.resource = resource;
		this.uri = uri;
		before = resource.getParseResult().getRootNode().getText();
		text = before;
		errors = errors();
		unresolved = unresolved();
	}

	/** As the protocol has it. */
	String uri() {
		return uri;
	}

	/** What to call its file. */
	String name() {
		return URI.decode(resource.getURI().lastSegment());
	}

	/** The text as it was. */
	String before() {
		return before;
	}

	/** The text as it is now. */
	String text() {
		return text;
	}

	Plan plan() {
		return (Plan) resource.getContents().getFirst();
	}

	/** Whether the text has more errors of syntax, or names more that is not there, than it did. */
	boolean isDamaged() {
		return errors() > errors || unresolved() > unresolved;
	}

	private int unresolved() {
		int count = 0;
		for (Map.Entry<EObject, Collection<EStructuralFeature.Setting>> each : EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).entrySet()) {
			count += each.getValue().size();
		}
		return count;
	}

	private int errors() {
		int count = 0;
		for (INode error : resource.getParseResult().getSyntaxErrors()) {
			count += error.getSyntaxErrorMessage() == null ? 0 : 1;
		}
		return count;
	}

	/** Finds an element, once, while the text is still as it was; it is followed from then on. */
	void track(ElementRef wanted) throws RefusedChange {
		if (!tracked.containsKey(wanted)) {
			tracked.put(wanted, wanted.kind() == ElementKind.PLAN ? new Place(0) : follow(find(wanted)));
		}
	}

	/** Where a line is from now on. */
	Place follow(Line line) {
		Place place = new Place(start(line));
		places.add(place);
		return place;
	}

	private Line find(ElementRef wanted) throws RefusedChange {
		List<Line> named = lines().filter(line -> ElementKind.of(line) == wanted.kind() && isCalled(line, wanted.name())).toList();
		if (named.isEmpty()) {
			throw new RefusedChange("stale", wanted.name());
		}
		if (named.size() == 1) {
			return named.getFirst();
		}
		return named.stream().filter(line -> start(line) == wanted.source().start() && NodeModelUtils.findActualNodeFor(line).getEndOffset() == wanted.source().end()).findFirst()
				.orElseThrow(() -> new RefusedChange("stale", wanted.name()));
	}

	/** Diagrams may show headings behind their numbers. */
	private static boolean isCalled(Line line, String name) {
		String own = NameKey.of(NodeLabels.of(line)).key();
		String wanted = NameKey.of(name).key();
		return own.equals(wanted) || line instanceof Heading heading && wanted.equals(NameKey.of(heading.getNumber() + heading.getTitle()).key());
	}

	Stream<Line> lines() {
		List<Line> lines = new ArrayList<>();
		plan().getBlocks().forEach(block -> {
			lines.add(block);
			if (block instanceof Frame frame) {
				lines.addAll(frame.getLines());
			}
		});
		return lines.stream();
	}

	/** What a tracked element is now. */
	EObject element(ElementRef wanted) throws RefusedChange {
		if (wanted.kind() == ElementKind.PLAN) {
			return plan();
		}
		return at(tracked.get(wanted)).filter(line -> ElementKind.of(line) == wanted.kind()).orElseThrow(() -> new RefusedChange("stale", wanted.name()));
	}

	/** Where a tracked element is. */
	Place place(ElementRef wanted) {
		return tracked.get(wanted);
	}

	/** The line at a place; empty when it is gone. */
	Optional<Line> at(Place place) {
		return lines().filter(line -> start(line) == place.start).findFirst();
	}

	static int start(Line line) {
		return NodeModelUtils.findActualNodeFor(line).getOffset();
	}

	/** Changes the text and reads it. */
	void apply(List<TextChange> changes) {
		if (changes.isEmpty()) {
			return;
		}
		text = TextChange.apply(text, changes);
		places.forEach(place -> place.start = moved(place.start, changes));
		try {
			resource.reparse(text);
		} catch (IOException e) {
			throw new UncheckedIOException(resource.getURI().toString(), e);
		}
	}

	/** Where an element begins after changes: behind what is inserted before it; nowhere when it was in what is replaced. */
	private static int moved(int start, List<TextChange> changes) {
		int moved = start;
		for (TextChange change : changes) {
			if (start == Place.GONE || change.start() < start && change.end() > start) {
				return Place.GONE;
			}
			if (change.end() <= start && (change.start() < start || change.start() == change.end())) {
				moved += change.text().length() - (change.end() - change.start());
			}
		}
		return moved;
	}
}
