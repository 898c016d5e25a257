package org.planwright.rules.sets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.text.Finder;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.model.values.CellValue;
import org.planwright.model.values.Operator;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on how the goals of 约束性 and 预期性 indicators are put. */
public class AttributeWordingRules extends RuleSet {

	private static final BigDecimal NEAR = new BigDecimal("0.01");
	private static final Set<CellRole> GOALS = Set.of(CellRole.TARGET, CellRole.AVERAGE, CellRole.CUMULATIVE);
	private static final Finder WORD = Finder.of("力争|争取|左右|确保");
	private static final Finder DIGIT = Finder.of("\\d");
	/** What may stand right before the name of the indicator that a clause is about: 确保, 到2030年, 全县. */
	private static final Pattern LEAD = Pattern.compile("(?:^|确保|力争|争取|使|实现|保持|全[县市旗区省]|我[县市旗区省]|年|末|底|,|:)$");
	private static final String ENDS = "，。；！？;!?";
	private static final int BEGINNING = 3;

	/** A07: the goal of a binding indicator is more than not to stay just where it is: ＞10 where the base is 10 is met by any gain. */
	@Check(CheckType.FAST)
	public void bindingGoalHasSize(Indicator indicator) {
		if (indicator.getAttribute() != IndicatorAttribute.BINDING || !(indicator.cell(CellRole.TARGET) instanceof CellValue.Comparison target)
				|| target.operator() != Operator.MORE_THAN && target.operator() != Operator.LESS_THAN) {
			return;
		}
		Optional<BigDecimal> base = indicator.cell(CellRole.BASE).number();
		if (base.isPresent() && base.get().subtract(target.value()).abs().compareTo(base.get().abs().multiply(NEAR)) <= 0) {
			report("A07").with(Labels.of(indicator), Widths.trim(target.lexeme()), base.get().toPlainString()).at(cell(indicator, CellRole.TARGET),
					Literals.CELL__VALUE);
		}
	}

	/** A08: a duty is not put as an endeavour (力争, 左右), and what is expected is not promised (确保). In the table. */
	@Check(CheckType.FAST)
	public void bindingGoalIsExact(Indicator indicator) {
		if (indicator.getAttribute() != IndicatorAttribute.BINDING) {
			return;
		}
		for (Cell cell : indicator.getCells()) {
			if (cell.getValue() != null && GOALS.contains(cell.getRole()) && cell.getValue().isApproximate()) {
				report("A08").with(Labels.of(indicator), Widths.trim(cell.getValue().lexeme())).at(cell, Literals.CELL__VALUE);
			}
		}
	}

	/** A08 in prose: only clauses with a number that name the indicator itself. */
	@Check(CheckType.NORMAL)
	public void wordsFitAttribute(Plan plan) {
		Map<String, List<String>> keys = new HashMap<>();
		Map<String, Indicator> names = new HashMap<>();
		for (Indicator indicator : plan.indicators()) {
			String key = NameKey.of(Labels.of(indicator)).key();
			if (indicator.getAttribute() != IndicatorAttribute.UNSPECIFIED && key.length() > BEGINNING && names.putIfAbsent(key, indicator) == null) {
				keys.computeIfAbsent(key.substring(0, BEGINNING), any -> new ArrayList<>()).add(key);
			}
		}
		if (names.isEmpty()) {
			return;
		}
		for (Block block : plan.getBlocks()) {
			if (block instanceof Paragraph paragraph) {
				wordsFit(paragraph, keys, names);
			} else if (block instanceof Frame frame) {
				for (FrameLine line : frame.getLines()) {
					if (line instanceof Paragraph paragraph) {
						wordsFit(paragraph, keys, names);
					}
				}
			}
		}
	}

	private void wordsFit(Paragraph paragraph, Map<String, List<String>> keys, Map<String, Indicator> names) {
		String text = paragraph.getText();
		for (MatchResult word : WORD.in(text)) {
			int from = word.start();
			while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
				from--;
			}
			int to = word.end();
			while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
				to++;
			}
			String clause = text.substring(from, to);
			if (!DIGIT.isIn(clause)) {
				continue;
			}
			boolean promise = word.group().equals("确保");
			IndicatorAttribute wrong = promise ? IndicatorAttribute.ANTICIPATORY : IndicatorAttribute.BINDING;
			Optional<Indicator> subject = subject(NameKey.of(clause).key(), keys).map(names::get).filter(indicator -> indicator.getAttribute() == wrong);
			if (subject.isPresent()) {
				report("A08", promise ? "promise" : "endeavour").with(Labels.of(subject.get()), word.group())
						.also("indicator", subject.get(), Literals.INDICATOR__LABEL).at(paragraph, paragraph.getContent(), from, to);
			}
		}
	}

	/** The longest name in a clause, unless something other than a lead stands before it. Names are found by their beginnings. */
	private static Optional<String> subject(String clause, Map<String, List<String>> keys) {
		String longest = "";
		int at = -1;
		for (int i = 0; i + BEGINNING < clause.length(); i++) {
			for (String key : keys.getOrDefault(clause.substring(i, i + BEGINNING), List.of())) {
				if (key.length() > longest.length() && clause.startsWith(key, i)) {
					longest = key;
					at = i;
				}
			}
		}
		return at >= 0 && LEAD.matcher(clause.substring(0, at)).find() ? Optional.of(longest) : Optional.empty();
	}

	/** A09: an indicator has a number of its own or one that is handed down, not both. */
	@Check(CheckType.FAST)
	public void goalHasOneSource(Indicator indicator) {
		Cell delegated = null;
		Cell own = null;
		for (Cell cell : indicator.getCells()) {
			if (cell.getValue() == null || !GOALS.contains(cell.getRole())) {
				continue;
			}
			if (cell.getValue().isDelegated()) {
				delegated = cell;
			} else if (!cell.getValue().bounds().isUnbounded()) {
				own = cell;
			}
		}
		if (delegated != null && own != null) {
			report("A09").with(Labels.of(indicator), Widths.trim(own.getValue().lexeme()), Widths.trim(delegated.getValue().lexeme())).at(delegated,
					Literals.CELL__VALUE);
		}
	}

	private static Cell cell(Indicator indicator, CellRole role) {
		return indicator.getCells().stream().filter(cell -> cell.getRole() == role).findFirst().orElseThrow();
	}
}
