package org.planwright.cli.convert;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.planwright.cli.CommandException;
import org.planwright.cli.Messages;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.opinion.Opinion;
import org.planwright.exchange.opinion.OpinionTables;
import org.planwright.exchange.sheet.SheetReader;

/** Reads the opinions that offices sent from a spreadsheet. */
public final class OpinionFile {

	private OpinionFile() {
	}

	/**
	 * @param name   what messages call the file
	 * @param locale of the messages
	 * @throws CommandException when the file cannot be read or holds no opinions
	 */
	public static List<Opinion> read(Path file, String name, Locale locale) throws CommandException {
		try {
			return OpinionTables.find(new SheetReader().readFile(file, name)).orElseThrow(() -> new CommandException(new Messages(locale).get("opinions.noTable", name)));
		} catch (ImportException e) {
			throw new CommandException(e.message(locale));
		}
	}
}
