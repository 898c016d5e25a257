package org.planwright.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.model.plan.Category;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.IndicatorTable;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanFactory;
import org.planwright.model.values.CellValue;

/** Every row of the two real indicator tables, found through PLANWRIGHT_CASES, is held by an indicator and its text without a loss. */
@ExtendWith(NoLoggedErrors.class)
class RealIndicatorRowsTest {

	private static final List<String> KEYS = List.of("基期", "目标", "年均");
	private static final int FIRST_CELL = 5;

	@Test
	void everyRowSurvivesItsText() throws Exception {
		String folder = System.getenv("PLANWRIGHT_CASES");
		assumeTrue(folder != null && !folder.isEmpty(), "PLANWRIGHT_CASES is not set");
		List<String[]> rows = Files.readAllLines(Path.of(folder, "indicators.tsv")).stream().skip(1).map(line -> line.split("\t", -1)).toList();
		Plan plan = Plans.plan("指标表：主要指标 {\n}\n");
		var lines = ((IndicatorTable) plan.getBlocks().get(0)).getLines();
		for (String[] row : rows) {
			Category category = PlanFactory.eINSTANCE.createCategory();
			category.setName(row[2]);
			lines.add(category);
			lines.add(indicator(row));
		}
		List<Indicator> read = Plans.plan(Plans.writtenAnew(plan)).indicators();
		assertEquals(36, read.size());
		for (int i = 0; i < rows.size(); i++) {
			String[] row = rows.get(i);
			Indicator indicator = read.get(i);
			assertEquals(List.of(row[2], row[3], row[4], row[8]),
					List.of(indicator.getCategory().getName(), indicator.getLabel(), indicator.getUnit(), indicator.getAttribute().getLiteral()));
			for (int cell = 0; cell < KEYS.size(); cell++) {
				assertEquals(row[FIRST_CELL + cell], value(indicator, KEYS.get(cell)), row[3]);
			}
		}
	}

	private static Indicator indicator(String[] row) {
		Indicator indicator = PlanFactory.eINSTANCE.createIndicator();
		indicator.setLabel(row[3]);
		indicator.setUnit(row[4]);
		indicator.setAttribute(IndicatorAttribute.get(row[8]));
		for (int i = 0; i < KEYS.size(); i++) {
			if (!row[FIRST_CELL + i].isEmpty()) {
				Cell cell = PlanFactory.eINSTANCE.createCell();
				cell.setKey(KEYS.get(i));
				cell.setValue(CellValue.parse(row[FIRST_CELL + i]));
				indicator.getCells().add(cell);
			}
		}
		return indicator;
	}

	private static String value(Indicator indicator, String key) {
		return indicator.getCells().stream().filter(cell -> cell.getKey().equals(key)).map(cell -> cell.getValue().lexeme()).findFirst().orElse("");
	}
}
