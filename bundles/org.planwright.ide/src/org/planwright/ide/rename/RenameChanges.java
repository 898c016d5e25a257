package org.planwright.ide.rename;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.planwright.dsl.line.PlanLines;
import org.planwright.ide.places.NamePlaces;
import org.planwright.ide.rename.RenameEdit.Role;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.plan.TableCell;
import org.planwright.model.plan.Term;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.UpperDetail;
import org.planwright.model.plan.UpperPlanHeader;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.TextChange;

/** The changes in one file that a new name asks for. The file must have been read from text; nothing of it is changed. */
public final class RenameChanges {

	private static final String NAME = "VALUE";

	private final XtextResource plan;
	private final IValueConverterService values;

	/** @param plan the file */
	public RenameChanges(XtextResource plan) {
		this.plan = plan;
		this.values = plan.getResourceServiceProvider().get(IValueConverterService.class);
	}

	/** The changes where the element says its name and where its own file refers to it; none when it does not say it. */
	public List<TextChange> own(EObject element, String newName) {
		List<RenameEdit> edits = new ArrayList<>();
		definition(element, newName).ifPresent(edits::add);
		edits.addAll(references(element, newName));
		return sorted(edits).stream().map(RenameEdit::change).toList();
	}

	/** The change where the element itself says its name. */
	Optional<RenameEdit> definition(EObject element, String newName) {
		boolean prose = element instanceof Project project && Details.text(project, TextRole.NAME) == null;
		boolean plain = element instanceof Box || element instanceof Term;
		String written = prose ? PlanLines.escape(newName) : plain ? newName : value(newName);
		return Optional.ofNullable(NamePlaces.of(element)).map(place -> edit(place, written, Role.DEFINITION));
	}

	/** The changes of all references in the file that mean the element, or name it to say where another one is. */
	List<RenameEdit> references(EObject element, String newName) {
		List<RenameEdit> edits = new ArrayList<>();
		TreeIterator<Object> contents = EcoreUtil.getAllContents(plan, false);
		while (contents.hasNext()) {
			EObject each = (EObject) contents.next();
			EReference reference = reference(each);
			if (reference != null) {
				reference(each, reference, element, newName, edits);
			}
		}
		return edits;
	}

	private void reference(EObject source, EReference reference, EObject element, String newName, List<RenameEdit> edits) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(source, reference);
		List<?> targets = reference.isMany() ? (List<?>) source.eGet(reference) : Collections.singletonList(source.eGet(reference));
		for (int i = 0; i < nodes.size() && i < targets.size(); i++) {
			INode node = leaf(nodes.get(i));
			ITextRegion place = ElementNames.last(node, ElementNames.of(element));
			if (isNamed(node, place, element) && means(targets.get(i), element)) {
				boolean whole = place.getLength() == node.getLength();
				edits.add(edit(place, whole ? value(newName) : newName, Role.REFERENCE));
			} else if (isQualifiedBy(node.getText(), element) && targets.get(i) instanceof EObject target && isIn(target, element)) {
				int length = node.getText().indexOf('/');
				edits.add(new RenameEdit(new TextChange(node.getOffset(), node.getOffset() + length, newName), Role.REFERENCE));
			}
		}
	}

	/** Looked at first, because to find out what a reference means can take other files. */
	private boolean isNamed(INode node, ITextRegion place, EObject element) {
		String written = node.getText().substring(place.getOffset() - node.getOffset());
		return NameKey.of((String) values.toValue(written, NAME, null)).equals(NameKey.of(ElementNames.of(element)));
	}

	/** An element that is loaded twice has the same place in the same file. */
	private static boolean means(Object target, EObject element) {
		return target == element || target instanceof EObject object && !object.eIsProxy() && object.eClass() == element.eClass()
				&& EcoreUtil.getURI(object).equals(EcoreUtil.getURI(element));
	}

	private static boolean isIn(EObject target, EObject element) {
		EObject outer = element instanceof Plan && target.eResource() != null ? target.eResource().getContents().getFirst() : target.eContainer();
		return means(outer, element);
	}

	private static boolean isQualifiedBy(String written, EObject element) {
		int slash = written.indexOf('/');
		return slash > 0 && (element instanceof Plan || element instanceof Box) && NameKey.of(written.substring(0, slash)).equals(NameKey.of(ElementNames.of(element)));
	}

	private static INode leaf(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf;
			}
		}
		return node;
	}

	private static EReference reference(EObject source) {
		return switch (source) {
			case Reference reference -> Literals.REFERENCE__TARGET;
			case SupportsDetail supports -> Literals.SUPPORTS_DETAIL__TARGETS;
			case UpperDetail upper -> Literals.UPPER_DETAIL__INDICATOR;
			case UpperPlanHeader upper -> Literals.UPPER_PLAN_HEADER__PLAN;
			default -> null;
		};
	}

	/** The places of the prose and of cells of tables that have the words of the name and are not part of what is renamed anyway. A longer name of the plan that holds the words is another one. */
	List<RenameEdit> mentions(EObject element, String newName, List<RenameEdit> renamed) {
		List<RenameEdit> edits = new ArrayList<>();
		String name = ElementNames.of(element).strip();
		List<String> longer = plan.getContents().getFirst() instanceof Plan own ? LongerNames.of(own, name) : List.of();
		for (ILeafNode leaf : plan.getParseResult().getRootNode().getLeafNodes()) {
			if (!leaf.isHidden() && isProse(leaf)) {
				mentions(leaf, name, longer, PlanLines.escape(newName), renamed, edits);
			}
		}
		return edits;
	}

	private static boolean isProse(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("TEXT") || NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof TableCell;
	}

	private static void mentions(ILeafNode leaf, String name, List<String> longer, String written, List<RenameEdit> renamed, List<RenameEdit> edits) {
		String text = leaf.getText();
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
			int start = leaf.getOffset() + at;
			boolean taken = renamed.stream().anyMatch(edit -> edit.change().start() < start + name.length() && edit.change().end() > start);
			if (!taken && !LongerNames.holds(text, at, name, longer)) {
				edits.add(new RenameEdit(new TextChange(start, start + name.length(), written), Role.PROSE));
			}
		}
	}

	static List<RenameEdit> sorted(List<RenameEdit> edits) {
		return edits.stream().sorted(Comparator.comparingInt(edit -> edit.change().start())).toList();
	}

	private String value(String name) {
		return values.toString(name, NAME);
	}

	private static RenameEdit edit(ITextRegion place, String text, Role role) {
		return new RenameEdit(new TextChange(place.getOffset(), place.getOffset() + place.getLength(), text), role);
	}
}
