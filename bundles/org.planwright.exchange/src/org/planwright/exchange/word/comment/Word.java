package org.planwright.exchange.word.comment;

/** How elements of WordprocessingML are written at a place of a document: with the prefix it uses there, or with one that brings its declaration along. */
record Word(String prefix, String declaration) {

	/** Inside an element. */
	static Word in(Element element) {
		// attributes need a prefix even where elements have none
		return element.prefix().isEmpty() ? new Word("w:", " xmlns:w=\"" + PartScanner.WORD + "\"") : new Word(element.prefix(), "");
	}

	String name(String name) {
		return prefix + name;
	}

	/** The name in the outermost start tag of what is put in. */
	String tag(String name) {
		return prefix + name + declaration;
	}
}
