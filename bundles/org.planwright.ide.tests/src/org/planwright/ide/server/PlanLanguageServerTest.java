package org.planwright.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server in process; in the build this runs inside Equinox, where a service loader would not find the language. */
class PlanLanguageServerTest {

	private static final String ATTRIBUTE_RULE = "planwright.rule.A05";
	private static final String PLAN = """
			规划：清溪县十五五纲要
			标题：清溪县国民经济和社会发展第十五个五年规划纲要
			地区：清溪县  县级  隶属 云津市
			规划期：2026—2030年  基期 2025年

			第一章　发展目标

			专栏1：“十五五”时期主要指标 {
			  列 指标、2025年实际、2030年目标、属性
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			}
			""";
	private static final String DAMAGED = PLAN.replace("  约束性", "");
	private static final int INDICATOR_LINE = 10;
	private static final int CHAPTER_LINE = 5;

	@TempDir
	Path folder;

	private final RecordingClient client = new RecordingClient();
	private LanguageServer server;

	@BeforeEach
	void createServer() {
		server = PlanLanguageServer.create(client);
	}

	@AfterEach
	void shutDown() throws Exception {
		server.shutdown().get(30, TimeUnit.SECONDS);
		server.exit();
	}

	@Test
	void findsTheMissingAttributeOfAnIndicator() throws Exception {
		start();
		Path file = write("清溪县.plan", PLAN);
		open(file, DAMAGED);

		Diagnostic missing = only(client.await(file, PlanLanguageServerTest::hasAttributeFinding), ATTRIBUTE_RULE);

		assertEquals(INDICATOR_LINE, missing.getRange().getStart().getLine());
	}

	@Test
	void forgetsAFindingThatWasMended() throws Exception {
		start();
		Path file = write("清溪县.plan", PLAN);
		open(file, DAMAGED);
		client.await(file, PlanLanguageServerTest::hasAttributeFinding);

		change(file, 2, PLAN);

		assertTrue(client.await(file, findings -> !hasAttributeFinding(findings)).stream().noneMatch(PlanLanguageServerTest::isAttributeFinding));
	}

	@Test
	void checksThePlansOfAFolderThatNobodyOpened() throws Exception {
		Path file = write("纲要 草案/清溪县（送审）.plan", DAMAGED);

		start();

		assertTrue(hasAttributeFinding(client.await(file, PlanLanguageServerTest::hasAttributeFinding)));
	}

	@Test
	void knowsAFileByOneNameWhetherItWasFoundOrOpened() throws Exception {
		Path file = write("纲要 草案/清溪县（送审）.plan", DAMAGED);
		start();
		client.await(file, PlanLanguageServerTest::hasAttributeFinding);

		open(file, PLAN);
		client.await(file, findings -> !hasAttributeFinding(findings));

		assertEquals(List.of(file), client.files());
	}

	@Test
	void leavesHiddenFoldersAlone() throws Exception {
		write(".backup/清溪县.plan", DAMAGED);
		Path file = write("清溪县.plan", DAMAGED);

		start();
		client.await(file, PlanLanguageServerTest::hasAttributeFinding);

		assertEquals(List.of(file), client.files());
	}

	@Test
	void checksAFileOutsideTheFolders(@TempDir Path elsewhere) throws Exception {
		start();
		Path file = Files.writeString(elsewhere.resolve("别处.plan"), PLAN);

		open(file, DAMAGED);

		assertTrue(hasAttributeFinding(client.await(file, PlanLanguageServerTest::hasAttributeFinding)));
	}

	@Test
	void completesWithTheLanguagesOwnLexer() throws Exception {
		assertTrue(labelsAt(CHAPTER_LINE, 0).contains("指标表"));
	}

	@Test
	void knowsInsideAFrameThatItIsOpen() throws Exception {
		List<String> labels = labelsAt(INDICATOR_LINE, 2);
		assertTrue(labels.containsAll(List.of("类别", "指标", "}")), labels::toString);
		assertFalse(labels.contains("指标表"), labels::toString);
	}

	private List<String> labelsAt(int line, int column) throws Exception {
		start();
		Path file = write("清溪县.plan", PLAN);
		open(file, PLAN);
		var answer = server.getTextDocumentService()
				.completion(new CompletionParams(new TextDocumentIdentifier(uri(file)), new Position(line, column))).get(30, TimeUnit.SECONDS);
		return (answer.isLeft() ? answer.getLeft() : answer.getRight().getItems()).stream().map(item -> item.getLabel()).toList();
	}

	private void start() throws Exception {
		InitializeParams params = new InitializeParams();
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setWorkspace(workspace);
		params.setCapabilities(capabilities);
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(uri(folder), "规划")));
		server.initialize(params).get(30, TimeUnit.SECONDS);
		server.initialized(new InitializedParams());
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private void open(Path file, String text) {
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "plan", 1, text)));
	}

	private void change(Path file, int version, String text) {
		server.getTextDocumentService()
				.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(file), version), List.of(new TextDocumentContentChangeEvent(text))));
	}

	private static String uri(Path file) {
		return file.toUri().toString();
	}

	private static boolean hasAttributeFinding(List<Diagnostic> findings) {
		return findings.stream().anyMatch(PlanLanguageServerTest::isAttributeFinding);
	}

	private static boolean isAttributeFinding(Diagnostic finding) {
		return finding.getCode() != null && ATTRIBUTE_RULE.equals(finding.getCode().getLeft());
	}

	private static Diagnostic only(List<Diagnostic> findings, String code) {
		List<Diagnostic> found = findings.stream().filter(finding -> finding.getCode() != null && code.equals(finding.getCode().getLeft())).toList();
		assertEquals(1, found.size(), findings::toString);
		return found.getFirst();
	}

	/** As editors do that are given a single file. */
	@Test
	void servesAClientThatNamesNoFolder(@TempDir Path elsewhere) throws Exception {
		Path file = Files.writeString(elsewhere.resolve("清溪县.plan"), "第一章　总则\n\n第3章　目标\n");
		RecordingClient client = new RecordingClient();
		LanguageServer server = PlanLanguageServer.create(client);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(new ClientCapabilities());
		server.initialize(params).get(30, TimeUnit.SECONDS);
		server.initialized(new InitializedParams());
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.toUri().toString(), "plan", 1, Files.readString(file))));
		var symbols = server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(TestServer.id(file))).get(30, TimeUnit.SECONDS);
		assertFalse(symbols.isEmpty());
		server.shutdown().get(30, TimeUnit.SECONDS);
	}
}
