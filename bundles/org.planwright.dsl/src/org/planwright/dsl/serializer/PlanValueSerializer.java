package org.planwright.dsl.serializer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.tokens.IEnumLiteralSerializer;
import org.eclipse.xtext.serializer.tokens.ValueSerializer;
import org.planwright.dsl.line.PlanLines;
import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.dsl.services.PlanGrammarAccess;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.Glossary;
import org.planwright.model.plan.IndicatorTable;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Principle;

import com.google.inject.Inject;

/** Writes the beginning of a paragraph so that the line is read as a paragraph where it stands. */
public class PlanValueSerializer extends ValueSerializer {

	@Inject
	private PlanGrammarAccess grammar;

	@Inject
	private IEnumLiteralSerializer literals;

	@Override
	public String serializeAssignedValue(EObject context, RuleCall call, Object value, INode node, Acceptor errors) {
		if (call.getRule() instanceof EnumRule) {
			// the change serializer asks for literals here, too
			return literals.serializeAssignedEnumLiteral(context, call, value, node, errors);
		}
		String text = super.serializeAssignedValue(context, call, value, node, errors);
		if (text == null || call.getRule() != grammar.getTEXTRule() || !beginsParagraph(context)) {
			return text;
		}
		Paragraph paragraph = (Paragraph) context.eContainer();
		return isForced(paragraph) || PlanLines.isParagraph(text, place(paragraph)) ? text : '\\' + text;
	}

	private static boolean beginsParagraph(EObject run) {
		return run.eContainer() instanceof Paragraph paragraph && !(paragraph instanceof Principle) && paragraph.getContent().indexOf(run) == 0;
	}

	/** Whether the text already has the backslash, which is a token of its own. */
	private boolean isForced(Paragraph paragraph) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(paragraph);
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (!leaf.isHidden()) {
					return leaf.getLength() == 1 && leaf.getGrammarElement() instanceof RuleCall call && call.getRule() == grammar.getLINE_STARTRule();
				}
			}
		}
		return false;
	}

	private static Place place(Paragraph paragraph) {
		return switch (paragraph.eContainer()) {
			case Box box -> Place.BOX;
			case IndicatorTable table -> Place.INDICATORS;
			case DataTable table -> Place.TABLE;
			case Glossary glossary -> Place.GLOSSARY;
			case Contents contents -> Place.CONTENTS;
			case null, default -> Place.TOP;
		};
	}
}
