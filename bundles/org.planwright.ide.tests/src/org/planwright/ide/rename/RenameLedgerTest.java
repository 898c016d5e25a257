package org.planwright.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.diagnostics.DiagnosticData;
import org.planwright.ide.edits.AppliedEdits;
import org.planwright.ide.server.SpeaksChinese;
import org.planwright.ide.server.TestServer;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.FindingKey;
import org.planwright.rules.review.LedgerEntry;
import org.planwright.rules.review.LedgerFile;
import org.planwright.rules.review.ReviewLedger;

/** Decisions of reviewers after a new name. */
@ExtendWith(SpeaksChinese.class)
class RenameLedgerTest {

	private static final String PLAN = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年

			专栏1：主要指标 {
			  列 类别、指标、单位、2025年基期、2030年目标、属性
			  指标 城镇调查失业率  单位 %  基期 5.6  目标 5.5  预期性
			  指标 森林覆盖率  单位 %  基期 40.8  目标 42.0
			  指标 人均预期寿命  单位 岁  基期 78.1  目标 79.2  预期性
			}
			""";

	@TempDir
	Path folder;

	private Path plan;

	@BeforeEach
	void write() throws Exception {
		plan = Files.writeString(folder.resolve("清溪县.plan"), PLAN);
	}

	private static List<DiagnosticData> found(TestServer server, Path plan, String rule) throws Exception {
		List<Diagnostic> all = server.await(plan, diagnostics -> diagnostics.stream().anyMatch(each -> DiagnosticData.of(each).filter(data -> data.rule().equals(rule)).isPresent()));
		return all.stream().flatMap(each -> DiagnosticData.of(each).stream()).filter(data -> data.rule().equals(rule)).toList();
	}

	@Test
	void aDecisionStaysWithTheFindingWhosePathHoldsTheName() throws Exception {
		LedgerFile ledger = LedgerFile.of(plan);
		DiagnosticData before;
		Map<String, List<TextEdit>> changes;
		try (TestServer server = new TestServer(folder)) {
			server.open(plan, PLAN);
			before = found(server, plan, "V05").getFirst();
			decide(ledger, before, "保留点值");
			decide(ledger, found(server, plan, "A05").getFirst(), "待市里明确");
			changes = server.rename(plan, new Position(5, 7), "城镇登记失业率").getChanges();
		}
		assertEquals(2, changes.size(), "the plan and its ledger");
		for (var change : changes.entrySet()) {
			Path file = AppliedEdits.file(change.getKey());
			Files.writeString(file, AppliedEdits.of(Files.readString(file), change.getValue()));
		}
		try (TestServer server = new TestServer(folder)) {
			server.open(plan, Files.readString(plan));
			DiagnosticData after = found(server, plan, "V05").getFirst();
			assertFalse(before.fingerprint().equals(after.fingerprint()));
			ReviewLedger decisions = ledger.read();
			assertEquals("保留点值", decisions.find(after.fingerprint()).orElseThrow().comment());
			assertEquals("待市里明确", decisions.find(found(server, plan, "A05").getFirst().fingerprint()).orElseThrow().comment());
			assertEquals(2, decisions.entries().size());
		}
	}

	private static void decide(LedgerFile ledger, DiagnosticData finding, String comment) throws Exception {
		FindingKey key = new FindingKey(finding.fingerprint(), finding.rule(), finding.path());
		ledger.change(all -> all.with(new LedgerEntry(key, "", finding.quote(), Decision.REJECTED, comment, "李工", Instant.parse("2026-11-01T08:00:00Z"))));
	}

	@Test
	void aLedgerThatCannotBeReadIsLeftAlone() throws Exception {
		Files.writeString(LedgerFile.of(plan).path(), "{ not json");
		try (TestServer server = new TestServer(folder)) {
			server.open(plan, PLAN);
			assertEquals(1, server.rename(plan, new Position(5, 7), "城镇登记失业率").getChanges().size());
		}
	}
}
