package org.planwright.exchange.export.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.model.plan.Box;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.Details;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;

/** The projects of a plan as one table, box by box, as it is appended to a plan (附表). It is part of a Chinese document, whatever the language of the user. */
public final class ProjectList {

	/** What an appendix with the table is called. */
	public static final String TITLE = "附表　重点项目表";
	private static final List<String> HEADINGS = List.of("序号", "项目名称", "建设规模及内容", "建设年限", "总投资", "牵头单位");

	private ProjectList() {
	}

	/** The table; empty when the plan has no projects. */
	public static Optional<Printed.Table> of(Plan plan) {
		List<Printed.Row> rows = new ArrayList<>();
		int number = 0;
		for (Box box : plan.boxes()) {
			List<Project> projects = box.projects();
			if (projects.isEmpty()) {
				continue;
			}
			rows.add(new Printed.Row(box, List.of(new Printed.Cell(Numbered.caption(box.getNumber(), box.getTitle()), HEADINGS.size(), 1, true))));
			for (Project project : projects) {
				rows.add(row(project, ++number));
			}
		}
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		rows.add(0, new Printed.Row(rows.get(0).source(), HEADINGS.stream().map(heading -> new Printed.Cell(List.of(Span.plain(heading)), 1, 1, true)).toList()));
		return Optional.of(new Printed.Table(rows.get(0).source(), List.of(Span.plain(TITLE)), rows));
	}

	private static Printed.Row row(Project project, int number) {
		return new Printed.Row(project, List.of(cell(String.valueOf(number)), cell(text(project, Facet.NAME)), cell(content(project)), cell(text(project, Facet.PERIOD)),
				cell(text(project, Facet.INVESTMENT)), cell(String.join("、", Details.names(project, NamesRole.LEAD)))));
	}

	private static Printed.Cell cell(String text) {
		return new Printed.Cell(text.isEmpty() ? List.of() : List.of(Span.plain(text)), 1, 1, false);
	}

	private static String text(Project project, Facet facet) {
		return FacetText.of(project, facet).orElse("");
	}

	/** What the sentence says after the name; without more, the scale. */
	private static String content(Project project) {
		String sentence = project.getText() == null ? "" : project.getText().strip();
		String name = text(project, Facet.NAME);
		String rest = sentence.startsWith(name) ? sentence.substring(name.length()).replaceFirst("^[，,：:；;。\\s]+", "") : sentence;
		return rest.isEmpty() ? text(project, Facet.SCALE) : rest;
	}
}
