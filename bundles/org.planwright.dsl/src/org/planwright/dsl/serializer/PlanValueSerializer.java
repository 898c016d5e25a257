package org.planwright.dsl.serializer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
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
		if (text == null || call.getRule() != grammar.getLINERule()) {
			return text;
		}
		Place place = place(context);
		return PlanLines.isForced(text) || PlanLines.isParagraph(text, place) ? text : '\\' + text;
	}

	private static Place place(EObject run) {
		EObject paragraph = run.eContainer();
		return switch (paragraph == null ? null : paragraph.eContainer()) {
			case Box box -> Place.BOX;
			case IndicatorTable table -> Place.INDICATORS;
			case DataTable table -> Place.TABLE;
			case Glossary glossary -> Place.GLOSSARY;
			case Contents contents -> Place.CONTENTS;
			case null, default -> Place.TOP;
		};
	}
}
