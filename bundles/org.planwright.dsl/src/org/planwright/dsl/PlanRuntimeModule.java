package org.planwright.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPartAssociator;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;
import org.eclipse.xtext.serializer.tokens.ICrossReferenceSerializer;
import org.eclipse.xtext.serializer.tokens.IValueSerializer;
import org.planwright.dsl.conversion.PlanValueConverterService;
import org.planwright.dsl.formatting2.LineAssociator;
import org.planwright.dsl.lexer.PlanLexer;
import org.planwright.dsl.linking.PlanLinkingDiagnostics;
import org.planwright.dsl.linking.PlanSyntaxErrors;
import org.planwright.dsl.naming.PlanQualifiedNameConverter;
import org.planwright.dsl.naming.PlanQualifiedNameProvider;
import org.planwright.dsl.resource.PlanDescriptionStrategy;
import org.planwright.dsl.resource.PlanResource;
import org.planwright.dsl.serializer.PlanReferenceSerializer;
import org.planwright.dsl.scoping.GlobalNames;
import org.planwright.dsl.serializer.PlanTokenSequencer;
import org.planwright.dsl.serializer.PlanTransientValues;
import org.planwright.dsl.serializer.PlanValueSerializer;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** The parts of the language. */
public class PlanRuntimeModule extends AbstractPlanRuntimeModule {

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(PlanLexer.class);
	}

	@Override
	public Class<? extends Lexer> bindLexer() {
		return PlanLexer.class;
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return PlanValueConverterService.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return PlanQualifiedNameProvider.class;
	}

	@Override
	public Class<? extends ISyntacticSequencer> bindISyntacticSequencer() {
		return PlanTokenSequencer.class;
	}

	@Override
	public void configureIScopeProviderDelegate(Binder binder) {
		binder.bind(IScopeProvider.class).annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE)).to(GlobalNames.class);
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return PlanResource.class;
	}

	/** How names are written. */
	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return PlanQualifiedNameConverter.class;
	}

	/** What other files see. */
	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return PlanDescriptionStrategy.class;
	}

	/** How values are written. */
	public Class<? extends IValueSerializer> bindIValueSerializer() {
		return PlanValueSerializer.class;
	}

	/** Which values are not written. */
	public Class<? extends ITransientValueService> bindSerializerTransientValueService() {
		return PlanTransientValues.class;
	}

	/** How names in references are written. */
	public Class<? extends ICrossReferenceSerializer> bindICrossReferenceSerializer() {
		return PlanReferenceSerializer.class;
	}

	/** What is said of names that mean nothing. */
	public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
		return PlanLinkingDiagnostics.class;
	}

	/** What is said of tokens that have no place. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return PlanSyntaxErrors.class;
	}

	/** What belongs to a line besides its words. */
	public Class<? extends IHiddenRegionPartAssociator> bindIHiddenRegionPartAssociator() {
		return LineAssociator.class;
	}
}
