package org.planwright.ide.hover;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.ide.checks.ShownFindings;
import org.planwright.ide.fixes.Unmendable;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.Term;
import org.planwright.rules.check.Finding;
import org.planwright.rules.issue.CheckSettings;

import com.google.inject.Inject;

/**
 * Says what there is to know of an indicator, project, term or plan, the one that is named at the place, else the one whose line it is; before that, why nothing mends what
 * is found there.
 */
public class PlanHover implements IHoverService {

	@Inject
	private EObjectAtOffsetHelper elements;
	@Inject
	private ElementTexts texts;
	@Inject
	private ShownFindings findings;

	@Override
	public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancel) {
		int offset = document.getOffSet(params.getPosition());
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		if (leaf == null || leaf.isHidden()) {
			return EMPTY_HOVER;
		}
		EObject named = elements.resolveCrossReferencedElementAt(resource, offset);
		EObject at = NodeModelUtils.findActualSemanticObjectFor(leaf);
		EObject shown = named != null && !named.eIsProxy() ? named : at instanceof Reference reference && !reference.getTarget().eIsProxy() ? reference.getTarget() : line(at);
		String text = switch (shown) {
			case Indicator indicator -> texts.of(indicator);
			case Project project -> texts.of(project);
			case Term term -> texts.of(term);
			case Plan plan -> texts.of(plan);
			case Frame frame when named != null -> texts.of(frame);
			case null, default -> null;
		};
		String unmendable = findings.at(resource.getURI(), offset).stream().filter(Finding::counts)
				.flatMap(finding -> Unmendable.reason(finding.rule(), finding.variant(), CheckSettings.locale(resource)).map(reason -> finding.rule() + "　" + reason).stream())
				.distinct().collect(Collectors.joining("\n\n"));
		if (text == null && unmendable.isEmpty()) {
			return EMPTY_HOVER;
		}
		String all = text == null ? unmendable : unmendable.isEmpty() ? text : unmendable + "\n\n" + text;
		Range range = new Range(document.getPosition(leaf.getOffset()), document.getPosition(leaf.getEndOffset()));
		return new Hover(new MarkupContent(MarkupKind.MARKDOWN, all), range);
	}

	/** In prose nothing is said: the pointer crosses it all the time. */
	private static EObject line(EObject element) {
		Indicator indicator = EcoreUtil2.getContainerOfType(element, Indicator.class);
		if (indicator != null) {
			return indicator;
		}
		Project project = EcoreUtil2.getContainerOfType(element, Project.class);
		return project != null ? project : EcoreUtil2.getContainerOfType(element, Term.class);
	}
}
