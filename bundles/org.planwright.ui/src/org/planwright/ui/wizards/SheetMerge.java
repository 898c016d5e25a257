package org.planwright.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.widgets.Display;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.merge.MergePreview;
import org.planwright.exchange.merge.PlanMerger;
import org.planwright.exchange.sheet.EntryReader;
import org.planwright.exchange.sheet.FoundTables;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.sheet.Mapping;
import org.planwright.exchange.sheet.MappingException;
import org.planwright.exchange.sheet.MappingFile;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.sheet.SheetReader;
import org.planwright.exchange.sheet.TableFinder;
import org.planwright.rules.project.ProjectFolder;
import org.planwright.ui.server.DocumentText;

/** Brings one table file into one plan. Not for the UI thread. */
final class SheetMerge {

	private final Path file;
	private final IFile plan;
	private final Locale locale;
	private FoundTables found;
	private EntryReader.Entries entries;
	private String compared;

	SheetMerge(Path file, IFile plan, Locale locale) {
		this.file = file;
		this.plan = plan;
		this.locale = locale;
	}

	IFile plan() {
		return plan;
	}

	/** The tables of the file, their columns as the project remembers them or else as they are guessed. */
	FoundTables tables() throws ImportException, MappingException, IOException, CoreException, ExecutionException, InterruptedException {
		ProjectFolder project = ProjectFolder.of(URI.createFileURI(plan.getLocation().toOSString()));
		PlanYears years;
		try (OpenPlan open = OpenPlan.of(plan)) {
			years = open.read(PlanYears::of);
		}
		List<Mapping> remembered = project == null ? List.of() : MappingFile.read(project.path().resolve(MappingFile.NAME));
		found = TableFinder.find(new SheetReader().readFile(file, file.getFileName().toString()), HeaderWords.of(project), years).with(remembered);
		return found;
	}

	/** What the tables say and the plan does not, when their columns hold what the mappings say. */
	MergePreview preview(List<Mapping> mappings) throws CoreException, ExecutionException, InterruptedException {
		entries = EntryReader.read(found.with(mappings));
		try (OpenPlan open = OpenPlan.of(plan)) {
			compared = DocumentText.of(open.document()).text();
			return open.read(read -> PlanMerger.preview(read, entries, locale));
		}
	}

	/**
	 * Takes some items into the plan: as one step to be undone where it is being edited, else into its file.
	 *
	 * @param taken the numbers of the items
	 * @return false when the plan is another one than was compared; nothing has been changed then
	 */
	boolean apply(Set<Integer> taken, Display display) throws CoreException, ExecutionException, InterruptedException {
		try (OpenPlan open = OpenPlan.of(plan)) {
			IDocument document = open.document();
			if (!DocumentText.of(document).text().equals(compared)) {
				return false;
			}
			String merged = open.read(read -> PlanMerger.preview(read, entries, locale).apply(item -> taken.contains(item.number())));
			boolean[] done = new boolean[1];
			display.syncExec(() -> done[0] = replace(document, merged));
			if (done[0] && !open.isEdited()) {
				open.save();
			}
			return done[0];
		}
	}

	/** Replaces what differs, so that marks and folds elsewhere stay. */
	private boolean replace(IDocument document, String merged) {
		String now = document.get();
		if (!now.equals(compared)) {
			return false;
		}
		int most = Math.min(now.length(), merged.length());
		int head = 0;
		while (head < most && now.charAt(head) == merged.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && now.charAt(now.length() - 1 - tail) == merged.charAt(merged.length() - 1 - tail)) {
			tail++;
		}
		DocumentRewriteSession session = ((IDocumentExtension4) document).startRewriteSession(DocumentRewriteSessionType.SEQUENTIAL);
		try {
			document.replace(head, now.length() - tail - head, merged.substring(head, merged.length() - tail));
			return true;
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		} finally {
			((IDocumentExtension4) document).stopRewriteSession(session);
		}
	}
}
