package org.planwright.rules.facts;

import java.util.List;

/** Facts in one line each, for tests. */
final class Told {

	private Told() {
	}

	/** Subject, relation and value of every fact: "肉牛存栏 = 50万头". */
	static List<String> values(String text) {
		return FactReader.read(text).facts().stream().map(fact -> fact.subject().text() + " " + fact.relation().symbol() + " " + fact.amount().lexeme()).toList();
	}

	/** Kind and value of every fact: "LEVEL 50万头". */
	static List<String> kinds(String text) {
		return FactReader.read(text).facts().stream().map(fact -> fact.kind() + " " + fact.amount().lexeme()).toList();
	}

	/** Years, end and basis of every fact: "2030-2030 end PLAIN". */
	static List<String> periods(String text) {
		return FactReader.read(text).facts().stream().map(Fact::period)
				.map(period -> period.from() + "-" + period.to() + (period.byEnd() ? " end " : " ") + period.basis()).toList();
	}
}
