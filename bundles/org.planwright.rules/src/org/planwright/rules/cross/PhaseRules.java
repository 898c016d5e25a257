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
		Map<String, List<Work>> byEnd = byEnd(studied);
		WorkIndex routes = new WorkIndex(studied);
		Set<Work> reported = new HashSet<>();
		for (Passage passage : readings.reading(plan).passages()) {
			if (BodySizes.isAhead(readings.reading(plan), passage)) {
				Matcher piece = PIECE.matcher(passage.text());
				while (piece.find()) {
					Span span = new Span(piece.start(), piece.end());
					find(piece.group(), works, byEnd, routes).filter(work -> !reported.contains(work))
							.ifPresent(work -> promised(passage, span).ifPresent(word -> report(passage, span, word, work, reported)));
				}
			}
		}
	}

	/** Whether a project is one of study and nothing else. */
	private boolean isStudied(String text) {
		return study.matcher(text).find() && !promise.matcher(study.matcher(text).replaceAll("")).find();
	}

	private static Map<String, List<Work>> byEnd(List<Work> studied) {
		Map<String, List<Work>> byEnd = new HashMap<>();
		for (Work work : studied) {
			String core = work.name().core();
			if (core.length() >= SHORTEST && work.name().route().isEmpty()) {
				byEnd.computeIfAbsent(core.substring(0, SHORTEST), any -> new ArrayList<>(1)).add(work);
			}
		}
		return byEnd;
	}

	private static Optional<Work> find(String piece, PlanWorks works, Map<String, List<Work>> byHead, WorkIndex routes) {
		WorkName name = works.names().of(piece);
		if (name.route().isPresent()) {
			return routes.same(name).stream().findFirst();
		}
		String key = name.key();
		for (int at = 0; at + SHORTEST <= key.length(); at++) {
			List<Work> candidates = byHead.getOrDefault(key.substring(at, at + SHORTEST), List.of());
			int start = at;
			Optional<Work> found = candidates.stream().limit(MOST).filter(work -> key.startsWith(work.name().core(), start)).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
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
