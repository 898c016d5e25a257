package org.planwright.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.backup.SafeSave;

/** The documents of file buffers, saved so that a file is whole at any time. */
public final class PlanDocumentProvider extends TextFileDocumentProvider {

	/** Whether saving failed because somebody else has changed the file. */
	static boolean isChangedOnDisk(CoreException failure) {
		return failure.getStatus().getCode() == IResourceStatus.OUT_OF_SYNC_LOCAL;
	}

	@Override
	protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
		SafeSave.save(info.fTextFileBuffer, monitor, overwrite);
		if (info.fModel instanceof AbstractMarkerAnnotationModel annotations) {
			annotations.updateMarkers(info.fTextFileBuffer.getDocument());
		}
	}

	/** A file that is replaced has to be looked at anew by the workspace, for which its folder has to be held. */
	@Override
	protected ISchedulingRule computeSchedulingRule(IResource resource) {
		return MultiRule.combine(super.computeSchedulingRule(resource), resource.getWorkspace().getRuleFactory().refreshRule(resource));
	}

	@Override
	protected void createFileFromDocument(IProgressMonitor monitor, IFile file, IDocument document) throws CoreException {
		SafeSave.write(file, document.get(), monitor);
	}

	@Override
	public void resetDocument(Object element) throws CoreException {
		UiPlugin.instance().safekeeping().givingUp(monitor -> super.resetDocument(element));
	}

	@Override
	public void synchronize(Object element) throws CoreException {
		UiPlugin.instance().safekeeping().givingUp(monitor -> super.synchronize(element));
	}
}
