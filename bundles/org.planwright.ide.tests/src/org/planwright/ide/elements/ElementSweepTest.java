package org.planwright.ide.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.exchange.merge.Insertions;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.elements.ElementChange.Connect;
import org.planwright.ide.elements.ElementChange.Create;
import org.planwright.ide.elements.ElementChange.Delete;
import org.planwright.ide.elements.ElementChange.Move;
import org.planwright.ide.elements.ElementChange.SetValue;
import org.planwright.ide.language.Documents;
import org.planwright.ide.language.Language;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.model.plan.Annotation;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanFactory;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.SupportsDetail;
import org.planwright.model.plan.TextRun;
import org.planwright.model.text.NameKey;
import org.planwright.model.values.CellValue;

/** Changes of elements all over whole documents: the text becomes that of the model that was meant, and only lines of what is changed are touched. */
@ExtendWith(SpeaksChinese.class)
class ElementSweepTest {

	private static final int PLACES = 4;
	private static final String NEW = "新设清溪引水工程";

	@TempDir
	Path folder;

	static List<String> documents() throws IOException {
		return Documents.names();
	}

	/** Some of many, spread over all. */
	private static <T> List<T> some(List<T> all) {
		List<T> some = new ArrayList<>();
		for (int i = 0; i < all.size(); i += Math.max(1, all.size() / PLACES)) {
			some.add(all.get(i));
		}
		return some;
	}

	private static String dump(Plan plan) {
		return Language.dumpTargets(plan).replaceAll("(?m)^( *(?:Project|Indicator|Group)) number=\\S+", "$1");
	}

	/** Makes a change by the server and in a model, and compares what has come of both; passes over what the server refuses. */
	private static boolean check(ElementBench bench, String text, ElementChange change, Consumer<Plan> meant) throws Exception {
		if (!(bench.server().execute(ElementCommand.NAME, change) instanceof ChangeAnswer.Edits)) {
			return false;
		}
		Plan model = bench.plan("规划");
		List<String> errors = Language.syntaxErrors((XtextResource) model.eResource());
		meant.accept(model);
		String after = bench.changed(change);
		Plan read = bench.plan("规划");
		assertEquals(dump(model), dump(read), () -> change + "\n" + ElementBench.difference(text, after));
		assertEquals(errors.size(), Language.syntaxErrors((XtextResource) read.eResource()).size());
		assertTrue(!after.contains("\n\n\n\n") || text.contains("\n\n\n\n"), () -> change.toString());
		bench.reset("规划", text);
		return true;
	}

	@ParameterizedTest
	@MethodSource("documents")
	void valuesAndSupport(String document) throws Exception {
		String text = Documents.text(document);
		try (ElementBench bench = new ElementBench(folder, "规划", text)) {
			Plan plan = bench.plan("规划");
			for (Indicator indicator : some(plan.indicators())) {
				int at = plan.indicators().indexOf(indicator);
				check(bench, text, new SetValue(ElementRef.of(indicator), ColumnMeaning.of(Meaning.TARGET), "123.4"), model -> target(model.indicators().get(at)));
				for (Project project : some(plan.projects())) {
					int from = plan.projects().indexOf(project);
					if (!project.supports().contains(indicator)) {
						check(bench, text, new Connect(ElementRef.of(project), ElementRef.of(indicator)), model -> supports(model.projects().get(from)).getTargets().add(model.indicators().get(at)));
					}
				}
			}
		}
	}

	private static void target(Indicator indicator) {
		Cell cell = indicator.getCells().stream().filter(each -> "目标".equals(each.getKey())).findFirst().orElse(null);
		if (cell == null) {
			List<String> order = List.of("往期", "基期", "中期", "目标", "远景", "年均", "累计");
			int place = 0;
			for (int i = 0; i < indicator.getCells().size(); i++) {
				place = order.indexOf(indicator.getCells().get(i).getKey()) < order.indexOf("目标") ? i + 1 : place;
			}
			cell = PlanFactory.eINSTANCE.createCell();
			cell.setKey("目标");
			indicator.getCells().add(place, cell);
		}
		cell.setValue(CellValue.parse("123.4"));
	}

	private static SupportsDetail supports(Project project) {
		for (Annotation annotation : project.getAnnotations()) {
			for (var detail : annotation.getDetails()) {
				if (detail instanceof SupportsDetail known) {
					return known;
				}
			}
		}
		if (project.getAnnotations().isEmpty()) {
			project.getAnnotations().add(PlanFactory.eINSTANCE.createAnnotation());
		}
		SupportsDetail detail = PlanFactory.eINSTANCE.createSupportsDetail();
		project.getAnnotations().getLast().getDetails().add(detail);
		return detail;
	}

	@ParameterizedTest
	@MethodSource("documents")
	void comingGoingAndMoving(String document) throws Exception {
		String text = Documents.text(document);
		try (ElementBench bench = new ElementBench(folder, "规划", text)) {
			Plan plan = bench.plan("规划");
			List<Box> boxes = plan.boxes().stream().filter(box -> !box.projects().isEmpty()).toList();
			for (Project project : some(plan.projects())) {
				int at = plan.projects().indexOf(project);
				check(bench, text, new Delete(ElementRef.of(project), false), model -> removed(model.projects().get(at)));
				for (Box box : some(boxes)) {
					int to = plan.boxes().indexOf(box);
					check(bench, text, new Move(ElementRef.of(project), ElementRef.of(box)), model -> moved(model.projects().get(at), model.boxes().get(to)));
				}
			}
			for (Box box : some(boxes)) {
				int to = plan.boxes().indexOf(box);
				assertTrue(check(bench, text, new Create(ElementRef.of(box), ElementKind.PROJECT, NEW, Map.of()), model -> model.boxes().get(to).getLines()
						.add(Insertions.last(model.boxes().get(to).getLines(), -1) + 1, created(model.boxes().get(to)))));
			}
		}
	}

	private static List<FrameLine> removed(Project project) {
		List<FrameLine> lines = new ArrayList<>(project.description());
		lines.add(0, project);
		((Box) project.eContainer()).getLines().removeAll(lines);
		return lines;
	}

	private static void moved(Project project, Box box) {
		List<FrameLine> lines = box.getLines();
		int last = Insertions.last(lines, -1);
		if (lines.get(last) != project && !project.description().contains(lines.get(last))) {
			List<FrameLine> own = removed(project);
			lines.addAll(Insertions.last(lines, -1) + 1, own);
		}
	}

	private static Project created(Box box) {
		Project like = box.projects().getLast();
		Project project = PlanFactory.eINSTANCE.createProject();
		project.setNumber(like.getNumber());
		TextRun run = PlanFactory.eINSTANCE.createTextRun();
		run.setText(NEW);
		project.getContent().add(run);
		assertEquals(NameKey.of(NEW), NameKey.of(project.getName()));
		return project;
	}
}
