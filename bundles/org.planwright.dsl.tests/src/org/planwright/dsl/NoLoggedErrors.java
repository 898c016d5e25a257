package org.planwright.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which something logs an error. */
public final class NoLoggedErrors extends AppenderSkeleton implements BeforeEachCallback, AfterEachCallback {

	private final List<String> errors = new CopyOnWriteArrayList<>();

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Logger.getRootLogger().addAppender(this);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Logger.getRootLogger().removeAppender(this);
		assertEquals(List.of(), errors, "logged errors");
	}

	@Override
	protected void append(LoggingEvent event) {
		if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
			String[] trace = event.getThrowableStrRep();
			errors.add(event.getRenderedMessage() + (trace == null ? "" : '\n' + String.join("\n", trace)));
		}
	}

	@Override
	public void close() {
		errors.clear();
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
