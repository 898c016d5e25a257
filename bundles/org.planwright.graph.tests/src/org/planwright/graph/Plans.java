package org.planwright.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.graph.snapshot.HierarchySnapshot;
import org.planwright.graph.snapshot.StructureSnapshot;
import org.planwright.graph.snapshot.SupportSnapshot;
import org.planwright.model.plan.Plan;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** Plans read from texts, and their diagrams. */
public final class Plans {

	private static final Injector INJECTOR = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Plans() {
	}

	/** The plans of some texts, which may name each other. */
	public static List<Plan> read(String... texts) {
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		List<XtextResource> resources = new ArrayList<>();
		for (int i = 0; i < texts.length; i++) {
			resources.add(INJECTOR.getInstance(PlanChecker.class).parse(texts[i], URI.createURI("memory:/plan" + i + ".plan"), set));
		}
		return resources.stream().map(resource -> (Plan) resource.getContents().get(0)).toList();
	}

	/** What a check of a plan finds. */
	public static List<Finding> findings(Plan plan) {
		return INJECTOR.getInstance(PlanChecker.class).check((XtextResource) plan.eResource(), CheckOptions.all(Locale.CHINESE), CancelIndicator.NullImpl);
	}

	/** The diagram of what supports what in a text, without findings. */
	public static Diagram support(String text) {
		return SupportSnapshot.of(read(text).get(0), List.of(), Map.of(), Locale.CHINESE);
	}

	/** The diagram of the parts of a text, without findings. */
	public static Diagram structure(String text) {
		return StructureSnapshot.of(read(text).get(0), List.of(), Locale.CHINESE);
	}

	/** The diagram of some plans, without findings. */
	public static Diagram hierarchy(String... texts) {
		return HierarchySnapshot.of(read(texts), Map.of(), Locale.CHINESE);
	}

	/** The node of a label; there must be one. */
	public static Node node(Diagram diagram, String label) {
		List<Node> found = diagram.nodes().stream().filter(node -> node.label().equals(label)).toList();
		if (found.size() != 1) {
			throw new AssertionError(label + " is the label of " + found.size() + " nodes of " + diagram.nodes().stream().map(Node::label).toList());
		}
		return found.get(0);
	}

	/** The edges as "from -> to" by labels. */
	public static List<String> edges(Diagram diagram) {
		Map<String, Node> nodes = diagram.byId();
		return diagram.edges().stream().map(edge -> nodes.get(edge.from()).label() + " -> " + nodes.get(edge.to()).label()).toList();
	}
}
