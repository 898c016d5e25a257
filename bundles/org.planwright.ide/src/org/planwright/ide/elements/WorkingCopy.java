package org.planwright.ide.elements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.ide.edits.ProtocolEdits;
import org.planwright.ide.fixes.TextChange;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;

/** A plan whose text is changed step by step and read anew after each. It is one of the others of its resource set, not the one that the server keeps. */
final class WorkingCopy {

	private static final int GONE = -1;

	private final XtextResource resource;
	private final String uri;
	private final String before;
	private final int errors;
	private final Map<ElementRef, Integer> starts = new HashMap<>();
	private String text;

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

	/** Whether the text has more errors of syntax than it had. */
	boolean isDamaged() {
		return errors() > errors;
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
		if (!starts.containsKey(wanted)) {
			starts.put(wanted, wanted.kind() == ElementKind.PLAN ? 0 : start(find(wanted)));
		}
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

	private Stream<Line> lines() {
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
	EObject element(ElementRef tracked) throws RefusedChange {
		if (tracked.kind() == ElementKind.PLAN) {
			return plan();
		}
		int start = starts.get(tracked);
		return lines().filter(line -> start(line) == start && ElementKind.of(line) == tracked.kind()).findFirst().orElseThrow(() -> new RefusedChange("stale", tracked.name()));
	}

	/** Whether a tracked element was there and is no more. */
	boolean isGone(ElementRef tracked) {
		return starts.get(tracked) == GONE;
	}

	private static int start(Line line) {
		return NodeModelUtils.findActualNodeFor(line).getOffset();
	}

	/** Changes the text and reads it. */
	void apply(List<TextChange> changes) {
		if (changes.isEmpty()) {
			return;
		}
		text = ProtocolEdits.applied(text, changes);
		starts.replaceAll((any, start) -> moved(start, changes));
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
			if (start == GONE || change.start() < start && change.end() > start) {
				return GONE;
			}
			if (change.end() <= start && (change.start() < start || change.start() == change.end())) {
				moved += change.text().length() - (change.end() - change.start());
			}
		}
		return moved;
	}
}
