package org.planwright.ui.typing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.planwright.model.text.Ordinal;

/** Goes on with the number of a line when a new one begins at its end: 二、 behind 一、, （二） behind （一）, 2. behind 1. In a line that is only a number, a new line ends the list. */
public final class NumberEdit implements IAutoEditStrategy {

	/** The preference: whether it is done. */
	public static final String ENABLED = "typing.numbers";

	private static final Pattern NUMBERED = Pattern.compile("(?<indent>[ \\t　]*)(?<number>[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百]+[）)]|[（(]\\d{1,3}[）)]|\\d{1,3}[.．、](?!\\d)|[①-⑳]|第[一二三四五六七八九十百]+条)"
			+ "(?<gap>[ 　]*)(?<rest>.*)");

	private final IPreferenceStore preferences;

	/** @param preferences where {@link #ENABLED} is */
	public NumberEdit(IPreferenceStore preferences) {
		this.preferences = preferences;
	}

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!preferences.getBoolean(ENABLED) || !command.doit || command.text == null || TextUtilities.equals(document.getLegalLineDelimiters(), command.text) < 0) {
			return;
		}
		try {
			IRegion line = document.getLineInformationOfOffset(command.offset);
			int end = line.getOffset() + line.getLength();
			if (command.length == 0 && document.get(command.offset, end - command.offset).isBlank()) {
				newLine(document.get(line.getOffset(), command.offset - line.getOffset()), line, command);
			}
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("no offset " + command.offset, e);
		}
	}

	private static void newLine(String text, IRegion line, DocumentCommand command) {
		Matcher numbered = NUMBERED.matcher(text);
		if (!numbered.matches()) {
			return;
		}
		if (numbered.group("rest").isBlank()) {
			command.offset = line.getOffset();
			command.length = line.getLength();
			command.text = numbered.group("indent");
			command.caretOffset = -1;
			return;
		}
		String next = Ordinal.after(numbered.group("number"));
		if (!next.isEmpty()) {
			command.text += numbered.group("indent") + next + numbered.group("gap");
		}
	}
}
