package org.planwright.dsl.serializer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** The signs that the language writes where a new element has none yet. */
public class PlanTokenSequencer extends PlanSyntacticSequencer {

	@Override
	protected String getBARToken(EObject element, RuleCall call, INode node) {
		return text(node, "|");
	}

	@Override
	protected String getCOLONToken(EObject element, RuleCall call, INode node) {
		return text(node, "：");
	}

	@Override
	protected String getDASHToken(EObject element, RuleCall call, INode node) {
		return text(node, "——");
	}

	@Override
	protected String getFRAME_OPENToken(EObject element, RuleCall call, INode node) {
		return text(node, "{");
	}

	@Override
	protected String getFRAME_ENDToken(EObject element, RuleCall call, INode node) {
		return text(node, "}");
	}

	@Override
	protected String getLINE_STARTToken(EObject element, RuleCall call, INode node) {
		return text(node, "");
	}

	@Override
	protected String getROW_ENDToken(EObject element, RuleCall call, INode node) {
		return text(node, "|");
	}

	@Override
	protected String getSEPARATORToken(EObject element, RuleCall call, INode node) {
		return text(node, "、");
	}

	private String text(INode node, String otherwise) {
		return node == null ? otherwise : getTokenText(node);
	}
}
