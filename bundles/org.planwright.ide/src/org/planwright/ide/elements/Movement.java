package org.planwright.ide.elements;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.graph.snapshot.NodeLabels;
import org.planwright.ide.elements.ElementChange.Move;
import org.planwright.ide.usage.Usage;
import org.planwright.ide.usage.Usages;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Ordinal;
import org.planwright.model.text.TextChange;

/** Moves a project or an indicator elsewhere in its plan. */
final class Movement {

	private final WorkingCopy copy;
	private final Usages usages;
	private final Move move;

	Movement(WorkingCopies copies, Usages usages, Move move) throws RefusedChange {
		this.copy = copies.of(move.element());
		this.usages = usages;
		this.move = move;
		if (copies.of(move.to()) != copy) {
			throw new RefusedChange("otherPlan");
		}
	}

	void move(NumberedFrames frames) throws RefusedChange {
		if (move.element().equals(move.to())) {
			return;
		}
		FrameLine element = element();
		ElementKind kind = ElementKind.of(element);
		Frame from = (Frame) element.eContainer();
		Frame into = Destination.of(copy.text(), copy.element(move.to()), kind).frame();
		frames.add(copy, from);
		frames.add(copy, into);
		int named = usages.in(element.eResource(), element).size();
		if (from != into) {
			copy.apply(qualified(element, from, into));
			element = element();
		}
		Destination to = Destination.of(copy.text(), copy.element(move.to()), kind);
		LineBlock block = LineBlock.of(copy.text(), element);
		if (block.holds(to.offset()) || to.offset() + LineBlock.lineBreak(copy.text()).length() == block.start()) {
			return;
		}
		String old = copy.text().substring(block.head(), Destination.nameOffset(element));
		String lines = block.lines(to.indent(), to.beginning().isEmpty() ? first(old, element) : to.beginning(), old.length());
		TextChange removal = block.removal();
		String text = copy.text();
		copy.apply(List.of(new TextChange(to.offset(), to.offset(), LineBlock.lineBreak(text) + lines), removal));
		int inserted = to.offset() + LineBlock.lineBreak(text).length() - (removal.start() < to.offset() ? removal.end() - removal.start() : 0);
		copy.place(move.element()).set(inserted + headIn(lines, text.substring(block.start(), block.head())));
		FrameLine moved = element();
		if (usages.in(moved.eResource(), moved).size() != named) {
			throw new RefusedChange("ambiguous", NodeLabels.of(moved));
		}
	}

	private FrameLine element() throws RefusedChange {
		EObject element = copy.element(move.element());
		if (element instanceof Project || element instanceof Indicator) {
			return (FrameLine) element;
		}
		throw new RefusedChange("noMove", move.element().name());
	}

	/** Where the element begins in its lines, behind as many lines as there were above it. */
	private static int headIn(String lines, String above) {
		int at = 0;
		for (long i = above.chars().filter(c -> c == '\n').count(); i > 0; i--) {
			at = lines.indexOf('\n', at) + 1;
		}
		while (at < lines.length() && Character.isWhitespace(lines.charAt(at))) {
			at++;
		}
		return at;
	}

	/** What the element begins with, with the first number. */
	private static String first(String beginning, FrameLine element) {
		String number = element instanceof Project project ? project.getNumber() : ((Indicator) element).getNumber();
		String one = number == null ? null : Ordinal.with(number, 1);
		return one == null ? beginning : beginning.replace(number, one);
	}

	/** The changes of names that say in which box the element is. */
	private List<TextChange> qualified(FrameLine element, Frame from, Frame into) {
		List<TextChange> changes = new ArrayList<>();
		for (Usage usage : usages.in(element.eResource(), element)) {
			EObject source = element.eResource().getEObject(usage.source().fragment());
			EReference feature = source instanceof Reference ? Literals.REFERENCE__TARGET : source instanceof SupportsDetail ? Literals.SUPPORTS_DETAIL__TARGETS : null;
			List<?> targets = feature == null ? List.of() : feature.isMany() ? (List<?>) source.eGet(feature) : List.of(source.eGet(feature));
			List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(source, feature);
			for (int i = 0; i < nodes.size() && i < targets.size(); i++) {
				if (targets.get(i) == element) {
					qualified(nodes.get(i), from, into, changes);
				}
			}
		}
		return changes;
	}

	private static void qualified(INode node, Frame from, Frame into, List<TextChange> changes) {
		String written = NodeModelUtils.getTokenText(node);
		int start = written.startsWith("\"") ? 1 : 0;
		int slash = written.indexOf('/');
		if (slash > start && from instanceof Box box && box.getName() != null && NameKey.of(written.substring(start, slash)).equals(NameKey.of(box.getName()))) {
			String name = into instanceof Box other && other.getName() != null ? other.getName() + '/' : "";
			changes.add(new TextChange(node.getOffset() + start, node.getOffset() + slash + 1, name));
		}
	}
}
