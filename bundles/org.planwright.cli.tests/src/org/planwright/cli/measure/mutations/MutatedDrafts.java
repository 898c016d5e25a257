package org.planwright.cli.measure.mutations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.PlanImporter;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.drafts.EarlierDraft;

import com.google.inject.Injector;

/** Plants defects in copies of real drafts, which are kept in memory, and checks them. Serves several threads. */
final class MutatedDrafts {

	/** What a check found, by what of it does not depend on the place in the file. */
	private record Key(String variant, String quote, List<String> arguments, List<String> related) {

		static Key of(Finding finding) {
			return new Key(finding.variant(), finding.quote(), finding.arguments(), finding.related().stream().map(Finding.Related::quote).toList());
		}
	}

	private record Base(Texts texts, List<Finding> findings) {
	}

	private record Prepared(int draft, UnaryOperator<Texts> preparation) {
	}

	private static final URI PLAN = URI.createURI("inmemory:/plan.plan");

	private final Injector injector = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final PlanChecker checker = injector.getInstance(PlanChecker.class);
	private final List<Texts> drafts = new ArrayList<>();
	private final Map<Prepared, Base> bases = new ConcurrentHashMap<>();

	/** @param folder of the drafts */
	MutatedDrafts(Path folder) throws IOException, ImportException {
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
		}
		for (Path file : files) {
			drafts.add(new Texts(new PlanImporter().importFile(file).planText().lines().toList(), null, null));
		}
	}

	/**
	 * Plants a defect by a seed, in one draft after the other, and says whether it is found.
	 *
	 * @return what was done, when it is not found; empty when it is
	 */
	String miss(Mutation mutation, int seed) {
		for (int i = 0; i < drafts.size(); i++) {
			try {
				return miss(mutation, seed, (seed + i) % drafts.size());
			} catch (NoPlaceException e) {
				// the other draft may have a place
			}
		}
		return "no draft has a place";
	}

	private String miss(Mutation mutation, int seed, int draft) {
		Base base = bases.computeIfAbsent(new Prepared(draft, mutation.preparation()), key -> base(key));
		Collection<Finding> before = base.findings().stream().filter(finding -> finding.rule().equals(mutation.rule())).toList();
		Set<Integer> taken = new TreeSet<>();
		String untouched = base.texts().text();
		before.forEach(finding -> taken.addAll(lines(finding, untouched)));
		Copy copy = new Copy(base.texts().lines(), taken, new Random(seed * 7919L + mutation.rule().hashCode()));
		mutation.planter().accept(copy);
		List<Integer> touched = new ArrayList<>();
		for (int i = 0; i < copy.lines().size(); i++) {
			Line line = copy.lines().get(i);
			if (line.changed()) {
				touched.add(i + 1);
				assertTrue(mutation.counted() || !taken.contains(line.origin()), () -> mutation.rule() + " finds something in the untouched text at line " + line.origin());
			}
		}
		String text = copy.text();
		List<Key> known = new ArrayList<>(before.stream().map(Key::of).toList());
		List<Finding> after = check(base.texts(), text).stream().filter(finding -> finding.rule().equals(mutation.rule())).toList();
		List<Finding> elsewhere = after.stream().filter(finding -> !touches(finding, text, touched) && !known.remove(Key.of(finding))).toList();
		boolean found = after.stream().anyMatch(finding -> touches(finding, text, touched) && !known.remove(Key.of(finding)));
		if (found || mutation.counted() && !elsewhere.isEmpty()) {
			return "";
		}
		StringBuilder what = new StringBuilder("draft " + draft);
		touched.forEach(line -> what.append("\n      ").append(line).append(": ").append(shown(copy.lines().get(line - 1), base.texts())));
		return what.toString();
	}

	private Base base(Prepared key) {
		Texts texts = key.preparation().apply(drafts.get(key.draft()));
		return new Base(texts, check(texts, texts.text()));
	}

	private List<Finding> check(Texts texts, String text) {
		XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
		XtextResource plan = checker.parse(text, PLAN, set);
		if (texts.upper() != null) {
			checker.parse(texts.upper(), URI.createURI("inmemory:/upper.plan"), set);
		}
		if (texts.earlier() != null) {
			EarlierDraft.install(plan, checker.parse(texts.earlier(), URI.createURI("inmemory:/earlier.plan"), injector.getInstance(XtextResourceSet.class)));
		}
		return checker.check(plan, CheckOptions.all(Locale.CHINESE), CancelIndicator.NullImpl);
	}

	private static boolean touches(Finding finding, String text, List<Integer> touched) {
		return lines(finding, text).stream().anyMatch(touched::contains);
	}

	private static Set<Integer> lines(Finding finding, String text) {
		Set<Integer> lines = new TreeSet<>();
		add(lines, text, finding.start(), finding.end());
		finding.related().stream().filter(related -> related.uri().equals(PLAN.toString())).forEach(related -> add(lines, text, related.start(), related.end()));
		return lines;
	}

	private static void add(Set<Integer> lines, String text, int start, int end) {
		int first = (int) text.substring(0, Math.min(start, text.length())).chars().filter(c -> c == '\n').count() + 1;
		int last = first + (int) text.substring(Math.min(start, text.length()), Math.min(Math.max(start, end), text.length())).chars().filter(c -> c == '\n').count();
		for (int line = first; line <= last; line++) {
			lines.add(line);
		}
	}

	/** What of a line is new. */
	private static String shown(Line line, Texts before) {
		String old = line.origin() < 0 ? "" : before.lines().get(line.origin() - 1);
		String now = line.text();
		int from = 0;
		while (from < Math.min(old.length(), now.length()) && old.charAt(from) == now.charAt(from)) {
			from++;
		}
		int end = 0;
		while (end < Math.min(old.length(), now.length()) - from && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
			end++;
		}
		return now.substring(Math.max(0, from - 20), Math.min(now.length(), now.length() - end + 20));
	}
}
