package org.planwright.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.planwright.cli.CommandException;
import org.planwright.cli.Messages;
import org.planwright.cli.check.ComparedFile;
import org.planwright.cli.check.InputFile;
import org.planwright.ui.UiPlugin;

/**
 * What a file has now; of a plan that is being edited what its editor has.
 *
 * @param file absolute
 */
record CurrentVersion(Path file) implements Version {

	@Override
	public String name() {
		return file.getFileName().toString();
	}

	@Override
	public boolean isCurrent() {
		return true;
	}

	@Override
	public ComparedFile read(Messages messages) throws CommandException, IOException {
		Optional<String> edited = InputFile.isPlan(file) ? UiPlugin.instance().server().editedText(file) : Optional.empty();
		return edited.isPresent() ? ComparedFile.ofText(file, name(), edited.get(), true, messages) : ComparedFile.read(file, name(), file, true, messages);
	}
}
