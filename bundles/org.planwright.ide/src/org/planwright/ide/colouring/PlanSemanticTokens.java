package org.planwright.ide.colouring;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.ide.places.Positions;

/** The colours of a plan for clients of the language server, with the types of tokens that these know. No token is longer than its line. */
public class PlanSemanticTokens extends SemanticTokensService {

	@Override
	public SemanticTokens semanticTokensFull(Document document, XtextResource resource, SemanticTokensParams params, CancelIndicator cancel) {
		return document == null ? new SemanticTokens(List.of()) : new SemanticTokens(new Encoder(document.getContents()).encode());
	}

	private static String type(TextKind kind) {
		return switch (kind) {
			case HEADING -> SemanticTokenTypes.Class;
			case FRAME -> SemanticTokenTypes.Struct;
			case KEY -> SemanticTokenTypes.Keyword;
			case VALUE -> SemanticTokenTypes.String;
			case ANNOTATION -> SemanticTokenTypes.Decorator;
			case REFERENCE -> SemanticTokenTypes.Variable;
			case MARK -> SemanticTokenTypes.Number;
			case COMMENT -> SemanticTokenTypes.Comment;
			case DAMAGED -> SemanticTokenTypes.Regexp;
		};
	}

	/** Each token is told by its distance from the one before. */
	private final class Encoder {

		private final int deprecated = 1 << getTokenModifiers().indexOf(SemanticTokenModifiers.Deprecated);
		private final List<Integer> data = new ArrayList<>();
		private final String text;
		private final Positions positions;
		private Position last = new Position(0, 0);

		Encoder(String text) {
			this.text = text;
			this.positions = new Positions(text);
		}

		List<Integer> encode() {
			ColouredText colours = TokenColours.of(text);
			for (int i = 0; i < colours.size(); i++) {
				int start = colours.start(i);
				while (start < colours.end(i)) {
					int end = start;
					while (end < colours.end(i) && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
						end++;
					}
					add(start, end, colours.kind(i));
					start = end + 1;
				}
			}
			return data;
		}

		private void add(int start, int end, TextKind kind) {
			if (start == end) {
				return;
			}
			Position at = positions.at(start);
			int lines = at.getLine() - last.getLine();
			data.add(lines);
			data.add(lines == 0 ? at.getCharacter() - last.getCharacter() : at.getCharacter());
			data.add(end - start);
			data.add(getTokenTypes().indexOf(type(kind)));
			data.add(kind == TextKind.DAMAGED ? deprecated : 0);
			last = at;
		}
	}
}
