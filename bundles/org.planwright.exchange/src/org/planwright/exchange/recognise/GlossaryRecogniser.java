package org.planwright.exchange.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.dsl.line.PlanLines.Place;
import org.planwright.exchange.document.SourcedText;
import org.planwright.exchange.report.EntryKind;

/** The list of terms at the end of a plan: mark, term, definition. */
final class GlossaryRecogniser {

	private static final Pattern TERM = Pattern.compile(
			"((?:[0-9]{1,3}[.．、]?|[①-⑳㉑-㉟㊱-㊿]|[（(\\[][0-9]{1,3}[）)\\]])?)([\\s\\u3000]*)([^：:。]{1,40})[：:](.*)");

	private GlossaryRecogniser() {
	}

	static void take(Cursor cursor, LineSink sink) {
		sink.open(cursor.text(cursor.at()), Place.GLOSSARY, null);
		int at = cursor.at() + 1;
		while (at < cursor.size() && !cursor.isFrameEnd(at) && cursor.text(at) != null) {
			entry(cursor.text(at), sink);
			at++;
		}
		sink.close();
		cursor.moveTo(at);
	}

	/** Whether a text is a term and what it means. */
	static boolean isTerm(SourcedText text) {
		return TERM.matcher(text).matches();
	}

	private static void entry(SourcedText text, LineSink sink) {
		Matcher term = TERM.matcher(text);
		if (!term.matches()) {
			sink.report().add(EntryKind.NOT_RECOGNISED, text.range(), text);
			sink.text(text);
			return;
		}
		SourcedText.Builder line = new SourcedText.Builder().append(LineForms.group(text, term, 1));
		if (!line.isEmpty()) {
			line.insert(" ");
		}
		sink.put(LineKind.TERM, line.append(text.sub(term.start(3))).build());
	}
}
