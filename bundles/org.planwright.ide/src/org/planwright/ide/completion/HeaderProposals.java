package org.planwright.ide.completion;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.model.plan.DraftStage;
import org.planwright.model.plan.PlanKind;
import org.planwright.model.plan.RegionLevel;

import com.google.inject.Inject;

/** In the front matter: the keys it has not yet, and the values of those that have a fixed set of them. */
final class HeaderProposals implements ProposalSource {

	/** Keys with the rest of their line. */
	private static final Map<String, String> KEYS = new LinkedHashMap<>();

	static {
		KEYS.put("规划", "$0");
		KEYS.put("标题", "$0");
		KEYS.put("类型", "$0");
		KEYS.put("地区", "${1:地区名}  ${2:县级}  隶属 $0");
		KEYS.put("规划期", "${1:2026}—${2:2030}年  基期 ${3:2025}年  远景 ${4:2035}年$0");
		KEYS.put("稿次", "$0");
		KEYS.put("编制", "$0");
		KEYS.put("批准", "${1:批准机关}  日期 $0");
		KEYS.put("上位规划", "$0");
		KEYS.put("格式", "1$0");
	}

	private static final Pattern VALUE = Pattern.compile("([^：:\\s]+)[：:](.*)$");

	@Inject
	private OtherPlans others;

	@Override
	public void propose(Site site, Acceptor acceptor) {
		if (!site.heading()) {
			return;
		}
		Matcher value = VALUE.matcher(site.before());
		if (value.lookingAt()) {
			String text = value.group(2);
			String typed = text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u3000')) + 1);
			values(value.group(1), site).forEach(word -> acceptor.accept(typed, Proposal.word(Proposal.Kind.NAME, word, "")));
		} else if (site.before().indexOf(' ') < 0) {
			String given = site.plan().getHeaders().stream().map(header -> NodeModelUtils.getTokenText(
					NodeModelUtils.getNode(header))).reduce("", (all, line) -> all + '\n' + line);
			KEYS.forEach((key, rest) -> {
				if (!given.contains('\n' + key + "：") && !given.contains('\n' + key + ":")) {
					acceptor.accept(site.before(), new Proposal(Proposal.Kind.KEY, key, key + "：" + rest, Texts.get("key"), key));
				}
			});
		}
	}

	private Stream<String> values(String key, Site site) {
		return switch (key) {
			case "稿次" -> Arrays.stream(DraftStage.values()).map(DraftStage::getLiteral);
			case "类型" -> Arrays.stream(PlanKind.values()).map(PlanKind::getLiteral);
			case "地区" -> Arrays.stream(RegionLevel.values()).filter(level -> level != RegionLevel.UNSPECIFIED).map(RegionLevel::getLiteral);
			case "上位规划" -> others.names(site);
			default -> Stream.empty();
		};
	}
}
