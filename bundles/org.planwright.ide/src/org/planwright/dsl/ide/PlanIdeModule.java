package org.planwright.dsl.ide;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.serializer.impl.PartialSerializer;
import org.planwright.dsl.ide.lexer.PlanAssistLexer;
import org.planwright.dsl.ide.serializer.PlanPartialSerializer;
import org.planwright.ide.fixes.PlanCodeActions;
import org.planwright.ide.fixes.QuickFixes;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** The parts of the language that an editor needs. */
public class PlanIdeModule extends AbstractPlanIdeModule {

	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(PlanAssistLexer.class);
	}

	/** The quick fixes of the product and of the plug-ins that the program has. */
	public QuickFixes bindQuickFixes() {
		return QuickFixes.read(RegistryFactory.getRegistry());
	}

	/** What an editor offers to mend a finding. */
	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return PlanCodeActions.class;
	}

	/** How changes of a model are written. */
	public Class<? extends PartialSerializer> bindPartialSerializer() {
		return PlanPartialSerializer.class;
	}
}
