package org.planwright.rules.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

/** To which findings decisions belong when a plan is checked again. */
class ReviewLedgerTest {

	private static final Instant TIME = Instant.parse("2026-03-05T08:30:00Z");
	private static final FindingKey RATE = new FindingKey("0011223344556677", "C01", "发展目标/居民收入");
	private static final FindingKey RATE_EDITED = new FindingKey("8899aabbccddeeff", "C01", "发展目标/居民收入");
	private static final FindingKey OTHER_RATE = new FindingKey("1111111111111111", "C01", "发展目标/居民收入");

	@Test
	void aDecisionStaysWithItsFingerprint() {
		ReviewLedger ledger = ReviewLedger.EMPTY.with(decided(RATE, "按统计公报"));

		assertSame(ledger, ledger.reattached(List.of(RATE)));
		assertEquals("按统计公报", ledger.find(RATE.fingerprint()).orElseThrow().comment());
		assertEquals(List.of(), ledger.gone(List.of(RATE, OTHER_RATE)));
	}

	@Test
	void aDecisionFollowsTheOneFindingOfItsRuleAtItsPlaceWhenTheQuotationWasEdited() {
		ReviewLedger ledger = ReviewLedger.EMPTY.with(decided(RATE, "已核")).reattached(List.of(RATE_EDITED));

		assertEquals("已核", ledger.find(RATE_EDITED.fingerprint()).orElseThrow().comment());
		assertTrue(ledger.find(RATE.fingerprint()).isEmpty());
		assertEquals(List.of(), ledger.gone(List.of(RATE_EDITED)));
	}

	@Test
	void aDecisionDoesNotGuessBetweenTwoFindings() {
		ReviewLedger ledger = ReviewLedger.EMPTY.with(decided(RATE, ""));

		assertSame(ledger.find(RATE.fingerprint()).orElseThrow(), ledger.reattached(List.of(RATE_EDITED, OTHER_RATE)).find(RATE.fingerprint()).orElseThrow());
		assertEquals(1, ledger.gone(List.of(RATE_EDITED, OTHER_RATE)).size());
	}

	@Test
	void twoDecisionsDoNotFightForOneFinding() {
		ReviewLedger ledger = ReviewLedger.EMPTY.with(decided(RATE, "")).with(decided(OTHER_RATE, ""));

		assertEquals(2, ledger.reattached(List.of(RATE_EDITED)).gone(List.of(RATE_EDITED)).size());
	}

	@Test
	void aFindingThatIsDecidedIsNoCandidate() {
		ReviewLedger ledger = ReviewLedger.EMPTY.with(decided(RATE, "旧")).with(decided(OTHER_RATE, "新"));

		assertEquals("新", ledger.reattached(List.of(OTHER_RATE)).find(OTHER_RATE.fingerprint()).orElseThrow().comment());
	}

	@Test
	void decisionsOfAnotherDraftAreTakenOverWhereNobodyHasDecided() {
		FindingKey gone = new FindingKey("2222222222222222", "A05", "指标表/耕地保有量");
		ReviewLedger earlier = ReviewLedger.EMPTY.with(decided(RATE, "上一稿")).with(decided(gone, "已删去"));

		ReviewLedger edited = ReviewLedger.EMPTY.takingOver(earlier, List.of(RATE_EDITED));
		assertEquals("上一稿", edited.find(RATE_EDITED.fingerprint()).orElseThrow().comment());
		assertEquals(1, edited.entries().size());

		ReviewLedger decided = ReviewLedger.EMPTY.with(decided(RATE, "本稿")).takingOver(earlier, List.of(RATE));
		assertEquals("本稿", decided.find(RATE.fingerprint()).orElseThrow().comment());
	}

	@Test
	void findingsWithoutAPlaceAreNotTakenForOneAnother() {
		FindingKey damaged = new FindingKey("aaaa", "SYNTAX", "");
		ReviewLedger ledger = ReviewLedger.EMPTY.with(decided(damaged, ""));

		assertEquals(1, ledger.reattached(List.of(new FindingKey("bbbb", "SYNTAX", ""))).gone(List.of()).size());
		assertTrue(ledger.reattached(List.of(new FindingKey("bbbb", "SYNTAX", ""))).find("bbbb").isEmpty());
	}

	@Test
	void decidingAgainReplacesTheDecisionAndTakingBackRemovesIt() {
		LedgerEntry second = new LedgerEntry(RATE, "增速不符", "7.2%", Decision.REJECTED, "口径不同", "李审", TIME.plusSeconds(60));
		ReviewLedger ledger = ReviewLedger.EMPTY.with(decided(RATE, "")).with(second);

		assertEquals(List.of(second), List.copyOf(ledger.entries()));
		assertEquals(ReviewLedger.EMPTY, ledger.without(RATE.fingerprint()));
	}

	static LedgerEntry decided(FindingKey finding, String comment) {
		return new LedgerEntry(finding, "增速不符", "年均增长7.2%", Decision.ACCEPTED, comment, "王审", TIME);
	}
}
