package org.planwright.ide.elements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.model.plan.Block;
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

	private record Named(ElementKind kind, NameKey name) {
	}

	private final XtextResource resource;
	private final String uri;
	private final String before;
	private final int errors;
	/** How many names are of nothing, before something is renamed, moved or taken away; negative as long as nothing is. */
	private int unresolved = -1;
	private final Map<ElementRef, Place> tracked = new HashMap<>();
	private final List<Place> places = new ArrayList<>();
	private String text;
	/** The lines of the text as it was, by what they are called; made when the first is looked for. */
	private Map<Named, List<Line>> named;
	/** All lines by where they begin; null when they have changed. */
	private Map<Integer, Line> lines;

	/** @param uri as the protocol has it */
	WorkingCopy(XtextResource resource, String uri) {
		this.resource = resource;
		this.uri = uri;
		before = resource.getParseResult().getRootNode().getText();
		text = before;
		errors = errors();
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

	/** Has it looked at whether what is named is still there afterwards, because something is to be renamed, moved or taken away. */
	void watchNames() {
		unresolved = unresolved < 0 ? unresolved() : unresolved;
	}

	/** Whether the text has more errors of syntax, or names more that is not there, than it did. */
	boolean isDamaged() {
		return errors() > errors || unresolved >= 0 && unresolved() > unresolved;
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
		if (named == null) {
			named = new HashMap<>();
			lines().forEach(line -> names(line).forEach(name -> named.computeIfAbsent(new Named(ElementKind.of(line), NameKey.of(name)), any -> new ArrayList<>()).add(line)));
		}
		List<Line> found = named.getOrDefault(new Named(wanted.kind(), NameKey.of(wanted.name())), List.of());
		if (found.isEmpty()) {
			throw new RefusedChange("stale", wanted.name());
		}
		if (found.size() == 1) {
			return found.getFirst();
		}
		return found.stream().filter(line -> start(line) == wanted.source().start() && NodeModelUtils.findActualNodeFor(line).getEndOffset() == wanted.source().end()).findFirst()
				.orElseThrow(() -> new RefusedChange("stale", wanted.name()));
	}

	/** Diagrams may show headings behind their numbers. */
	private static Set<String> names(Line line) {
		String name = NodeLabels.of(line);
		return line instanceof Heading heading && heading.getNumber() != null ? Set.of(name, heading.getNumber() + name) : Set.of(name);
	}

	/** All lines, in order. */
	Stream<Line> lines() {
		return byStart().values().stream();
	}

	private Map<Integer, Line> byStart() {
		if (lines == null) {
			lines = new LinkedHashMap<>();
			for (Block block : plan().getBlocks()) {
				lines.put(start(block), block);
				if (block instanceof Frame frame) {
					frame.getLines().forEach(line -> lines.put(start(line), line));
				}
			}
		}
		return lines;
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
		return Optional.ofNullable(byStart().get(place.start));
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
		lines = null;
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
