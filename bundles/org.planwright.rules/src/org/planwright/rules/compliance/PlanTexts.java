package org.planwright.rules.compliance;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Glossary;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.rules.reading.HeadingTrail;

import com.google.inject.Inject;

/** The printed texts of plans, in their order, read once for all rules. Contents and glossaries are left out: they repeat and explain. */
class PlanTexts {

	@Inject
	private IResourceScopeCache cache;

	/** The texts of a plan; not live. */
	List<PlanText> of(Plan plan) {
		Resource resource = plan.eResource();
		return resource == null ? read(plan) : cache.get(PlanTexts.class, resource, () -> read(plan));
	}

	private static List<PlanText> read(Plan plan) {
		List<PlanText> texts = new ArrayList<>();
		HeadingTrail trail = new HeadingTrail();
		String headings = "";
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading) {
				trail.pass(heading);
				headings = trail.text();
				add(texts, heading, Literals.HEADING__TITLE, heading.getTitle(), headings);
			} else if (block instanceof Paragraph paragraph) {
				texts.add(new PlanText(paragraph, paragraph.getContent(), null, paragraph.getText(), headings));
			} else if (block instanceof Frame frame && !(frame instanceof Contents) && !(frame instanceof Glossary)) {
				read(frame, headings, texts);
			}
		}
		return List.copyOf(texts);
	}

	private static void read(Frame frame, String headings, List<PlanText> texts) {
		add(texts, frame, Literals.FRAME__TITLE, frame.getTitle(), headings);
		for (FrameLine line : frame.getLines()) {
			switch (line) {
				case Paragraph paragraph -> texts.add(new PlanText(paragraph, paragraph.getContent(), null, paragraph.getText(), headings));
				case Project project -> texts.add(new PlanText(project, project.getContent(), null, project.getText(), headings));
				case Note note -> texts.add(new PlanText(note, note.getContent(), null, note.getText(), headings));
				case Group group -> add(texts, group, Literals.GROUP__TITLE, group.getTitle(), headings);
				case Indicator indicator -> add(texts, indicator, Literals.INDICATOR__LABEL, indicator.getLabel(), headings);
				default -> { }
			}
		}
	}

	private static void add(List<PlanText> texts, EObject element, EStructuralFeature feature, String text, String headings) {
		if (text != null && !text.isEmpty()) {
			texts.add(new PlanText(element, null, feature, text, headings));
		}
	}
}
