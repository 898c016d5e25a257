package org.planwright.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IWorkbenchPage;
import org.osgi.framework.Bundle;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.planwright.ui.editor.PlanFiles;

/** The project with the sample plans, made at the first start in a workspace; a person who deletes it does not get it again. */
public final class SampleProject {

	/** The sample that is opened at the first start, a county's plan. */
	public static final String FIRST_FILE = "岱河县十五五纲要.plan";

	private static final String APP = "org.planwright.app";
	private static final String SAMPLES = "org.planwright.samples";
	private static final String FOLDER = "plans/";
	private static final String CREATED = "samplesCreated";

	private final IWorkspace workspace;

	/**
	 * @param workspace where the project is made
	 */
	public SampleProject(IWorkspace workspace) {
		this.workspace = workspace;
	}

	/** The project; it may not exist. */
	public IProject project() {
		return workspace.getRoot().getProject(Messages.samplesProject);
	}

	/** Whether the workspace is used for the first time: the project has never been made. */
	static boolean isFirstStart() {
		return !InstanceScope.INSTANCE.getNode(APP).getBoolean(CREATED, false);
	}

	/** Makes the project in the background, if that has never been done, and opens its first plan behind what is in front. */
	void createAtFirstStart(IWorkbenchPage page) {
		if (isFirstStart()) {
			create(() -> PlanFiles.openBehind(project().getFile(FIRST_FILE), page));
		}
	}

	/** Opens its first plan. Samples that are not there any more are made again, in the background. */
	void open(IWorkbenchPage page) {
		IFile first = project().getFile(FIRST_FILE);
		if (first.exists()) {
			PlanFiles.openLater(first, page);
		} else {
			create(() -> PlanFiles.openLater(first, page));
		}
	}

	private void create(Runnable then) {
		Preferences preferences = InstanceScope.INSTANCE.getNode(APP);
		Job job = new WorkspaceJob(Messages.makeSamples) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				copySamples(monitor);
				remember(preferences);
				then.run();
				return Status.OK_STATUS;
			}
		};
		job.setRule(workspace.getRoot());
		job.schedule();
	}

	private void copySamples(IProgressMonitor monitor) throws CoreException {
		IProject project = project();
		if (!project.exists()) {
			project.create(monitor);
		}
		project.open(monitor);
		Bundle bundle = Platform.getBundle(SAMPLES);
		for (Map.Entry<Object, Object> name : names(bundle).entrySet()) {
			IFile file = project.getFile((String) name.getValue());
			if (!file.exists()) {
				if (file.getParent() instanceof IFolder folder && !folder.exists()) {
					folder.create(IResource.NONE, true, monitor);
				}
				copy(bundle.getEntry(FOLDER + name.getKey()), file, monitor);
			}
		}
	}

	/** The names of the samples in the project, by those of their files. */
	private static Properties names(Bundle bundle) throws CoreException {
		Properties names = new Properties();
		try (Reader reader = new InputStreamReader(bundle.getEntry(FOLDER + "names.properties").openStream(), StandardCharsets.UTF_8)) {
			names.load(reader);
		} catch (IOException e) {
			throw new CoreException(Status.error(SAMPLES, e));
		}
		return names;
	}

	private static void copy(URL sample, IFile file, IProgressMonitor monitor) throws CoreException {
		try (InputStream content = sample.openStream()) {
			file.create(content, IResource.NONE, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error(file.getName(), e));
		}
	}

	private static void remember(Preferences preferences) throws CoreException {
		try {
			preferences.putBoolean(CREATED, true);
			preferences.flush();
		} catch (BackingStoreException e) {
			throw new CoreException(Status.error(CREATED, e));
		}
	}
}
