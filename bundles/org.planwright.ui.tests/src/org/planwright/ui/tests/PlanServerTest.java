package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.PlanLanguageServer;
import org.planwright.ui.server.PlanServer;
import org.planwright.ui.server.SyncedDocument;

/** How the workbench treats a language server that fails. */
class PlanServerTest {

	private final Workbench workbench = new Workbench();
	private final CountDownLatch begin = new CountDownLatch(1);
	private volatile boolean waits;
	private volatile Consumer<LanguageServer> started = running -> { };
	private final List<String> events = Collections.synchronizedList(new ArrayList<>());
	private final PlanServer server = new PlanServer(this::create, Set::of, Map::of, new PlanServer.Listener() {
		@Override
		public void started(LanguageServer running) {
			events.add("started");
			started.accept(running);
		}

		@Override
		public void failed(Throwable cause, boolean restarted) {
			events.add(restarted ? "restarted" : "given up");
		}
	});

	private LanguageServer create() {
		try {
			assertTrue(!waits || begin.await(60, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
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

	/** The document that is open when the server has started is not closed by what was closed before. */
	@Test
	void aFileThatIsClosedAndOpenedWhileItStartsStaysOpen(@TempDir Path folder) throws Exception {
		workbench.watchLog();
		Path file = Files.writeString(folder.resolve("清溪县.plan"), "第一章　总则\n");
		waits = true;
		server.call(running -> { });
		SyncedDocument first = new SyncedDocument(server, file, new Document("第一章　总则\n"));
		server.call(first::open);
		first.close();
		IDocument text = new Document("第一章　总则\n");
		SyncedDocument second = new SyncedDocument(server, file, text);
		started = second::open;
		server.call(second::open);
		begin.countDown();
		callAndWait();
		text.set("第一章　总则\n第二章　发展目标\n");
		assertEquals(2, second.read(plan -> plan.getBlocks().size()).get(60, TimeUnit.SECONDS));
		second.close();
		callAndWait();
		assertEquals(List.of(), workbench.loggedErrors());
	}

	private void callAndWait() throws InterruptedException {
		CountDownLatch called = new CountDownLatch(1);
		server.call(running -> called.countDown());
		assertTrue(called.await(60, TimeUnit.SECONDS));
	}
}
