package org.planwright.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;

/** The language server as a process of its own, with a plain client at the other end of its streams. */
class LanguageServerCommandTest {

	private static final String PLAN = """
			规划：清溪县十五五纲要
			地区：清溪县  县级  隶属 云津市
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			到2030年，森林覆盖率达到32.4%「=森林覆盖率.目标」，引进职业（助理）医师210名。

			专栏1：“十五五”时期主要指标 {
			  列 类别、指标、2025年实际、2030年目标、属性
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			""";
	private static final Position CHAPTER = new Position(4, 0);
	private static final Position INDICATOR = new Position(10, 6);

	@TempDir
	Path folder;

	@Test
	void aPlainClientIsServedFromBeginningToEnd() throws Exception {
		Path plan = Files.writeString(folder.resolve("清溪县.plan"), PLAN);
		try (ServerProcess server = ServerProcess.start(folder)) {
			ServerCapabilities capabilities = server.initialize();
			assertTrue(capabilities.getHoverProvider().getLeft());
			assertTrue(capabilities.getExecuteCommandProvider().getCommands().contains("planwright.check"));

			server.open(plan, PLAN);
			List<Diagnostic> found = server.await(plan, "planwright.rule.T01");
			assertTrue(found.stream().allMatch(each -> each.getData() != null), found.toString());

			List<String> labels = server.completion(plan, CHAPTER).stream().map(CompletionItem::getLabel).toList();
			assertTrue(labels.contains("指标表"), labels.toString());
			String hover = server.hover(plan, INDICATOR);
			assertTrue(hover.contains("32.4"), hover);
			SemanticTokens tokens = server.semanticTokens(plan);
			assertNotNull(tokens);
			String renamed = server.rename(plan, INDICATOR, "林木覆盖率").stream().map(TextEdit::getNewText).reduce("", String::concat);
			assertEquals("林木覆盖率林木覆盖率", renamed);

			assertEquals(ExitCodes.OK, server.shutDownAndExit());
			assertTrue(server.hasWrittenMessagesOnly());
			assertEquals("", server.errors());
		}
	}

	@Test
	void aClientThatIsGoneEndsTheServer() throws Exception {
		try (ServerProcess server = ServerProcess.start(folder)) {
			server.initialize();
			assertEquals(ExitCodes.ERRORS_FOUND, server.leave());
		}
	}

	@Test
	void filesAreNotTaken() {
		CliRun run = CliRun.in(folder);
		assertEquals(ExitCodes.UNUSABLE, run.run("language-server", "清溪县.plan"));
		assertTrue(run.err().contains("清溪县.plan"), run.err());
		assertFalse(run.err().contains("Exception"), run.err());
	}

	@Test
	void whatStandsBetweenMessagesIsSeen() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes("Content-Length: 2\r\n\r\n{}".getBytes());
		assertTrue(ServerProcess.areMessagesOnly(out.toByteArray()));
		out.writeBytes("log\n".getBytes());
		assertFalse(ServerProcess.areMessagesOnly(out.toByteArray()));
	}
}
