package org.planwright.evl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.util.URI;

/** What is wrong with the scripts that were met, whatever plans they ran over; of one line, one thing is told. Safe for use by many threads. */
public final class ScriptProblems {

	/** Is told of changes, in the thread of the check. */
	@FunctionalInterface
	public interface Listener {

		/** All that is wrong with a script now; nothing when it is mended or gone. */
		void changed(Path script, List<ScriptProblem> problems);
	}

	/** What each plan has brought to light of one version of a script. */
	private static final class State {
		private final String hash;
		private final Map<URI, List<ScriptProblem>> byPlan = new HashMap<>();

		State(String hash) {
			this.hash = hash;
		}

		List<ScriptProblem> all() {
			Map<Integer, ScriptProblem> byLine = new TreeMap<>();
			byPlan.values().stream().flatMap(List::stream).sorted(Comparator.comparing(ScriptProblem::message))
					.forEach(problem -> byLine.putIfAbsent(problem.line(), problem));
			return List.copyOf(byLine.values());
		}
	}

	private final Map<Path, State> scripts = new TreeMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/** Adds somebody to be told of changes. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** All that is wrong, by script and line. */
	public synchronized List<ScriptProblem> all() {
		List<ScriptProblem> all = new ArrayList<>();
		scripts.values().forEach(state -> all.addAll(state.all()));
		return all;
	}

	/** What a check of a plan has found out about a script; what an earlier one had is forgotten, and all that was of another version of the scripts. */
	void set(Path script, String hash, URI plan, List<ScriptProblem> problems) {
		List<ScriptProblem> before;
		List<ScriptProblem> after;
		synchronized (this) {
			State known = scripts.get(script);
			before = known == null ? List.of() : known.all();
			State state = known == null || !known.hash.equals(hash) ? new State(hash) : known;
			scripts.put(script, state);
			if (problems.isEmpty()) {
				state.byPlan.remove(plan);
			} else {
				state.byPlan.put(plan, List.copyOf(problems));
			}
			after = state.all();
		}
		tell(script, before, after);
	}

	/** Forgets the scripts of a folder that are there no more. */
	void keep(Path folder, Set<Path> present) {
		List<Path> gone = new ArrayList<>();
		synchronized (this) {
			scripts.keySet().stream().filter(script -> folder.equals(script.getParent()) && !present.contains(script)).forEach(gone::add);
			gone.forEach(scripts::remove);
		}
		gone.forEach(script -> listeners.forEach(listener -> listener.changed(script, List.of())));
	}

	private void tell(Path script, List<ScriptProblem> before, List<ScriptProblem> after) {
		if (!before.equals(after)) {
			listeners.forEach(listener -> listener.changed(script, after));
		}
	}
}
