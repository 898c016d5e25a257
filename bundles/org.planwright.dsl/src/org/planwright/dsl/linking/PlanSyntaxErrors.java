package org.planwright.dsl.linking;

import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.planwright.dsl.DslMessages;
import org.planwright.dsl.validation.IssueCodes;

/** What is said of a token that has no place where it stands or of a word that is not known there, in words of the user rather than of the parser. */
public class PlanSyntaxErrors extends SyntaxErrorMessageProvider {

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException exception = context.getRecognitionException();
		String found = exception == null || exception.token == null || exception.token.getText() == null ? "" : exception.token.getText();
		return new SyntaxErrorMessage(DslMessages.format("syntax", found), Diagnostic.SYNTAX_DIAGNOSTIC);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getDefaultMessage(), IssueCodes.UNKNOWN_LITERAL);
	}
}
