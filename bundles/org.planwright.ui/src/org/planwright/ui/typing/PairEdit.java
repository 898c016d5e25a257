package org.planwright.ui.typing;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/**
 * Closes brackets and quotation marks as they are typed, types over the closing sign that stands there, and deletes an empty pair together. Before a word nothing is closed: what
 * is typed there is meant to hold the word.
 */
public final class PairEdit implements IAutoEditStrategy {

	/** The preference: whether it is done. */
	public static final String ENABLED = "typing.pairs";

	private static final String OPENING = "「『（《〈“‘【〔(";
	private static final String CLOSING = "」』）》〉”’】〕)";

	private final IPreferenceStore preferences;

	/** @param preferences where {@link #ENABLED} is */
	public PairEdit(IPreferenceStore preferences) {
		this.preferences = preferences;
	}

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!preferences.getBoolean(ENABLED) || !command.doit) {
			return;
		}
		try {
			if (command.text != null && command.text.length() == 1 && command.length == 0) {
				typed(document, command, command.text.charAt(0));
			} else if ((command.text == null || command.text.isEmpty()) && command.length == 1) {
				deleted(document, command);
			}
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("no offset " + command.offset, e);
		}
	}

	private static void typed(IDocument document, DocumentCommand command, char sign) throws BadLocationException {
		char next = command.offset < document.getLength() ? document.getChar(command.offset) : '\n';
		int opening = OPENING.indexOf(sign);
		if (opening >= 0 && !Character.isLetterOrDigit(next)) {
			command.text = sign + CLOSING.substring(opening, opening + 1);
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
		} else if (CLOSING.indexOf(sign) >= 0 && next == sign && isOpen(document, command.offset, sign)) {
			command.text = null;
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
		}
	}

	/** Whether the closing sign behind the offset belongs to an opening one before it in the line. */
	private static boolean isOpen(IDocument document, int offset, char sign) throws BadLocationException {
		char opening = OPENING.charAt(CLOSING.indexOf(sign));
		int line = document.getLineInformationOfOffset(offset).getOffset();
		int depth = 0;
		for (int at = offset - 1; at >= line; at--) {
			char c = document.getChar(at);
			depth += c == sign ? 1 : c == opening ? -1 : 0;
			if (depth < 0) {
				return true;
			}
		}
		return false;
	}

	private static void deleted(IDocument document, DocumentCommand command) throws BadLocationException {
		int opening = OPENING.indexOf(document.getChar(command.offset));
		boolean empty = opening >= 0 && command.offset + 1 < document.getLength() && document.getChar(command.offset + 1) == CLOSING.charAt(opening);
		if (empty) {
			command.length = 2;
		}
	}
}
