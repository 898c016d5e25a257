package org.planwright.ide.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.exchange.monitor.ActualsWords;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.completion.Pinyin;
import org.planwright.ide.completion.Proposal;
import org.planwright.ide.completion.Proposal.Kind;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.CellRole;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;
import org.planwright.rules.hierarchy.GoalText;
import org.planwright.rules.monitoring.PlanPeriod;
import org.planwright.rules.ruleset.Labels;

/** Proposes what to write at a place of a text of what was reached. Only while the plan may be read. */
public final class ActualsAssist {

	private static final LocalTexts TEXTS = new LocalTexts(ActualsAssist.class);
	private static final Pattern NAME = Pattern.compile(ActualsPlace.BLANK + "*(" + ActualsWords.INDICATOR + "|" + ActualsWords.PROJECT + ")" + ActualsPlace.BLANK + "+(.*)");
	private static final Pattern HEADER = Pattern.compile(ActualsPlace.BLANK + "*(" + String.join("|", ActualsWords.HEADER) + ")" + ActualsPlace.BLANK + "*[：:]" + ActualsPlace.BLANK + "*(.*)");
	private static final Pattern QUALIFIED = Pattern.compile("(.*?)" + ActualsPlace.BLANK + "+(" + ActualsWords.UNIT + "|" + ActualsWords.BOX + ")" + ActualsPlace.BLANK + "+(.*)");
	private static final Pattern YEAR = Pattern.compile("\\d{4}年?");

	/**
	 * What can be written.
	 *
	 * @param start of what it takes the place of, up to the caret
	 */
	public record Found(int start, List<Proposal> proposals) {
	}

	private final Plan plan;
	private final ActualsPlace place;
	private final int offset;

	private ActualsAssist(Plan plan, String text, int offset) {
		this.plan = plan;
		this.offset = offset;
		place = ActualsPlace.at(text, offset);
	}

	/** What can be written at an offset; of names those that fit what is typed, by pinyin too. */
	public static Found at(Plan plan, String text, int offset) {
		ActualsAssist assist = new ActualsAssist(plan, text, offset);
		String line = assist.place.line();
		Matcher name = NAME.matcher(line);
		Matcher header = HEADER.matcher(line);
		if (ActualsPlace.isDetail(line)) {
			return assist.details(line.substring(Math.max(line.indexOf('@'), line.indexOf('＠')) + 1));
		}
		if (name.matches()) {
			return assist.names(name.group(1).equals(ActualsWords.PROJECT), name.group(2));
		}
		if (header.matches()) {
			return assist.header(header.group(1), header.group(2));
		}
		return line.stripLeading().startsWith("//") ? new Found(offset, List.of()) : assist.lineStart(line.stripLeading());
	}

	private Found fitting(String typed, List<Proposal> proposals) {
		return new Found(offset - typed.length(), proposals.stream().filter(each -> typed.isEmpty() || Pinyin.fit(typed, each.names()) != Pinyin.Fit.NONE).toList());
	}

	private static Proposal key(String word) {
		return Proposal.word(Kind.KEY, word, " ", TEXTS.get("key." + word));
	}

	// ---- lines

	private Found lineStart(String typed) {
		List<Proposal> proposals = new ArrayList<>();
		if (place.headers().isEmpty() && place.reported().isEmpty()) {
			String head = ActualsWords.PLAN + "：" + own() + "\n" + ActualsWords.VERSION + "：1\n\n";
			proposals.add(Proposal.template(ActualsWords.PLAN + "：" + own(), Proposal.escape(head), TEXTS.get("head")));
		} else if (place.entry() == null) {
			ActualsWords.HEADER.stream().filter(word -> !place.headers().contains(word)).forEach(word -> proposals.add(Proposal.word(Kind.KEY, word, "：", TEXTS.get("key." + word))));
		}
		if (place.entry() != null) {
			keys(List.of()).forEach(key -> proposals.add(new Proposal(Kind.KEY, "@ " + key.label(), "@ " + key.insert(), key.detail(), key.label())));
		}
		if (!place.headers().isEmpty()) {
			Stream.of(ActualsWords.INDICATOR, ActualsWords.PROJECT).forEach(word -> proposals.add(key(word)));
		}
		return fitting(typed, proposals);
	}

	private String own() {
		return plan.getName() == null ? "" : Widths.trim(plan.getName());
	}

	private Found header(String word, String typed) {
		List<Proposal> values = switch (word) {
			case ActualsWords.PLAN -> own().isEmpty() ? List.<Proposal>of() : List.of(Proposal.word(Kind.PLAN, own(), ""));
			case ActualsWords.UP_TO -> years(List.of()).stream().map(year -> Proposal.word(Kind.NAME, year, "")).toList();
			default -> List.of(Proposal.word(Kind.NAME, "1", ""));
		};
		return fitting(typed, values);
	}

	// ---- names

	private Found names(boolean project, String typed) {
		Matcher unit = QUALIFIED.matcher(typed);
		if (unit.matches()) {
			return qualifier(project, NameKey.of(ActualsWords.unquoted(unit.group(1))), unit.group(3));
		}
		List<NameKey> reported = place.reported().stream().map(NameKey::of).toList();
		List<Proposal> open = new ArrayList<>();
		List<Proposal> done = new ArrayList<>();
		for (Proposal each : project ? projects() : plan.indicators().stream().map(this::indicator).toList()) {
			boolean known = reported.contains(NameKey.of(each.names()));
			(known ? done : open).add(known ? new Proposal(each.kind(), each.label(), each.insert(), TEXTS.get("reported"), each.names()) : each);
		}
		open.addAll(done);
		return fitting(typed.startsWith("\"") ? typed.substring(1) : typed, open, typed.length());
	}

	private Found fitting(String typed, List<Proposal> proposals, int length) {
		return new Found(offset - length, fitting(typed, proposals).proposals());
	}

	private Proposal indicator(Indicator indicator) {
		String name = Labels.of(indicator);
		String unit = indicator.getUnit() == null ? "" : Widths.trim(indicator.getUnit());
		String base = indicator.cell(CellRole.BASE).isBlank() ? "" : Widths.trim(indicator.cell(CellRole.BASE).lexeme());
		String goal = GoalText.of(indicator);
		String detail = Stream.of(Labels.attribute(indicator), unit, Stream.of(base, goal).filter(each -> !each.isEmpty()).collect(Collectors.joining(" → "))).filter(each -> !each.isEmpty())
				.collect(Collectors.joining("　"));
		String insert = Proposal.escape(ActualsWords.quoted(name) + (unit.isEmpty() ? "" : "  " + ActualsWords.UNIT + " " + ActualsWords.quoted(unit)));
		return new Proposal(Kind.INDICATOR, name, place.isAtEnd() ? insert + "\n@ " + ActualsWords.ACTUAL + " $0" : Proposal.escape(ActualsWords.quoted(name)), detail, name);
	}

	private List<Proposal> projects() {
		Map<NameKey, Long> counts = plan.projects().stream().filter(project -> project.getName() != null).collect(Collectors.groupingBy(project -> NameKey.of(project.getName()), Collectors.counting()));
		return plan.projects().stream().filter(project -> project.getName() != null).map(project -> {
			String box = box(project);
			boolean several = counts.get(NameKey.of(project.getName())) > 1 && !box.isEmpty();
			String insert = Proposal.escape(ActualsWords.quoted(project.getName()) + (several ? "  " + ActualsWords.BOX + " " + ActualsWords.quoted(box) : ""));
			return new Proposal(Kind.PROJECT, project.getName(), place.isAtEnd() ? insert + "\n@ " + ActualsWords.STATE + " $0" : insert, box, project.getName());
		}).toList();
	}

	private static String box(Project project) {
		return project.eContainer() instanceof Box box && box.getNumber() != null ? box.getNumber() : "";
	}

	/** The unit of an indicator, or the boxes of projects of a name. */
	private Found qualifier(boolean project, NameKey name, String typed) {
		Stream<String> words = project ? plan.projects().stream().filter(each -> each.getName() != null && NameKey.of(each.getName()).equals(name)).map(ActualsAssist::box)
				: plan.indicators().stream().filter(each -> NameKey.of(Labels.of(each)).equals(name)).map(each -> Optional.ofNullable(each.getUnit()).map(Widths::trim).orElse(""));
		return fitting(typed, words.filter(word -> !word.isEmpty()).distinct().map(word -> new Proposal(project ? Kind.BOX : Kind.UNIT, word, Proposal.escape(ActualsWords.quoted(word)), "", word)).toList());
	}

	// ---- what is said of them

	private Found details(String line) {
		String key = "";
		int from = 0;
		List<String> used = new ArrayList<>();
		Matcher words = ActualsPlace.WORD.matcher(line);
		int lastStart = line.length();
		while (words.find()) {
			lastStart = words.start();
			if (allKeys().contains(words.group()) && words.end() < line.length()) {
				key = words.group();
				from = words.end();
				used.add(key);
			}
		}
		String typed = endsInBlank(line) ? "" : line.substring(lastStart);
		if (key.isEmpty()) {
			return fitting(typed, keys(used));
		}
		String value = line.substring(from);
		String item = value.substring(value.lastIndexOf('、') + 1);
		List<String> parts = Stream.of(item.strip().split("[\\s\\u3000]+")).filter(part -> !part.isEmpty()).toList();
		boolean named = !parts.isEmpty() && (endsInBlank(line) || parts.size() > 1);
		if (key.equals(ActualsWords.STATE) && !named) {
			return fitting(typed, ActualsWords.STATES.stream().map(state -> Proposal.word(Kind.NAME, state, TEXTS.get("state"))).toList());
		}
		if (ActualsWords.OF_YEARS.contains(key) && !named) {
			List<String> written = YEAR.matcher(value.substring(0, value.length() - item.length())).results().map(match -> match.group().replace("年", "") + "年").toList();
			String year = item.strip();
			return fitting(year, years(written).stream().map(each -> Proposal.word(Kind.NAME, each, " ", TEXTS.get("year"))).toList());
		}
		boolean complete = endsInBlank(line) && (parts.size() > 1 || !ActualsWords.OF_YEARS.contains(key) && !parts.isEmpty());
		return fitting("", complete ? keys(used) : List.of());
	}

	private static boolean endsInBlank(String line) {
		return line.isEmpty() || Widths.isBlank(line.charAt(line.length() - 1));
	}

	private Collection<String> allKeys() {
		return place.entry() != null && place.entry().project() ? ActualsWords.OF_PROJECT : ActualsWords.OF_INDICATOR;
	}

	private List<Proposal> keys(List<String> used) {
		return allKeys().stream().filter(word -> !used.contains(word)).map(ActualsAssist::key).toList();
	}

	/** The years of the plan that are not written yet. */
	private List<String> years(List<String> written) {
		List<String> years = new ArrayList<>();
		PlanPeriod.of(plan).ifPresent(period -> {
			for (int year = period.base() + 1; year <= period.end(); year++) {
				years.add(year + "年");
			}
		});
		years.removeAll(written);
		return years;
	}
}
