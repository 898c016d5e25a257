package org.planwright.ui.server;

import java.util.function.Consumer;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;

/** Brings what the language server writes to its own log into the workbench's log. A request that died in the server is reported as a failure. */
final class ServerLog extends AppenderSkeleton {

	private static final String XTEXT = "org.eclipse.xtext";
	private static final String REQUESTS = "org.eclipse.xtext.ide.server";

	private final Consumer<Throwable> failures;

	private ServerLog(Consumer<Throwable> failures) {
		this.failures = failures;
		setThreshold(Level.WARN);
	}

	/** Starts listening. */
	static ServerLog attach(Consumer<Throwable> failures) {
		ServerLog log = new ServerLog(failures);
		Logger.getLogger(XTEXT).addAppender(log);
		return log;
	}

	void detach() {
		Logger.getLogger(XTEXT).removeAppender(this);
	}

	@Override
	protected void append(LoggingEvent event) {
		Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
		ILog log = ILog.of(ServerLog.class);
		if (!event.getLevel().isGreaterOrEqual(Level.ERROR)) {
			log.warn(event.getRenderedMessage(), cause);
		} else if (cause != null && event.getLoggerName().startsWith(REQUESTS)) {
			failures.accept(cause);
		} else {
			log.error(event.getRenderedMessage(), cause);
		}
	}

	@Override
	public void close() {
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
