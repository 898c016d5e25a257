package org.planwright.benchmark.editor;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageServer;
import org.planwright.ide.server.PlanLanguageServer;

import com.sun.management.OperatingSystemMXBean;

/**
 * A program that types into a plan of a megabyte in a workspace of a hundred plans, through the interfaces of the protocol in one process. The argument is the folder
 * to write the plans into. It prints a line for everything it has timed: the name, the number of times, the median and the 95th percentile by the clock and the median of
 * the processor time of the whole process, in milliseconds, with tabs between them.
 */
public final class EditorProbe {

	private static final int WARM_UP = 40;
	private static final int RUNS = 60;
	private static final int FEW_RUNS = 10;
	/** Between two keys of a quick typist. */
	private static final long BETWEEN_KEYS_MILLIS = 80;
	/** A NORMAL rule finds the first and has nothing against the second. */
	private static final String WRONG_TERM = "职业（助理）医师";
	private static final String RIGHT_TERM = "执业（助理）医师";
	private static final String TERM_RULE = "T01";

	private interface Call {
		/** Does something and returns when it was done, as of {@link System#nanoTime}. */
		long run() throws Exception;
	}

	private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
	private final EditorClient client = new EditorClient();
	private final LanguageServer server = PlanLanguageServer.create(client);
	private final EditorWorkspace workspace;
	private final TextDocumentIdentifier edited;
	private final StringBuilder text;
	private final int caretLine;
	private final int caretLineStart;
	private int caret;
	private int version = 1;

	private EditorProbe(EditorWorkspace workspace) throws Exception {
		this.workspace = workspace;
		edited = new TextDocumentIdentifier(workspace.edited().toUri().toString());
		text = new StringBuilder(Files.readString(workspace.edited()));
		caret = text.indexOf("。\n", text.length() / 2);
		caretLineStart = text.lastIndexOf("\n", caret) + 1;
		caretLine = (int) text.substring(0, caretLineStart).chars().filter(sign -> sign == '\n').count();
	}

	public static void main(String[] arguments) throws Exception {
		EditorProbe probe = new EditorProbe(EditorWorkspace.write(Path.of(arguments[0])));
		probe.measure();
		System.exit(0);
	}

	private void measure() throws Exception {
		time("first reading of all plans", 1, this::initialize);
		time("opening the plan", 1, this::open);
		server.getWorkspaceService().executeCommand(new ExecuteCommandParams(PlanLanguageServer.CHECK_COMMAND, List.of())).get();
		for (int i = 0; i < WARM_UP; i++) {
			type();
			complete();
			pause();
		}
		time("keystroke to FAST diagnostics", RUNS, this::type);
		time("completion right after a keystroke", RUNS, () -> {
			send("字");
			return complete();
		});
		type();
		time("completion, settled", RUNS, this::complete);
		time("outline", RUNS, this::outline);
		boolean[] wrong = new boolean[1];
		send(RIGHT_TERM + "。");
		time("keystroke to NORMAL diagnostics, the pause of 400 ms included", FEW_RUNS, () -> {
			wrong[0] = !wrong[0];
			return toggle(wrong[0]);
		});
		time("rename of an indicator with " + EditorWorkspace.REFERENCES * EditorWorkspace.REFERRING + " references in 100 files", FEW_RUNS, this::rename);
	}

	private void time(String name, int runs, Call call) throws Exception {
		List<Double> wall = new ArrayList<>();
		List<Double> processor = new ArrayList<>();
		for (int run = 0; run < runs; run++) {
			long cpu = system.getProcessCpuTime();
			long begin = System.nanoTime();
			wall.add((call.run() - begin) / 1e6);
			processor.add((system.getProcessCpuTime() - cpu) / 1e6);
			pause();
		}
		Collections.sort(wall);
		Collections.sort(processor);
		System.out.printf(Locale.ROOT, "%s\t%d\t%.1f\t%.1f\t%.1f%n", name, runs, wall.get(runs / 2), wall.get((int) Math.ceil(runs * 0.95) - 1), processor.get(runs / 2));
	}

	private static void pause() throws InterruptedException {
		Thread.sleep(BETWEEN_KEYS_MILLIS);
	}

	private long initialize() throws Exception {
		WorkspaceClientCapabilities folders = new WorkspaceClientCapabilities();
		folders.setWorkspaceFolders(true);
		TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
		documents.setDocumentSymbol(new DocumentSymbolCapabilities());
		documents.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setWorkspace(folders);
		capabilities.setTextDocument(documents);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(capabilities);
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(workspace.plans().toUri().toString(), "plans")));
		server.initialize(params).get();
		server.initialized(new InitializedParams());
		return System.nanoTime();
	}

	private long open() throws Exception {
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(edited.getUri(), "plan", version, text.toString())));
		return client.await(workspace.edited(), diagnostics -> Integer.valueOf(1).equals(diagnostics.getVersion()));
	}

	/** Types before the caret. */
	private void send(String typed) {
		text.insert(caret, typed);
		caret += typed.length();
		send();
	}

	private void send() {
		version++;
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(edited.getUri(), version),
				List.of(new TextDocumentContentChangeEvent(text.toString()))));
	}

	private long type() throws Exception {
		send("字");
		return client.await(workspace.edited(), diagnostics -> Integer.valueOf(version).equals(diagnostics.getVersion()));
	}

	/** The term before the caret becomes wrong or right. */
	private long toggle(boolean wrong) throws Exception {
		int at = text.lastIndexOf(wrong ? RIGHT_TERM : WRONG_TERM, caret);
		long before = client.count(workspace.edited(), TERM_RULE);
		text.replace(at, at + WRONG_TERM.length(), wrong ? WRONG_TERM : RIGHT_TERM);
		send();
		return client.await(workspace.edited(), diagnostics -> EditorClient.count(diagnostics, TERM_RULE) == before + (wrong ? 1 : -1));
	}

	private long complete() throws Exception {
		server.getTextDocumentService().completion(new CompletionParams(edited, position())).get();
		return System.nanoTime();
	}

	private Position position() {
		return new Position(caretLine, caret - caretLineStart);
	}

	private long outline() throws Exception {
		if (server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(edited)).get().isEmpty()) {
			throw new IllegalStateException("no outline");
		}
		return System.nanoTime();
	}

	private long rename() throws Exception {
		String upper = Files.readString(workspace.upper());
		int at = upper.indexOf(". " + EditorWorkspace.INDICATOR + "  单位") + 3;
		int lineStart = upper.lastIndexOf('\n', at) + 1;
		int line = (int) upper.substring(0, lineStart).chars().filter(sign -> sign == '\n').count();
		WorkspaceEdit edit = server.getTextDocumentService()
				.rename(new RenameParams(new TextDocumentIdentifier(workspace.upper().toUri().toString()), new Position(line, at - lineStart), "林木覆盖率")).get();
		long end = System.nanoTime();
		long edits = edit.getDocumentChanges() == null ? edit.getChanges().values().stream().mapToLong(List::size).sum()
				: edit.getDocumentChanges().stream().filter(change -> change.isLeft()).mapToLong(change -> change.getLeft().getEdits().size()).sum();
		if (edits < EditorWorkspace.REFERENCES * EditorWorkspace.REFERRING) {
			throw new IllegalStateException("only " + edits + " edits");
		}
		return end;
	}
}
