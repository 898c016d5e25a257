package org.planwright.exchange.export.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/** Says where a line may end, by the strict rules of Chinese typesetting: no ，。 at the beginning of a line, no “（ at its end. */
final class ChineseLineBreaker implements FSTextBreaker {

	private final BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLanguageTag("zh-CN-u-lb-strict"));

	@Override
	public int next() {
		return breaks.next();
	}

	@Override
	public void setText(String text) {
		breaks.setText(text);
	}
}
