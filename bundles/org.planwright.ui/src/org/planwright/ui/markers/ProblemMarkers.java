package org.planwright.ui.markers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Diagnostic;
import org.planwright.ide.diagnostics.DiagnosticData;
import org.planwright.ui.Messages;
import org.planwright.ui.review.DiagnosticReader;

/**
 * Shows the findings of the server as markers of the workspace's files. Works in a job of its own; of several reports about a file only the last is shown. A
 * marker that says the same as before is kept, so that views do not flicker while somebody types. What a plan says to pass over has none.
 */
public final class ProblemMarkers {

	/**
	 * The text that findings are about.
	 *
	 * @param open    whether the file is open
	 * @param current the text of the open file; null when it was changed after it had been sent, and other findings will come
	 */
	public record Text(boolean open, String current) {
	}

	private final IWorkspace workspace;
	private final Function<Path, Text> texts;
	private final Map<Path, List<Diagnostic>> pending = new HashMap<>();
	private final WorkspaceJob job = new WorkspaceJob(Messages.updateMarkers) {
		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			showAll();
			return Status.OK_STATUS;
		}
	};

	/**
	 * @param workspace where the files are
	 * @param texts     tells what a file's findings are about
	 */
	public ProblemMarkers(IWorkspace workspace, Function<Path, Text> texts) {
		this.workspace = workspace;
		this.texts = texts;
		job.setSystem(true);
	}

	/** Shows all findings of a file in place of the former ones. Returns at once; in any thread. */
	public void show(Path file, List<Diagnostic> findings) {
		synchronized (pending) {
			pending.put(file, findings);
		}
		job.schedule();
	}

	private void showAll() throws CoreException {
		Map<Path, List<Diagnostic>> reports;
		synchronized (pending) {
			reports = new HashMap<>(pending);
			pending.clear();
		}
		for (Map.Entry<Path, List<Diagnostic>> report : reports.entrySet()) {
			for (IFile file : workspace.getRoot().findFilesForLocationURI(report.getKey().toUri())) {
				if (file.isAccessible()) {
					show(file, report.getKey(), report.getValue());
				}
			}
		}
	}

	private void show(IFile file, Path location, List<Diagnostic> findings) throws CoreException {
		Text text = texts.apply(location);
		if (text.open() && text.current() == null) {
			return;
		}
		List<Map<String, Object>> wanted = new ArrayList<>();
		if (!findings.isEmpty()) {
			Optional<String> content = text.open() ? Optional.of(text.current()) : read(location);
			if (content.isEmpty()) {
				return;
			}
			LinePositions positions = new LinePositions(content.get());
			findings.stream().filter(ProblemMarkers::isProblem).forEach(finding -> wanted.add(attributes(finding, positions)));
		}
		// the rule keeps others from deleting the file until its markers are set
		workspace.run(monitor -> set(file, wanted), file, IWorkspace.AVOID_UPDATE, null);
	}

	private void set(IFile file, List<Map<String, Object>> wanted) throws CoreException {
		if (!file.isAccessible()) {
			return;
		}
		Map<Object, List<IMarker>> present = new HashMap<>();
		for (IMarker marker : file.findMarkers(PlanMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
			present.computeIfAbsent(identity(marker.getAttributes()), key -> new ArrayList<>()).add(marker);
		}
		for (Map<String, Object> attributes : wanted) {
			List<IMarker> same = present.get(identity(attributes));
			if (same == null || same.isEmpty()) {
				file.createMarker(PlanMarkers.TYPE, attributes);
			} else {
				update(same.removeFirst(), attributes);
			}
		}
		for (List<IMarker> gone : present.values()) {
			workspace.deleteMarkers(gone.toArray(IMarker[]::new));
		}
	}

	/** What is passed over with a reason, or is for the checklist, is no problem: reviews list these apart. */
	private static boolean isProblem(Diagnostic finding) {
		return DiagnosticData.of(finding).map(DiagnosticData::counts).orElse(true);
	}

	private static void update(IMarker marker, Map<String, Object> attributes) throws CoreException {
		if (!attributes.equals(marker.getAttributes())) {
			marker.setAttributes(attributes);
		}
	}

	private static Object identity(Map<String, Object> attributes) {
		return List.of(attributes.getOrDefault(PlanMarkers.RULE, ""), attributes.getOrDefault(IMarker.MESSAGE, ""));
	}

	private static Map<String, Object> attributes(Diagnostic finding, LinePositions positions) {
		int line = finding.getRange().getStart().getLine() + 1;
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, finding.getMessage().isLeft() ? finding.getMessage().getLeft() : finding.getMessage().getRight().getValue());
		attributes.put(IMarker.SEVERITY, severity(finding));
		attributes.put(IMarker.LINE_NUMBER, line);
		attributes.put(IMarker.LOCATION, Messages.bind(Messages.line, line));
		attributes.put(IMarker.CHAR_START, positions.offset(finding.getRange().getStart()));
		attributes.put(IMarker.CHAR_END, positions.end(finding.getRange()));
		attributes.put(PlanMarkers.RULE, DiagnosticReader.rule(finding));
		return attributes;
	}

	private static Integer severity(Diagnostic finding) {
		if (finding.getSeverity() == null) {
			return IMarker.SEVERITY_ERROR;
		}
		return switch (finding.getSeverity()) {
			case Error -> IMarker.SEVERITY_ERROR;
			case Warning -> IMarker.SEVERITY_WARNING;
			default -> IMarker.SEVERITY_INFO;
		};
	}

	/** The text of a file; empty when it is gone, and its findings with it. */
	private static Optional<String> read(Path file) {
		try {
			return Optional.of(Files.readString(file));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			ILog.of(ProblemMarkers.class).warn(file.toString(), e);
			return Optional.of("");
		}
	}
}
