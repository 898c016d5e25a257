package org.planwright.evl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.dsl.PlanStandaloneSetup;
import org.planwright.evl.project.ProjectScripts;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.rules.RulesModule;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.project.ProjectFolder;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;

/** A project with scripts, for tests. */
final class ScriptProject {

	/** What a script may take in tests: enough for every test but the endless one. */
	private static final long STEPS = 200_000;

	private static final class Setup extends PlanStandaloneSetup {
		@Override
		public Injector createInjector() {
			return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new RulesModule(), Setup::scripts));
		}

		private static void scripts(Binder binder) {
			binder.bind(ScriptSession.class).toInstance(new ScriptSession(ScriptTrust.NOBODY, false));
			binder.bind(ScriptRules.class).toInstance(new ScriptRules(STEPS));
		}
	}

	/** One injector serves all tests, as it serves all threads of a program. */
	static final Injector INJECTOR = new Setup().createInjectorAndDoEMFRegistration();

	final Path folder;

	/** @param folder empty */
	ScriptProject(Path folder) {
		this.folder = folder;
		try {
			Files.createDirectory(folder.resolve(ProjectFolder.NAME));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes a script of these lines. */
	Path script(String name, String... lines) {
		try {
			return Files.writeString(folder.resolve(ProjectFolder.NAME).resolve(name), String.join("\n", lines) + "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	ProjectScripts scripts() {
		return ProjectScripts.of(plan("岱河县")).orElseThrow();
	}

	URI plan(String name) {
		return URI.createFileURI(folder.resolve(name + ".plan").toString());
	}

	/** The findings of scripts on a plan in the project. */
	List<Finding> check(String text, ScriptSession session) {
		return check("岱河县", text, session, Locale.CHINESE, CancelIndicator.NullImpl);
	}

	List<Finding> check(String name, String text, ScriptSession session, Locale locale, CancelIndicator cancel) {
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		session.install(set);
		PlanChecker checker = INJECTOR.getInstance(PlanChecker.class);
		return checker.check(checker.parse(text, plan(name), set), CheckOptions.all(locale), cancel).stream()
				.filter(finding -> finding.rule().contains(".")).toList();
	}

	/** Everybody's scripts are run. */
	static ScriptSession trusting() {
		return new ScriptSession(ScriptTrust.EVERYBODY, true);
	}

	/** The problems as "file:line severity message". */
	static List<String> told(ScriptSession session) {
		return session.problems().all().stream()
				.map(problem -> problem.script().getFileName() + ":" + problem.line() + " " + problem.severity() + " " + problem.message()).toList();
	}
}
