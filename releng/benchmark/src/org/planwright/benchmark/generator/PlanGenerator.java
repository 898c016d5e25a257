package org.planwright.benchmark.generator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.planwright.benchmark.generator.Topic.TermForm;
import org.planwright.model.text.ChineseNumerals;

/**
 * Writes invented plans in the proportions of real ones: nine tenths prose in long paragraphs, one table of indicators, a box of five projects for every six
 * kilobytes, a glossary. The same region and size give the same plan.
 */
public final class PlanGenerator {

	/** Size of an ordinary county's plan, in UTF-8 bytes. */
	public static final int COUNTY_BYTES = 126_000;

	/** In an ordinary county; a longer plan speaks of more places. */
	private static final int TOWNSHIPS = 9;
	private static final int CHAPTER_BYTES = 11_000;
	static final int BOX_BYTES = 6_300;
	private static final int PARAGRAPH_CHARACTERS = 320;
	private static final List<String> HELPERS = List.of("财政局", "自然资源局", "统计局", "审计局", "水利局", "林业和草原局");

	private final Region region;
	private final int bytes;
	private final Figures figures;
	private final Scene scene;
	private final List<TermForm> terms = new ArrayList<>();
	private int boxes = 1;

	private PlanGenerator(Region region, int bytes) {
		this.region = region;
		this.bytes = bytes;
		this.figures = Figures.of(region);
		this.scene = new Scene(region, figures, new SplittableRandom(region.seed()), Math.max(TOWNSHIPS, TOWNSHIPS * (bytes / COUNTY_BYTES)));
	}

	/**
	 * The plan of a region.
	 *
	 * @param bytes about how long it is to be in UTF-8; the indicators alone make some 10,000
	 */
	public static String generate(Region region, int bytes) {
		return new PlanGenerator(region, bytes).write();
	}

	/** A chapter whose prose is still to be written. */
	private record Chapter(Topic topic, List<String> boxes) {
	}

	private String write() {
		String front = frontMatter() + opening();
		List<Chapter> chapters = chapters();
		String glossary = glossary();
		int fixed = length(front) + length(glossary) + chapters.stream().flatMap(c -> c.boxes.stream()).mapToInt(PlanGenerator::length).sum();
		StringBuilder out = new StringBuilder(bytes / 2).append(front);
		int written = fixed;
		for (int i = 0; i < chapters.size(); i++) {
			int share = Math.max(0, bytes - written) / (chapters.size() - i);
			String chapter = chapter(chapters.get(i), i + 2, share);
			written += length(chapter);
			out.append(chapter);
			chapters.get(i).boxes.forEach(box -> out.append(box).append('\n'));
		}
		return out.append(glossary).toString();
	}

	private String frontMatter() {
		String parent = region.parent() == null ? "" : "  隶属 " + region.parent().name();
		String upper = region.parent() == null ? "" : "上位规划：" + region.parent().planName() + "\n";
		return "格式：1\n规划：" + region.planName() + "\n标题：" + (region.parent() == null ? "" : region.name()) + "国民经济和社会发展第十五个五年规划纲要\n类型：纲要\n地区："
				+ region.name() + "  " + region.level().keyword + parent + "\n规划期：2026—2030年  基期 2025年  远景 2035年\n稿次：草案\n编制：" + region.name() + "人民政府\n"
				+ upper + "\n";
	}

	private String opening() {
		StringBuilder out = new StringBuilder("第一章　把握发展大势　锚定奋斗目标\n\n第一节　基本原则\n\n");
		for (Template principle : Topic.principles()) {
			out.append("——").append(principle.fill(scene)).append('\n');
		}
		out.append("\n第二节　主要目标\n\n");
		if (region.parent() != null) {
			out.append("森林覆盖率提高").append(scene.value("增量", "森林覆盖率")).append("，与").append(region.parent().level().whole).append("目标（「")
					.append(region.parent().planName()).append("/森林覆盖率.目标」）相衔接。\n\n");
		}
		return out.append(IndicatorTable.write(region, figures, boxes++)).append('\n').toString();
	}

	/** One after the other, from the first topic again when a plan is long. */
	private List<Chapter> chapters() {
		int count = Math.max(1, bytes / CHAPTER_BYTES);
		int boxesLeft = bytes / BOX_BYTES;
		List<Chapter> chapters = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Topic topic = Topic.all().get(i % Topic.all().size());
			scene.turnTo(topic);
			List<String> made = new ArrayList<>();
			int share = Math.ceilDiv(boxesLeft, count - i);
			for (int part = 0; part < share; part++) {
				made.add(ProjectBox.write(scene, topic, boxes++, part));
			}
			boxesLeft -= share;
			if (i < Topic.all().size()) {
				terms.addAll(topic.terms());
			}
			chapters.add(new Chapter(topic, made));
		}
		return chapters;
	}

	private String chapter(Chapter chapter, int number, int share) {
		Topic topic = chapter.topic;
		scene.turnTo(topic);
		StringBuilder out = new StringBuilder("第").append(ChineseNumerals.format(number)).append("章　").append(topic.title()).append("\n\n");
		int sections = topic.sections().size();
		int written = 0;
		for (int i = 0; i < sections; i++) {
			int begin = out.length();
			out.append("第").append(ChineseNumerals.format(i + 1)).append("节　").append(topic.sections().get(i)).append("\n\n");
			int paragraphs = 0;
			do {
				addParagraph(out, topic, paragraphs++);
			} while (written + length(out.substring(begin)) < share * (i + 1) / sections);
			out.append('\n');
			written += length(out.substring(begin));
		}
		return out.toString();
	}

	private void addParagraph(StringBuilder out, Topic topic, int index) {
		int begin = out.length();
		while (out.length() - begin < PARAGRAPH_CHARACTERS * 2 / 3) {
			out.append(scene.sentence());
		}
		if (index == 0) {
			TermForm term = scene.pick(topic.terms());
			out.append("各地要把").append(term.name()).append('^').append(terms.indexOf(term) + 1).append("的做法落到实处。");
		}
		out.append('\n');
		if (index % 3 == 1) {
			out.append("@ 牵头 ").append(scene.body(topic.body())).append("  配合 ").append(scene.body(scene.pick(HELPERS))).append("  时限 ")
					.append(scene.between(Scene.FIRST_YEAR, Scene.LAST_YEAR)).append("年\n");
		}
	}

	private String glossary() {
		StringBuilder out = new StringBuilder("名词解释 {\n");
		for (int i = 0; i < terms.size(); i++) {
			out.append("  ").append(i + 1).append(". ").append(terms.get(i).name()).append("：").append(terms.get(i).definition()).append('\n');
		}
		return out.append("}\n").toString();
	}

	private static int length(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}
}
