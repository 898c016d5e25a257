package org.planwright.exchange.office;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.util.ProviderActivator;

/**
 * Takes what POI logs, as a bundle: errors go to standard error. Log4j's interface has all threads but one wait without end when it was started and nobody takes the
 * log, so the bundle has to be started before it; the product does so.
 */
public final class OfficeLog extends ProviderActivator {

	private static final int PRIORITY = 1;
	private static final String VERSION = "2.6.0";

	/** For the framework. */
	public OfficeLog() {
		super(new Provider(PRIORITY, VERSION, SimpleLoggerContextFactory.class));
	}
}
