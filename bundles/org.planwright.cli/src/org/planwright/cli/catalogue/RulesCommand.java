package org.planwright.cli.catalogue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.check.PlanLanguage;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.cli.report.CatalogueHtml;
import org.planwright.cli.report.ReportTotal;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.guide.RuleGuide;

/** {@code planwright rules}: all rules by which plans are checked, those of plug-ins included, as text or as a page. Rules that are named are the only ones shown. */
public final class RulesCommand implements Command {

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
		return OptionSet.none().value(FORMAT).value(OUTPUT, "-o");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		String format = arguments.value(FORMAT).orElse(TEXT);
		if (!format.equals(TEXT) && !format.equals(HTML)) {
			throw session.failure("usage.unknownValue", FORMAT, format, TEXT + ", " + HTML);
		}
		RuleCatalogue catalogue = PlanLanguage.catalogue();
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
