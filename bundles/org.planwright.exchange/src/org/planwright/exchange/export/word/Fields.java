package org.planwright.exchange.export.word;

import java.math.BigInteger;
import java.util.function.Consumer;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields, and the bookmarks they lead to. */
final class Fields {

	private Fields() {
	}

	/**
	 * Writes a whole field.
	 *
	 * @param look sets the look of each of its runs
	 * @return the text that is its result
	 */
	static CTText write(CTP paragraph, String instruction, String result, Consumer<CTR> look) {
		begin(run(paragraph, look), instruction, () -> run(paragraph, look));
		CTText text = run(paragraph, look).addNewT();
		text.setStringValue(result);
		run(paragraph, look).addNewFldChar().setFldCharType(STFldCharType.END);
		return text;
	}

	/** Writes the beginning of a field, up to its result. */
	static void begin(CTR first, String instruction, java.util.function.Supplier<CTR> next) {
		first.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
		Runs.set(next.get().addNewInstrText(), instruction);
		next.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
	}

	private static CTR run(CTP paragraph, Consumer<CTR> look) {
		CTR run = paragraph.addNewR();
		look.accept(run);
		return run;
	}

	/** Puts a bookmark around what is written. */
	static void bookmark(CTP paragraph, String name, int id, Runnable content) {
		CTBookmark start = paragraph.addNewBookmarkStart();
		start.setId(BigInteger.valueOf(id));
		start.setName(name);
		content.run();
		paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
	}
}
