package org.planwright.ide.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planwright.rules.catalogue.Tier;

/** Which check is next, and what becomes of one that is ended. */
class CheckQueueTest {

	private static final long PATIENCE_SECONDS = 20;
	private static final URI COUNTY = URI.createURI("file:/岱河县.plan");
	private static final URI CITY = URI.createURI("file:/云津市.plan");

	private final PlanRequestManager requests = new PlanRequestManager(Executors.newCachedThreadPool(), new OperationCanceledManager());
	private final CheckQueue checks = new CheckQueue(requests);

	@AfterEach
	void stop() {
		checks.stop();
		requests.shutdown();
	}

	/** Notes what is asked of it. */
	private static class Noting implements CheckedPlans {

		final List<String> done = new CopyOnWriteArrayList<>();

		@Override
		public boolean isOpen(URI plan) {
			return plan == COUNTY;
		}

		@Override
		public void relink(Collection<URI> plans, CancelIndicator cancel) {
			plans.forEach(plan -> done.add("link " + plan.lastSegment()));
		}

		@Override
		public void check(URI plan, Tier tier, CancelIndicator cancel) {
			done.add(tier + " " + plan.lastSegment());
		}
	}

	/** Its checks last until they are cancelled or let go. */
	private static final class Lasting extends Noting {

		final LinkedBlockingQueue<Tier> begun = new LinkedBlockingQueue<>();
		final CountDownLatch letGo = new CountDownLatch(1);

		@Override
		public void check(URI plan, Tier tier, CancelIndicator cancel) {
			begun.add(tier);
			while (letGo.getCount() > 0) {
				if (cancel.isCanceled()) {
					throw new OperationCanceledException();
				}
				Thread.onSpinWait();
			}
			super.check(plan, tier, cancel);
		}

		void awaitCheck() throws InterruptedException {
			assertEquals(Tier.NORMAL, begun.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
		}
	}

	@Test
	void openPlansComeFirstAndCheapRulesBeforeOthers() throws Exception {
		Noting plans = new Noting();
		checks.start(plans);
		checks.check(List.of(CITY, COUNTY)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		assertEquals(List.of("NORMAL 岱河县.plan", "EXPENSIVE 岱河县.plan", "NORMAL 云津市.plan", "EXPENSIVE 云津市.plan"), plans.done);
	}

	@Test
	void anAffectedPlanIsReadAnewBeforeItIsChecked() throws Exception {
		Noting plans = new Noting();
		checks.start(plans);
		checks.affected(COUNTY);
		checks.typed(CITY);
		checks.check(List.of(COUNTY)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		List<String> county = plans.done.stream().filter(each -> each.endsWith("岱河县.plan")).toList();
		assertEquals(List.of("link 岱河县.plan", "NORMAL 岱河县.plan", "EXPENSIVE 岱河县.plan"), county);
	}

	@Test
	void whatAClosedPlanRefersToIsReadAnewForARequest() throws Exception {
		Noting plans = new Noting();
		checks.start(plans);
		checks.affected(CITY);
		checks.typed(COUNTY);
		checks.relinkStale();
		requests.runRead(cancel -> List.copyOf(plans.done)).thenAccept(done -> assertTrue(done.contains("link 云津市.plan"), done.toString()))
				.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	@Test
	void aChangeEndsACheckWhichIsTakenUpAgain() throws Exception {
		Lasting plans = new Lasting();
		checks.start(plans);
		checks.typed(COUNTY);
		plans.awaitCheck();

		requests.runWrite(() -> null, (cancel, nothing) -> plans.done.add("change")).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		plans.awaitCheck();
		plans.letGo.countDown();
		checks.check(List.of(COUNTY)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);

		assertEquals("change", plans.done.getFirst());
		assertTrue(plans.done.contains("NORMAL 岱河县.plan"));
	}

	@Test
	void requestsAreAnsweredWhileAPlanIsChecked() throws Exception {
		Lasting plans = new Lasting();
		checks.start(plans);
		checks.typed(COUNTY);
		plans.awaitCheck();

		assertEquals("answer", requests.runRead(cancel -> "answer").get(PATIENCE_SECONDS, TimeUnit.SECONDS));
		assertEquals(List.of(), plans.done);
		plans.letGo.countDown();
	}

	@Test
	void aCheckThatFailsIsNotTriedAgainAndKeepsNoOtherFromRunning() throws Exception {
		Noting plans = new Noting() {
			@Override
			public void check(URI plan, Tier tier, CancelIndicator cancel) {
				super.check(plan, tier, cancel);
				if (plan == COUNTY && tier == Tier.NORMAL) {
					throw new IllegalStateException("a rule that failed");
				}
			}
		};
		checks.start(plans);
		checks.check(List.of(COUNTY, CITY)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		assertEquals(List.of("NORMAL 岱河县.plan", "EXPENSIVE 岱河县.plan", "NORMAL 云津市.plan", "EXPENSIVE 云津市.plan"), plans.done);
	}

	@Test
	void whoAsksIsToldThatNothingWillCome() {
		checks.start(new Lasting());
		var asked = checks.check(List.of(CITY));
		checks.stop();
		assertTrue(asked.isCancelled());
		assertFalse(checks.check(List.of()).isCompletedExceptionally());
	}
}
