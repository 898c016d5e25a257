package org.planwright.benchmark;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.dsl.line.PlanTokenizer;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** The steps that a plan goes through, one by one. For one thread. */
final class Language {

	private static final CheckOptions OPTIONS = CheckOptions.all(Locale.SIMPLIFIED_CHINESE);

	private final Injector injector = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final IParser parser = injector.getInstance(IParser.class);
	private final PlanChecker checker = injector.getInstance(PlanChecker.class);
	private final ISerializer serializer = injector.getInstance(ISerializer.class);

	/** An empty set of plans that may name each other. */
	ResourceSet newSet() {
		return injector.getInstance(XtextResourceSet.class);
	}

	int tokenize(String text) {
		return PlanTokenizer.tokenize(text).size();
	}

	IParseResult parse(String text) {
		return parser.parse(new StringReader(text));
	}

	/** Parses and resolves every name. */
	XtextResource link(String text, String name, ResourceSet set) {
		XtextResource resource = checker.parse(text, URI.createURI("benchmark:/" + name + ".plan"), set);
		EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
		return resource;
	}

	/** Runs the rules, as if for the first time. */
	List<Finding> check(XtextResource resource) {
		resource.getCache().clear(resource);
		return checker.check(resource, OPTIONS, CancelIndicator.NullImpl);
	}

	String serialize(XtextResource resource) {
		return serializer.serialize(resource.getContents().get(0));
	}
}
