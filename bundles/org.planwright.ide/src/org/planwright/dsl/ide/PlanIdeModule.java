package org.planwright.dsl.ide;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.ide.serializer.impl.PartialSerializer;
import org.planwright.dsl.ide.lexer.PlanAssistLexer;
import org.planwright.dsl.ide.serializer.PlanPartialSerializer;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** The parts of the language that an editor needs. */
public class PlanIdeModule extends AbstractPlanIdeModule {

	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(PlanAssistLexer.class);
	}

	/** How changes of a model are written. */
	public Class<? extends PartialSerializer> bindPartialSerializer() {
		return PlanPartialSerializer.class;
	}
}
