package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.model.Prose;
import org.planwright.model.plan.ApprovalHeader;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Damaged;
import org.planwright.model.plan.DraftStage;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.IssuerHeader;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.NoteMark;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Principle;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.Run;
import org.planwright.model.plan.StageHeader;
import org.planwright.model.plan.TextRun;
import org.planwright.model.text.Widths;

/** Makes the printed form of a plan. One use, by one thread; the plan's references must be resolvable. */
public final class PlanPrinter {

	private final Plan plan;
	private final int highestLevel;
	private final List<String> unresolved = new ArrayList<>();

	/** @param highestLevel of the headings that are printed */
	private PlanPrinter(Plan plan, int highestLevel) {
		this.plan = plan;
		this.highestLevel = highestLevel;
	}

	/**
	 * The printed form of a plan.
	 *
	 * @param fallbackTitle title of a plan that states none, such as the name of its file
	 */
	public static PrintedPlan print(Plan plan, String fallbackTitle) {
		int highest = plan.getBlocks().stream().filter(Heading.class::isInstance).mapToInt(block -> ((Heading) block).getLevel()).min().orElse(1);
		return new PlanPrinter(plan, highest).print(fallbackTitle);
	}

	/** Prose of a plan as printed, without note marks. */
	public static String text(Plan plan, List<Run> content) {
		return new PlanPrinter(plan, 1).spans(content).stream().filter(span -> !span.raised()).map(Span::text).collect(Collectors.joining());
	}

	private PrintedPlan print(String fallbackTitle) {
		List<Printed> content = new ArrayList<>();
		for (Block block : plan.getBlocks()) {
			content.addAll(print(block));
		}
		String title = plan.getTitle() != null ? plan.getTitle() : plan.getName() != null ? plan.getName() : fallbackTitle;
		return new PrintedPlan(title, subtitles(), issuer(), content, unresolved);
	}

	private String issuer() {
		return plan.getHeaders().stream().filter(IssuerHeader.class::isInstance).map(header -> ((IssuerHeader) header).getIssuer()).filter(issuer -> issuer != null)
				.map(Widths::trim).findFirst().orElse("");
	}

	private List<String> subtitles() {
		List<String> lines = new ArrayList<>();
		for (HeaderLine header : plan.getHeaders()) {
			switch (header) {
				case StageHeader stage when stage.getStage() != null && plan.getStage() != DraftStage.ISSUED -> lines.add("（" + stage.getStage() + "）");
				case ApprovalHeader approval when approval.getBody() != null ->
					lines.add("（" + (approval.getDate() == null ? "" : approval.getDate()) + approval.getBody() + "批准）");
				default -> { }
			}
		}
		return lines;
	}

	private List<Printed> print(Block block) {
		return switch (block) {
			case Heading heading -> List.of(
					new Printed.Heading(heading, heading.getLevel() - highestLevel + 1, Numbered.join(heading.getNumber(), Span.withMarks(heading.getTitle()))));
			case Figure figure -> List.of(new Printed.Figure(figure, Numbered.caption(figure.getNumber(), figure.getTitle())));
			case Frame frame -> new FramePrinter(this, frame).print();
			case Paragraph paragraph -> paragraph(paragraph).stream().toList();
			case Damaged damaged -> damaged(damaged);
			default -> throw new IllegalArgumentException(block.eClass().getName());
		};
	}

	/** Text that has no place is not lost; a lone sign is. */
	private static List<Printed> damaged(Damaged line) {
		boolean words = line.getText() != null && line.getText().chars().anyMatch(Character::isLetterOrDigit);
		return words ? List.of(new Printed.Paragraph(line, List.of(Span.plain(Widths.trim(line.getText()))))) : List.of();
	}

	/** The printed form of a paragraph; empty when nothing of it is printed, as when it is a check alone. */
	Optional<Printed> paragraph(Paragraph paragraph) {
		List<Span> spans = spans(paragraph.getContent());
		if (paragraph instanceof Principle) {
			spans.add(0, Span.plain("——"));
		}
		return spans.isEmpty() ? Optional.empty() : Optional.of(new Printed.Paragraph(paragraph, spans));
	}

	/** Prose as printed: references are values, checks are gone. */
	List<Span> spans(List<Run> content) {
		List<Span> spans = new ArrayList<>();
		for (Run run : content) {
			switch (run) {
				case TextRun text when text.getText() != null -> spans.add(Span.plain(text.getText()));
				case NoteMark mark -> spans.add(Span.mark(mark.getMark()));
				case Reference reference when !reference.isCheck() -> spans.add(span(reference));
				default -> { }
			}
		}
		trimEnds(spans);
		return spans;
	}

	private static void trimEnds(List<Span> spans) {
		if (!spans.isEmpty() && !spans.get(0).raised()) {
			spans.set(0, spans.get(0).withText(spans.get(0).text().stripLeading()));
		}
		if (!spans.isEmpty() && !spans.getLast().raised()) {
			spans.set(spans.size() - 1, spans.getLast().withText(spans.getLast().text().stripTrailing()));
		}
		spans.removeIf(span -> span.text().isEmpty());
	}

	private Span span(Reference reference) {
		if (reference.getTarget() != null && !reference.getTarget().eIsProxy()) {
			Optional<String> text = FacetText.of(reference.getTarget(), reference.getFacet());
			if (text.isPresent()) {
				return Span.reference(text.get(), reference.getTarget());
			}
		}
		ICompositeNode node = NodeModelUtils.getNode(reference);
		String written = node == null ? "「?." + reference.getFacet().getLiteral() + "」" : Widths.trim(NodeModelUtils.getTokenText(node));
		unresolved.add(written);
		return Span.plain(written);
	}

	/** The number that ties a term to its note marks; 0 when its mark is none. */
	static int markNumber(String mark) {
		if (mark == null) {
			return 0;
		}
		String digits = mark.replaceAll("[.．、()（）\\[\\]\\s]", "");
		return Prose.markNumber(digits);
	}
}
