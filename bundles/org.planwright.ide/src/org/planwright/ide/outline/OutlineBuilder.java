package org.planwright.ide.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.planwright.ide.LocalTexts;
import org.planwright.ide.places.NamePlaces;
import org.planwright.ide.places.Positions;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Glossary;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorTable;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Term;
import org.planwright.model.text.Widths;

/** Makes the tree of a plan: what stands below a heading, a group or a category is within it, though the model has them side by side. */
final class OutlineBuilder {

	private static final LocalTexts TEXTS = new LocalTexts(OutlineBuilder.class);
	private static final int LONGEST = 60;

	/** A symbol that is open for what comes next; its range ends where its last part does. */
	private record Open(int level, DocumentSymbol symbol) {
	}

	private final Positions positions;
	private final List<DocumentSymbol> roots = new ArrayList<>();
	private final Deque<Open> headings = new ArrayDeque<>();

	OutlineBuilder(String text) {
		positions = new Positions(text);
	}

	List<DocumentSymbol> build(Plan plan) {
		front(plan);
		for (Block block : plan.getBlocks()) {
			if (block instanceof Heading heading) {
				int level = heading.getLevel();
				while (!headings.isEmpty() && headings.peek().level >= level) {
					headings.pop();
				}
			}
			DocumentSymbol symbol = symbol(block);
			ITextRegion region = NamePlaces.whole(block);
			if (region != null) {
				headings.forEach(open -> open.symbol.getRange().setEnd(positions.at(region.getOffset() + region.getLength())));
			}
			if (symbol != null) {
				(headings.isEmpty() ? roots : headings.peek().symbol.getChildren()).add(symbol);
			}
			if (block instanceof Heading heading && symbol != null) {
				headings.push(new Open(heading.getLevel(), symbol));
			}
		}
		return roots;
	}

	/** The header lines are one symbol, named as the reader knows the plan. */
	private void front(Plan plan) {
		if (!plan.getHeaders().isEmpty()) {
			ITextRegion first = NamePlaces.whole(plan.getHeaders().getFirst());
			ITextRegion last = NamePlaces.whole(plan.getHeaders().getLast());
			ITextRegion all = new TextRegion(first.getOffset(), last.getOffset() + last.getLength() - first.getOffset());
			String name = plan.getTitle() == null ? plan.getName() : plan.getTitle();
			roots.add(symbol(name == null ? TEXTS.get("plan") : name, SymbolKinds.PLAN, plan.getPeriod() == null ? "" : plan.getPeriod().lexeme(), all, first));
		}
	}

	private DocumentSymbol symbol(Block block) {
		return switch (block) {
			case Heading heading -> symbol(heading, name(heading), SymbolKinds.HEADING, "");
			case Figure figure -> symbol(figure, joined(figure.getNumber(), figure.getTitle()), SymbolKinds.FIGURE, "");
			case Box box -> frame(box, joined(box.getNumber(), box.getTitle()), SymbolKinds.BOX);
			case IndicatorTable table -> frame(table, title(table, "indicator.table"), SymbolKinds.INDICATOR_TABLE);
			case DataTable table -> frame(table, joined(table.getNumber(), table.getTitle()), SymbolKinds.DATA_TABLE);
			case Glossary glossary -> frame(glossary, title(glossary, "glossary"), SymbolKinds.GLOSSARY);
			case Contents contents -> symbol(contents, title(contents, "contents"), SymbolKinds.CONTENTS, "");
			default -> null;
		};
	}

	private static String title(Frame frame, String key) {
		return frame.getTitle() == null || frame.getTitle().isBlank() ? TEXTS.get(key) : frame.getTitle();
	}

	private static String name(Heading heading) {
		String number = heading.getNumber() == null ? "" : heading.getNumber();
		return number.startsWith("第") ? joined(number, heading.getTitle()) : number + (heading.getTitle() == null ? "" : heading.getTitle());
	}

	private DocumentSymbol frame(Frame frame, String name, SymbolKind kind) {
		DocumentSymbol symbol = symbol(frame, name, kind, Summaries.of(frame));
		DocumentSymbol part = null;
		for (FrameLine line : frame.getLines()) {
			if (line instanceof Group || line instanceof Category) {
				part = line(line);
				symbol.getChildren().add(part);
			} else {
				DocumentSymbol inner = line(line);
				if (inner != null) {
					(part == null ? symbol : part).getChildren().add(inner);
				}
				ITextRegion region = part == null ? null : NamePlaces.whole(line);
				if (region != null) {
					part.getRange().setEnd(positions.at(region.getOffset() + region.getLength()));
				}
			}
		}
		return symbol;
	}

	private DocumentSymbol line(FrameLine line) {
		return switch (line) {
			case Group group -> symbol(group, (group.getNumber() == null ? "" : group.getNumber()) + (group.getTitle() == null ? "" : group.getTitle()), SymbolKinds.GROUP, "");
			case Category category -> symbol(category, category.getName(), SymbolKinds.CATEGORY, "");
			case Indicator indicator -> symbol(indicator, indicator.getName(), SymbolKinds.INDICATOR, Summaries.of(indicator));
			case Project project -> symbol(project, joined(project.getNumber(), project.getName()), SymbolKinds.PROJECT, Summaries.of(project));
			case Term term -> symbol(term, term.getName(), SymbolKinds.TERM, "");
			default -> null;
		};
	}

	private DocumentSymbol symbol(EObject element, String name, SymbolKind kind, String detail) {
		ITextRegion whole = NamePlaces.whole(element);
		ITextRegion named = NamePlaces.of(element);
		return symbol(name, kind, detail, whole, named != null && whole.contains(named) ? named : new TextRegion(whole.getOffset(), 0));
	}

	/** Clients take no symbol without a name. */
	private DocumentSymbol symbol(String name, SymbolKind kind, String detail, ITextRegion whole, ITextRegion named) {
		String shown = name == null || name.isBlank() ? "—" : shortened(Widths.trim(name));
		return new DocumentSymbol(shown, kind, positions.range(whole), positions.range(named), detail.isEmpty() ? null : detail, new ArrayList<>());
	}

	private static String shortened(String name) {
		return name.codePointCount(0, name.length()) <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
	}

	private static String joined(String number, String title) {
		String first = number == null ? "" : number.strip();
		return title == null || title.isBlank() ? first : first.isEmpty() ? title : first + (first.startsWith("第") ? "　" : " ") + title;
	}
}
