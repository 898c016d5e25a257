package org.planwright.rules.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How decisions are kept beside a plan. */
class LedgerFileTest {

	private static final LedgerEntry FIRST = ReviewLedgerTest.decided(new FindingKey("00aa", "A01", "专栏/森林覆盖率"), "改为“约束性”\n<按上级>");
	private static final LedgerEntry SECOND = ReviewLedgerTest.decided(new FindingKey("00bb", "C01", "发展目标"), "");
	private static final LedgerEntry THIRD = ReviewLedgerTest.decided(new FindingKey("00cc", "B02", "发展目标"), "");

	@TempDir
	Path folder;
	private LedgerFile ledger;

	@BeforeEach
	void name() {
		ledger = LedgerFile.of(folder.resolve("岱河县.plan"));
	}

	@Test
	void isBesideThePlanAndBearsItsName() {
		assertEquals(folder.resolve("岱河县.review.json"), ledger.path());
	}

	@Test
	void aPlanWithoutOneHasNoDecisions() throws IOException {
		assertEquals(ReviewLedger.EMPTY, ledger.read());
	}

	@Test
	void givesBackWhatWasWritten() throws IOException {
		ledger.change(before -> before.with(SECOND).with(FIRST));

		assertEquals(List.of(FIRST, SECOND), List.copyOf(ledger.read().entries()));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(ledger.path()), files.toList(), "something is left over");
		}
	}

	@Test
	void aDecisionMoreIsALineMore() throws IOException {
		ledger.change(before -> before.with(SECOND).with(FIRST));
		List<String> before = Files.readAllLines(ledger.path());
		ledger.change(two -> two.with(THIRD));
		List<String> after = Files.readAllLines(ledger.path());

		assertEquals(before.size() + 1, after.size());
		assertTrue(after.containsAll(before), "a line has changed that has nothing to do with it");
		assertTrue(before.stream().anyMatch(line -> line.contains("改为“约束性”\\n<按上级>")), "the comment cannot be read in the file");
	}

	@Test
	void keepsWhatAnotherWroteMeanwhile() throws IOException {
		ledger.change(before -> before.with(FIRST));
		LedgerFile.of(folder.resolve("岱河县.plan")).change(before -> before.with(SECOND));
		ledger.change(before -> before.with(THIRD));

		assertEquals(3, ledger.read().entries().size());
	}

	@Test
	void isNotWrittenWhenNothingChanges() throws IOException {
		ledger.change(before -> before.without("00aa"));

		assertFalse(Files.exists(ledger.path()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"format\":1}", "{\"format\":1,\"decisions\":[{}]}", "{\"format\":1,\"decisions\":[",
			"{\"format\":1,\"decisions\":[{\"fingerprint\":\"a\",\"rule\":\"A01\",\"decision\":\"maybe\",\"time\":\"2026-03-05T08:30:00Z\"}]}",
			"{\"format\":1,\"decisions\":[{\"fingerprint\":\"a\",\"rule\":\"A01\",\"decision\":\"accepted\",\"time\":\"yesterday\"}]}",
			"{\"format\":1,\"decisions\":[{\"fingerprint\":[],\"rule\":\"A01\",\"decision\":\"accepted\",\"time\":\"2026-03-05T08:30:00Z\"}]}" })
	void oneThatIsDamagedIsNeverWrittenOver(String text) throws IOException {
		Files.writeString(ledger.path(), text);

		UnusableLedgerException damaged = assertThrows(UnusableLedgerException.class, () -> ledger.change(before -> before.with(FIRST)));
		assertEquals(ledger.path(), damaged.file());
		assertFalse(damaged.isNewer());
		assertEquals(text, Files.readString(ledger.path()));
	}

	@Test
	void oneInAnotherEncodingIsDamaged() throws IOException {
		Files.write(ledger.path(), "{\"format\":1,\"decisions\":[],\"说明\":\"审核\"}".getBytes(Charset.forName("GB18030")));

		assertThrows(UnusableLedgerException.class, ledger::read);
	}

	@Test
	void oneOfANewerProgramIsLeftAlone() throws IOException {
		Files.writeString(ledger.path(), "{\"format\":2,\"decisions\":[]}");

		assertTrue(assertThrows(UnusableLedgerException.class, () -> ledger.change(before -> before.with(FIRST))).isNewer());
	}
}
