package org.planwright.ide.server;

import java.util.Locale;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs each test as for a person who reads Chinese. */
public final class SpeaksChinese implements BeforeEachCallback, AfterEachCallback {

	private final Locale before = Locale.getDefault();

	@Override
	public void beforeEach(ExtensionContext test) {
		Locale.setDefault(Locale.CHINESE);
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Locale.setDefault(before);
	}
}
