package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The files of a test in the sample project. After the test nothing is left of them, all editors and the views that it has opened are closed, and the log must be
 * without errors. In the UI thread.
 */
final class TestPlans implements BeforeEachCallback, AfterEachCallback {

	private final Workbench workbench;
	private final Set<IFile> files = new LinkedHashSet<>();
	private Set<IViewReference> viewsBefore;
	private ITextEditor editor;

	TestPlans(Workbench workbench) {
		this.workbench = workbench;
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		workbench.watchLog();
		workbench.samples();
		viewsBefore = Set.of(workbench.page().getViewReferences());
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		workbench.page().closeAllEditors(false);
		for (IViewReference view : workbench.page().getViewReferences()) {
			if (!viewsBefore.contains(view)) {
				workbench.page().hideView(view);
			}
		}
		for (IFile file : files) {
			file.delete(true, null);
		}
		assertEquals(List.of(), workbench.loggedErrors());
	}

	/** A file of the sample project that comes while the test runs. */
	IFile file(String name) {
		IFile file = workbench.samples().getFile(name);
		files.add(file);
		return file;
	}

	/** Writes a file of the sample project, which may be there already. */
	IFile write(String name, String text) throws CoreException {
		IFile file = file(name);
		file.write(text.getBytes(StandardCharsets.UTF_8), true, false, false, null);
		return file;
	}

	/** Opens a file; from now on this is the editor that is meant. */
	ITextEditor open(IFile file) throws PartInitException {
		editor = workbench.open(file);
		return editor;
	}

	/** Writes a plan and opens it. */
	ITextEditor open(String name, String text) throws CoreException {
		return open(write(name, text));
	}

	/** Waits for what is shown of the plan in the editor, which is kept active: the workbench itself opens one when it has just started. */
	void await(String what, BooleanSupplier shown) {
		workbench.await(what, () -> {
			if (workbench.page().getActiveEditor() != editor) {
				workbench.page().activate(editor);
			}
			return shown.getAsBoolean();
		});
	}

	IDocument document() {
		return Workbench.document(editor);
	}

	/** What stands in the editor. */
	String text() {
		return document().get();
	}

	/** Writes something in the place of something else. */
	void replace(String old, String text) throws BadLocationException {
		IDocument document = document();
		document.replace(document.get().indexOf(old), old.length(), text);
	}
}
