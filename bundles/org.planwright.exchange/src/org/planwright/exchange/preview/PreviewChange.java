package org.planwright.exchange.preview;

import com.google.gson.JsonPrimitive;

/** One step that brings a shown document up to date. Steps are made in their order. */
public sealed interface PreviewChange {

	/** A block has become another one, with the same {@code id}. */
	record Replaced(String id, String html) implements PreviewChange {
		@Override
		public String script() {
			return "document.getElementById(" + quoted(id) + ").outerHTML=" + quoted(html) + ";";
		}
	}

	/**
	 * A block is new.
	 *
	 * @param after the {@code id} of the block before it
	 */
	record Inserted(String after, String html) implements PreviewChange {
		@Override
		public String script() {
			return "document.getElementById(" + quoted(after) + ").insertAdjacentHTML('afterend'," + quoted(html) + ");";
		}
	}

	/** A block is gone. */
	record Removed(String id) implements PreviewChange {
		@Override
		public String script() {
			return "document.getElementById(" + quoted(id) + ").remove();";
		}
	}

	/** JavaScript that makes this step in the shown document. */
	String script();

	private static String quoted(String text) {
		return new JsonPrimitive(text).toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
	}
}
