package org.planwright.rules.compliance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.Details;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.InvestmentDetail;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.quantity.Amount;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.model.values.CellValue;
import org.planwright.rules.ruleset.RuleSet;

/** G14: an investment is the sum of its sources and of its years, and what a box says of its projects together the sum of theirs. */
public class InvestmentRules extends RuleSet {

	private static final Pattern TOTAL = Pattern.compile("(?:总投资|投资总额|计划投资|合计投资|投资合计)(?:约|为|共|达|共计|合计)?\\s*(?<sum>\\d[\\d.,]*\\s*[百千万亿]*元)");
	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final int FEWEST = 2;

	/** An investment, its sources and its years. */
	@Check(CheckType.FAST)
	public void partsMakeTheInvestment(InvestmentDetail investment) {
		compare(investment, null, investment.getAmount(), amounts(investment.getSources()));
		compare(investment, "years", investment.getAmount(), amounts(investment.getYears()));
	}

	/** What a paragraph above the projects of a box says, when all projects have their investment. */
	@Check(CheckType.FAST)
	public void projectsMakeTheTotal(Box box) {
		List<Project> projects = box.projects();
		if (projects.size() < FEWEST) {
			return;
		}
		for (FrameLine line : box.getLines()) {
			if (line instanceof Project) {
				return;
			}
			Matcher total = line instanceof Paragraph paragraph ? TOTAL.matcher(paragraph.getText()) : null;
			if (total != null && total.find()) {
				Amount stated = Amount.parse(total.group("sum"));
				List<Amount> amounts = new ArrayList<>();
				for (Project project : projects) {
					List<InvestmentDetail> details = Details.all(project, InvestmentDetail.class);
					amounts.add(details.size() == 1 ? details.get(0).getAmount() : null);
				}
				off(stated, amounts).ifPresent(sum -> report("G14", "box").with(stated.lexeme(), projects.size(), sum).at(line, ((Paragraph) line).getContent(),
						total.start("sum"), total.end("sum")));
				return;
			}
		}
	}

	private void compare(EObject place, String variant, Amount total, List<Amount> parts) {
		if (!parts.isEmpty()) {
			off(total, parts).ifPresent(sum -> report("G14", variant).with(total.lexeme().strip(), sum).at(place, Literals.INVESTMENT_DETAIL__AMOUNT));
		}
	}

	private static List<Amount> amounts(List<NamedAmount> named) {
		List<Amount> amounts = new ArrayList<>();
		named.forEach(one -> amounts.add(one.getAmount()));
		return amounts;
	}

	/** The sum of the parts when it is not the total within what rounding of all allows; empty also when something is missing or is no plain number. */
	private static Optional<String> off(Amount total, List<Amount> parts) {
		if (!isPlain(total)) {
			return Optional.empty();
		}
		UnitOfMeasure unit = total.unit().orElseThrow();
		BigDecimal stated = total.number().orElseThrow();
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal rounding = stated.ulp();
		for (Amount part : parts) {
			Optional<BigDecimal> value = isPlain(part) ? part.convert(unit) : Optional.empty();
			Optional<BigDecimal> step = value.isEmpty() ? Optional.empty() : part.unit().orElseThrow().convert(part.number().orElseThrow().ulp(), unit);
			if (step.isEmpty()) {
				return Optional.empty();
			}
			sum = sum.add(value.get());
			rounding = rounding.add(step.get());
		}
		return sum.subtract(stated).abs().compareTo(rounding.divide(TWO)) > 0 ? Optional.of(sum.stripTrailingZeros().toPlainString() + total.unitLexeme().orElse(""))
				: Optional.empty();
	}

	private static boolean isPlain(Amount amount) {
		return amount != null && amount.value() instanceof CellValue.Number && amount.unit().isPresent() && amount.number().isPresent();
	}
}
