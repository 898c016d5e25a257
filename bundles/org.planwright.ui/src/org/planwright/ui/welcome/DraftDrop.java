package org.planwright.ui.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;

/** Takes files that are dropped from elsewhere, and hands on the one to check. */
public final class DraftDrop extends DropTargetAdapter {

	private final Consumer<Path> check;

	/** @param check is given the first file that may be a draft; when none may be, the first */
	public DraftDrop(Consumer<Path> check) {
		this.check = check;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = FileTransfer.getInstance().isSupportedType(event.currentDataType) ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void drop(DropTargetEvent event) {
		dropped(event.data);
	}

	/** Takes what was dropped: the names of files. */
	public void dropped(Object data) {
		if (data instanceof String[] names && names.length > 0) {
			check.accept(DraftFiles.firstOf(names).orElseGet(() -> Path.of(names[0]).toAbsolutePath().normalize()));
		}
	}
}
