package org.planwright.exchange.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.planwright.exchange.export.figure.FigureFiles;
import org.planwright.exchange.export.html.ContentWriter;
import org.planwright.exchange.export.html.Linking;
import org.planwright.exchange.export.html.Markup;
import org.planwright.exchange.export.printed.PlanPrinter;
import org.planwright.exchange.export.printed.Printed;
import org.planwright.exchange.export.printed.PrintedPlan;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.TitleHeader;

/**
 * Renders plans as they will be published, for a window beside the editor. Reads the plan while it is called and keeps nothing of it, so that it has to be called
 * within the read access to the plan and its result can be used anywhere. Safe for use by several threads.
 */
public final class Preview {

	private static final String FIRST_ID = "b";

	private final String fallbackTitle;
	private final FigureFiles figures;

	/**
	 * A preview of one plan.
	 *
	 * @param fallbackTitle title when the plan states none, such as the name of its file
	 * @param folder        where the figures that the plan names are looked for; empty for nowhere
	 */
	public Preview(String fallbackTitle, Optional<Path> folder) {
		this.fallbackTitle = fallbackTitle;
		this.figures = FigureFiles.in(folder);
	}

	/** The plan as it is now. */
	public PreviewDocument render(Plan plan) {
		List<PreviewBlock> rendered = blocks(plan);
		List<PreviewBlock> named = new ArrayList<>(rendered.size());
		for (PreviewBlock block : rendered) {
			named.add(block.withId(FIRST_ID + named.size()));
		}
		return new PreviewDocument(named, named.size());
	}

	/**
	 * The plan as it is now, and how the document that was rendered before becomes it.
	 *
	 * @param before what {@link #render} or this method made of the same plan
	 */
	public PreviewUpdate update(PreviewDocument before, Plan plan) {
		return PreviewDifference.between(before, blocks(plan));
	}

	private List<PreviewBlock> blocks(Plan plan) {
		PrintedPlan printed = PlanPrinter.print(plan, fallbackTitle);
		List<PreviewBlock> blocks = new ArrayList<>();
		try {
			blocks.add(title(plan, printed));
			for (Printed each : printed.content()) {
				blocks.add(block(each));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return blocks;
	}

	private PreviewBlock title(Plan plan, PrintedPlan printed) throws IOException {
		StringBuilder html = new StringBuilder();
		new ContentWriter(new Markup(html), new Parts(1)).title(printed);
		HeaderLine header = plan.getHeaders().stream().filter(TitleHeader.class::isInstance).findFirst().orElse(null);
		return new PreviewBlock("", html.toString(), header == null ? 1 : line(header), List.of());
	}

	private PreviewBlock block(Printed printed) throws IOException {
		StringBuilder html = new StringBuilder();
		Parts parts = new Parts(line(printed.source()));
		new ContentWriter(new Markup(html), parts).write(printed);
		return new PreviewBlock("", html.toString(), parts.line, parts.offsets);
	}

	private static int line(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		return node == null ? 1 : node.getStartLine();
	}

	/** Names each part of a block by its place in it, and links nothing: a click leads to the source. */
	private final class Parts implements Linking {

		private final int line;
		private final List<Integer> offsets = new ArrayList<>();

		Parts(int line) {
			this.line = line;
		}

		@Override
		public Optional<String> id(Line part) {
			offsets.add(line(part) - line);
			return Optional.of(PreviewBlock.partId(String.valueOf(PreviewBlock.ID), offsets.size() - 1));
		}

		@Override
		public Optional<String> address(Line target, Line from) {
			return Optional.empty();
		}

		@Override
		public Optional<String> term(int number) {
			return Optional.empty();
		}

		@Override
		public Optional<String> mark(int number) {
			return Optional.empty();
		}

		@Override
		public boolean isFirstMark(int number, Line from) {
			return false;
		}

		@Override
		public Optional<String> image(Figure figure) {
			return figures.of(figure).map(file -> file.path().toUri().toASCIIString());
		}
	}
}
