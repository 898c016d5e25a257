package org.planwright.ide.server;

import java.util.List;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.commands.IExecutableCommandService;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.ide.elements.ElementCommand;
import org.planwright.ide.impact.ImpactCommand;

import com.google.inject.Inject;

/** The commands of the server. */
public final class PlanCommands implements IExecutableCommandService {

	@Inject
	private ImpactCommand impact;
	@Inject
	private ElementCommand elements;

	@Override
	public List<String> initialize() {
		return List.of(ImpactCommand.NAME, ElementCommand.NAME);
	}

	@Override
	public Object execute(ExecuteCommandParams params, ILanguageServerAccess access, CancelIndicator cancel) {
		return switch (params.getCommand()) {
			case ImpactCommand.NAME -> impact.execute(params, access, cancel);
			case ElementCommand.NAME -> elements.execute(params, access, cancel);
			default -> null;
		};
	}
}
