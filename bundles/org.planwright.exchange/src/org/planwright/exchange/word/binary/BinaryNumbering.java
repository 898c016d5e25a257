package org.planwright.exchange.word.binary;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The automatic numbers that paragraphs have. */
final class BinaryNumbering {

	private static final int LEVELS = 9;
	/** The paragraph is explicitly not numbered. */
	private static final int NO_LIST = 2047;
	private static final int NO_NUMBER = 255;
	/** Up to here the codes of number formats come in the order of the schema's names. */
	private static final int LAST_IN_ORDER = 39;

	private final HWPFDocument document;
	/** Lists in use, by the number that paragraphs name. */
	private final Map<Integer, Optional<HWPFList>> lists = new TreeMap<>();

	BinaryNumbering(HWPFDocument document) {
		this.document = document;
	}

	/** The number of a paragraph's list; 0 when it has none that is known. */
	int listOf(Paragraph paragraph) {
		int number = paragraph.getIlfo();
		if (number <= 0 || number == NO_LIST || document.getListTables() == null) {
			return 0;
		}
		return lists.computeIfAbsent(number, this::load).isPresent() ? number : 0;
	}

	private Optional<HWPFList> load(int number) {
		try {
			HWPFList list = new HWPFList(document.getStyleSheet(), document.getListTables(), number);
			return list.getListData() == null ? Optional.empty() : Optional.of(list);
		} catch (NoSuchElementException e) {
			return Optional.empty();
		}
	}

	/** The part with all lists that were asked for. */
	byte[] part() {
		WordXml xml = new WordXml("numbering");
		Map<Integer, HWPFList> abstracts = new TreeMap<>();
		lists.values().forEach(list -> list.ifPresent(known -> abstracts.putIfAbsent(known.getLsid(), known)));
		Map<Integer, Integer> ids = new TreeMap<>();
		abstracts.forEach((lsid, list) -> {
			ids.put(lsid, ids.size());
			xml.begin("abstractNum", "abstractNumId", ids.get(lsid));
			ListData data = list.getListData();
			for (int level = 0; level < Math.min(LEVELS, data.numLevels()); level++) {
				level(data.getLevel(level + 1), level, xml);
			}
			xml.end();
		});
		lists.forEach((number, list) -> list.ifPresent(known -> {
			xml.begin("num", "numId", number).empty("abstractNumId", "val", ids.get(known.getLsid()));
			for (char level = 0; level < Math.min(LEVELS, known.getListData().numLevels()); level++) {
				if (known.isStartAtOverridden(level)) {
					xml.begin("lvlOverride", "ilvl", (int) level).empty("startOverride", "val", known.getStartAt(level)).end();
				}
			}
			xml.end();
		}));
		return xml.bytes();
	}

	private static void level(ListLevel level, int number, WordXml xml) {
		xml.begin("lvl", "ilvl", number).empty("start", "val", level.getStartAt()).empty("numFmt", "val", format(level.getNumberFormat()));
		if (level.isLegalNumbering()) {
			xml.empty("isLgl");
		}
		xml.empty("suff", "val", switch (level.getTypeOfCharFollowingTheNumber()) {
			case 0 -> "tab";
			case 1 -> "space";
			default -> "nothing";
		});
		StringBuilder text = new StringBuilder();
		for (char c : String.valueOf(level.getNumberText()).toCharArray()) {
			text.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
		}
		xml.empty("lvlText", "val", text).end();
	}

	private static String format(int code) {
		if (code == NO_NUMBER) {
			return "none";
		}
		STNumberFormat.Enum format = code <= LAST_IN_ORDER ? STNumberFormat.Enum.forInt(code + 1) : null;
		return format == null ? "decimal" : format.toString();
	}
}
