package org.planwright.benchmark.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.planwright.benchmark.generator.Figures.Figure;

/** What the sentences of one plan speak of: its region, its figures, the topic, and chance. */
final class Scene {

	static final int BASE_YEAR = 2025;
	static final int FIRST_YEAR = 2026;
	static final int LAST_YEAR = 2030;

	private final Region region;
	private final RandomGenerator random;
	private final Figures figures;
	private final List<String> places;
	private final Map<String, String> variables = new HashMap<>();
	private final List<Template> sentences = new ArrayList<>();
	private Topic topic;

	/** @param townships how many places there are in a region that has no regions in it */
	Scene(Region region, Figures figures, RandomGenerator random, int townships) {
		this.region = region;
		this.figures = figures;
		this.random = random;
		this.places = region.places(townships);
	}

	void turnTo(Topic next) {
		topic = next;
		sentences.clear();
	}

	/** The next sentence of the topic; none comes again before all have been used. */
	String sentence() {
		if (sentences.isEmpty()) {
			sentences.addAll(topic.sentences());
		}
		return sentences.remove(random.nextInt(sentences.size())).fill(this);
	}

	<T> T pick(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	int between(int from, int to) {
		return random.nextInt(from, to + 1);
	}

	String number(String variable, Range range) {
		String number = range.pick(random).toPlainString();
		if (variable != null) {
			variables.put(variable, number);
		}
		return number;
	}

	String named(String name) {
		return switch (name) {
			case "本" -> region.level().whole;
			case "名" -> region.name();
			case "下" -> pick(places);
			case "局" -> body(topic.body());
			case "基" -> Integer.toString(BASE_YEAR);
			case "末" -> Integer.toString(LAST_YEAR);
			default -> {
				String value = variables.get(name);
				if (value == null) {
					throw new IllegalArgumentException("nothing is called " + name);
				}
				yield value;
			}
		};
	}

	/** A body of the region's own level. */
	String body(String name) {
		return region.level().bodies + name;
	}

	/** A value of an indicator as prose has it, followed by its check. */
	String value(String facet, String indicator) {
		Figure figure = figures.get(indicator);
		boolean percent = figure.data().unit().equals("%");
		return switch (facet) {
			case "引" -> indicator + "「" + indicator + ".目标」";
			case "目标", "累计" -> figure.inProse(figure.target()) + check(indicator, facet);
			case "年均" -> "年均增长" + figure.inProse(figure.target()) + check(indicator, facet);
			case "增量" -> slipped(figure.change()) + (percent ? "个百分点" : figure.data().unit()) + check(indicator, facet);
			default -> throw new IllegalArgumentException("no facet " + facet);
		};
	}

	/** Drafts have mistakes: one in ten increases is not what the table says. */
	private BigDecimal slipped(BigDecimal change) {
		return between(1, 10) == 1 ? change.add(BigDecimal.ONE) : change;
	}

	private static String check(String indicator, String facet) {
		return "「=" + indicator + "." + facet + "」";
	}
}
