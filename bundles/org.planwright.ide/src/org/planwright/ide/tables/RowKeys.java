package org.planwright.ide.tables;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.planwright.model.text.NameKey;

/** Makes the ids of the rows of one plan, in the order of its elements. */
final class RowKeys {

	private final Path file;
	private final Map<String, Integer> used = new HashMap<>();

	RowKeys(Path file) {
		this.file = file;
	}

	/** @param within what the element is in; null for nothing */
	RowId next(String name, String within) {
		String key = key(name) + "@" + key(within);
		int number = used.merge(key, 1, Integer::sum);
		return new RowId(file, number == 1 ? key : key + "." + number);
	}

	private static String key(String name) {
		return name == null ? "" : NameKey.of(name).key();
	}
}
