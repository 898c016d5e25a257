package org.planwright.ui.review;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.cli.report.ReportFormat;
import org.planwright.ui.FileExport;
import org.planwright.ui.Messages;
import org.planwright.ui.UiPlugin;

/** Writes the report of the review of all plans of the workspace in a form for people. */
public final class ExportReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ReviewReport report = new ReviewReport(UiPlugin.instance().review().plans(), UiPlugin.instance().server()::text);
		List<FileExport.Format> formats = Arrays.stream(ReportFormat.values()).filter(format -> format.isForPeople() && format != ReportFormat.TEXT)
				.map(format -> new FileExport.Format(Messages.bind(Messages.reportFormat, format.name(), format.word()), format.word())).toList();
		new FileExport(Messages.exportReport, formats,
				(out, format, monitor) -> report.write(ReportFormat.of(format.extension()).orElseThrow(), out, monitor))
				.ask(HandlerUtil.getActiveShellChecked(event), Messages.reportName);
		return null;
	}
}
