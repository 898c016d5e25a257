package org.planwright.ui.rules;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.planwright.cli.report.CatalogueHtml;
import org.planwright.ui.FileExport;
import org.planwright.ui.Messages;

/** Writes the catalogue of rules as a page. */
public final class ExportCatalogueHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		FileExport.Format page = new FileExport.Format(Messages.bind(Messages.reportFormat, "HTML", "html"), "html");
		new FileExport(Messages.exportCatalogue, List.of(page), (out, format, monitor) -> CatalogueHtml.write(RuleBook.catalogue(),
				new org.planwright.cli.Messages(RuleBook.locale()), new OutputStreamWriter(out, StandardCharsets.UTF_8)))
				.ask(HandlerUtil.getActiveShellChecked(event), Messages.catalogueName);
		return null;
	}
}
