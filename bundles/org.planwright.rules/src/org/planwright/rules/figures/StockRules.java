package org.planwright.rules.figures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.quantity.UnitOfMeasure;
import org.planwright.rules.facts.Basis;
import org.planwright.rules.facts.Extent;
import org.planwright.rules.facts.Fact;
import org.planwright.rules.facts.FactKind;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.Readings;
import org.planwright.rules.ruleset.RuleSet;

import com.google.inject.Inject;

/** Rule on stocks: what there is and what is added make what there will be. */
public class StockRules extends RuleSet {

	private static final Pattern NOW = Pattern.compile("现有|已有|已建成?|已达到?|目前|原有|20\\d\\d\\s*年[末底]?(?:已|达|为|有)");
	private static final Pattern ADDED = Pattern.compile("新增|新建|再增|增加");
	private static final Pattern THEN = Pattern.compile("达到|达|增至|增加到|扩大到|提高到|累计达到|总数");
	private static final Pattern OTHER_CHANGE = Pattern.compile("淘汰|关闭|撤并|减少|退出|改造|拆除|注销|报废");
	/** What stands for the thing that the sentence is about. */
	private static final Pattern TOTAL = Pattern.compile("总[数量]|总面积|总规模|总里程|合计|累计|总计");
	private static final String ENDS = "。；;\n";

	private final Readings readings;

	@Inject
	StockRules(Readings readings) {
		this.readings = readings;
	}

	/** C05: 现有 and 新增 in one sentence make what is to be reached. */
	@Check(CheckType.NORMAL)
	public void stocksAddUp(Plan plan) {
		for (Passage passage : readings.of(plan).passages()) {
			List<Fact> facts = passage.facts().facts();
			for (int i = 0; i + 2 < facts.size(); i++) {
				check(passage, facts.get(i), facts.get(i + 1), facts.get(i + 2));
			}
		}
	}

	private void check(Passage passage, Fact now, Fact added, Fact then) {
		String text = passage.text();
		int start = start(text, now.span().start());
		if (start(text, then.span().start()) != start || added.kind() != FactKind.INCREMENT && !ADDED.matcher(text.substring(now.amountSpan().end(), added.amountSpan().start())).find()
				|| !isStock(now) || !isStock(then) || added.period().basis() == Basis.EACH_YEAR || added.period().basis() == Basis.ANNUAL_AVERAGE || OTHER_CHANGE.matcher(text.substring(start, then.amountSpan().end())).find()) {
			return;
		}
		boolean before = NOW.matcher(text.substring(start, now.amountSpan().start())).find();
		boolean after = THEN.matcher(text.substring(added.amountSpan().end(), then.amountSpan().start())).find();
		String key = SubjectKeys.key(now);
		if (!before || !after || key.isEmpty() || !key.equals(SubjectKeys.key(added)) || !key.equals(SubjectKeys.key(then)) && !isTotal(now, then)) {
			return;
		}
		Optional<UnitOfMeasure> unit = then.amount().unit();
		Optional<Extent> sum = Extent.of(now, unit).flatMap(one -> Extent.of(added, unit).map(one::plus));
		if (sum.isPresent() && Extent.of(then).filter(sum.get()::excludes).isPresent()) {
			report("C05").with(now.amount().lexeme().strip(), added.amount().lexeme().strip(), then.amount().lexeme().strip()).at(passage.line(), passage.content(), now.amountSpan().start(),
					then.amountSpan().end());
		}
	}

	private static boolean isTotal(Fact now, Fact then) {
		return TOTAL.matcher(then.subject().text()).matches() && then.subject().scope().isEmpty() && now.amount().unitLexeme().equals(then.amount().unitLexeme());
	}

	private static boolean isStock(Fact fact) {
		boolean level = fact.kind() == FactKind.LEVEL || fact.kind() == FactKind.MILESTONE || fact.kind() == FactKind.PERIOD_TOTAL;
		return level && fact.number().isPresent() && fact.amount().unit().filter(unit -> unit.dimension().isPercentageLike()).isEmpty();
	}

	private static int start(String text, int at) {
		int start = at;
		while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}
}
