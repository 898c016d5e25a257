package org.planwright.ide.server;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.commands.IExecutableCommandService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.service.AbstractGenericModule;
import org.planwright.ide.completion.PlanContentAssist;
import org.planwright.ide.hover.PlanHover;
import org.planwright.ide.lens.Lenses;
import org.planwright.ide.outline.PlanFolding;
import org.planwright.ide.outline.PlanSymbols;
import org.planwright.ide.references.PlanHighlights;
import org.planwright.ide.references.PlanReferences;
import org.planwright.ide.fixes.PlanCodeActions;
import org.planwright.ide.fixes.QuickFixes;
import org.planwright.ide.formatting.PlanFormatting;
import org.planwright.ide.rename.PlanRename;

/** Services of the editor that need to know the rules beside the language. */
final class EditingModule extends AbstractGenericModule {

	/** What is proposed at the caret. */
	public Class<? extends ContentAssistService> bindContentAssistService() {
		return PlanContentAssist.class;
	}

	/** What is said of the element under the pointer. */
	public Class<? extends IHoverService> bindIHoverService() {
		return PlanHover.class;
	}

	/** The outline. */
	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return PlanSymbols.class;
	}

	/** Definitions and references. */
	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return PlanReferences.class;
	}

	/** What can be folded. */
	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return PlanFolding.class;
	}

	/** Where else the name at the caret stands. */
	public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
		return PlanHighlights.class;
	}

	/** What is shown above the lines of indicators. */
	public Class<? extends ICodeLensService> bindICodeLensService() {
		return Lenses.class;
	}

	/** Other names for what has one. */
	public Class<? extends IRenameService2> bindIRenameService2() {
		return PlanRename.class;
	}

	/** How a plan is formatted. */
	public Class<? extends FormattingService> bindFormattingService() {
		return PlanFormatting.class;
	}

	/** The quick fixes of the product and of the plug-ins that the program has. */
	public QuickFixes bindQuickFixes() {
		return QuickFixes.read(RegistryFactory.getRegistry());
	}

	/** What an editor offers to mend a finding. */
	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return PlanCodeActions.class;
	}

	/** Commands of the server. */
	public Class<? extends IExecutableCommandService> bindIExecutableCommandService() {
		return PlanCommands.class;
	}
}
