package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.ApprovalHeader;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.HeaderLine;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanKind;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.StageHeader;
import org.planwright.model.plan.TitleHeader;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on the document as a whole. What an outline must have is data: {@code document.json}. */
public class DocumentRules extends RuleSet {

	private static final int CHAPTER = 2;
	private static final int SECTION = 3;
	private static final Pattern STAGE_IN_TITLE = Pattern.compile("草案|征求意见稿|送审稿|报批稿|讨论稿|审议稿");
	private static final Set<String> STAGES_BEFORE_APPROVAL = Set.of("草案", "征求意见稿", "送审稿", "报批稿", "讨论稿", "审议稿");
	private final int smallestOutline;
	private final Pattern safeguards;
	private final Map<String, Pattern> mechanisms = new LinkedHashMap<>();

	@Inject
	public DocumentRules(Dictionaries dictionaries) {
		JsonObject json = dictionaries.read("document.json");
		smallestOutline = json.get("smallestOutline").getAsInt();
		safeguards = Dictionaries.any(json.get("safeguards"));
		json.getAsJsonObject("mechanisms").entrySet().forEach(entry -> mechanisms.put(entry.getKey(), Dictionaries.any(entry.getValue())));
	}

	/** D01 and D06: an outline has a title and a chapter on how it is carried out, which says how it is monitored, assessed and who answers for it. */
	@Check(CheckType.FAST)
	public void outlineIsComplete(Plan plan) {
		List<Block> blocks = plan.getBlocks();
		int chapters = 0;
		int start = 0;
		int safeguardsAt = -1;
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i) instanceof Heading heading && heading.getLevel() <= SECTION) {
				if (heading.getLevel() <= CHAPTER) {
					chapters += heading.getLevel() == CHAPTER ? 1 : 0;
					start = i;
				}
				if (heading.getTitle() != null && safeguards.matcher(heading.getTitle()).find()) {
					safeguardsAt = start;
				}
			}
		}
		if (plan.getKind() != PlanKind.OUTLINE || chapters < smallestOutline) {
			return;
		}
		if (plan.getTitle() == null) {
			report("D01", "title").at(blocks.get(0));
		}
		if (safeguardsAt < 0) {
			report("D01").at(blocks.get(start));
		} else {
			mechanisms(blocks, safeguardsAt);
		}
	}

	private void mechanisms(List<Block> blocks, int chapter) {
		List<String> missing = new ArrayList<>(mechanisms.keySet());
		for (int i = chapter; i < blocks.size() && !(i > chapter && blocks.get(i) instanceof Heading heading && heading.getLevel() <= CHAPTER); i++) {
			if (blocks.get(i) instanceof Paragraph paragraph) {
				missing.removeIf(mechanism -> mechanisms.get(mechanism).matcher(paragraph.getText()).find());
			}
		}
		if (!missing.isEmpty()) {
			report("D06").with(String.join("、", missing)).at(blocks.get(chapter));
		}
	}

	/** D05: a plan is in one stage: a draft is not yet approved, and its title does not name another stage. */
	@Check(CheckType.FAST)
	public void stageIsOne(Plan plan) {
		StageHeader stage = null;
		TitleHeader title = null;
		ApprovalHeader approval = null;
		for (HeaderLine header : plan.getHeaders()) {
			switch (header) {
				case StageHeader found -> stage = found;
				case TitleHeader found -> title = found;
				case ApprovalHeader found -> approval = found;
				default -> { }
			}
		}
		String stated = stage == null || stage.getStage() == null ? null : stage.getStage().strip();
		Matcher inTitle = STAGE_IN_TITLE.matcher(title == null || title.getTitle() == null ? "" : title.getTitle());
		String titled = inTitle.find() ? inTitle.group() : null;
		String draft = stated != null && STAGES_BEFORE_APPROVAL.contains(stated) ? stated : titled;
		if (draft != null && approval != null && approval.getBody() != null) {
			report("D05").with(draft, approval.getBody().strip()).also("approval", approval, null).at(stage == null ? title : stage,
					stage == null ? Literals.TITLE_HEADER__TITLE : Literals.STAGE_HEADER__STAGE);
		} else if (stated != null && titled != null && !stated.equals(titled)) {
			report("D05", "title").with(stated, titled).also("title", title, Literals.TITLE_HEADER__TITLE).at(stage, Literals.STAGE_HEADER__STAGE);
		}
	}
}
