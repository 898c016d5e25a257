package org.planwright.exchange.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.planwright.exchange.word.WordStyles.Style;

/** How the characters of a run look, as far as it says something about the text. */
record RunLook(boolean bold, boolean raised, boolean hidden) {

	/** @param run null for characters in no run */
	static RunLook of(CTR run, Style paragraph, WordStyles styles) {
		CTRPr look = run == null ? null : run.getRPr();
		Style style = look == null || look.sizeOfRStyleArray() == 0 ? null : styles.style(WordValues.text(look.getRStyleArray(0)));
		CTOnOff bold = look == null || look.sizeOfBArray() == 0 ? null : look.getBArray(0);
		CTOnOff hidden = look == null || look.sizeOfVanishArray() == 0 ? null : look.getVanishArray(0);
		boolean raised = look != null && look.sizeOfVertAlignArray() > 0
				&& "superscript".equals(WordValues.text(look.getVertAlignArray(0).xgetVal()));
		return new RunLook(toggle(WordValues.onOff(bold), paragraph.bold(), style == null ? null : style.bold(), false), raised,
				toggle(WordValues.onOff(hidden), paragraph.hidden(), style == null ? null : style.hidden(), styles.hiddenByDefault()));
	}

	/** What a run says itself holds; of styles each turns the property over. */
	private static boolean toggle(Boolean direct, Boolean paragraph, Boolean character, boolean standard) {
		if (direct != null) {
			return direct;
		}
		boolean styled = Boolean.TRUE.equals(paragraph) ^ Boolean.TRUE.equals(character);
		return paragraph == null && character == null ? standard : styled;
	}
}
