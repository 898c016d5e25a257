package org.planwright.exchange.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.planwright.exchange.word.WordStyles.Style;
import org.planwright.model.text.Widths;

/**
 * Counts the numbered paragraphs of a document in their order, as Word does: lists of one definition go on counting together unless one
 * of them starts anew. Not for use by several threads.
 */
final class AutomaticNumbers {

	/**
	 * The number of a paragraph.
	 *
	 * @param apart whether something is set between it and the text
	 */
	record Number(String text, boolean apart) {

		/** Signs after which a number stands directly before its text; other numbers have a blank there. */
		private static final String CLOSING = "、，,.．。）)】〕〉》」：:；;—-";

		/** Whether a blank stands between it and a text that begins with a character. */
		boolean isApartFrom(char first) {
			char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
			return apart && !Widths.isBlank(last) && !Widths.isBlank(first) && (CLOSING.indexOf(last) < 0 || Character.isDigit(first));
		}
	}

	private static final int LEVELS = 9;
	private static final int UNUSED = Integer.MIN_VALUE;
	/** Numbering styles may refer to each other; no document does so deeper. */
	private static final int MOST_LINKS = 5;

	private final Map<Integer, CTNum> lists = new HashMap<>();
	private final Map<Integer, CTAbstractNum> definitions = new HashMap<>();
	private final Map<Integer, int[]> counters = new HashMap<>();
	private final Set<Integer> begun = new HashSet<>();
	private final WordStyles styles;

	/** @param numbering null when the document has no lists */
	AutomaticNumbers(CTNumbering numbering, WordStyles styles) {
		this.styles = styles;
		if (numbering != null) {
			for (CTAbstractNum definition : numbering.getAbstractNumList()) {
				WordValues.integer(definition.xgetAbstractNumId()).ifPresent(id -> definitions.put(id, definition));
			}
			for (CTNum list : numbering.getNumList()) {
				WordValues.integer(list.xgetNumId()).ifPresent(id -> lists.put(id, list));
			}
		}
	}

	/**
	 * The number of the next paragraph.
	 *
	 * @param direct what the paragraph itself says of its list, or null
	 * @param style  what its style says
	 * @return null when the paragraph is in no list
	 */
	Number next(CTNumPr direct, Style style) {
		OptionalInt list = direct == null || !direct.isSetNumId() ? style.list() : WordValues.integer(direct.getNumId());
		if (list.isEmpty() || list.getAsInt() == 0) {
			return null;
		}
		CTNum found = lists.get(list.getAsInt());
		CTAbstractNum definition = found == null ? null : definition(found);
		if (definition == null) {
			return null;
		}
		int level = Math.clamp(level(direct, style, found, definition), 0, LEVELS - 1);
		return number(list.getAsInt(), found, definition, level);
	}

	/** What the paragraph says, or else the nearest of its styles that the list names for a level or that names one itself. */
	private static int level(CTNumPr direct, Style style, CTNum list, CTAbstractNum definition) {
		OptionalInt level = direct == null ? OptionalInt.empty() : WordValues.integer(direct.getIlvl());
		if (level.isPresent()) {
			return level.getAsInt();
		}
		for (WordStyles.Level each : style.levels()) {
			for (int i = 0; i < LEVELS; i++) {
				CTLvl look = level(list, definition, i);
				if (look != null && each.style().equals(WordValues.text(look.getPStyle()))) {
					return i;
				}
			}
			if (each.level().isPresent()) {
				return each.level().getAsInt();
			}
		}
		return 0;
	}

	private CTAbstractNum definition(CTNum list) {
		CTNum each = list;
		for (int i = 0; i < MOST_LINKS && each != null; i++) {
			OptionalInt id = WordValues.integer(each.getAbstractNumId());
			CTAbstractNum definition = id.isPresent() ? definitions.get(id.getAsInt()) : null;
			String link = definition == null ? null : WordValues.text(definition.getNumStyleLink());
			if (link == null || definition.sizeOfLvlArray() > 0) {
				return definition;
			}
			OptionalInt linked = styles.listOfNumberingStyle(link);
			each = linked.isPresent() ? lists.get(linked.getAsInt()) : null;
		}
		return null;
	}

	private Number number(int id, CTNum list, CTAbstractNum definition, int level) {
		int[] counts = counters.computeIfAbsent(System.identityHashCode(definition), key -> unused());
		if (begun.add(id)) {
			for (CTNumLvl override : list.getLvlOverrideList()) {
				OptionalInt at = WordValues.integer(override.xgetIlvl());
				if (override.isSetStartOverride() && at.isPresent() && at.getAsInt() >= 0 && at.getAsInt() < LEVELS) {
					counts[at.getAsInt()] = UNUSED;
				}
			}
		}
		for (int i = 0; i < level; i++) {
			if (counts[i] == UNUSED) {
				counts[i] = start(list, definition, i);
			}
		}
		counts[level] = counts[level] == UNUSED ? start(list, definition, level) : counts[level] + 1;
		for (int i = level + 1; i < LEVELS; i++) {
			if (startsAnew(level(list, definition, i), level, i)) {
				counts[i] = UNUSED;
			}
		}
		return written(list, definition, level, counts);
	}

	private static int[] unused() {
		int[] counts = new int[LEVELS];
		Arrays.fill(counts, UNUSED);
		return counts;
	}

	/** Whether a level counts from its start again after one above it was used. */
	private static boolean startsAnew(CTLvl inner, int used, int level) {
		OptionalInt restart = inner == null ? OptionalInt.empty() : WordValues.integer(inner.getLvlRestart());
		return restart.isEmpty() || restart.getAsInt() > level || used < restart.getAsInt();
	}

	private static int start(CTNum list, CTAbstractNum definition, int level) {
		CTNumLvl override = override(list, level);
		if (override != null && override.isSetStartOverride()) {
			return WordValues.integer(override.getStartOverride()).orElse(1);
		}
		CTLvl found = level(list, definition, level);
		return found == null ? 1 : WordValues.integer(found.getStart()).orElse(0);
	}

	private static CTNumLvl override(CTNum list, int level) {
		for (CTNumLvl override : list.getLvlOverrideList()) {
			OptionalInt at = WordValues.integer(override.xgetIlvl());
			if (at.isPresent() && at.getAsInt() == level) {
				return override;
			}
		}
		return null;
	}

	private static CTLvl level(CTNum list, CTAbstractNum definition, int level) {
		CTNumLvl override = override(list, level);
		if (override != null && override.isSetLvl()) {
			return override.getLvl();
		}
		for (CTLvl each : definition.getLvlList()) {
			OptionalInt at = WordValues.integer(each.xgetIlvl());
			if (at.isPresent() && at.getAsInt() == level) {
				return each;
			}
		}
		return null;
	}

	private static Number written(CTNum list, CTAbstractNum definition, int level, int[] counts) {
		CTLvl look = level(list, definition, level);
		if (look == null) {
			return null;
		}
		String form = look.isSetLvlText() ? WordValues.text(look.getLvlText().xgetVal()) : null;
		if (form == null) {
			return new Number("", false);
		}
		boolean decimal = WordValues.isOn(look.getIsLgl());
		StringBuilder number = new StringBuilder();
		for (int i = 0; i < form.length(); i++) {
			char c = form.charAt(i);
			int place = c == '%' && i + 1 < form.length() ? form.charAt(i + 1) - '1' : -1;
			if (place >= 0 && place <= level) {
				CTLvl part = level(list, definition, place);
				number.append(NumberFormats.format(counts[place], decimal ? "decimal" : format(part)));
				i++;
			} else {
				number.append(Symbols.unicode(c, null));
			}
		}
		boolean direct = look.isSetSuff() && "nothing".equals(WordValues.text(look.getSuff().xgetVal()));
		return new Number(number.toString(), !direct);
	}

	private static String format(CTLvl level) {
		String format = level == null || !level.isSetNumFmt() ? null : WordValues.text(level.getNumFmt().xgetVal());
		return format == null ? "decimal" : format;
	}
}
