package org.planwright.cli.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.cli.convert.ImportCommand;
import org.planwright.cli.convert.PlanFile;
import org.planwright.cli.convert.Taken;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.exchange.collect.Collection;
import org.planwright.exchange.collect.Department;
import org.planwright.exchange.collect.FormFile;
import org.planwright.exchange.collect.FormWriter;
import org.planwright.exchange.collect.Returned;
import org.planwright.exchange.merge.MergePreview;
import org.planwright.exchange.merge.PlanMerger;
import org.planwright.exchange.merge.PreviewJson;
import org.planwright.exchange.merge.PreviewText;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** {@code collect}: writes a form for each department, and reads the forms that come back. */
public final class CollectCommand implements Command {

	private static final String FORMS = "forms";
	private static final String MERGE = "merge";

	@Override
	public String name() {
		return "collect";
	}

	@Override
	public OptionSet options() {
		return Taken.options(OptionSet.none().value(ImportCommand.OUTPUT, "-o").flag(ImportCommand.FORCE));
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException, IOException {
		List<String> operands = arguments.operands();
		String what = operands.isEmpty() ? "" : operands.get(0);
		if (what.equals(FORMS) && operands.size() == 2) {
			return forms(operands.get(1), arguments, session);
		}
		if (what.equals(MERGE) && operands.size() == 3) {
			return merge(operands.get(1), operands.get(2), arguments, session);
		}
		throw session.failure("collect.usage");
	}

	private static int forms(String planName, Arguments arguments, Session session) throws CommandException, IOException {
		PlanFile plan = PlanFile.read(planName, session);
		String file = plan.path().getFileName().toString();
		List<FormFile> forms = FormFile.of(plan.plan(), file.substring(0, file.length() - ".plan".length()));
		if (forms.isEmpty()) {
			throw session.failure("collect.noDepartments", planName);
		}
		String folderName = arguments.value(ImportCommand.OUTPUT).orElseThrow(() -> session.failure("collect.noFolder"));
		Path folder = session.environment().resolve(folderName);
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw session.failure("collect.isFile", folderName);
		}
		for (FormFile form : forms) {
			if (Files.exists(folder.resolve(form.name())) && !arguments.has(ImportCommand.FORCE)) {
				throw session.failure("collect.exists", folder.resolve(form.name()));
			}
		}
		Files.createDirectories(folder);
		for (FormFile form : forms) {
			Path target = folder.resolve(form.name());
			try (OutputFile out = OutputFile.open(target, target.toString(), session)) {
				FormWriter.write(plan.plan(), form.department(), session.messages().locale(), out.stream());
				out.commit();
			}
			session.out().println(session.messages().get("collect.form", form.name(), form.department().assigned().size()));
		}
		session.out().println(session.messages().get("collect.forms", forms.size(), folderName));
		return ExitCodes.OK;
	}

	private static int merge(String planName, String folderName, Arguments arguments, Session session) throws CommandException, IOException {
		PlanFile plan = PlanFile.read(planName, session);
		Taken taken = Taken.of(arguments, session);
		Path folder = session.environment().resolve(folderName);
		if (!Files.isDirectory(folder)) {
			throw session.failure("collect.notFolder", folderName);
		}
		if (Department.of(plan.plan()).isEmpty()) {
			throw session.failure("collect.noDepartments", planName);
		}
		Locale locale = session.messages().locale();
		Collection collection = Collection.read(plan.plan(), folder, locale);
		MergePreview preview = PlanMerger.preview(plan.plan(), collection.entries(), locale);
		if (taken.isJson()) {
			JsonObject json = PreviewJson.object(List.of(), preview, locale);
			json.add("returned", returned(collection, locale));
			session.out().println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json));
		} else {
			session.out().println(session.messages().get("collect.returned", collection.returned().size(), collection.count(Returned.State.MISSING)));
			collection.returned().forEach(each -> session.out().println("  " + each.message(locale)));
			session.out().print(PreviewText.of(preview, locale));
		}
		if (taken.isPreview()) {
			session.note("merge.howToTake");
			return ExitCodes.OK;
		}
		plan.write(taken, preview, arguments, session);
		return ExitCodes.OK;
	}

	private static JsonArray returned(Collection collection, Locale locale) {
		JsonArray array = new JsonArray();
		for (Returned each : collection.returned()) {
			JsonObject json = new JsonObject();
			json.addProperty("department", each.department());
			json.addProperty("state", each.state().name().toLowerCase(Locale.ROOT));
			json.addProperty("file", each.file());
			json.addProperty("message", each.message(locale));
			array.add(json);
		}
		return array;
	}
}
