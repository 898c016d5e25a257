package org.planwright.exchange.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The styles of a document by what the writer uses them for. A template's own are taken, by id or name; what it has not is added from the official form. */
final class WordStyles {

	/** How many levels of headings the official form has. */
	static final int LEVELS = 7;
	private static final String HEADING = "Heading";
	private static final String LOOK = "Look";
	private static final JsonObject ALIASES = aliases();

	private final CTStyles styles;
	private final CTStyles official;
	private final Map<String, CTStyle> byId = new HashMap<>();
	private final Map<String, CTStyle> byName = new HashMap<>();
	private final Map<String, CTStyle> found = new HashMap<>();

	private WordStyles(CTStyles styles, CTStyles official) {
		this.styles = styles;
		this.official = official;
		for (CTStyle style : styles.getStyleArray()) {
			know(style);
		}
	}

	/**
	 * The styles of the official form in itself.
	 *
	 * @param highest the highest level of a number that the plan uses: 1 篇, 2 章, 3 节, 4 一、 …
	 */
	static WordStyles official(XWPFDocument document, int highest) throws IOException {
		CTStyles styles = document.getStyles().getCtStyles();
		applyLooks(styles, highest);
		return new WordStyles(styles, styles);
	}

	/** The styles of a template; see {@link #official(XWPFDocument, int)}. */
	static WordStyles ofTemplate(XWPFDocument template, int highest) throws IOException {
		CTStyles official;
		try (XWPFDocument form = OfficialForm.open()) {
			official = form.getStyles().getCtStyles();
			applyLooks(official, highest);
		}
		if (template.getStyles() == null) {
			template.createStyles();
		}
		return new WordStyles(template.getStyles().getCtStyles(), official);
	}

	private static void applyLooks(CTStyles styles, int highest) {
		Map<String, CTStyle> byId = new HashMap<>();
		for (CTStyle style : styles.getStyleArray()) {
			byId.put(style.getStyleId(), style);
		}
		for (int level = 1; level <= LEVELS; level++) {
			CTStyle heading = byId.get(HEADING + level);
			CTStyle look = byId.get(LOOK + Math.min(LEVELS, highest + level - 1));
			CTPPrGeneral form = heading.getPPr();
			form.set(look.getPPr());
			form.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
			if (look.isSetRPr()) {
				heading.addNewRPr().set(look.getRPr());
			}
		}
		for (int i = styles.sizeOfStyleArray() - 1; i >= 0; i--) {
			if (styles.getStyleArray(i).getStyleId().startsWith(LOOK)) {
				styles.removeStyle(i);
			}
		}
	}

	private void know(CTStyle style) {
		byId.put(style.getStyleId(), style);
		if (style.isSetName()) {
			byName.putIfAbsent(key(style.getName().getVal()), style);
		}
		if (style.isSetAliases()) {
			for (String alias : style.getAliases().getVal().split("[,，]")) {
				byName.putIfAbsent(key(alias), style);
			}
		}
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** The id of a style in this document. */
	String id(WordStyle style) {
		return style(style.id()).getStyleId();
	}

	/** The style of a heading. */
	CTStyle heading(int level) {
		return style(HEADING + Math.min(level, LEVELS));
	}

	/** The id of the style of a level of the contents. */
	String contents(int level) {
		return style("TOC" + level).getStyleId();
	}

	/** A style by its id in this document; null when there is none. */
	CTStyle byId(String id) {
		return byId.get(id);
	}

	/** The default style of paragraphs; null when the document has none. */
	CTStyle defaultParagraph() {
		for (CTStyle style : byId.values()) {
			if (style.getType() == org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType.PARAGRAPH && WordValues.isOn(style.getDefault())) {
				return style;
			}
		}
		return byName.get("normal");
	}

	/** Whether automatic numbers come with a style: the numbers of a plan are typed, and would come twice. */
	boolean isNumbered(CTStyle style) {
		for (CTStyle at = style; at != null; at = at.isSetBasedOn() ? byId.get(at.getBasedOn().getVal()) : null) {
			if (at.isSetPPr() && at.getPPr().isSetNumPr()) {
				return true;
			}
		}
		return false;
	}

	CTStyles all() {
		return styles;
	}

	private CTStyle style(String officialId) {
		return found.computeIfAbsent(officialId, this::find);
	}

	private CTStyle find(String officialId) {
		CTStyle form = officialStyle(officialId);
		if (styles == official) {
			return form;
		}
		List<String> names = new ArrayList<>(List.of(form.getName().getVal()));
		JsonElement more = ALIASES.get(officialId);
		if (more instanceof JsonArray array) {
			array.forEach(name -> names.add(name.getAsString()));
		}
		for (String name : names) {
			CTStyle own = byName.get(key(name));
			if (own != null && own.getType() == form.getType()) {
				return own;
			}
		}
		CTStyle own = byId.get(officialId);
		return own != null && own.getType() == form.getType() ? own : add(form);
	}

	private CTStyle officialStyle(String id) {
		for (CTStyle style : official.getStyleArray()) {
			if (style.getStyleId().equals(id)) {
				return style;
			}
		}
		throw new IllegalArgumentException(id);
	}

	private CTStyle add(CTStyle form) {
		String base = form.isSetBasedOn() ? find(form.getBasedOn().getVal()).getStyleId() : null;
		CTStyle added = styles.addNewStyle();
		added.set(form);
		while (byId.containsKey(added.getStyleId())) {
			added.setStyleId(added.getStyleId() + "0");
		}
		if (base != null) {
			added.getBasedOn().setVal(base);
		}
		if (added.isSetNext()) {
			added.unsetNext();
		}
		if (added.isSetDefault()) {
			added.unsetDefault();
		}
		know(added);
		return added;
	}

	private static JsonObject aliases() {
		try (InputStream in = WordStyles.class.getResourceAsStream("styles.json")) {
			return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)).getAsJsonObject();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}
}
