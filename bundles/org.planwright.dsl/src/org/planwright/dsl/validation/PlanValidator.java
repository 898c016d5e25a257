package org.planwright.dsl.validation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.dsl.DslMessages;
import org.planwright.dsl.services.PlanGrammarAccess;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Damaged;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.FormatHeader;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.NamesDetail;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.QuantityDetail;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.plan.TextDetail;
import org.planwright.model.plan.TextRun;
import org.planwright.model.plan.UnknownDetail;
import org.planwright.model.plan.UnknownHeader;
import org.planwright.model.plan.YearsDetail;
import org.planwright.model.quantity.Amount;
import org.planwright.model.values.Bounds;

import com.google.inject.Inject;

/** What is wrong with a plan as a text of the language. What is wrong with it as a plan is for the rules to say. */
public class PlanValidator extends AbstractPlanValidator {

	@Inject
	private PlanGrammarAccess grammar;

	@Inject
	private IScopeProvider scopes;

	@Inject
	private IQualifiedNameConverter names;

	@Inject
	private LinkingHelper linking;

	/** Every kind of header once, and nothing else among them. */
	@Check(CheckType.FAST)
	public void checkFrontMatter(Plan plan) {
		Set<EClass> seen = new HashSet<>();
		for (HeaderLine header : plan.getHeaders()) {
			if (header instanceof UnknownHeader unknown) {
				report("unknownHeader", unknown, Literals.UNKNOWN_HEADER__TEXT, IssueCodes.UNKNOWN_HEADER, unknown.getText());
			} else if (!seen.add(header.eClass())) {
				warning(DslMessages.format("duplicateHeader", firstWord(header)), header, null, IssueCodes.DUPLICATE_HEADER);
			}
			for (int i = 0; i < header.getUnknown().size(); i++) {
				report("unknownText", header, Literals.HEADER_LINE__UNKNOWN, i, header.getUnknown().get(i));
			}
		}
	}

	/** The file is not of a version that this language does not know. */
	@Check(CheckType.FAST)
	public void checkFormat(FormatHeader header) {
		if (header.getVersion() != null && !LanguageVersions.ALL.contains(header.getVersion())) {
			warning(DslMessages.format("unknownFormat", header.getVersion(), LanguageVersions.CURRENT), header, Literals.FORMAT_HEADER__VERSION,
					IssueCodes.UNKNOWN_FORMAT);
		}
	}

	/** Frames have both their signs. */
	@Check(CheckType.FAST)
	public void checkFrame(Frame frame) {
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(frame).getLeafNodes()) {
			if (leaf.getLength() == 0 && leaf.getGrammarElement() instanceof RuleCall call) {
				if (call.getRule() == grammar.getFRAME_OPENRule()) {
					report("missingOpen", frame, opener(frame), IssueCodes.MISSING_OPEN, "{");
				} else if (call.getRule() == grammar.getFRAME_ENDRule()) {
					report("missingClose", frame, opener(frame), IssueCodes.MISSING_CLOSE, "}");
				}
			}
		}
	}

	private static EStructuralFeature opener(Frame frame) {
		EStructuralFeature number = frame.eClass().getEStructuralFeature("number");
		if (number != null && frame.eIsSet(number)) {
			return number;
		}
		return frame.getTitle() == null ? null : Literals.FRAME__TITLE;
	}

	/** A line without a place. */
	@Check(CheckType.FAST)
	public void checkDamaged(Damaged line) {
		report("damagedLine", line, Literals.DAMAGED__TEXT, IssueCodes.DAMAGED_LINE, line.getText());
	}

	/** Text in a row that belongs to no key. */
	@Check(CheckType.FAST)
	public void checkIndicator(Indicator indicator) {
		for (int i = 0; i < indicator.getUnknown().size(); i++) {
			report("unknownText", indicator, Literals.INDICATOR__UNKNOWN, i, indicator.getUnknown().get(i));
		}
		for (Cell cell : indicator.getCells()) {
			if (cell.getValue() == null) {
				warning(DslMessages.format("emptyCell", cell.getKey()), cell, Literals.CELL__KEY, IssueCodes.MISSING_VALUE);
			}
		}
	}

	/** Text on an @ line that begins with no key. */
	@Check(CheckType.FAST)
	public void checkDetail(UnknownDetail detail) {
		report("unknownKey", detail, Literals.UNKNOWN_DETAIL__TEXT, IssueCodes.UNKNOWN_KEY, detail.getText());
	}

	/** A key needs a value. */
	@Check(CheckType.FAST)
	public void checkNames(NamesDetail detail) {
		if (detail.getNames().isEmpty()) {
			warning(DslMessages.format("missingValue", detail.getRole().getLiteral()), detail, Literals.NAMES_DETAIL__ROLE, IssueCodes.MISSING_VALUE);
		}
	}

	/** A key needs a value. */
	@Check(CheckType.FAST)
	public void checkText(TextDetail detail) {
		if (detail.getText() == null) {
			warning(DslMessages.format("missingValue", detail.getRole().getLiteral()), detail, Literals.TEXT_DETAIL__ROLE, IssueCodes.MISSING_VALUE);
		}
	}

	/** A year must be one. */
	@Check(CheckType.FAST)
	public void checkYears(YearsDetail detail) {
		if (detail.getYears() == null) {
			warning(DslMessages.format("missingValue", detail.getRole().getLiteral()), detail, Literals.YEARS_DETAIL__ROLE, IssueCodes.MISSING_VALUE);
		} else if (!detail.getYears().isKnown()) {
			warning(DslMessages.format("unknownYears", detail.getYears().lexeme()), detail, Literals.YEARS_DETAIL__YEARS, IssueCodes.UNKNOWN_YEARS);
		}
	}

	/** An amount says something in numbers. */
	@Check(CheckType.FAST)
	public void checkAmount(NamedAmount named) {
		checkAmount(named.getAmount(), named, Literals.NAMED_AMOUNT__AMOUNT, INSIGNIFICANT_INDEX);
	}

	/** An amount says something in numbers. */
	@Check(CheckType.FAST)
	public void checkInvestment(InvestmentDetail detail) {
		checkAmount(detail.getAmount(), detail, Literals.INVESTMENT_DETAIL__AMOUNT, INSIGNIFICANT_INDEX);
	}

	/** An amount says something in numbers. */
	@Check(CheckType.FAST)
	public void checkEquivalents(QuantityDetail detail) {
		for (int i = 0; i < detail.getEquivalents().size(); i++) {
			checkAmount(detail.getEquivalents().get(i), detail, Literals.QUANTITY_DETAIL__EQUIVALENTS, i);
		}
	}

	private void checkAmount(Amount amount, EObject element, EStructuralFeature feature, int index) {
		if (amount != null && amount.bounds().equals(Bounds.NONE)) {
			warning(DslMessages.format("unknownAmount", amount.lexeme()), element, feature, index, IssueCodes.UNKNOWN_AMOUNT);
		}
	}

	/** A check that is not complete would be printed as prose. */
	@Check(CheckType.FAST)
	public void checkProse(TextRun run) {
		if (!run.getText().contains("「=")) {
			return;
		}
		INode node = NodeModelUtils.findNodesForFeature(run, Literals.TEXT_RUN__TEXT).get(0);
		String text = NodeModelUtils.getTokenText(node);
		int start = text.indexOf("「=");
		while (start > 0 && text.charAt(start - 1) == '\\') {
			start = text.indexOf("「=", start + 1);
		}
		if (start >= 0) {
			int end = text.indexOf('」', start);
			String check = text.substring(start, end < 0 ? Math.min(start + 20, text.length()) : end + 1);
			String facets = Facet.VALUES.stream().map(Facet::getLiteral).collect(Collectors.joining("、"));
			getMessageAcceptor().acceptWarning(DslMessages.format("malformedCheck", check, facets), run, node.getOffset() + start, check.length(),
					IssueCodes.MALFORMED_CHECK);
		}
	}

	/** A name that two elements bear means neither. */
	@Check(CheckType.NORMAL)
	public void checkReference(Reference reference) {
		checkAmbiguous(reference, Literals.REFERENCE__TARGET, 0);
	}

	/** A name that two elements bear means neither. */
	@Check(CheckType.NORMAL)
	public void checkSupports(SupportsDetail detail) {
		for (int i = 0; i < detail.getTargets().size(); i++) {
			checkAmbiguous(detail, Literals.SUPPORTS_DETAIL__TARGETS, i);
		}
	}

	private void checkAmbiguous(EObject context, EReference feature, int index) {
		INode node = NodeModelUtils.findNodesForFeature(context, feature).get(index);
		String name = linking.getCrossRefNodeAsString(node, true);
		IScope scope = scopes.getScope(context, feature);
		Set<EObject> found = StreamSupport.stream(scope.getElements(names.toQualifiedName(name)).spliterator(), false)
				.map(IEObjectDescription::getEObjectOrProxy).collect(Collectors.toCollection(LinkedHashSet::new));
		if (found.size() > 1) {
			String message = DslMessages.format("ambiguous", name, found.size(), qualified(found.iterator().next(), name));
			warning(message, context, feature, feature.isMany() ? index : INSIGNIFICANT_INDEX, IssueCodes.AMBIGUOUS_NAME);
		}
	}

	private static String qualified(EObject element, String name) {
		String qualifier = element instanceof Project && element.eContainer() instanceof org.planwright.model.plan.Box box ? box.getName() : null;
		return qualifier == null ? name : qualifier + '/' + name;
	}

	private static String firstWord(EObject line) {
		String text = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(line));
		int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
		return colon < 0 ? text : text.substring(0, colon);
	}

	private void report(String key, EObject element, EStructuralFeature feature, String code, String text) {
		error(DslMessages.format(key, text), element, feature, code);
	}

	private void report(String key, EObject element, EStructuralFeature feature, int index, String text) {
		error(DslMessages.format(key, text), element, feature, index, IssueCodes.UNKNOWN_TEXT);
	}
}
