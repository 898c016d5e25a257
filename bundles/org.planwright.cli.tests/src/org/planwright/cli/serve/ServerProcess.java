package org.planwright.cli.serve;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.planwright.cli.Main;

/** {@code planwright language-server} as a process, and a client of it. */
final class ServerProcess implements LanguageClient, AutoCloseable {

	private static final long PATIENCE_SECONDS = 60;
	private static final Pattern HEADER = Pattern.compile("Content-Length: (\\d+)\r\n\r\n");

	private final Path folder;
	private final Process process;
	private final ByteArrayOutputStream written = new ByteArrayOutputStream();
	private final CompletableFuture<String> errors;
	private final Map<Path, List<Diagnostic>> diagnostics = new HashMap<>();
	private final LanguageServer server;
	private final Future<Void> listening;

	private ServerProcess(Path folder, Process process) {
		this.folder = folder;
		this.process = process;
		errors = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, new Copying(process.getInputStream(), written), process.getOutputStream());
		server = launcher.getRemoteProxy();
		listening = launcher.startListening();
	}

	static ServerProcess start(Path folder) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
				"-Dstderr.encoding=UTF-8", "--sun-misc-unsafe-memory-access=allow", "-XX:+IgnoreUnrecognizedVMOptions", "-cp", classPath(), Main.class.getName(), "language-server");
		builder.environment().put("HOME", folder.toString());
		return new ServerProcess(folder, builder.directory(folder.toFile()).start());
	}

	/** The tests run in OSGi, where every bundle is a jar or a folder of its own, and on a plain class path. */
	private static String classPath() throws IOException {
		Bundle own = FrameworkUtil.getBundle(Main.class);
		if (own == null) {
			return System.getProperty("java.class.path");
		}
		StringBuilder path = new StringBuilder();
		for (Bundle bundle : own.getBundleContext().getBundles()) {
			File file = FileLocator.getBundleFileLocation(bundle).orElse(null);
			if (file != null && bundle.getBundleId() != 0) {
				Path classes = file.toPath().resolve("target/classes");
				path.append(Files.isDirectory(classes) ? classes : file.toPath()).append(File.pathSeparatorChar);
			}
		}
		return path.toString();
	}

	ServerCapabilities initialize() throws Exception {
		InitializeParams params = new InitializeParams();
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setWorkspaceFolders(true);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setWorkspace(workspace);
		params.setCapabilities(capabilities);
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "规划")));
		ServerCapabilities served = get(server.initialize(params)).getCapabilities();
		server.initialized(new InitializedParams());
		return served;
	}

	void open(Path file, String text) {
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.toUri().toString(), "plan", 1, text)));
	}

	/** Waits until a file has a finding of a rule. */
	synchronized List<Diagnostic> await(Path file, String code) throws InterruptedException {
		long end = System.currentTimeMillis() + PATIENCE_SECONDS * 1000;
		while (diagnostics.getOrDefault(file, List.of()).stream().noneMatch(each -> code.equals(each.getCode().getLeft()))) {
			long left = end - System.currentTimeMillis();
			if (left <= 0) {
				throw new AssertionError(code + " is not found: " + diagnostics);
			}
			wait(left);
		}
		return diagnostics.get(file);
	}

	List<CompletionItem> completion(Path file, Position position) throws Exception {
		return get(server.getTextDocumentService().completion(new CompletionParams(id(file), position))).map(items -> items, list -> list.getItems());
	}

	String hover(Path file, Position position) throws Exception {
		return get(server.getTextDocumentService().hover(new HoverParams(id(file), position))).getContents().getRight().getValue();
	}

	SemanticTokens semanticTokens(Path file) throws Exception {
		return get(server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(id(file))));
	}

	/** The edits of all files. */
	List<TextEdit> rename(Path file, Position position, String name) throws Exception {
		WorkspaceEdit edit = get(server.getTextDocumentService().rename(new RenameParams(id(file), position, name)));
		return edit.getDocumentChanges() == null ? edit.getChanges().values().stream().flatMap(List::stream).toList()
				: edit.getDocumentChanges().stream().flatMap(change -> change.getLeft().getEdits().stream()).map(each -> each.getLeft()).toList();
	}

	/** Takes leave as the protocol wants it. Returns the exit code. */
	int shutDownAndExit() throws Exception {
		get(server.shutdown());
		server.exit();
		return exitCode();
	}

	/** Closes the streams without a word. Returns the exit code. */
	int leave() throws Exception {
		process.getOutputStream().close();
		return exitCode();
	}

	private int exitCode() throws Exception {
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new AssertionError("the server goes on");
		}
		return process.exitValue();
	}

	/** What it has written to standard error, when it has ended. */
	String errors() throws Exception {
		return get(errors);
	}

	/** Whether nothing but whole messages of the protocol came on standard output; when it has ended. */
	boolean hasWrittenMessagesOnly() throws Exception {
		listening.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		return areMessagesOnly(written.toByteArray());
	}

	static boolean areMessagesOnly(byte[] written) {
		int at = 0;
		while (at < written.length) {
			// one byte a character, so that lengths in bytes can be counted
			Matcher header = HEADER.matcher(new String(Arrays.copyOfRange(written, at, Math.min(written.length, at + 80)), StandardCharsets.ISO_8859_1));
			if (!header.lookingAt()) {
				return false;
			}
			at += header.end() + Integer.parseInt(header.group(1));
		}
		return at == written.length;
	}

	private static TextDocumentIdentifier id(Path file) {
		return new TextDocumentIdentifier(file.toUri().toString());
	}

	private static <T> T get(CompletableFuture<T> answer) throws Exception {
		return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	private static String text(InputStream stream) {
		try {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** Keeps what is read. */
	private static final class Copying extends FilterInputStream {

		private final ByteArrayOutputStream copy;

		Copying(InputStream in, ByteArrayOutputStream copy) {
			super(in);
			this.copy = copy;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			if (read >= 0) {
				copy.write(read);
			}
			return read;
		}

		@Override
		public int read(byte[] into, int offset, int length) throws IOException {
			int read = super.read(into, offset, length);
			if (read > 0) {
				copy.write(into, offset, read);
			}
			return read;
		}
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}

	@Override
	public synchronized void publishDiagnostics(PublishDiagnosticsParams published) {
		diagnostics.put(Path.of(URI.create(URI.create(published.getUri()).toASCIIString())), published.getDiagnostics());
		notifyAll();
	}

	@Override
	public void telemetryEvent(Object event) {
	}

	@Override
	public void showMessage(MessageParams message) {
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
	}
}
