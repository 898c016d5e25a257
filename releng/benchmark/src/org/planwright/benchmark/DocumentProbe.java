package org.planwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.planwright.benchmark.Results.Documents;

/** Times what is done with a long document: each a process of its own, as a person or another program starts it, but for the preview. */
final class DocumentProbe {

	/** So many times the length of a county's plan fill some 150 pages of the official form. */
	private static final int LENGTH = 2;

	private record Task(String name, double limit, List<String> command) {
	}

	private final Inputs inputs;
	private final Path script;

	DocumentProbe(Inputs inputs, Path script) {
		this.inputs = inputs;
		this.script = script;
	}

	/** Times all. */
	List<Documents> measure(int runs, List<String> options) throws IOException, InterruptedException {
		Path folder = Files.createDirectories(inputs.folder().resolve("documents"));
		Path plan = inputs.times(LENGTH);
		Path word = folder.resolve("plan.docx");
		// the Word document that the others read
		Processes.millis(List.of(command("export", "--format", "docx", plan, "-o", word)), 1, Set.of(0));
		List<Task> tasks = new ArrayList<>();
		tasks.add(new Task("import of a Word document", 3000, command("import", "--force", word, "-o", folder.resolve("imported.plan"))));
		tasks.add(new Task("check of a Word document with a commented copy", 5000, command("check", "--format", "docx", word, "-o", folder.resolve("commented.docx"))));
		for (String format : List.of("docx", "pdf", "html", "xlsx")) {
			tasks.add(new Task("export as " + format, 3000, command("export", "--format", format, plan, "-o", folder.resolve("exported." + format))));
		}
		List<double[]> millis = Processes.millis(tasks.stream().map(Task::command).toList(), runs, Set.of(0, 1));
		List<Documents> documents = new ArrayList<>();
		for (int i = 0; i < tasks.size(); i++) {
			documents.add(new Documents(tasks.get(i).name(), tasks.get(i).limit(), runs, millis.get(i)[runs / 2], millis.get(i)[0]));
		}
		documents.add(preview(plan, options));
		return documents;
	}

	private static Documents preview(Path plan, List<String> options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Processes.java()));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), PreviewProbe.class.getName(), plan.toString()));
		String[] cells = Processes.output(command).strip().split(" ");
		return new Documents("preview after a keystroke, besides the 100 ms that the view waits for the next", 200, Integer.parseInt(cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
	}

	private List<String> command(Object... arguments) {
		List<String> command = new ArrayList<>(List.of(script.toString()));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		return command;
	}
}
