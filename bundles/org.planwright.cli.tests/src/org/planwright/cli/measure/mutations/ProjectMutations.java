package org.planwright.cli.measure.mutations;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Defects of what boxes list as projects. */
final class ProjectMutations {

	private static final Pattern SCALE = Pattern.compile("[，：][^，：]*\\d.*$");

	/** One project without more than a name is a matter where so many others have more. */
	private static final int ENOUGH_OTHERS = 4;

	private ProjectMutations() {
	}

	static List<Mutation> all() {
		return List.of(
				Mutation.of("P01", ProjectMutations::withoutContent),
				Mutation.counted("P02", ProjectMutations::withoutScale),
				Mutation.counted("P07", ProjectMutations::wrongGroup),
				Mutation.of("P09", ProjectMutations::emptyGroup),
				Mutation.counted("P10", ProjectMutations::several),
				Mutation.of("P12", ProjectMutations::otherContent),
				Mutation.counted("P13", ProjectMutations::noConstruction));
	}

	private static void withoutContent(Copy copy) {
		Line project = copy.any(line -> line.project() && (line.text().matches(".*[，：].{8,}") || line.text().startsWith("  （") && projects(copy, line).count() > ENOUGH_OTHERS));
		if (project.text().startsWith("  （")) {
			while (!copy.next(project).project() && !copy.next(project).text().equals("}")) {
				copy.remove(copy.next(project));
			}
		} else {
			project.set(project.text().split("[，：]")[0] + copy.one("：", ":"));
		}
		project.touch();
	}

	private static void withoutScale(Copy copy) {
		Line project = copy.any(line -> line.project() && line.text().matches(".*[，：][^，：]*\\d.*") && projects(copy, line).filter(one -> one.text().matches(".{6,}\\d.*")).count() > 0.6 * projects(copy, line).count() + 1);
		Matcher scale = SCALE.matcher(project.text());
		project.set(scale.replaceFirst(copy.one("，完善配套设施。", "，改善生产条件。", "，提升服务能力。")).replaceAll("\\d+(?=[^.．、])", ""));
	}

	private static void wrongGroup(Copy copy) {
		List<Line> groups = copy.all(line -> line.box() && line.text().matches("  [一二三四五六七八九]、\\S*(能源|数字|物流|旅游|交通|水利|电力)\\S*"));
		Line right = copy.one(groups);
		String kind = right.text().replaceFirst(".*(能源|数字|物流|旅游|交通|水利|电力).*", "$1");
		String work = switch (kind) {
		case "能源" -> copy.one("柳坞镇10万千瓦风电项目，安装风机20台。", "石渡20万千瓦光伏发电项目，占地6000亩。", "汤泉生物质发电项目，装机30兆瓦。");
		case "数字" -> copy.one("县域大数据中心建设项目，机房3000平方米。", "智慧城市数据平台项目，接入设备2000台。");
		case "物流" -> copy.one("石渡冷链物流园建设项目，冷库2万平方米。", "南堰仓储物流中心，占地120亩。");
		case "旅游" -> copy.one("汤泉旅游景区提升项目，步道12公里。", "白塔山旅游度假区建设项目，木屋60栋。", "石渡景区游客中心建设项目，建筑面积3000平方米。");
		case "交通" -> copy.one("柳坞至石渡二级公路项目，全长35公里。", "白塔一级公路改建项目，全长18公里。");
		case "水利" -> copy.one("石渡水库除险加固工程，坝长600米。", "清溪灌区续建配套工程，改造渠道30公里。");
		default -> copy.one("柳坞220千伏输变电工程，线路45公里。", "石渡66千伏变电站工程，主变2台。");
		};
		Line wrong = copy.any(line -> line.project() && line.frame().equals(right.frame()) && !under(copy, line).equals(right));
		copy.insert(wrong, "  99. " + work);
	}

	private static Stream<Line> projects(Copy copy, Line of) {
		return copy.lines().stream().filter(line -> line.project() && line.frame().equals(of.frame()));
	}

	private static Line under(Copy copy, Line line) {
		int at = copy.lines().indexOf(line);
		while (at > 0 && !copy.lines().get(at).text().matches("  ([一二三四五六七八九]、|组 ).*")) {
			at--;
		}
		return copy.lines().get(at);
	}

	private static void emptyGroup(Copy copy) {
		String title = copy.one("生态修复类", "智慧农业", "城乡供水工程", "养老服务设施", "数字经济类", "文物保护工程");
		Line project = copy.any(line -> line.project() && copy.lines().stream().anyMatch(one -> one.frame().equals(line.frame()) && one.text().matches("  ([一二三四五六七八九]、|组 ).*")));
		copy.append(project, "").set("  组 " + copy.one("十、", "九、", "") + " " + title);
	}

	private static void several(Copy copy) {
		List<String> places = copy.some(3, "滨河", "南湖", "东山", "文化", "体育", "劳动", "迎宾");
		String names = places.get(0) + "公园提升、" + places.get(1) + "公园扩建、" + places.get(2) + "公园建设项目";
		List<String> towns = copy.some(3, "柳坞", "石渡", "南堰", "白塔", "汤泉");
		String kind = copy.one("卫生院", "中心小学", "大桥", "敬老院");
		copy.append(copy.project(), copy.one(names, towns.get(0) + kind + "、" + towns.get(1) + kind + "建设项目", towns.get(0) + kind + "改造、" + towns.get(1) + kind + "扩建、" + towns.get(2) + kind + "新建项目"));
	}

	private static void otherContent(Copy copy) {
		String town = copy.one("柳坞镇", "石渡镇", "南堰镇", "白塔镇");
		Line project = copy.project();
		copy.append(project, town + copy.one("燃气工程：新建换热站，扩大集中供热面积，提高供热能力。", "供热工程：铺设燃气管道，建设燃气门站，扩大燃气覆盖面。", "供水工程：建设集中供热管网，新增供热面积，改造供热锅炉。", "污水处理工程：新建自来水厂，改造供水管网，提高供水能力。",
				"供热工程：新建污水处理厂，铺设污水管网，提高污水收集处理能力。"));
	}

	private static void noConstruction(Copy copy) {
		Line project = copy.project();
		copy.append(project, copy.one("志愿者服务行动：加强志愿者注册和管理，开展志愿服务活动。", "青年思想引领行动：坚持用科学理论武装青年，深化思想道德教育。", "文明家庭创建行动：开展文明家庭评选和宣传，弘扬良好家风。", "全民阅读推广行动：举办读书活动，营造阅读氛围。"));
		copy.append(project, copy.one("普法宣传教育行动：开展法治宣传，增强法治意识。", "诚信教育行动：开展诚信主题宣传教育活动，弘扬诚信文化。"));
	}
}
