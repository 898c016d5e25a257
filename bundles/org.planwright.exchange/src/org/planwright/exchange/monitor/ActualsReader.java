package org.planwright.exchange.monitor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.sheet.HeaderWords;
import org.planwright.exchange.sheet.PlanYears;
import org.planwright.exchange.sheet.SheetReader;
import org.planwright.model.plan.Plan;

/** Reads files of what was reached: texts (.actuals) and spreadsheets. */
final class ActualsReader {

	private static final long LARGEST = 16L * 1024 * 1024;

	private ActualsReader() {
	}

	/**
	 * What a file says.
	 *
	 * @param name what messages call it
	 * @throws ImportException  when a spreadsheet cannot be read
	 * @throws MonitorException when the file says nothing that is understood
	 */
	static ReportedFile read(Path file, String name, Plan plan, HeaderWords words) throws ImportException, MonitorException {
		if (SheetReader.isSheet(file.getFileName().toString())) {
			return ActualsSheet.read(new SheetReader().readFile(file, name), PlanYears.of(plan), words);
		}
		return ActualsText.read(name, text(file, name));
	}

	private static String text(Path file, String name) throws MonitorException {
		try {
			if (Files.size(file) > LARGEST) {
				throw new MonitorException("tooBig", name, Long.toString(LARGEST / 1024 / 1024));
			}
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
			if (text.indexOf('\0') >= 0) {
				throw new MonitorException("noText", name);
			}
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new MonitorException("noText", name);
		} catch (IOException e) {
			throw new MonitorException("unreadable", name);
		}
	}
}
