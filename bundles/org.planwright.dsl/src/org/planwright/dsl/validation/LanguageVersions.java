package org.planwright.dsl.validation;

import java.util.List;

/** Versions of the language, as the header 格式 names them. A file without that header is of version 1. */
public final class LanguageVersions {

	/** The version that is written. */
	public static final String CURRENT = "1";

	/** All versions that are read, oldest first: 1 – first version. */
	public static final List<String> ALL = List.of("1");

	private LanguageVersions() {
	}
}
