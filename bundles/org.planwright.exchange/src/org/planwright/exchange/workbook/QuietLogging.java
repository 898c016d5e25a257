package org.planwright.exchange.workbook;

/** Keeps the logging interface that office documents are read and written through from saying on the error stream that nothing is behind it. */
public final class QuietLogging {

	private static final String PROVIDER = "log4j.provider";
	/** What is wrong with a document is said by whoever reads it. */
	private static final String LEVEL = "org.apache.logging.log4j.simplelog.level";

	private QuietLogging() {
	}

	/** To be called before a document is made or read; a provider that was chosen stays. */
	public static void install() {
		if (System.getProperty(PROVIDER) == null) {
			System.setProperty(PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
			System.setProperty(LEVEL, "OFF");
		}
	}
}
