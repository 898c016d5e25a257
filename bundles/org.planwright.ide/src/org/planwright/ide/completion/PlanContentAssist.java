package org.planwright.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/**
 * Content assist of plans. The language is one of lines, so what fits is told by the line up to the caret and the frame that it stands in; the grammar need not be
 * asked. The list is marked incomplete: a client asks again at every key, since pinyin is compared here.
 */
public class PlanContentAssist extends ContentAssistService {

	/** Signs behind which something is always proposed. */
	public static final List<String> TRIGGERS = List.of("「", "=", ".", "/", "@", "、");

	private static final int MOST = 200;

	private record Ranked(Proposal proposal, Pinyin.Fit fit, String typed) {

		/** Whether the word at the caret is this already; the plan that it is read from has it too. */
		boolean stands() {
			return proposal.kind() == Proposal.Kind.NAME && !typed.isEmpty() && proposal.insert().equals(typed);
		}
	}

	private final List<ProposalSource> sources;

	@Inject
	PlanContentAssist(ReferenceProposals references, HeaderProposals headers, IndicatorProposals indicators, AnnotationProposals annotations, LineStartProposals lineStarts,
			ProseProposals prose) {
		sources = List.of(references, headers, indicators, annotations, lineStarts, prose);
	}

	/**
	 * Whether a key or value is to follow, so that an editor offers what there is when the blank is typed: behind @, 支撑, 单位 and the like at the place of keys.
	 *
	 * @param before a line up to the caret
	 */
	public static boolean wantsMore(String before) {
		String line = before.strip();
		String word = line.substring(Math.max(line.lastIndexOf(' '), line.lastIndexOf('\u3000')) + 1);
		if (line.startsWith("@")) {
			return line.equals("@") || AnnotationProposals.VALUED.contains(word);
		}
		return line.equals("指标") || line.startsWith("指标") && word.equals("单位");
	}

	@Override
	public CompletionList createCompletionList(Document document, XtextResource resource, CompletionParams params, CancelIndicator cancel) {
		int offset = document.getOffSet(params.getPosition());
		Site site = Sites.of(resource, document.getContents(), offset);
		Map<String, Ranked> found = new LinkedHashMap<>();
		for (ProposalSource source : sources) {
			source.propose(site, (typed, proposal) -> {
				Ranked each = new Ranked(proposal, Pinyin.fit(typed, proposal.names()), typed);
				if (each.fit() != Pinyin.Fit.NONE && !each.stands()) {
					found.putIfAbsent(proposal.label() + '\n' + proposal.insert(), each);
				}
			});
			if (cancel.isCanceled()) {
				break;
			}
		}
		List<Ranked> ranked = new ArrayList<>(found.values());
		ranked.sort(Comparator.comparing(Ranked::fit).thenComparing(each -> each.proposal().kind()));
		CompletionList list = new CompletionList();
		list.setIsIncomplete(true);
		List<CompletionItem> items = new ArrayList<>();
		for (Ranked each : ranked.subList(0, Math.min(MOST, ranked.size()))) {
			items.add(item(each, params.getPosition(), site.after(), items.size()));
		}
		list.setItems(items);
		return list;
	}

	/** The client is told that what is typed is what it compares: whether it fits was decided here. */
	private static CompletionItem item(Ranked ranked, Position caret, String after, int order) {
		Proposal proposal = ranked.proposal();
		CompletionItem item = new CompletionItem(proposal.label());
		item.setKind(kind(proposal.kind()));
		item.setDetail(proposal.detail());
		CompletionItemLabelDetails details = new CompletionItemLabelDetails();
		details.setDescription(proposal.detail());
		item.setLabelDetails(details);
		item.setSortText("%04d".formatted(order));
		item.setFilterText(ranked.typed().isEmpty() ? proposal.label() : ranked.typed());
		item.setInsertTextFormat(InsertTextFormat.Snippet);
		Position start = new Position(caret.getLine(), caret.getCharacter() - ranked.typed().length());
		Position end = new Position(caret.getLine(), caret.getCharacter() + proposal.standing(ranked.typed(), after));
		item.setTextEdit(Either.forLeft(new TextEdit(new Range(start, end), proposal.insert())));
		return item;
	}

	private static CompletionItemKind kind(Proposal.Kind kind) {
		return switch (kind) {
			case KEY -> CompletionItemKind.Keyword;
			case FACET -> CompletionItemKind.Field;
			case INDICATOR -> CompletionItemKind.Value;
			case PROJECT -> CompletionItemKind.Module;
			case BOX -> CompletionItemKind.Class;
			case UNIT -> CompletionItemKind.Unit;
			case NAME -> CompletionItemKind.Text;
			case TERM -> CompletionItemKind.Constant;
			case PLAN -> CompletionItemKind.File;
			case RULE -> CompletionItemKind.Event;
			case TEMPLATE -> CompletionItemKind.Snippet;
		};
	}
}
