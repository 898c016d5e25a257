package org.planwright.benchmark.generator;

import java.util.List;

import org.planwright.benchmark.generator.Topic.ProjectForm;

/** A box of projects. */
final class ProjectBox {

	static final int PROJECTS = 5;
	private static final List<String> SOURCES = List.of("中央", "省级", "市级", "专项债券");
	private static final List<String> CONSTRUCTION = List.of("新建", "改建", "扩建", "改扩建", "续建");

	private ProjectBox() {
	}

	/** @param part how many boxes the topic had before */
	static String write(Scene scene, Topic topic, int number, int part) {
		StringBuilder out = new StringBuilder();
		out.append("专栏").append(number).append("：").append(topic.sections().get(part % topic.sections().size())).append("重点项目 {\n");
		boolean grouped = part % 2 == 0;
		for (int i = 0; i < PROJECTS; i++) {
			if (grouped && i % 3 == 0) {
				out.append("  ").append(i == 0 ? "一、" : "二、").append(topic.sections().get((i / 3 + part) % topic.sections().size())).append('\n');
			}
			addProject(out, scene, topic, topic.projects().get((i + part) % topic.projects().size()), grouped ? i % 3 + 1 : i + 1);
		}
		return out.append("}\n").toString();
	}

	private static void addProject(StringBuilder out, Scene scene, Topic topic, ProjectForm form, int number) {
		out.append("  ").append(number).append(". ").append(form.name().fill(scene)).append("，").append(form.content().fill(scene)).append("。\n");
		if (scene.between(0, 1) == 0) {
			return;
		}
		int first = scene.between(Scene.FIRST_YEAR, Scene.LAST_YEAR - 1);
		out.append("  @ 地点 ").append(scene.named("下")).append("  性质 ").append(scene.pick(CONSTRUCTION)).append("  规模 ").append(form.amounts().fill(scene))
				.append("  牵头 ").append(scene.body(topic.body())).append("  建设期 ").append(first).append('—').append(scene.between(first + 1, Scene.LAST_YEAR))
				.append("年  支撑 ").append(form.supports()).append('\n');
		int subsidy = 100 * scene.between(10, 90);
		int own = 100 * scene.between(10, 300);
		out.append("  @ 投资 ").append(subsidy + own).append("万元 来源 ").append(scene.pick(SOURCES)).append(' ').append(subsidy).append("万元、企业自筹 ").append(own)
				.append("万元\n");
	}
}
