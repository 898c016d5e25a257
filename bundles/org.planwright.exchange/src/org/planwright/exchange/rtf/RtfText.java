package org.planwright.exchange.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.planwright.exchange.rich.RichDocument;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

/** Takes the text out of the commands of an RTF document. One use. */
final class RtfText extends RtfListenerAdaptor {

	private static final String BULLETS = "·•●○■□◆◇▪▫‣◦–➢➤✓";
	/** Destinations that are part of what is read. */
	private static final Set<Command> READ = EnumSet.of(Command.rtf, Command.listtext, Command.pntext, Command.fldrslt, Command.field, Command.shprslt,
			Command.ud, Command.upr, Command.footnote);

	/** What the text of a group is. */
	private enum Role {
		TEXT, NUMBER, NOTE
	}

	/** What holds in a group and in the groups inside it. */
	private static final class Group {
		private final Role outer;
		private Role role;
		private boolean skipped;
		private boolean deleted;
		private boolean hidden;

		Group(Role outer) {
			this.outer = outer;
			role = outer;
		}

		Group inner() {
			Group inner = new Group(role);
			inner.skipped = skipped;
			inner.deleted = deleted;
			inner.hidden = hidden;
			return inner;
		}

		boolean isRead() {
			return !skipped && !deleted && !hidden;
		}

		boolean begins(Role begun) {
			return role == begun && outer != begun;
		}
	}

	private final RichDocument document;
	private final RtfTable table;
	private final Deque<Group> groups = new ArrayDeque<>();
	private final StringBuilder number = new StringBuilder();
	private final StringBuilder note = new StringBuilder();
	private final List<String> notes = new ArrayList<>();

	RtfText(RichDocument document) {
		this.document = document;
		this.table = new RtfTable(document);
		groups.push(new Group(Role.TEXT));
	}

	@Override
	public void processGroupStart() {
		groups.push(groups.peek().inner());
	}

	@Override
	public void processGroupEnd() {
		Group ended = groups.pop();
		if (groups.isEmpty()) {
			groups.push(new Group(Role.TEXT));
		}
		if (ended.begins(Role.NUMBER)) {
			number(number.toString().strip());
			number.setLength(0);
		} else if (ended.begins(Role.NOTE)) {
			notes.add(note.toString().strip());
			note.setLength(0);
		}
	}

	/** A lone sign says nothing; fonts of signs have theirs in a range of their own. */
	private void number(String read) {
		if (read.length() != 1 || BULLETS.indexOf(read.charAt(0)) < 0 && read.charAt(0) < '\ue000') {
			table.textFollows();
			document.number(read);
		}
	}

	/** The notes follow the text, each behind its number. */
	@Override
	public void processDocumentEnd() {
		table.end();
		document.endParagraph();
		for (int i = 0; i < notes.size(); i++) {
			document.text((i + 1) + " " + notes.get(i));
			document.endParagraph();
		}
	}

	@Override
	public void processString(String text) {
		Group group = groups.peek();
		if (!group.isRead()) {
			return;
		}
		switch (group.role) {
			case NUMBER -> number.append(text);
			case NOTE -> note.append(text);
			case TEXT -> {
				table.textFollows();
				document.text(text);
			}
		}
	}

	@Override
	public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
		Group group = groups.peek();
		boolean on = !hasParameter || parameter != 0;
		if (command.getCommandType() == CommandType.Destination && !READ.contains(command)
				|| optional && !READ.contains(command)) {
			group.skipped = true;
		} else if (command == Command.deleted) {
			group.deleted = on;
		} else if (command == Command.v) {
			group.hidden = on;
		} else if (command == Command.plain) {
			group.deleted = false;
			group.hidden = false;
		} else if (command == Command.listtext || command == Command.pntext) {
			group.role = Role.NUMBER;
		} else if (command == Command.footnote) {
			group.role = Role.NOTE;
		} else if (!group.skipped) {
			sign(command, parameter);
		}
	}

	private void sign(Command command, int parameter) {
		if (groups.peek().role == Role.NOTE && command != Command.tab) {
			return;
		}
		switch (command) {
			case par, line, sect -> {
				table.textFollows();
				document.endParagraph();
			}
			case chftn -> processString("^" + (notes.size() + 1));
			case page -> document.pageBreak();
			case tab, emspace, enspace, qmspace -> processString(" ");
			case emdash -> processString("—");
			case endash -> processString("–");
			case lquote -> processString("‘");
			case rquote -> processString("’");
			case ldblquote -> processString("“");
			case rdblquote -> processString("”");
			case pard -> table.paragraphOutside();
			case intbl -> table.paragraphInside();
			case trowd -> table.defineRow();
			case cellx -> table.defineCell(parameter);
			case cell -> table.endCell();
			case row -> table.endRow();
			case nestcell -> document.blank();
			default -> { }
		}
	}
}
