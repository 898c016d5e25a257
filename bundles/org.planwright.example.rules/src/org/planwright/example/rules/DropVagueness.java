package org.planwright.example.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.planwright.ide.fixes.Fix;
import org.planwright.ide.fixes.FixContext;
import org.planwright.ide.fixes.RuleFix;

/** OF01: takes the vague word away. */
public class DropVagueness implements RuleFix {

	private static final int WORD = 1;

	@Override
	public List<Fix> fixes(FixContext context) {
		String word = context.argument(WORD);
		int start = context.finding().start() + context.written().indexOf(word);
		return List.of(Fix.of(label(word, context.locale()), start, start + word.length(), ""));
	}

	private static String label(String word, Locale locale) {
		ResourceBundle texts = ResourceBundle.getBundle("org.planwright.example.rules.messages", locale, DropVagueness.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(texts.getString("OF01.fix"), Locale.ROOT).format(new Object[] { word });
	}
}
