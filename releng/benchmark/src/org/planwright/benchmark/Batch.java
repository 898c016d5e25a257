package org.planwright.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.planwright.cli.check.BatchChecker;
import org.planwright.cli.check.CheckListener;
import org.planwright.cli.check.CheckedFile;
import org.planwright.cli.check.InputFile;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;

/** The check of all plans of a country, as the command line does it. */
final class Batch implements CheckListener {

	/** Is told how far the check has come. */
	interface Progress {

		void checked(int plans, long findings);
	}

	private static final int THREADS = 2;

	private final List<InputFile> files;
	private Progress progress;
	private int plans;
	private long findings;

	Batch(Inputs inputs) {
		files = inputs.country().all().stream().map(inputs::plan).map(Batch::file).toList();
	}

	private static InputFile file(Path path) {
		return new InputFile(path.toAbsolutePath(), path.getFileName().toString(), false);
	}

	/** Checks all. Returns the number of findings; a plan that the language cannot read or link ends the check. */
	long check(Progress listener) throws IOException {
		progress = listener;
		plans = 0;
		findings = 0;
		new BatchChecker(CheckOptions.all(Locale.SIMPLIFIED_CHINESE), THREADS).check(files, List.of(), this);
		return findings;
	}

	@Override
	public void checked(CheckedFile file) {
		file.findings().stream().filter(finding -> finding.rule().equals(Finding.SYNTAX) || finding.rule().equals(Finding.LINK)).findFirst().ifPresent(finding -> {
			throw new IllegalStateException(file.name() + ": " + finding);
		});
		findings += file.findings().size();
		progress.checked(++plans, findings);
	}

	@Override
	public void unusable(InputFile file, String message, Throwable cause) {
		throw new IllegalStateException(file.name() + ": " + message, cause);
	}
}
