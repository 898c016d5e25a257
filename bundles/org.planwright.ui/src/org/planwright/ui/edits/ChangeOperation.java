package org.planwright.ui.edits;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.planwright.graph.sidecar.LayoutFile;
import org.planwright.ui.UiPlugin;

/**
 * Changes of some files as one step: all of them are made or none, and one undo, in any editor of them, takes all back, as long as none was changed since. In the UI thread.
 */
public final class ChangeOperation extends AbstractOperation implements IAdvancedUndoableOperation {

	private final Map<Path, List<TextEdit>> edits;
	private final Map<Path, String> expected;
	private Map<Path, UndoEdit> back = Map.of();
	private final Map<Path, String> left = new LinkedHashMap<>();

	private ChangeOperation(String label, Map<Path, List<TextEdit>> edits, Map<Path, String> expected) {
		super(label);
		this.edits = edits;
		this.expected = expected;
	}

	/**
	 * Changes files. A failure is shown, and nothing is changed then.
	 *
	 * @param label    what is done, as the menu says it behind Undo
	 * @param edits    of the texts as they are
	 * @param expected the texts that the changes are of, as far as they are known
	 * @return whether it was done
	 */
	public static boolean perform(String label, Map<Path, List<TextEdit>> edits, Map<Path, String> expected) {
		if (edits.isEmpty()) {
			return true;
		}
		ChangeOperation change = new ChangeOperation(label, edits, expected);
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		TriggeredOperations step = new TriggeredOperations(change, history);
		step.addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
		history.openOperation(step, IOperationHistory.EXECUTE);
		IStatus done = Status.CANCEL_STATUS;
		try {
			done = change.execute(null, null);
		} finally {
			history.closeOperation(done.isOK(), done.isOK(), IOperationHistory.EXECUTE);
		}
		if (!done.isOK()) {
			StatusManager.getManager().handle(done, StatusManager.SHOW);
		}
		return done.isOK();
	}

	/** Whether the texts of files are as somebody knows them. In the UI thread; a file that cannot be read is left to {@link #perform}, which tells so. */
	public static boolean isCurrent(Map<Path, String> known) {
		for (Map.Entry<Path, String> file : known.entrySet()) {
			try (BufferedFile buffered = new BufferedFile(file.getKey())) {
				if (!buffered.text().equals(file.getValue())) {
					return false;
				}
			} catch (CoreException e) {
				return true;
			}
		}
		return true;
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		Map<Path, org.eclipse.text.edits.TextEdit> changes = new LinkedHashMap<>();
		for (Map.Entry<Path, List<TextEdit>> file : edits.entrySet()) {
			try (BufferedFile buffered = new BufferedFile(file.getKey())) {
				String known = expected.get(file.getKey());
				if (known != null && !known.equals(buffered.text())) {
					return failure(Messages.changedSince, file.getKey(), null);
				}
				changes.put(file.getKey(), DocumentEdits.toEdit(buffered.document(), file.getValue()));
			} catch (BadLocationException | MalformedTreeException e) {
				return failure(Messages.changedSince, file.getKey(), e);
			} catch (CoreException e) {
				return failure(Messages.notChanged, file.getKey(), e);
			}
		}
		return apply(changes);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		Map<Path, UndoEdit> wanted = new LinkedHashMap<>(back);
		for (Map.Entry<Path, String> file : left.entrySet()) {
			try (BufferedFile buffered = new BufferedFile(file.getKey())) {
				if (!buffered.text().equals(file.getValue())) {
					if (!isLayout(file.getKey())) {
						return shown(failure(Messages.changedSince, file.getKey(), null));
					}
					wanted.remove(file.getKey());
				}
			} catch (CoreException e) {
				return shown(failure(Messages.notChanged, file.getKey(), e));
			}
		}
		return shown(apply(wanted));
	}

	/** What was moved in a diagram since must not keep a person from taking back what was done to the plan. */
	private static boolean isLayout(Path file) {
		return file.getFileName().toString().endsWith(LayoutFile.SUFFIX);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return undo(monitor, info);
	}

	private static IStatus shown(IStatus status) {
		if (!status.isOK()) {
			StatusManager.getManager().handle(status, StatusManager.SHOW);
		}
		return status;
	}

	/** Changes all files; when one cannot be, those before it are changed back. */
	private IStatus apply(Map<Path, ? extends org.eclipse.text.edits.TextEdit> changes) {
		Map<Path, UndoEdit> done = new LinkedHashMap<>();
		left.clear();
		for (Map.Entry<Path, ? extends org.eclipse.text.edits.TextEdit> file : changes.entrySet()) {
			try (BufferedFile buffered = new BufferedFile(file.getKey())) {
				done.put(file.getKey(), buffered.apply(file.getValue()));
				left.put(file.getKey(), buffered.text());
			} catch (CoreException | BadLocationException | MalformedTreeException e) {
				done.forEach(ChangeOperation::takeBack);
				return failure(Messages.notChanged, file.getKey(), e);
			}
		}
		back = done;
		return Status.OK_STATUS;
	}

	private static void takeBack(Path file, UndoEdit edit) {
		try (BufferedFile buffered = new BufferedFile(file)) {
			buffered.apply(edit);
		} catch (CoreException | BadLocationException e) {
			StatusManager.getManager().handle(failure(Messages.notChanged, file, e));
		}
	}

	private static IStatus failure(String message, Path file, Exception cause) {
		return new Status(IStatus.WARNING, UiPlugin.ID, NLS.bind(message, file.getFileName(), cause == null ? "" : cause.getLocalizedMessage()), cause);
	}

	/** None that a person would have to be asked about: what is undone has been told when it was done. */
	@Override
	public Object[] getAffectedObjects() {
		return new Object[0];
	}

	@Override
	public void aboutToNotify(OperationHistoryEvent event) {
	}

	@Override
	public IStatus computeUndoableStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus computeRedoableStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}
}
