package org.planwright.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.model.plan.Block;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.rules.facts.FactReader;
import org.planwright.rules.issue.CheckCancellation;
import org.planwright.rules.prose.Period;

/** What a plan's prose says, line by line. Immutable; takes time linear in the text to make. Get it from {@link Readings}. */
public final class PlanReading {

	private static final int YEARS = 5;

	private final List<Passage> passages;
	private final Period period;
	private final int lastYear;
	private final Set<String> lookingBack;

	private PlanReading(List<Passage> passages, Period period, int lastYear) {
		this.passages = List.copyOf(passages);
		this.period = period;
		this.lastYear = lastYear;
		this.lookingBack = passages.stream().map(Passage::headings).distinct().filter(period::looksBack).collect(Collectors.toUnmodifiableSet());
	}

	static PlanReading of(Plan plan) {
		List<Passage> passages = new ArrayList<>();
		HeadingTrail trail = new HeadingTrail();
		String headings = "";
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading) {
				trail.pass(heading);
				headings = trail.text();
			} else if (block instanceof Paragraph paragraph) {
				passages.add(passage(paragraph, paragraph.getContent(), paragraph.getText(), headings, null, null, null));
			} else if (block instanceof Frame frame && !(frame instanceof Contents)) {
				read(frame, headings, passages);
			}
		}
		Period period = Period.of(plan);
		Integer last = plan.getPeriod() == null ? null : plan.getPeriod().to();
		return new PlanReading(passages, period, last != null ? last : period.base() + YEARS);
	}

	private static void read(Frame frame, String headings, List<Passage> passages) {
		Group group = null;
		Project above = null;
		for (FrameLine line : frame.getLines()) {
			if (line instanceof Project project) {
				above = project;
				passages.add(passage(project, project.getContent(), project.getText(), headings, frame, group, project));
			} else if (line instanceof Paragraph paragraph) {
				passages.add(passage(paragraph, paragraph.getContent(), paragraph.getText(), headings, frame, group, above));
			} else {
				above = null;
				group = line instanceof Group next ? next : group;
			}
		}
	}

	private static Passage passage(Line line, List<Run> content, String text, String headings, Frame frame, Group group, Project project) {
		CheckCancellation.check();
		return new Passage(line, content, text, FactReader.read(text), headings, frame, group, project);
	}

	/** All prose, in the order of the plan. Comments, notes, contents, glossaries' terms and tables are none. */
	public List<Passage> passages() {
		return passages;
	}

	/** The period of the plan. */
	public Period period() {
		return period;
	}

	/** Whether a passage stands under headings that look back, see {@link Period#looksBack}. */
	public boolean looksBack(Passage passage) {
		return lookingBack.contains(passage.headings());
	}

	/** The last year of the period, as stated or five years after the base year; 5 when neither is known. */
	public int lastYear() {
		return lastYear;
	}
}
