package org.planwright.ide.completion;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.planwright.exchange.sheet.ConstructionNatures;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.time.YearSpan;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;

import com.google.inject.Inject;

/** On an attribute line: the keys that fit the element above, and behind a key its values. */
final class AnnotationProposals implements ProposalSource {

	private static final List<String> OF_INDICATOR = List.of("方向", "类型", "口径", "代码", "分解", "年度", "实绩", "牵头", "配合", "上级", "备注", "忽略");
	private static final List<String> OF_PROJECT = List.of("规模", "地点", "性质", "业主", "牵头", "配合", "建设期", "投资", "支撑", "名称", "备注", "忽略");
	private static final List<String> OF_TASK = List.of("牵头", "配合", "时限", "支撑", "名称", "规模", "地点", "投资", "备注", "忽略");
	private static final List<String> OF_FIGURE = List.of("文件", "备注", "忽略");
	private static final List<String> OF_OTHERS = List.of("牵头", "配合", "时限", "备注", "忽略");
	private static final Map<String, List<String>> ADDING = Map.of("规模", List.of("其中", "即"), "其中", List.of("即"), "投资", List.of("来源", "分年"), "来源", List.of("分年"), "忽略",
			List.of("理由"));
	private static final Pattern NUMBER = Pattern.compile("[^\\d]*\\d[\\d.,]*([十百千万亿]*([^\\d.,十百千万亿]*))$");
	/** Keys behind which values are proposed. */
	static final Set<String> VALUED = Set.of("牵头", "配合", "业主", "地点", "支撑", "上级", "方向", "类型", "性质", "建设期", "时限", "来源", "忽略");
	private static final Set<String> KEYS = keys();

	@Inject
	private RuleCatalogue catalogue;
	@Inject
	private UnitProposals units;
	@Inject
	private OtherPlans others;

	private static Set<String> keys() {
		Set<String> keys = new LinkedHashSet<>();
		Stream.of(OF_INDICATOR, OF_PROJECT, OF_TASK, OF_FIGURE, OF_OTHERS).forEach(keys::addAll);
		ADDING.values().forEach(keys::addAll);
		return Set.copyOf(keys);
	}

	@Override
	public void propose(Site site, Acceptor acceptor) {
		if (!site.before().startsWith("@")) {
			return;
		}
		KeyedLine line = KeyedLine.of(site.before().substring(1), KEYS);
		if (line.fresh() || NUMBER.matcher(line.typed()).matches()) {
			values(site, line, acceptor);
			return;
		}
		Stream.concat(ADDING.getOrDefault(line.key(), List.of()).stream(), fitting(site.above()).stream()).filter(key -> !line.used().contains(key))
				.forEach(key -> acceptor.accept(line.typed(), Proposal.word(Proposal.Kind.KEY, key, " ", Texts.get("key"))));
	}

	private static List<String> fitting(Line above) {
		return switch (above) {
			case Indicator indicator -> OF_INDICATOR;
			case Project project -> OF_PROJECT;
			case Paragraph paragraph -> OF_TASK;
			case Figure figure -> OF_FIGURE;
			case Heading heading -> OF_OTHERS;
			case Frame frame -> OF_OTHERS;
			case null, default -> OF_OTHERS;
		};
	}

	private void values(Site site, KeyedLine line, Acceptor acceptor) {
		Plan plan = site.plan();
		String typed = line.typed();
		Stream<Proposal> proposals = switch (line.key()) {
			case "牵头", "配合", "业主" -> NameProposals.used(plan, NamesRole.LEAD, NamesRole.SUPPORTING, NamesRole.OWNER);
			case "地点" -> NameProposals.used(plan, NamesRole.PLACE);
			case "支撑" -> Stream.concat(NameProposals.indicators(plan, ""), NameProposals.projects(plan, ""));
			case "来源" -> NameProposals.sources(plan);
			case "方向" -> words(Arrays.stream(Direction.values()).filter(each -> each != Direction.UNSPECIFIED).map(Direction::getLiteral));
			case "类型" -> words(Arrays.stream(IndicatorKind.values()).filter(each -> each != IndicatorKind.UNSPECIFIED).map(IndicatorKind::getLiteral));
			case "性质" -> words(ConstructionNatures.ALL.stream());
			case "建设期", "时限" -> years(plan.getPeriod());
			case "忽略" -> catalogue.all().stream().map(rule -> {
				String title = RuleMessages.title(rule, Locale.getDefault());
				return new Proposal(Proposal.Kind.RULE, rule.id(), rule.id(), title, rule.id() + title);
			});
			default -> Stream.empty();
		};
		proposals.forEach(each -> acceptor.accept(typed, each));
		if (line.key().equals("支撑") || line.key().equals("上级")) {
			others.propose(site, typed, "", acceptor);
		}
		if (line.key().equals("上级") && plan.getUpperPlan() != null && !plan.getUpperPlan().eIsProxy()) {
			NameProposals.indicators(plan.getUpperPlan(), "").forEach(each -> acceptor.accept(typed, each));
		}
		Matcher number = NUMBER.matcher(typed);
		if (number.find()) {
			switch (line.key()) {
				case "规模", "其中", "即" -> units.ofScale(plan, number.group(1), number.group(2), acceptor);
				case "投资", "来源", "分年" -> units.ofMoney(plan, number.group(1), number.group(2), acceptor);
				default -> { }
			}
		}
	}

	private static Stream<Proposal> words(Stream<String> words) {
		return words.map(word -> Proposal.word(Proposal.Kind.NAME, word, ""));
	}

	private static Stream<Proposal> years(YearSpan period) {
		if (period == null || !period.isKnown()) {
			return Stream.empty();
		}
		int from = period.from();
		int to = period.to();
		Stream<String> spans = Stream.iterate(to, year -> year > from, year -> year - 1).map(year -> from + "—" + year + "年");
		Stream<String> single = Stream.iterate(to, year -> year >= from, year -> year - 1).map(year -> year + "年");
		return words(Stream.concat(spans, single));
	}
}
