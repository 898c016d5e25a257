package org.planwright.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.planwright.model.text.Finder;

/** Finds names made of digits whose digits the same sentence counts out: 1个机场、2条铁路、3大网络 … “123”. Without the counts such a name says nothing. */
final class CodeReader {

	private static final Finder CODE = Finder.of("[“\"‘]([0-9]{2,8})[”\"’]");

	private CodeReader() {
	}

	static List<CodeName> read(String half, List<Fact> facts) {
		List<CodeName> codes = new ArrayList<>();
		for (MatchResult code : CODE.in(half)) {
			expansion(half, code, facts).ifPresent(codes::add);
		}
		return codes;
	}

	private static Optional<CodeName> expansion(String half, MatchResult code, List<Fact> facts) {
		int start = half.lastIndexOf('。', code.start()) + 1;
		int stop = half.indexOf('。', code.end());
		int end = stop < 0 ? half.length() : stop;
		String digits = code.group(1);
		List<Fact> run = new ArrayList<>();
		for (Fact fact : facts) {
			boolean within = fact.amountSpan().start() >= start && fact.amountSpan().end() <= end;
			if (within) {
				run.add(fact);
			}
		}
		for (int first = 0; first + digits.length() <= run.size(); first++) {
			List<Fact> counts = run.subList(first, first + digits.length());
			if (matches(digits, counts)) {
				return Optional.of(new CodeName(new Span(code.start(1), code.end(1)), digits, counts));
			}
		}
		return Optional.empty();
	}

	private static boolean matches(String digits, List<Fact> counts) {
		for (int i = 0; i < digits.length(); i++) {
			if (!counts.get(i).number().map(number -> number.toPlainString()).orElse("").equals(digits.substring(i, i + 1))) {
				return false;
			}
		}
		return true;
	}
}
