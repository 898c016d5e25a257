package org.planwright.graph.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By the measure of WCAG: 4.5 for text, 3 for what else must be seen. */
class ColoursTest {

	private static final double TEXT = 4.5;
	private static final double SIGN = 3;

	private static void assertContrast(double least, String what, String behind) {
		double one = luminance(what);
		double other = luminance(behind);
		double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
		assertTrue(contrast >= least, what + " on " + behind + ": " + contrast);
	}

	private static double luminance(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
	}

	private static double linear(int channel) {
		double value = (channel & 0xFF) / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static Colours colours(boolean dark) {
		return dark ? Colours.DARK : Colours.LIGHT;
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void textCanBeReadOnEveryNode(boolean dark) {
		Colours colours = colours(dark);
		List<String> grounds = new ArrayList<>(colours.fills());
		grounds.addAll(colours.lights().values());
		grounds.addAll(List.of(colours.paper(), colours.goal(), colours.plain(), colours.share(), colours.panel(), colours.others()));
		for (String ground : grounds) {
			assertContrast(TEXT, colours.text(), ground);
			assertContrast(TEXT, colours.quiet(), ground);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void badgesAndRemarksCanBeRead(boolean dark) {
		Colours colours = colours(dark);
		for (String ground : List.of(colours.alert(), colours.warning(), colours.hint(), colours.idle())) {
			assertContrast(TEXT, colours.paper(), ground);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void edgesAndBordersCanBeSeen(boolean dark) {
		Colours colours = colours(dark);
		for (String line : List.of(colours.line(), colours.border(), colours.strong(), colours.alert(), colours.idle())) {
			assertContrast(SIGN, line, colours.paper());
		}
	}
}
