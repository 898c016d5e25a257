package org.planwright.exchange.threeway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits on both sides of generated plans. Every line that is written bears a number of its own, so that it can be told what became of it. */
class PlanMergePropertiesTest {

	private static final int RUNS = 150;
	private static final Pattern MARK = Pattern.compile("(?m)^(?:<{7} ours|={7}|>{7} theirs)\n");
	private static final Pattern NUMBER = Pattern.compile("№\\d+");

	private final Random random = new Random(20260101);
	private int next;

	private String line(String form) {
		return form.formatted("№" + next++);
	}

	private String leaf() {
		return switch (random.nextInt(4)) {
			case 0 -> line("推进%s号片区基础设施建设，完善管网配套。") + line("健全%s长效机制。") + line("加强%s运行监测。");
			case 1 -> line("持续优化营商环境，落实%s政策措施。");
			case 2 -> "";
			default -> line("// 待县统计局核实%s的基数和口径");
		};
	}

	private List<String> box() {
		List<String> box = new ArrayList<>(List.of(line("专栏1：%s重点项目 {")));
		for (int i = random.nextInt(5); i >= 0; i--) {
			box.add(line("  1. 河湾%s灌区改造工程，改造渠道118公里。"));
			if (random.nextBoolean()) {
				box.add(line("  @ 投资 5600万元  备注 %s"));
			}
		}
		box.add("}");
		return box;
	}

	private List<String> table() {
		List<String> table = new ArrayList<>(List.of(line("指标表：%s指标 {")));
		for (int i = random.nextInt(5); i >= 0; i--) {
			table.add(line("  指标 %s绿化率  单位 %%  基期 " + random.nextInt(90) + "  目标 ") + random.nextInt(90) + "  约束性");
		}
		table.add("}");
		return table;
	}

	/** A plan as chapters of lines. */
	private List<List<String>> plan() {
		List<List<String>> chapters = new ArrayList<>();
		chapters.add(new ArrayList<>(List.of("规划：河湾县十五五纲要", "规划期：2026—2030年", "")));
		for (int i = 0; i < 4; i++) {
			List<String> chapter = new ArrayList<>(List.of(line("第一章　%s篇章"), ""));
			for (int j = random.nextInt(6); j >= 0; j--) {
				chapter.add(leaf());
			}
			chapter.addAll(random.nextBoolean() ? box() : table());
			chapters.add(chapter);
		}
		return chapters;
	}

	private List<List<String>> edited(List<List<String>> plan) {
		List<List<String>> edited = new ArrayList<>(plan.stream().map(chapter -> (List<String>) new ArrayList<>(chapter)).toList());
		for (int i = random.nextInt(6); i >= 0; i--) {
			List<String> chapter = edited.get(1 + random.nextInt(edited.size() - 1));
			int at = 1 + random.nextInt(Math.max(1, chapter.size() - 1));
			switch (random.nextInt(8)) {
				case 0 -> chapter.add(isSaidOfAnother(chapter, at) ? 1 : at, leaf());
				case 1 -> remove(chapter, at);
				case 2, 3 -> replace(chapter, at);
				case 4 -> Collections.swap(edited, 1 + random.nextInt(edited.size() - 1), 1 + random.nextInt(edited.size() - 1));
				case 5 -> edited.get(1 + random.nextInt(edited.size() - 1)).addAll(box());
				case 6 -> chapter.set(0, chapter.get(0) + line("　%s"));
				default -> move(chapter, edited.get(1 + random.nextInt(edited.size() - 1)), at);
			}
		}
		return edited;
	}

	private static boolean isFree(List<String> chapter, int at) {
		return at < chapter.size() && !chapter.get(at).endsWith("{") && !chapter.get(at).equals("}");
	}

	/** Whether a line says something about the one above it, and would about another one with a line between them. */
	private static boolean isSaidOfAnother(List<String> chapter, int at) {
		return at < chapter.size() && chapter.get(at).startsWith("  @");
	}

	private static void remove(List<String> chapter, int at) {
		if (isFree(chapter, at)) {
			chapter.remove(at);
			if (isSaidOfAnother(chapter, at)) {
				chapter.remove(at);
			}
		}
	}

	private void replace(List<String> chapter, int at) {
		if (isFree(chapter, at) && !chapter.get(at).isBlank()) {
			String was = chapter.get(at);
			chapter.set(at, random.nextBoolean() && was.contains("118公里") ? was.replace("118公里", line("%s公里")) : was.endsWith("约束性") ? was.replaceFirst("基期 \\d+", line("基期 %s")) : was + line("补充%s项。"));
		}
	}

	private void move(List<String> from, List<String> to, int at) {
		if (isFree(from, at) && !from.get(at).startsWith(" ")) {
			to.add(1, from.remove(at));
		}
	}

	private static String text(List<List<String>> plan) {
		StringBuilder text = new StringBuilder();
		plan.forEach(chapter -> chapter.forEach(line -> text.append(line).append('\n')));
		return text.toString();
	}

	private static TreeSet<String> numbers(String text) {
		return new TreeSet<>(NUMBER.matcher(text).results().map(result -> result.group()).toList());
	}

	private static MergedPlan merge(String base, String ours, String theirs) {
		return PlanMerge.merge(base, ours, theirs, PlanMerge.Marks.USUAL);
	}

	@Test
	void everythingOfEachSideIsInTheResult() {
		int clean = 0;
		for (int run = 0; run < RUNS; run++) {
			List<List<String>> plan = plan();
			String base = text(plan);
			String ours = text(edited(plan));
			String theirs = text(edited(plan));
			MergedPlan merged = merge(base, ours, theirs);
			TreeSet<String> expected = numbers(base);
			// taken out by one side and unchanged by the other: gone, or in a dispute
			TreeSet<String> required = new TreeSet<>(numbers(ours));
			required.addAll(numbers(theirs));
			required.removeIf(number -> expected.contains(number) && !(numbers(ours).contains(number) && numbers(theirs).contains(number)));
			TreeSet<String> found = numbers(merged.text());
			required.removeAll(found);
			String all = "run " + run + "\n--- base\n" + base + "--- ours\n" + ours + "--- theirs\n" + theirs + "--- merged\n" + merged.text();
			assertEquals(new TreeSet<>(), required, all);
			if (merged.conflicts() == 0) {
				clean++;
				TreeSet<String> gone = new TreeSet<>(found);
				gone.retainAll(expected);
				gone.removeIf(number -> numbers(ours).contains(number) && numbers(theirs).contains(number));
				// what one side took out stays when the other rewrote it so much, and elsewhere, that it is another line
				List<String> before = base.lines().toList();
				gone.removeIf(number -> (ours + theirs).lines().anyMatch(line -> line.contains(number) && !before.contains(line)));
				assertEquals(new TreeSet<>(), gone, all);
			}
			assertEquals(2 * merged.conflicts() + merged.conflicts(), MARK.matcher(merged.text()).results().count(), all);
		}
		assertTrue(clean > RUNS / 4, clean + " of " + RUNS + " without conflicts");
	}

	@Test
	void theResultHasTheSameContentWhicheverSideIsOurs() {
		for (int run = 0; run < RUNS; run++) {
			List<List<String>> plan = plan();
			String base = text(plan);
			String ours = text(edited(plan));
			String theirs = text(edited(plan));
			MergedPlan one = merge(base, ours, theirs);
			MergedPlan other = merge(base, theirs, ours);
			String all = "run " + run + "\n--- base\n" + base + "--- ours\n" + ours + "--- theirs\n" + theirs + "--- merged\n" + one.text() + "--- other\n" + other.text();
			assertEquals(one.conflicts(), other.conflicts(), all);
			assertEquals(lines(one.text()), lines(other.text()), all);
		}
	}

	private static List<String> lines(String text) {
		return MARK.matcher(text).replaceAll("").lines().sorted().toList();
	}

	@Test
	void whatOneSideAloneChangedIsTheResult() {
		for (int run = 0; run < RUNS; run++) {
			List<List<String>> plan = plan();
			String base = text(plan);
			String side = text(edited(plan));
			assertEquals(side, merge(base, side, base).text());
			assertEquals(side, merge(base, base, side).text());
			assertEquals(side, merge(base, side, side).text());
		}
	}

	/** Without the short cut for sides that did nothing: a comment at the end of one side must be all that comes on top. */
	@Test
	void oneSideIsTakenAsItIsWhenTheOtherDidNextToNothing() {
		for (int run = 0; run < RUNS; run++) {
			List<List<String>> plan = plan();
			String base = text(plan);
			List<List<String>> edited = edited(plan);
			edited.get(0).add(2, "// 审");
			plan.get(0).add(1, "// 核");
			String side = text(edited);
			MergedPlan merged = merge(base, side, text(plan));
			assertEquals(0, merged.conflicts(), base + "---\n" + side + "---\n" + merged.text());
			assertEquals(side, merged.text().replaceFirst("// 核\n", ""), "run " + run + "\n" + base + "---\n" + side);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<<<<<<< ours\n", "}\n", "专栏1：", "@ 牵头", "\u0000", "  指标 ", "第一章\n第一章\n", "目录 {\n", "\\", "「=" })
	void textThatIsNoPlanIsMergedToo(String text) {
		assertTrue(merge("", text, "甲\n" + text).text().contains("甲"));
		assertTrue(merge(text, text + "\n乙\n", "丙\n" + text).text().contains("丙"));
		assertTrue(merge(text, text + "\n乙\n", "丙\n" + text).text().contains("乙"));
	}
}
