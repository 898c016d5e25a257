package org.planwright.ui.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.planwright.app.Application;
import org.planwright.ui.UiPlugin;

/**
 * The workbench with somebody at its keyboard who takes back what is offered, then types numbered sentences into a plan and saves it now and then, until the
 * process is killed. It notes what was typed (T), saved (S), offered (O) and there at the beginning (R), with the time.
 */
public final class TypingApplication implements IApplication {

	/** Names the folder for the notes. */
	static final String FOLDER = "planwright.typing.folder";
	/** Says that something is offered to be restored. */
	static final String RESTORE = "planwright.typing.restore";
	/** The plan, in the workspace. */
	static final String PLAN = "/打字/清溪县十五五纲要.plan";

	private static final int LOOK_MILLIS = 200;
	private static final int PAUSE_MILLIS = 20;
	private static final int SAVE_EVERY = 60;

	private final Random random = new Random();
	private FileChannel notes;
	private ITextEditor editor;
	private int typed;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		notes = FileChannel.open(Path.of(System.getProperty(FOLDER), "notes"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		Thread person = new Thread(this::sitDown, "person");
		person.setDaemon(true);
		person.start();
		return new Application().start(context);
	}

	@Override
	public void stop() {
		note('X', 0);
	}

	private void sitDown() {
		while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
			pause(LOOK_MILLIS);
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (Boolean.getBoolean(RESTORE) && isSomethingOffered()) {
			boolean[] pressed = new boolean[1];
			while (!pressed[0]) {
				pause(LOOK_MILLIS);
				display.syncExec(() -> pressed[0] = pressRestore(display));
			}
			note('O', 0);
		}
		display.syncExec(this::open);
		display.syncExec(() -> note('R', typed));
		while (true) {
			pause(PAUSE_MILLIS);
			display.syncExec(this::typeSentence);
		}
	}

	/** Nothing is when the last thing that was done was to save. */
	private static boolean isSomethingOffered() {
		return UiPlugin.instance().safekeeping().abandoned().join().stream().anyMatch(unsaved -> {
			try {
				return !unsaved.text().equals(Files.readString(unsaved.file()));
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private static boolean pressRestore(Display display) {
		for (Shell shell : display.getShells()) {
			Button restore = button(shell, Labels.of("org.planwright.ui.backup", "restore"));
			if (restore != null) {
				restore.notifyListeners(SWT.Selection, new Event());
				return true;
			}
		}
		return false;
	}

	static Button button(Composite parent, String text) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Button button && text.equals(button.getText().replace("&", ""))) {
				return button;
			}
			Button inside = child instanceof Composite composite ? button(composite, text) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	private void open() {
		try {
			IFile plan = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromOSString(PLAN));
			IProject project = plan.getProject();
			if (!project.exists()) {
				project.create(null);
			}
			project.open(null);
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
			if (!plan.exists()) {
				plan.create(NumberedSentences.EMPTY.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
			}
			IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
			editor = (ITextEditor) IDE.openEditor(page, plan);
			typed = NumberedSentences.count(Workbench.document(editor).get());
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private void typeSentence() {
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		text.setCaretOffset(text.getCharCount() - NumberedSentences.END.length());
		typed++;
		// a killed workbench may have left a sentence that is not whole
		int begun = NumberedSentences.begun(text.getText()).length();
		for (char key : NumberedSentences.sentence(typed).substring(begun).toCharArray()) {
			Event event = new Event();
			event.type = SWT.KeyDown;
			event.character = key;
			event.keyCode = key;
			text.notifyListeners(SWT.KeyDown, event);
		}
		note('T', typed);
		if (random.nextInt(SAVE_EVERY) == 0) {
			editor.doSave(new NullProgressMonitor());
			note('S', editor.isDirty() ? 0 : typed);
		}
	}

	private void note(char what, int sentence) {
		try {
			notes.write(ByteBuffer.wrap((what + " " + sentence + " " + System.currentTimeMillis() + "\n").getBytes(StandardCharsets.US_ASCII)));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void pause(int millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
