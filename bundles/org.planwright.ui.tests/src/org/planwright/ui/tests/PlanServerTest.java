package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planwright.ide.server.PlanLanguageServer;
import org.planwright.ui.server.PlanServer;

/** How the workbench treats a language server that fails. */
class PlanServerTest {

	private final List<String> events = Collections.synchronizedList(new ArrayList<>());
	private final PlanServer server = new PlanServer(this::create, Set::of, Map::of, new PlanServer.Listener() {
		@Override
		public void started(LanguageServer started) {
			events.add("started");
		}

		@Override
		public void failed(Throwable cause, boolean restarted) {
			events.add(restarted ? "restarted" : "given up");
		}
	});

	private LanguageServer create() {
		return PlanLanguageServer.create(null);
	}

	@AfterEach
	void stop() {
		server.stop();
	}

	@Test
	void isStartedByItsFirstCall() throws Exception {
		assertEquals(List.of(), events);
		callAndWait();
		callAndWait();
		assertEquals(List.of("started"), events);
	}

	@Test
	void isStartedOnceMoreAfterAFailure() throws Exception {
		callAndWait();
		server.reportFailure(new IllegalStateException("broken"));
		callAndWait();
		assertEquals(List.of("started", "restarted", "started"), events);
	}

	@Test
	void isNotStartedAgainAndAgain() throws Exception {
		callAndWait();
		server.reportFailure(new IllegalStateException("broken"));
		server.reportFailure(new IllegalStateException("broken"));
		callAndWait();
		assertEquals(List.of("started", "restarted", "started", "given up"), events);
	}

	private void callAndWait() throws InterruptedException {
		CountDownLatch called = new CountDownLatch(1);
		server.call(running -> called.countDown());
		assertTrue(called.await(60, TimeUnit.SECONDS));
	}
}
