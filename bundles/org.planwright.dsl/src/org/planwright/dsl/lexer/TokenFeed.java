package org.planwright.dsl.lexer;

import java.util.HashMap;
import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.planwright.dsl.line.PlanTokenizer;
import org.planwright.dsl.line.PlanTokens;

/**
 * Feeds the tokens of {@link PlanTokenizer} to a generated parser. The parser for content assist numbers tokens otherwise than that of the runtime, so a feed is
 * made with the token names of its parser.
 */
public final class TokenFeed {

	private final CharStream input;
	private final Map<String, Integer> types;
	private final PlanTokens tokens;
	private int next;

	/**
	 * A feed for all of an input.
	 *
	 * @param types from the kinds of {@link PlanTokens} to the types of the parser, see {@link #types(String[])}
	 * @param whole whether the input is the whole text, not its beginning up to where someone types
	 */
	public TokenFeed(CharStream input, Map<String, Integer> types, boolean whole) {
		this.input = input;
		this.types = types;
		String text = input.size() == 0 ? "" : input.substring(0, input.size() - 1);
		this.tokens = whole ? PlanTokenizer.tokenize(text) : PlanTokenizer.tokenizeBeginning(text);
	}

	/** The types of tokens by their names, from the array that every generated parser has. */
	public static Map<String, Integer> types(String[] tokenNames) {
		Map<String, Integer> types = new HashMap<>();
		for (int type = Token.MIN_TOKEN_TYPE; type < tokenNames.length; type++) {
			types.put(unescape(tokenNames[type]), type);
		}
		return Map.copyOf(types);
	}

	/** The next token, {@link Token#EOF_TOKEN} at the end. */
	public Token next() {
		if (next == tokens.size()) {
			return Token.EOF_TOKEN;
		}
		CommonToken token = new CommonToken(input, types.get(tokens.kind(next)), Token.DEFAULT_CHANNEL, tokens.start(next), tokens.end(next) - 1);
		next++;
		return token;
	}

	/** The generated parsers write keywords with the escapes of a Java string, one level deeper than the string itself. */
	private static String unescape(String name) {
		StringBuilder out = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			if (name.startsWith("\\u", i)) {
				out.append((char) Integer.parseInt(name.substring(i + 2, i + 6), 16));
				i += 5;
			} else {
				out.append(name.charAt(i));
			}
		}
		return out.toString();
	}
}
