package org.planwright.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens comparisons. In the UI thread. */
public final class CompareOpener {

	private CompareOpener() {
	}

	/** Compares a file with what it was before. */
	public static void open(IWorkbenchPage page, EarlierVersion earlier, Path file) {
		open(page, new CompareInput(earlier, new CurrentVersion(file)));
	}

	/** Compares two files; the one that was changed last counts as the later one. Both absolute. */
	public static void open(IWorkbenchPage page, Path one, Path other) {
		boolean inOrder = time(one).compareTo(time(other)) <= 0;
		open(page, new CompareInput(new CurrentVersion(inOrder ? one : other), new CurrentVersion(inOrder ? other : one)));
	}

	/** Compares a file with a draft that came before it. Both absolute. */
	static void openEarlier(IWorkbenchPage page, Path earlier, Path later) {
		open(page, new CompareInput(new CurrentVersion(earlier), new CurrentVersion(later)));
	}

	private static void open(IWorkbenchPage page, CompareInput input) {
		try {
			page.openEditor(input, CompareEditor.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	private static FileTime time(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException e) {
			return FileTime.fromMillis(0);
		}
	}
}
