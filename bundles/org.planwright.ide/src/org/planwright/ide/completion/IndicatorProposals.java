package org.planwright.ide.completion;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;

import com.google.inject.Inject;

/** On the row of an indicator: those of the upper plan that are missing, keys that the row has not yet, and units. */
final class IndicatorProposals implements ProposalSource {

	private static final Pattern ROW = Pattern.compile("指标[ \\t\\u3000]+(?:\\d{1,3}[.．、][ \\t\\u3000]*)?(.*)$");
	private static final List<String> VALUES = List.of("单位", "往期", "基期", "中期", "目标", "远景", "年均", "累计", "备注");
	private static final List<String> FLAGS = List.of("约束性", "预期性", "预计", "可比价");
	private static final Set<String> ATTRIBUTES = Set.of("约束性", "预期性");
	private static final Set<String> KEYS = Set.of("单位", "往期", "基期", "中期", "目标", "远景", "年均", "累计", "备注", "约束性", "预期性", "预计", "可比价");

	@Inject
	private UnitProposals units;

	@Override
	public void propose(Site site, Acceptor acceptor) {
		Matcher row = ROW.matcher(site.before());
		if (!row.lookingAt()) {
			return;
		}
		String rest = row.group(1);
		KeyedLine line = KeyedLine.of(rest, KEYS);
		if (rest.indexOf(' ') < 0 && rest.indexOf('\u3000') < 0) {
			missing(site.plan(), rest, acceptor);
		} else if (line.fresh() && line.key().equals("单位")) {
			units.ofIndicator(site.plan(), rest.split("[ \\t\\u3000]+")[0], line.typed(), acceptor);
		} else if (line.mayBeKey() || FLAGS.contains(line.key())) {
			boolean attributed = line.used().stream().anyMatch(ATTRIBUTES::contains);
			VALUES.stream().filter(key -> !line.used().contains(key)).forEach(key -> acceptor.accept(line.typed(), Proposal.word(Proposal.Kind.KEY, key, " ", Texts.get("key"))));
			FLAGS.stream().filter(key -> !line.used().contains(key) && !(attributed && ATTRIBUTES.contains(key)))
					.forEach(key -> acceptor.accept(line.typed(), Proposal.word(Proposal.Kind.KEY, key, Texts.get("key"))));
		}
	}

	/** A whole row for each indicator of the upper plan that this plan has not. */
	private static void missing(Plan plan, String typed, Acceptor acceptor) {
		Plan upper = plan.getUpperPlan();
		if (upper == null || upper.eIsProxy()) {
			return;
		}
		Set<String> own = plan.indicators().stream().map(Indicator::getName).collect(Collectors.toSet());
		for (Indicator indicator : upper.indicators()) {
			if (indicator.getName() != null && !own.contains(indicator.getName())) {
				boolean rate = !indicator.cell(CellRole.AVERAGE).lexeme().isBlank() && Set.of("", "—").contains(indicator.cell(CellRole.TARGET).lexeme());
				String unit = indicator.getUnit() == null ? "" : "  单位 " + Proposal.escape(indicator.getUnit());
				String snippet = Proposal.escape(indicator.getName()) + unit + "  基期 $1  " + (rate ? "年均" : "目标") + " $2  "
						+ Proposal.escape(indicator.getAttributeText() == null ? indicator.getAttribute().getLiteral() : "") + "$0";
				acceptor.accept(typed, new Proposal(Proposal.Kind.INDICATOR, indicator.getName(), snippet, Texts.get("indicator.upper", upper.getName()), indicator.getName()));
			}
		}
	}
}
