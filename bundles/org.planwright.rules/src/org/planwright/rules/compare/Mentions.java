package org.planwright.rules.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.model.text.NameKey;

/** Finds out which of some names are mentioned in texts, in one pass over each text whatever the number of names. For one thread. */
public final class Mentions {

	/** Shorter names are ordinary words. */
	private static final int SHORTEST = 4;

	private final Map<String, List<NameKey>> byHead = new HashMap<>();
	private final Set<NameKey> found = new HashSet<>();

	/** Looks for these names; those of fewer than four signs are never found. */
	public Mentions(Collection<NameKey> names) {
		for (NameKey name : names) {
			if (name.key().length() >= SHORTEST) {
				byHead.computeIfAbsent(name.key().substring(0, SHORTEST), head -> new ArrayList<>(1)).add(name);
			}
		}
	}

	/** Looks through one more text. */
	public void in(String text) {
		if (byHead.isEmpty() || text == null || text.length() < SHORTEST) {
			return;
		}
		String key = NameKey.of(text).key();
		for (int i = 0; i + SHORTEST <= key.length(); i++) {
			for (NameKey name : byHead.getOrDefault(key.substring(i, i + SHORTEST), List.of())) {
				if (key.startsWith(name.key(), i)) {
					found.add(name);
				}
			}
		}
	}

	/** Whether a name was mentioned in the texts so far. */
	public boolean has(NameKey name) {
		return found.contains(name);
	}
}
