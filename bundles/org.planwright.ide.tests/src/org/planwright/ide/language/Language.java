package org.planwright.ide.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.planwright.dsl.ide.PlanIdeSetup;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Referable;
import org.planwright.model.text.NameKey;

import com.google.inject.Injector;

/** Parses plans and prints models. */
public final class Language {

	static final Injector INJECTOR = new PlanIdeSetup().createInjectorAndDoEMFRegistration();

	private Language() {
	}

	/** A resource of its own. */
	public static XtextResource parse(String text) throws IOException {
		return parse(INJECTOR.getInstance(XtextResourceSet.class), "document.plan", text);
	}

	/** A resource in a set. */
	static XtextResource parse(XtextResourceSet resources, String name, String text) throws IOException {
		// not from EMF's registry, in which servers of other tests put their own language
		XtextResource resource = (XtextResource) INJECTOR.getInstance(IResourceFactory.class).createResource(URI.createURI("memory:/" + (name.endsWith(".plan") ? name : name + ".plan")));
		resources.getResources().add(resource);
		resource.load(new StringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		return resource;
	}

	/** Plans that may name each other, in files plan0.plan, plan1.plan and so on. */
	public static List<Plan> plans(String... texts) {
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		List<Plan> plans = new ArrayList<>();
		try {
			for (String text : texts) {
				plans.add(plan(parse(set, "plan" + plans.size(), text)));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return plans;
	}

	public static Plan plan(XtextResource resource) {
		return (Plan) resource.getContents().get(0);
	}

	/** Errors of the grammar with their lines. Values that are not known in their place are no such errors. */
	public static List<String> syntaxErrors(XtextResource resource) {
		List<String> errors = new ArrayList<>();
		for (INode node : resource.getParseResult().getSyntaxErrors()) {
			if (Diagnostic.SYNTAX_DIAGNOSTIC.equals(node.getSyntaxErrorMessage().getIssueCode())) {
				errors.add(node.getStartLine() + ": " + node.getSyntaxErrorMessage().getMessage());
			}
		}
		return errors;
	}

	/** Everything in a model, line by line, references by what they lead to. */
	static String dump(EObject root) {
		EcoreUtil.resolveAll(root);
		StringBuilder out = new StringBuilder();
		dump(root, out, 0, (node, target) -> path(target));
		return out.toString();
	}

	/** The same with references by the names they are written with or would be written with. */
	static String dumpNames(EObject root) {
		StringBuilder out = new StringBuilder();
		dump(root, out, 0, Language::name);
		return out.toString();
	}

	/** The same with references by the names of what they lead to. */
	public static String dumpTargets(EObject root) {
		EcoreUtil.resolveAll(root);
		StringBuilder out = new StringBuilder();
		dump(root, out, 0, (node, target) -> target.eIsProxy() ? "?" : name(null, target));
		return out.toString();
	}

	private static void dump(EObject element, StringBuilder out, int depth, BiFunction<INode, EObject, String> print) {
		out.append("  ".repeat(depth)).append(element.eClass().getName());
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!attribute.isDerived() && element.eIsSet(attribute)) {
				out.append(' ').append(attribute.getName()).append('=').append(element.eGet(attribute));
			}
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isDerived() && !reference.isContainment() && element.eIsSet(reference)) {
				out.append(' ').append(reference.getName()).append("->");
				Object value = element.eGet(reference);
				List<?> targets = value instanceof List<?> list ? list : List.of(value);
				List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
				for (int i = 0; i < targets.size(); i++) {
					out.append(' ').append(print.apply(nodes.size() == targets.size() ? nodes.get(i) : null, (EObject) targets.get(i)));
				}
			}
		}
		out.append('\n');
		element.eContents().forEach(child -> dump(child, out, depth + 1, print));
	}

	private static String name(INode node, EObject target) {
		if (node != null) {
			return NameKey.of(NodeModelUtils.getTokenText(node)).toString();
		}
		return target instanceof Referable referable ? NameKey.of(String.valueOf(referable.getName())).toString() : target.eClass().getName();
	}

	private static String path(EObject target) {
		return target.eIsProxy() ? "?" : EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(target), target);
	}
}
