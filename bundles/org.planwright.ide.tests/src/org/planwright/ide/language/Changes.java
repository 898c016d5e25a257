package org.planwright.ide.language;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.NoteMark;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Principle;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Term;
import org.planwright.model.plan.TextRun;
import org.planwright.model.quantity.Amount;
import org.planwright.model.time.YearSpan;
import org.planwright.model.values.CellValue;

/** Changes of every attribute to another value that its element may have. */
final class Changes {

	private Changes() {
	}

	static void of(Plan plan, List<Edit> edits) {
		for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				if (!attribute.isDerived() && element.eIsSet(attribute)) {
					add(element, attribute, edits);
				}
			}
			if (element instanceof Indicator indicator) {
				addMissing(indicator, edits);
			}
		}
	}

	private static void add(EObject element, EAttribute attribute, List<Edit> edits) {
		String what = "change " + element.eClass().getName() + '.' + attribute.getName();
		if (attribute.isMany()) {
			@SuppressWarnings("unchecked")
			EList<Object> values = (EList<Object>) element.eGet(attribute);
			Object value = value(element, attribute, values.get(0));
			edits.add(new Edit(what, element, () -> values.set(0, value)));
			edits.add(new Edit(what + " add", element, () -> values.add(value)));
			if (values.size() > 1) {
				edits.add(new Edit(what + " remove", element, () -> values.remove(values.size() - 1)));
			}
		} else {
			Object value = value(element, attribute, element.eGet(attribute));
			edits.add(new Edit(what, element, () -> element.eSet(attribute, value)));
		}
	}

	private static Object value(EObject element, EAttribute attribute, Object now) {
		return switch (now) {
			case CellValue value -> CellValue.parse(value.lexeme().equals("≥88.50") ? "与 目标 同步" : "≥88.50");
			case Amount amount -> Amount.parse("88.5万亩");
			case YearSpan years -> YearSpan.parse("2027—2029年");
			case Boolean flag -> !flag;
			case String text -> attribute.getName().equals("number") || attribute.getName().equals("mark") ? number(element, text) : text(element, attribute, text);
			default -> otherLiteral((EEnum) attribute.getEAttributeType(), now);
		};
	}

	private static Object otherLiteral(EEnum type, Object now) {
		int last = type.getELiterals().size() - 1;
		Object literal = type.getELiterals().get(last).getInstance();
		return literal == now ? type.getELiterals().get(last - 1).getInstance() : literal;
	}

	private static String number(EObject element, String now) {
		return switch (element) {
			case Heading heading -> now.startsWith("第") ? "第八十八节" : "（八十八）";
			case Box box -> "专栏88";
			case DataTable table -> "表88";
			case Figure figure -> "图88";
			case Group group -> "八十八、";
			case Project project -> "88.";
			case Indicator indicator -> "88.";
			case Term term -> "88.";
			case NoteMark mark -> "⑳";
			default -> throw new IllegalArgumentException(element.eClass().getName());
		};
	}

	private static String text(EObject element, EAttribute attribute, String now) {
		boolean begins = element instanceof TextRun run && run.eContainer() instanceof Paragraph paragraph && !(paragraph instanceof Principle)
				&& paragraph.getContent().indexOf(run) == 0;
		if (begins) {
			return now.length() % 2 == 0 ? "表9：改写" : "（一）改写";
		}
		if (element instanceof Cell) {
			return now.equals("栏9") ? "备注" : "栏9";
		}
		if (element instanceof Term || element instanceof TextRun || element instanceof Heading) {
			return now + "改";
		}
		return attribute.getName().equals("unknown") ? now : "改写的 单位、甲";
	}

	private static void addMissing(Indicator indicator, List<Edit> edits) {
		if (indicator.getUnit() == null) {
			edits.add(new Edit("set unit", indicator, () -> indicator.setUnit("万吨标准煤")));
		} else {
			edits.add(new Edit("unset unit", indicator, () -> indicator.setUnit(null)));
		}
		if (!indicator.isEstimated()) {
			edits.add(new Edit("set flag", indicator, () -> indicator.setEstimated(true)));
		}
		if (indicator.getAttribute() == IndicatorAttribute.UNSPECIFIED) {
			edits.add(new Edit("set attribute", indicator, () -> indicator.setAttribute(IndicatorAttribute.BINDING)));
		} else {
			edits.add(new Edit("unset attribute", indicator, () -> indicator.setAttribute(IndicatorAttribute.UNSPECIFIED)));
		}
	}
}
