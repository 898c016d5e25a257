package org.planwright.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.evl.project.ProjectScripts;
import org.planwright.evl.project.TrustFile;

/** Rules in scripts of a project, served to an editor. */
class ProjectScriptsTest {

	private static final String RULE = "planwright.rule.机关.地区";

	@TempDir
	Path folder;
	@TempDir
	Path user;
	private final RecordingClient client = new RecordingClient();
	private TrustFile trust;
	private LanguageServer server;
	private Path plan;
	private Path script;

	@BeforeEach
	void start() throws Exception {
		trust = new TrustFile(user.resolve("trust.json"));
		plan = Files.writeString(folder.resolve("清溪县.plan"), "规划：清溪县十五五纲要\n\n第一章　发展目标\n");
		script = Files.createDirectory(folder.resolve("planwright")).resolve("机关.evl");
		script("context Plan { constraint 地区 { check: self.region.isDefined() message: '缺地区' } }");
		server = PlanLanguageServer.create(client, trust);
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setWorkspace(workspace);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(capabilities);
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "规划")));
		server.initialize(params).get(30, TimeUnit.SECONDS);
		server.initialized(new InitializedParams());
	}

	@AfterEach
	void shutDown() throws Exception {
		server.shutdown().get(30, TimeUnit.SECONDS);
		server.exit();
	}

	@Test
	void scriptsThatNobodyTrustsAreMarkedAndRunWhenSomebodyDoes() throws Exception {
		List<Diagnostic> untrusted = client.await(script, found -> !found.isEmpty());
		assertEquals(DiagnosticSeverity.Information, untrusted.get(0).getSeverity());
		assertTrue(client.await(plan, found -> true).stream().noneMatch(ProjectScriptsTest::isOfScript));

		trust.trust(ProjectScripts.of(URI.createFileURI(plan.toString())).orElseThrow());
		scriptChanged();
		assertTrue(client.await(plan, found -> found.stream().anyMatch(ProjectScriptsTest::isOfScript)).stream().anyMatch(ProjectScriptsTest::isOfScript));
		assertEquals(List.of(), client.await(script, List::isEmpty));
	}

	@Test
	void aMistakeInATrustedScriptIsMarkedAtItsLine() throws Exception {
		script("context Plan {\n  constraint 地区 { check: self.( }\n}\n");
		trust.trust(ProjectScripts.of(URI.createFileURI(plan.toString())).orElseThrow());
		scriptChanged();
		List<Diagnostic> wrong = client.await(script, found -> found.stream().anyMatch(each -> each.getSeverity() == DiagnosticSeverity.Error));
		assertEquals(1, wrong.get(0).getRange().getStart().getLine());
		assertEquals(DiagnosticSeverity.Error, wrong.get(0).getSeverity());
	}

	private void script(String text) throws IOException {
		Files.writeString(script, text);
	}

	private void scriptChanged() {
		server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(script.toUri().toString(), FileChangeType.Changed))));
	}

	private static boolean isOfScript(Diagnostic found) {
		return found.getCode() != null && RULE.equals(found.getCode().getLeft());
	}
}
