package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CommandException;
import org.planwright.cli.Environment;
import org.planwright.cli.OutputFile;
import org.planwright.cli.Session;
import org.planwright.exchange.export.ExportException;
import org.planwright.ui.wizards.ExportFailure;

/** What a person is told when a plan is not exported. */
class ExportFailureTest {

	@TempDir
	Path folder;

	@Test
	void whatTheSystemSaysIsReplacedByWhatAndWhereAndWhatToDo() {
		IOException full = new FileSystemException("x", null, "No space left on device");
		for (Throwable failure : new Throwable[] { full, new ExecutionException(new UncheckedIOException(full)) }) {
			String said = said(failure);
			assertTrue(said.contains("纲要.docx") && said.contains(folder.toString()), said);
			assertFalse(said.contains("No space left") || said.contains("Exception"), said);
		}
	}

	@Test
	void whatIsMeantForPeopleIsSaidAsItIs() {
		assertEquals("给人看的话", said(new CommandException("给人看的话")));
		ExportException foreign = new ExportException(Locale.CHINESE, "folder.isFile", "纲要-site");
		assertEquals(foreign.getMessage(), said(new ExecutionException(new UncheckedIOException(foreign))));
		assertEquals("规划 纲要.plan 无法读取。", said(new ExecutionException("规划 纲要.plan 无法读取。", null)));
	}

	@Test
	void aFolderThatIsGoneIsNamed() {
		Path target = folder.resolve("没有").resolve("纲要.docx");
		Session session = new Session(System.out, System.err, new Environment(folder, Locale.CHINESE), new org.planwright.cli.Messages(Locale.CHINESE), false);
		try (OutputFile file = OutputFile.open(target, target.toString(), session)) {
			throw new AssertionError(file);
		} catch (CommandException | IOException e) {
			assertTrue(said(e).contains(target.getParent().toString()), said(e));
		}
	}

	@Test
	void aDefectIsCalledOne() {
		String said = said(new ExecutionException(new IllegalStateException("x")));
		assertTrue(said.contains("纲要.docx") && said.contains("IllegalStateException"), said);
	}

	private String said(Throwable failure) {
		return ExportFailure.of(failure, folder.resolve("纲要.docx"), Locale.CHINESE).getMessage();
	}
}
