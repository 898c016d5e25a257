package org.planwright.exchange.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, with what each inherits from those it is based on. */
final class WordStyles {

	/**
	 * What a style says, its ancestors included; null or empty where none says anything.
	 *
	 * @param name   its name, in lower case; the names of built-in styles are English in every language of Word
	 * @param levels the styles of the chain, its own id first, with the level of the list that each names itself
	 */
	record Style(String name, OptionalInt outline, OptionalInt list, List<Level> levels, Boolean hidden, Boolean bold, boolean framed) {
	}

	/** A style and the level of a list it names, empty when it names none. */
	record Level(String style, OptionalInt level) {
	}

	private static final Style NONE = new Style("", OptionalInt.empty(), OptionalInt.empty(), List.of(), null, null, false);

	private final Map<String, CTStyle> byId = new HashMap<>();
	private final Map<String, Style> resolved = new HashMap<>();
	private final String defaultParagraph;
	private final CTRPr defaults;

	/** @param styles null when the document has none */
	WordStyles(CTStyles styles) {
		String standard = null;
		if (styles != null) {
			for (CTStyle style : styles.getStyleList()) {
				byId.putIfAbsent(style.getStyleId(), style);
				boolean isDefault = style.isSetDefault() && !"0".equals(WordValues.text(style.xgetDefault())) && !"false".equals(WordValues.text(style.xgetDefault()));
				if (isDefault && STStyleType.PARAGRAPH.toString().equals(WordValues.text(style.xgetType()))) {
					standard = style.getStyleId();
				}
			}
		}
		defaultParagraph = standard;
		boolean hasDefaults = styles != null && styles.isSetDocDefaults() && styles.getDocDefaults().isSetRPrDefault()
				&& styles.getDocDefaults().getRPrDefault().isSetRPr();
		defaults = hasDefaults ? styles.getDocDefaults().getRPrDefault().getRPr() : null;
	}

	/** A paragraph's style; the document's standard when the id is null or unknown. */
	Style paragraph(String id) {
		return style(id != null && byId.containsKey(id) ? id : defaultParagraph);
	}

	/** The style with an id; one that says nothing when the id is null or unknown. */
	Style style(String id) {
		CTStyle style = id == null ? null : byId.get(id);
		if (style == null) {
			return NONE;
		}
		Style known = resolved.get(id);
		if (known == null) {
			known = resolve(style);
			resolved.put(id, known);
		}
		return known;
	}

	/** The list a numbering style names; empty when there is none. */
	OptionalInt listOfNumberingStyle(String id) {
		return style(id).list();
	}

	/** What the document's defaults say of hidden text. */
	boolean hiddenByDefault() {
		return defaults != null && defaults.sizeOfVanishArray() > 0 && WordValues.isOn(defaults.getVanishArray(0));
	}

	private Style resolve(CTStyle style) {
		String name = WordValues.text(style.getName());
		List<Level> levels = new ArrayList<>();
		first(style, each -> {
			levels.add(new Level(each.getStyleId(), optional(number(each, false))));
			return null;
		});
		Integer list = first(style, each -> number(each, true));
		Integer outline = first(style, each -> {
			OptionalInt value = each.isSetPPr() ? WordValues.integer(each.getPPr().getOutlineLvl()) : OptionalInt.empty();
			return value.isPresent() ? value.getAsInt() : null;
		});
		Boolean framed = first(style, each -> {
			CTPPrGeneral properties = each.getPPr();
			return properties != null && Frames.isFramed(properties) ? Boolean.TRUE : null;
		});
		return new Style(name == null ? "" : name.toLowerCase(Locale.ROOT), optional(outline), optional(list), levels,
				first(style, each -> onOff(each, true)), first(style, each -> onOff(each, false)), Boolean.TRUE.equals(framed));
	}

	private static Integer number(CTStyle style, boolean list) {
		CTNumPr number = style.isSetPPr() ? style.getPPr().getNumPr() : null;
		OptionalInt value = number == null ? OptionalInt.empty() : WordValues.integer(list ? number.getNumId() : number.getIlvl());
		return value.isPresent() ? value.getAsInt() : null;
	}

	private static Boolean onOff(CTStyle style, boolean hidden) {
		CTRPr look = style.getRPr();
		if (look == null || (hidden ? look.sizeOfVanishArray() : look.sizeOfBArray()) == 0) {
			return null;
		}
		CTOnOff property = hidden ? look.getVanishArray(0) : look.getBArray(0);
		return WordValues.onOff(property);
	}

	private static OptionalInt optional(Integer value) {
		return value == null ? OptionalInt.empty() : OptionalInt.of(value);
	}

	/** What the nearest style of the chain says, or null. A chain that goes in a circle ends where it closes. */
	private <T> T first(CTStyle from, Function<CTStyle, T> property) {
		Set<String> seen = new HashSet<>();
		CTStyle style = from;
		while (style != null && seen.add(style.getStyleId())) {
			T value = property.apply(style);
			if (value != null) {
				return value;
			}
			String parent = WordValues.text(style.getBasedOn());
			style = parent == null ? null : byId.get(parent);
		}
		return null;
	}
}
