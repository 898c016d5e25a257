package org.planwright.exchange.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.dsl.line.PlanLines;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.TableKind;
import org.planwright.model.text.Ordinal;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Glossary;
import org.planwright.model.plan.Group;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.TextChange;

/** Where new indicators and projects go: below the last of their category or group, else at the end of the table or box, else into a new one. */
public final class Insertions {

	private static final String INDENT = "  ";
	/** What a new table or box is called that nobody gives a title. */
	private static final String INDICATORS = "新增指标";
	private static final String PROJECTS = "新增项目";

	private final Plan plan;
	private final PlanText text;
	private final String columns;
	private final List<TextChange> changes = new ArrayList<>();

	private Insertions(Plan plan, PlanText text, String columns) {
		this.plan = plan;
		this.columns = columns;
		this.text = text;
	}

	/** A table or box, and the category or group in it; a null frame is a new one. */
	private record Destination(TableKind kind, Frame frame, String number, String title, String group) {
	}

	/** The changes that add an indicator or a project of which only the name is known, in a new table or box when no table has indicators. */
	public static List<TextChange> of(Plan plan, TableKind kind, String name) {
		return of(plan, new PlanText(plan), List.of(new SheetEntry("", "", "", kind, name, "", "", Map.of())));
	}

	/** The changes that add entries, those for one place in their order. */
	static List<TextChange> of(Plan plan, PlanText text, List<SheetEntry> entries) {
		return of(plan, text, entries, "");
	}

	/** @param columns line of a new table of indicators that names its columns; empty for none */
	static List<TextChange> of(Plan plan, PlanText text, List<SheetEntry> entries, String columns) {
		Insertions insertions = new Insertions(plan, text, columns);
		Map<Destination, List<SheetEntry>> sorted = new LinkedHashMap<>();
		for (SheetEntry entry : entries) {
			sorted.computeIfAbsent(insertions.destination(entry), each -> new ArrayList<>()).add(entry);
		}
		Map<Destination, List<List<SheetEntry>>> frames = new LinkedHashMap<>();
		sorted.forEach((destination, each) -> {
			if (destination.frame() != null) {
				insertions.into(destination, each);
			} else {
				frames.computeIfAbsent(new Destination(destination.kind(), null, destination.number(), destination.title(), ""), key -> new ArrayList<>()).add(each);
			}
		});
		insertions.newFrames(frames);
		return insertions.changes;
	}

	private Destination destination(SheetEntry entry) {
		String title = !entry.title().isEmpty() ? entry.title() : entry.kind() == TableKind.INDICATORS ? INDICATORS : PROJECTS;
		if (entry.kind() == TableKind.INDICATORS) {
			return new Destination(entry.kind(), indicatorFrame(entry.group()), "", title, entry.group());
		}
		String stated = entry.text(Meaning.BOX).orElse("");
		for (Box box : plan.boxes()) {
			if (!stated.isEmpty() && isNamed(box, stated)) {
				return new Destination(entry.kind(), box, "", title, entry.group());
			}
		}
		for (Box box : plan.boxes()) {
			boolean grouped = box.getLines().stream().anyMatch(line -> line instanceof Group group && same(group.getTitle(), entry.group()));
			if (stated.isEmpty() && !entry.group().isEmpty() && (grouped || same(box.getTitle(), entry.group()))) {
				return new Destination(entry.kind(), box, "", title, grouped ? entry.group() : "");
			}
		}
		boolean numbered = stated.matches("专栏\\s*\\d+");
		String boxTitle = entry.text(Meaning.BOX_TITLE).orElse(stated.isEmpty() || numbered ? title : stated);
		return new Destination(entry.kind(), null, numbered ? stated : "", boxTitle, entry.group());
	}

	private static boolean isNamed(Box box, String stated) {
		return same(box.getNumber(), stated) || same(box.getTitle(), stated) || same(box.getNumber() + "：" + box.getTitle(), stated);
	}

	private static boolean same(String one, String other) {
		return one != null && NameKey.of(one).equals(NameKey.of(other));
	}

	/** The frame with the category, else the one with most indicators. */
	private Frame indicatorFrame(String category) {
		Frame best = null;
		for (Block block : plan.getBlocks()) {
			if (block instanceof Frame frame && !frame.indicators().isEmpty()) {
				if (!category.isEmpty() && frame.getLines().stream().anyMatch(line -> line instanceof Category each && same(each.getName(), category))) {
					return frame;
				}
				best = best == null || frame.indicators().size() > best.indicators().size() ? frame : best;
			}
		}
		return best;
	}

	private void into(Destination destination, List<SheetEntry> entries) {
		List<FrameLine> lines = destination.frame().getLines();
		int head = destination.group().isEmpty() ? -1 : head(lines, destination.group());
		int last = last(lines, head);
		String indent = lines.isEmpty() ? INDENT : text.indent(lines.get(Math.max(0, last)));
		StringBuilder added = new StringBuilder();
		if (head < 0 && !destination.group().isEmpty()) {
			added.append(text.lineEnd()).append(indent).append(heading(destination.kind(), lines, destination.group()));
		}
		String number = head < 0 && !destination.group().isEmpty() && destination.kind() == TableKind.PROJECTS ? "1." : nextNumber(destination.kind(), lines, head, last);
		for (SheetEntry entry : entries) {
			NewLines.of(entry, number).forEach(line -> added.append(text.lineEnd()).append(indent).append(line));
			number = Ordinal.after(number);
		}
		int at = last >= 0 ? text.end(lines.get(last)) : text.start(destination.frame());
		if (last < 0 && !destination.frame().getAnnotations().isEmpty()) {
			at = text.start(destination.frame().getAnnotations().get(destination.frame().getAnnotations().size() - 1));
		}
		changes.add(TextChange.at(text.endOfLine(at), 0, added.toString()));
	}

	private static int head(List<FrameLine> lines, String group) {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i) instanceof Category category && same(category.getName(), group) || lines.get(i) instanceof Group each && same(each.getTitle(), group)) {
				return i;
			}
		}
		return -1;
	}

	/** The last line of what a heading is over, or of all before the notes; -1 when there is none. */
	public static int last(List<FrameLine> lines, int head) {
		int last = head;
		for (int i = head + 1; i < lines.size(); i++) {
			FrameLine line = lines.get(i);
			if (line instanceof Note || head >= 0 && (line instanceof Category || line instanceof Group)) {
				break;
			}
			last = i;
		}
		return last;
	}

	private static String heading(TableKind kind, List<FrameLine> lines, String group) {
		if (kind == TableKind.INDICATORS) {
			return "类别 " + LineWords.value(group);
		}
		String number = "";
		for (FrameLine line : lines) {
			number = line instanceof Group each && each.getNumber() != null ? Ordinal.after(each.getNumber()) : number;
		}
		return number.isEmpty() ? "组 " + group : number + group;
	}

	/** Rows in the middle of a numbered table get no number: to number them anew would change lines that nobody asked to change. */
	private static String nextNumber(TableKind kind, List<FrameLine> lines, int head, int last) {
		for (int i = last; i > head; i--) {
			if (lines.get(i) instanceof Project project) {
				return Ordinal.after(project.getNumber());
			}
			if (lines.get(i) instanceof Indicator indicator) {
				boolean more = lines.subList(i + 1, lines.size()).stream().anyMatch(Indicator.class::isInstance);
				return more ? "" : Ordinal.after(indicator.getNumber());
			}
		}
		return kind == TableKind.PROJECTS ? "1." : "";
	}

	private void newFrames(Map<Destination, List<List<SheetEntry>>> frames) {
		String number = null;
		for (Box box : plan.boxes()) {
			number = box.getNumber();
		}
		StringBuilder added = new StringBuilder();
		for (Map.Entry<Destination, List<List<SheetEntry>>> frame : frames.entrySet()) {
			boolean box = frame.getKey().kind() == TableKind.PROJECTS;
			if (box) {
				number = !frame.getKey().number().isEmpty() ? frame.getKey().number() : number == null ? "专栏1" : Ordinal.after(number);
			}
			String title = PlanLines.escape(frame.getKey().title().replace("{", "").strip());
			added.append(text.lineEnd()).append(box ? number : "指标表").append("：").append(title).append(" {").append(text.lineEnd());
			if (!box && !columns.isEmpty()) {
				added.append(INDENT).append(columns).append(text.lineEnd());
			}
			frame.getValue().forEach(entries -> lines(entries, added));
			added.append("}").append(text.lineEnd());
		}
		if (!added.isEmpty()) {
			addFrames(added.toString());
		}
	}

	private void lines(List<SheetEntry> entries, StringBuilder added) {
		String group = entries.get(0).group();
		boolean box = entries.get(0).kind() == TableKind.PROJECTS;
		if (!group.isEmpty()) {
			added.append(INDENT).append(box ? "组 " : "类别 ").append(box ? group : LineWords.value(group)).append(text.lineEnd());
		}
		String number = "1.";
		for (SheetEntry entry : entries) {
			NewLines.of(entry, box ? number : "").forEach(line -> added.append(INDENT).append(line).append(text.lineEnd()));
			number = Ordinal.after(number);
		}
	}

	/** Before the glossary at the end, else at the end. */
	private void addFrames(String frames) {
		List<Block> blocks = plan.getBlocks();
		Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
		if (last instanceof Glossary) {
			int start = text.start(last) - text.indent(last).length();
			changes.add(TextChange.at(start, 0, frames.substring(text.lineEnd().length()) + text.lineEnd()));
		} else {
			String all = text.text();
			boolean ended = all.isEmpty() || all.endsWith("\n") || all.endsWith("\r");
			changes.add(TextChange.at(all.length(), 0, (ended ? "" : text.lineEnd()) + frames));
		}
	}
}
