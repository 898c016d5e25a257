package org.planwright.ide.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.concurrent.IUnitOfWork;
import org.planwright.ide.places.ElementPlaces;
import org.planwright.ide.places.Mention;
import org.planwright.ide.places.Mentions;
import org.planwright.ide.places.NamedElements;
import org.planwright.ide.places.Positions;
import org.planwright.ide.usage.Usage;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Referable;
import org.planwright.rules.facts.TableClaims;
import org.planwright.rules.issue.Places;
import org.planwright.rules.reading.Passage;
import org.planwright.rules.reading.PlanReading;
import org.planwright.rules.reading.Readings;

import com.google.inject.Inject;

/** Finds what depends on the indicator, project, box or plan at a place, or on the indicator that a figure of the prose is about. */
public final class ImpactFinder {

	private static final String CHAPTER = "章";

	@Inject
	private NamedElements elements;
	@Inject
	private Mentions mentions;
	@Inject
	private ElementPlaces places;
	@Inject
	private Readings readings;
	@Inject
	private UriExtensions uris;

	/**
	 * What depends on what is at a place; empty when there is nothing that anything could depend on.
	 *
	 * @param set where the other plans can be loaded as they are now
	 */
	public Optional<Impact> at(XtextResource plan, int offset, ResourceSet set) {
		return elements.about(plan, offset).filter(element -> element instanceof Referable || element instanceof Plan).or(() -> stated(plan, offset)).map(element -> of(element, set));
	}

	/** The indicator that a figure of the prose is about. */
	private Optional<EObject> stated(XtextResource resource, int offset) {
		for (Statement statement : statements(resource)) {
			if (statement.place.getOffset() <= offset && offset <= statement.place.getOffset() + statement.place.getLength()) {
				return Optional.of(statement.indicator);
			}
		}
		return Optional.empty();
	}

	private Impact of(EObject element, ResourceSet set) {
		XtextResource own = (XtextResource) element.eResource();
		Map<URI, XtextResource> plans = new LinkedHashMap<>();
		plans.put(own.getURI(), own);
		List<Impact.Entry> entries = new ArrayList<>();
		for (Mention mention : mentions.of(element, new LiveAccess(set))) {
			XtextResource there = plans.computeIfAbsent(uris.toUri(mention.place().getUri()), uri -> (XtextResource) set.getResource(uri, true));
			entries.add(entry(kind(mention.kind()), mention.place(), there));
			if (mention.kind() == Usage.Kind.LOWER_INDICATOR) {
				entries.addAll(stated(lower(there, mention.place()), there));
			}
		}
		if (element instanceof Indicator indicator) {
			entries.addAll(stated(indicator, own));
		}
		entries.sort(Comparator.comparing((Impact.Entry entry) -> !entry.place().getUri().equals(uris.toUriString(own.getURI()))).thenComparing(entry -> entry.place().getUri())
				.thenComparingInt(entry -> entry.place().getRange().getStart().getLine()).thenComparingInt(entry -> entry.place().getRange().getStart().getCharacter()));
		String name = element instanceof Plan plan ? plan.getName() : ((Referable) element).getName();
		return new Impact(name == null ? "" : name.strip(), places.name(element), entries);
	}

	/** The indicator of a lower plan that has a place in its lines. */
	private static Indicator lower(XtextResource plan, Location place) {
		int offset = new Document(1, text(plan)).getOffSet(place.getRange().getStart());
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(plan.getParseResult().getRootNode(), offset);
		return leaf == null ? null : EcoreUtil2.getContainerOfType(NodeModelUtils.findActualSemanticObjectFor(leaf), Indicator.class);
	}

	/** Numbers of the prose that are values of an indicator of the plan, and that nothing checks. */
	private List<Impact.Entry> stated(Indicator indicator, XtextResource plan) {
		List<Impact.Entry> entries = new ArrayList<>();
		Positions positions = new Positions(text(plan));
		for (Statement statement : indicator == null ? List.<Statement>of() : statements(plan)) {
			if (statement.indicator == indicator && !isChecked(text(plan), statement.place)) {
				entries.add(entry(Impact.Kind.STATEMENT, new Location(uris.toUriString(plan.getURI()), positions.range(statement.place)), plan));
			}
		}
		return entries;
	}

	private static Impact.Kind kind(Usage.Kind kind) {
		return switch (kind) {
			case REFERENCE, OTHER -> Impact.Kind.REFERENCE;
			case CHECK -> Impact.Kind.CHECK;
			case SUPPORT -> Impact.Kind.SUPPORT;
			case LOWER_INDICATOR -> Impact.Kind.LOWER_INDICATOR;
			case LOWER_PLAN -> Impact.Kind.LOWER_PLAN;
		};
	}

	/** A number of the prose that is a value of an indicator. */
	private record Statement(Indicator indicator, ITextRegion place) {
	}

	private List<Statement> statements(XtextResource resource) {
		List<Statement> statements = new ArrayList<>();
		if (resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Plan plan)) {
			return statements;
		}
		PlanReading reading = readings.of(plan);
		TableClaims claims = new TableClaims(plan.getRegion(), reading.period(), reading.lastYear(), plan.indicators());
		for (Passage passage : reading.passages()) {
			if (passage.isBody() && !passage.facts().facts().isEmpty()) {
				for (TableClaims.Claim claim : claims.in(passage.text(), passage.facts(), passage.headings())) {
					Places.ofProse(passage.content(), claim.fact().amountSpan().start(), claim.fact().amountSpan().end())
							.ifPresent(place -> statements.add(new Statement(claim.indicator(), place)));
				}
			}
		}
		return statements;
	}

	private static boolean isChecked(String text, ITextRegion number) {
		int end = number.getOffset() + number.getLength();
		return end < text.length() && text.charAt(end) == '「';
	}

	private static Impact.Entry entry(Impact.Kind kind, Location place, XtextResource resource) {
		String text = text(resource);
		int offset = new Document(1, text).getOffSet(place.getRange().getStart());
		int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
		int end = text.indexOf('\n', offset);
		Plan plan = (Plan) resource.getContents().getFirst();
		String name = plan.getName() == null ? URI.decode(resource.getURI().lastSegment()) : plan.getName().strip();
		return new Impact.Entry(kind, place, text.substring(start, end < 0 ? text.length() : end).strip(), in(resource, plan, offset), name);
	}

	/** The title of the box, else that of the chapter. */
	private static String in(XtextResource resource, Plan plan, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		EObject inside = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		Frame frame = EcoreUtil2.getContainerOfType(inside, Frame.class);
		if (frame != null) {
			String number = frame instanceof Box box && box.getNumber() != null ? box.getNumber().strip() : "";
			String title = frame.getTitle() == null ? "" : frame.getTitle().strip();
			return number.isEmpty() || title.isEmpty() ? number + title : number + "：" + title;
		}
		String chapter = "";
		Block own = EcoreUtil2.getContainerOfType(inside, Block.class);
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading && heading.getNumber() != null && heading.getNumber().endsWith(CHAPTER)) {
				chapter = heading.getNumber() + (heading.getTitle() == null ? "" : " " + heading.getTitle().strip());
			}
			if (block == own) {
				return chapter;
			}
		}
		return "";
	}

	private static String text(XtextResource resource) {
		return resource.getParseResult().getRootNode().getText();
	}

	/** Reads plans in a set of their own. */
	private record LiveAccess(ResourceSet set) implements IResourceAccess {
		@Override
		public <R> R readOnly(URI plan, IUnitOfWork<R, ResourceSet> work) {
			try {
				return work.exec(set);
			} catch (RuntimeException e) {
				throw e;
			} catch (Exception e) {
				throw new IllegalStateException(plan.toString(), e);
			}
		}
	}
}
