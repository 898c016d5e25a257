package org.planwright.dsl.ide.lexer;

import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.planwright.dsl.ide.contentassist.antlr.internal.InternalPlanParser;
import org.planwright.dsl.lexer.TokenFeed;

/** The lexer of content assist, whose input ends where someone types. */
public class PlanAssistLexer extends Lexer {

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
			feed = new TokenFeed(input, TYPES, false);
		}
		return feed.next();
	}

	@Override
	public void mTokens() {
		throw new UnsupportedOperationException();
	}
}
