package org.planwright.rules.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.facts.Enumeration;
import org.planwright.rules.facts.Span;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.ruleset.RuleSet;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** What the body promises of a project is what its box plans. */
public class PhaseRules extends RuleSet {

	private static final int SHORTEST = 4;
	private static final int MOST = 4;
	private static final Pattern PIECE = Pattern.compile("[^、，；。,;:：()（）\\n]{4,40}");

	private static final Pattern WAY = Pattern.compile("[至到—–-]");

	private final WorkReadings readings;
	private final Pattern study;
	private final Pattern promise;
	private final Pattern open;

	@Inject
	PhaseRules(WorkReadings readings, Dictionaries dictionaries) {
		this.readings = readings;
		JsonObject words = dictionaries.read("phases.json");
		study = Pattern.compile(MeasureNames.any(Dictionaries.strings(words.get("study"))));
		List<String> promised = new ArrayList<>(Dictionaries.strings(words.get("building")));
		promised.addAll(Dictionaries.strings(words.get("built")));
		promise = Pattern.compile(MeasureNames.any(promised));
		open = Pattern.compile(MeasureNames.any(Dictionaries.strings(words.get("open"))));
	}

	/** X10: a project that its box only studies is not one that the body builds. */
	@Check(CheckType.NORMAL)
	public void phaseIsTheSame(Plan plan) {
		PlanWorks works = readings.works(plan);
		List<Work> studied = works.all().stream().filter(work -> isStudied(work.passage().text())).toList();
		if (studied.isEmpty()) {
			return;
		}
		Map<String, List<Work>> byHead = byHead(studied);
		WorkIndex routes = studied.stream().anyMatch(work -> work.name().route().isPresent()) ? new WorkIndex(studied) : null;
		Set<Work> reported = new HashSet<>();
		for (Passage passage : readings.reading(plan).passages()) {
			if (BodySizes.isAhead(readings.reading(plan), passage)) {
				named(passage, byHead, reported);
				if (routes != null && WAY.matcher(passage.text()).find()) {
					ways(passage, works, routes, reported);
				}
			}
		}
	}

	private void named(Passage passage, Map<String, List<Work>> byHead, Set<Work> reported) {
		String text = passage.text();
		for (int at = 0; at + SHORTEST <= text.length() && !byHead.isEmpty(); at++) {
			List<Work> candidates = byHead.get(text.substring(at, at + SHORTEST));
			if (candidates != null) {
				int start = at;
				candidates.stream().limit(MOST).filter(work -> text.startsWith(work.name().core(), start)).findFirst()
						.ifPresent(work -> check(passage, new Span(start, start + work.name().core().length()), work, reported));
			}
		}
	}

	private void ways(Passage passage, PlanWorks works, WorkIndex routes, Set<Work> reported) {
		Matcher piece = PIECE.matcher(passage.text());
		while (piece.find()) {
			if (WAY.matcher(piece.group()).find()) {
				WorkName name = works.names().of(piece.group());
				if (name.route().isPresent()) {
					Span span = new Span(piece.start(), piece.end());
					routes.same(name).stream().findFirst().ifPresent(work -> check(passage, span, work, reported));
				}
			}
		}
	}

	private void check(Passage passage, Span span, Work work, Set<Work> reported) {
		if (!reported.contains(work)) {
			promised(passage, span).ifPresent(word -> report(passage, span, word, work, reported));
		}
	}

	/** Whether a project is one of study and nothing else. */
	private boolean isStudied(String text) {
		return study.matcher(text).find() && !promise.matcher(study.matcher(text).replaceAll("")).find();
	}

	private static Map<String, List<Work>> byHead(List<Work> studied) {
		Map<String, List<Work>> byHead = new HashMap<>();
		for (Work work : studied) {
			String core = work.name().core();
			if (core.length() >= SHORTEST && work.name().route().isEmpty()) {
				byHead.computeIfAbsent(core.substring(0, SHORTEST), any -> new ArrayList<>(1)).add(work);
			}
		}
		return byHead;
	}

	/** The word of the sentence before a name, or behind it in its clause, that promises building; empty when the clause only prepares it. */
	private Optional<String> promised(Passage passage, Span name) {
		String text = passage.text();
		int from = start(passage, name.start());
		int to = name.end();
		while (to < text.length() && "，；。,;\n".indexOf(text.charAt(to)) < 0) {
			to++;
		}
		String clause = text.substring(from, to);
		Matcher word = promise.matcher(clause);
		return open.matcher(clause).find() || !word.find() ? Optional.empty() : Optional.of(word.group());
	}

	/** Where the clause of a name begins; a list in parentheses belongs to the list that its sentence makes. */
	private static int start(Passage passage, int name) {
		String text = passage.text();
		boolean listed = passage.facts().enumerations().stream().map(Enumeration::span).anyMatch(span -> span.start() <= name && name < span.end());
		String ends = listed ? "。；;\n" : "，。；,;\n";
		int from = name;
		while (from > 0 && ends.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		return from;
	}

	private void report(Passage passage, Span span, String word, Work work, Set<Work> reported) {
		reported.add(work);
		Matcher phase = study.matcher(work.passage().text());
		String studied = phase.find() ? phase.group() : "";
		report("X10").with(work.label(), word, work.box(), studied).also("box", work.project(), Literals.PROJECT__CONTENT, work.label())
				.at(passage.line(), passage.content(), span.start(), span.end());
	}
}
