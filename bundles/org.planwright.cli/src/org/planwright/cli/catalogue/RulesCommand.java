package org.planwright.cli.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.check.PlanLanguage;
import org.planwright.cli.check.ProjectRuleList;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.cli.report.CatalogueHtml;
import org.planwright.cli.report.ReportTotal;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.guide.RuleGuide;

/** {@code planwright rules}: all rules by which plans are checked, those of plug-ins and of a project included, as text or as a page. Rules that are named are the only ones shown. */
public final class RulesCommand implements Command {

	private static final String PROJECT = "--project";
	private static final String FORMAT = "--format";
	private static final String OUTPUT = "--output";
	private static final String TEXT = "text";
	private static final String HTML = "html";

	@Override
	public String name() {
		return "rules";
	}

	@Override
	public OptionSet options() {
		return OptionSet.none().value(FORMAT).value(PROJECT).value(OUTPUT, "-o");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		String format = arguments.value(FORMAT).orElse(TEXT);
		if (!format.equals(TEXT) && !format.equals(HTML)) {
			throw session.failure("usage.unknownValue", FORMAT, format, TEXT + ", " + HTML);
		}
		RuleCatalogue catalogue = arguments.has(PROJECT) ? ofProject(arguments.value(PROJECT).get(), session) : PlanLanguage.catalogue();
		for (String id : arguments.operands()) {
			if (catalogue.find(id).isEmpty()) {
				throw session.failure("rules.unknown", id);
			}
		}
		RuleCatalogue shown = arguments.operands().isEmpty() ? catalogue : catalogue.only(arguments.operands());
		if (arguments.has(OUTPUT)) {
			String name = arguments.value(OUTPUT).get();
			try (OutputFile file = OutputFile.open(session.environment().resolve(name), name, session)) {
				write(shown, format, session, file.writer());
				file.commit();
			}
		} else {
			write(shown, format, session,
					new BufferedWriter(new OutputStreamWriter(session.out(), format.equals(TEXT) ? session.out().charset() : StandardCharsets.UTF_8)));
		}
		return ExitCodes.OK;
	}

	/** The catalogue with the rules in the scripts of a project. They are read, not run, so that it does not matter whether somebody trusts them. */
	private static RuleCatalogue ofProject(String name, Session session) throws CommandException {
		Path folder = session.environment().resolve(name);
		if (!Files.isDirectory(folder)) {
			throw session.failure(Files.exists(folder) ? "rules.noFolder" : "input.missing", name);
		}
		ProjectRuleList rules = ProjectRuleList.of(folder);
		if (rules.isEmpty()) {
			session.note("rules.noScripts", name);
		} else {
			session.note("rules.scripts", rules.names(session.environment().directory()));
			rules.problems(session.messages().locale()).forEach(problem -> session.err().println(problem));
		}
		return rules.catalogue();
	}

	private static void write(RuleCatalogue catalogue, String format, Session session, Writer out) throws IOException {
		if (format.equals(HTML)) {
			CatalogueHtml.write(catalogue, session.messages(), out);
			return;
		}
		PrintWriter lines = new PrintWriter(out);
		String group = "";
		for (Rule rule : catalogue.all()) {
			RuleGuide guide = RuleGuide.of(rule, session.messages().locale());
			if (!guide.group().equals(group)) {
				group = guide.group();
				lines.println(group);
			}
			lines.println("  " + guide.id() + "  " + guide.title());
			guide.facts().forEach(fact -> lines.println("       " + session.messages().get("rules.fact", fact.name(), fact.value())));
			lines.println("       " + guide.rationale());
		}
		ReportTotal.packs(catalogue.packs(), session.messages()).forEach(lines::println);
		lines.flush();
	}
}
