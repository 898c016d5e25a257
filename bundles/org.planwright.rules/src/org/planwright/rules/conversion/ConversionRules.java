package org.planwright.rules.conversion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.model.text.Widths;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on paragraphs that a page break has cut in two, and on signs of programs. Importing heals most of them; pasted text may hold them. */
public class ConversionRules extends RuleSet {

	private record Place(Line line, List<Run> content, int start, int end, String text) {
	}

	/** A kind of what programs leave. Texts without any of the signs hold none of it. */
	private record Leftover(String kind, String signs, Pattern pattern) {

		boolean mayBeIn(String text) {
			return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
		}
	}

	/** A shorter paragraph may be a title or the first line of a list. */
	private static final int SHORTEST = 25;
	private static final String SENTENCE_ENDS = "。！？；：…”』」）)!?;:.";
	private static final String GOES_ON = "，、,的和与及或在对为以将把被向从由使";
	private static final Pattern GOES_ON_BEFORE = Pattern.compile("^[，。；、：）》”]");
	private static final List<Leftover> LEFTOVERS = List.of(
			new Leftover("bookmark", "[_HPM", Pattern.compile("\\[bookmark:[^\\]]*]?|_Toc\\d{4,}|_GoBack|HYPERLINK\\s*\\\\|PAGEREF\\s|MERGEFORMAT")),
			new Leftover("markdown", "*#~`<&", Pattern.compile("(?<!\\*)\\*\\*(?!\\*)|^#{1,6}\\s|~~|```|</?(?:br|p|b|span|div)\\s*/?>|&nbsp;")),
			new Leftover("page", "0123456789", Pattern.compile("^\\s*(?:[-—–－]\\s*\\d{1,3}\\s*[-—–－]|\\d{1,3}|第\\s*\\d{1,3}\\s*页(?:[，\\s]*共\\s*\\d{1,3}\\s*页)?)\\s*$")));
	private static final int SHOWN = 3;
	/** How the import writes a comment. */
	private static final String REMARK = "// 批注";

	/** I01: a paragraph does not end in the middle of its sentence. One finding a plan. */
	@Check(CheckType.NORMAL)
	public void paragraphsAreWhole(Plan plan) {
		List<Paragraph> broken = new ArrayList<>();
		Paragraph above = null;
		for (Block block : plan.getBlocks()) {
			above = check(above, block, broken);
			if (block instanceof Frame frame) {
				Paragraph within = null;
				for (FrameLine line : frame.getLines()) {
					within = check(within, line, broken);
				}
			}
		}
		if (!broken.isEmpty()) {
			Report report = report("I01").with(broken.size());
			broken.stream().skip(1).limit(SHOWN).forEach(paragraph -> report.also("other", paragraph, paragraph.getContent(), tail(paragraph), paragraph.getText().length()));
			Paragraph first = broken.get(0);
			report.at(first, first.getContent(), tail(first), first.getText().length());
		}
	}

	private static int tail(Paragraph paragraph) {
		return Math.max(0, paragraph.getText().length() - 12);
	}

	private static Paragraph check(Paragraph above, Line line, List<Paragraph> broken) {
		if (!(line instanceof Paragraph paragraph)) {
			return line instanceof Figure ? above : null;
		}
		if (above != null && isCut(Widths.trim(above.getText()), Widths.trim(paragraph.getText()))) {
			broken.add(above);
		}
		return paragraph;
	}

	private static boolean isCut(String text, String next) {
		if (text.length() < SHORTEST || next.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 || text.chars().noneMatch(sign -> sign == '，' || sign == '。')) {
			return false;
		}
		boolean nextEnds = SENTENCE_ENDS.indexOf(next.charAt(next.length() - 1)) >= 0;
		return GOES_ON.indexOf(text.charAt(text.length() - 1)) >= 0 || GOES_ON_BEFORE.matcher(next).find() || nextEnds && Character.isLetterOrDigit(text.charAt(text.length() - 1));
	}

	/** I02: nothing is left of bookmarks, markdown and page numbers. One finding a plan and kind. */
	@Check(CheckType.FAST)
	public void nothingIsLeftOfThePrograms(Plan plan) {
		Map<String, List<Place>> found = new LinkedHashMap<>();
		for (Block block : plan.getBlocks()) {
			switch (block) {
				case Paragraph paragraph -> read(paragraph, paragraph.getContent(), paragraph.getText(), found);
				case Heading heading -> read(heading, null, heading.getTitle(), found);
				case Frame frame -> {
					for (FrameLine line : frame.getLines()) {
						if (line instanceof Paragraph paragraph) {
							read(paragraph, paragraph.getContent(), paragraph.getText(), found);
						} else if (line instanceof Project project) {
							read(project, project.getContent(), project.getText(), found);
						}
					}
				}
				default -> { }
			}
		}
		found.forEach((kind, places) -> {
			Place first = places.get(0);
			Report report = report("I02", kind.equals("bookmark") ? null : kind).with(first.text.strip(), places.size());
			if (first.content == null) {
				report.at(first.line, Literals.HEADING__TITLE);
			} else {
				report.at(first.line, first.content, first.start, first.end);
			}
		});
	}

	private static void read(Line line, List<Run> content, String text, Map<String, List<Place>> found) {
		if (text == null) {
			return;
		}
		for (Leftover leftover : LEFTOVERS) {
			if (leftover.mayBeIn(text)) {
				Matcher matcher = leftover.pattern.matcher(text);
				while (matcher.find()) {
					found.computeIfAbsent(leftover.kind, any -> new ArrayList<>()).add(new Place(line, content, matcher.start(), matcher.end(), matcher.group()));
				}
			}
		}
	}

	/** I03: no comment of a word processor is left, which an import keeps as a remark. One finding a plan. */
	@Check(CheckType.NORMAL)
	public void commentsAreDealtWith(Plan plan) {
		ICompositeNode node = NodeModelUtils.getNode(plan);
		if (node == null || !node.getRootNode().getText().contains(REMARK)) {
			return;
		}
		List<Line> lines = new ArrayList<>();
		boolean waiting = false;
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			if (leaf.isHidden()) {
				waiting |= leaf.getText().stripLeading().startsWith(REMARK);
				if (leaf.getText().stripLeading().startsWith(REMARK)) {
					lines.add(null);
				}
			} else if (waiting) {
				waiting = false;
				Line line = EcoreUtil2.getContainerOfType(NodeModelUtils.findActualSemanticObjectFor(leaf), Line.class);
				lines.replaceAll(known -> known == null ? line : known);
			}
		}
		List<Line> found = lines.stream().filter(line -> line != null).toList();
		if (!found.isEmpty()) {
			Report report = report("I03").with(lines.size());
			found.stream().skip(1).limit(SHOWN).forEach(line -> report.also("other", line, null));
			report.at(found.get(0));
		}
	}
}
