package org.planwright.dsl.lexer;

import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.planwright.dsl.parser.antlr.internal.InternalPlanParser;

/** The lexer of the runtime. */
public class PlanLexer extends Lexer {

	private static final Map<String, Integer> TYPES = TokenFeed.types(InternalPlanParser.tokenNames);

	private TokenFeed feed;

	@Override
	public void setCharStream(CharStream input) {
		super.setCharStream(input);
		feed = null;
	}

	@Override
	public Token nextToken() {
		if (feed == null) {
			feed = new TokenFeed(input, TYPES, true);
		}
		return feed.next();
	}

	@Override
	public void mTokens() {
		throw new UnsupportedOperationException();
	}
}
