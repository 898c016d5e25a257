package org.planwright.exchange.word.comment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.xmlbeans.XmlObject;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.office.OfficeFiles;
import org.planwright.exchange.office.OfficeFormat;
import org.planwright.exchange.office.OfficePackage;
import org.planwright.exchange.office.Relationship;
import org.planwright.exchange.word.WordParts;
import org.planwright.exchange.word.WordText;
import org.planwright.exchange.workbook.QuietLogging;

/**
 * A Word document once more, with remarks as comments. Parts that have nothing to do with comments are copied byte for byte; in the text itself, marks are put in
 * and runs divided, no character and no property is changed. Macros are copied like everything else. Comments that the document has stay.
 */
public final class CommentedCopy {

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
	private static final String CONTENT_TYPES = "[Content_Types].xml";
	private static final Pattern ENCODING = Pattern.compile("^[\\ufeff]?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

	private final String fileName;
	private final OfficePackage file;
	private final String main;
	/** New content of parts, by name. */
	private final Map<String, byte[]> changed = new LinkedHashMap<>();

	private CommentedCopy(String fileName, OfficePackage file) throws ImportException {
		this.fileName = fileName;
		this.file = file;
		this.main = file.mainPart().orElseThrow(() -> new ImportException(Reason.NO_DOCUMENT, fileName));
	}

	/**
	 * The extension that the name of a copy must have: Word opens no document with macros that is called .docx, and the other way round.
	 *
	 * @return without a dot; empty when the content is no package with a Word document
	 * @throws ImportException when it is a package that cannot be read
	 */
	public static Optional<String> extension(String fileName, byte[] content) throws ImportException {
		if (!OfficeFormat.isZip(content) || OfficeFiles.format(fileName, content) != OfficeFormat.WORD) {
			return Optional.empty();
		}
		try (OfficePackage file = OfficePackage.open(fileName, content)) {
			String type = file.contentType(file.mainPart().orElse(""));
			return Optional.of((type.contains("emplate") ? "dot" : "doc") + (type.contains("macroEnabled") ? "m" : "x"));
		}
	}

	/**
	 * Writes the copy.
	 *
	 * @param fileName for messages
	 * @param content  a package with a Word document
	 * @param remarks  in any order; each becomes a comment
	 * @param summary  for the end of the document, if one is asked for
	 * @param time     when the comments are made
	 * @param out      stays open; nothing is written when the document cannot be read
	 * @throws ImportException when it is no Word document that can be read
	 */
	public static void write(String fileName, byte[] content, List<Remark> remarks, Optional<Summary> summary, LocalDateTime time, OutputStream out)
			throws ImportException, IOException {
		QuietLogging.install();
		try (OfficePackage file = OfficePackage.open(fileName, content)) {
			CommentedCopy copy = new CommentedCopy(fileName, file);
			copy.comment(remarks, summary, time);
			copy.write(out);
		}
	}

	private void comment(List<Remark> remarks, Optional<Summary> summary, LocalDateTime time) throws ImportException {
		// the beans that the text is read from are large, and not needed any more when the spots are known
		List<Spot> spots = spots(remarks);
		byte[] document = file.read(main);
		Charset charset = charset(document);
		String text = new String(document, charset);
		Anchors anchors = new Anchors(text, spots);
		CommentsPart comments = comments(anchors, time);
		for (int i = 0; i < remarks.size(); i++) {
			anchors.mark(comments.add(remarks.get(i)), spots.get(i));
		}
		summary.ifPresent(table -> new SummarySection(text, anchors).add(table));
		changed.put(main, anchors.edits().apply(text).getBytes(charset));
		if (!remarks.isEmpty()) {
			put(comments);
		}
	}

	private static void readToTheEnd(XMLStreamReader xml) throws XMLStreamException {
		while (xml.hasNext()) {
			xml.next();
		}
	}

	private List<Spot> spots(List<Remark> remarks) throws ImportException {
		WordParts parts = WordParts.load(fileName, file);
		TextPlaces all = new TextPlaces(WordText.of(parts));
		List<TextPlaces.Place> places = remarks.stream().map(all::of).toList();
		Set<XmlObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
		for (TextPlaces.Place place : places) {
			elements.add(place.first());
			elements.add(place.last());
		}
		elements.remove(null);
		Map<XmlObject, Integer> numbers = TextPlaces.numbers(parts.document(), elements);
		return places.stream().map(place -> new Spot(numbers.get(place.first()), place.from(), numbers.get(place.last()), place.to(), place.box())).toList();
	}

	private CommentsPart comments(Anchors anchors, LocalDateTime time) throws ImportException {
		Optional<String> part = file.related(main, "comments");
		if (part.isEmpty()) {
			return new CommentsPart(null, anchors.usedIds(), time);
		}
		file.parse(part.get(), CommentedCopy::readToTheEnd);
		byte[] existing = file.read(part.get());
		return new CommentsPart(new String(existing, charset(existing)), anchors.usedIds(), time);
	}

	private void put(CommentsPart comments) throws ImportException {
		Optional<String> existing = file.related(main, "comments");
		if (existing.isPresent()) {
			changed.put(existing.get(), comments.text().getBytes(charset(file.read(existing.get()))));
			return;
		}
		String folder = main.substring(0, main.lastIndexOf('/') + 1);
		String name = "comments.xml";
		while (file.has(folder + name)) {
			name = "planwright-" + name;
		}
		changed.put(folder + name, comments.text().getBytes(StandardCharsets.UTF_8));
		Set<String> ids = new HashSet<>(file.relationships(main).stream().map(Relationship::id).toList());
		int number = 1;
		while (ids.contains("rId" + number)) {
			number++;
		}
		String attributes = " Id=\"rId" + number + "\" Type=\"" + RELATIONSHIPS + "comments\" Target=\"" + name + "\"/>";
		String rels = OfficePackage.relationshipsPart(main);
		changed.put(rels, file.has(rels) ? withLast(rels, "Relationship", attributes)
				: ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
						+ attributes + "</Relationships>").getBytes(StandardCharsets.UTF_8));
		changed.put(CONTENT_TYPES, withLast(CONTENT_TYPES, "Override", " PartName=\"/" + folder + name + "\" ContentType=\"" + COMMENTS_TYPE + "\"/>"));
	}

	/** A part with one more element in its root. */
	private byte[] withLast(String part, String name, String attributes) throws ImportException {
		byte[] content = file.read(part);
		Charset charset = charset(content);
		String text = new String(content, charset);
		Element root = PartScanner.scan(text, (element, number) -> { });
		Edits edits = new Edits();
		edits.insert(root.isEmptyTag() ? edits.open(root) : root.contentEnd, "<" + root.prefix() + name + attributes);
		return edits.apply(text).getBytes(charset);
	}

	private static Charset charset(byte[] xml) {
		if (xml.length > 1 && (xml[0] & 0xFF) == 0xFE && (xml[1] & 0xFF) == 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		if (xml.length > 1 && (xml[0] & 0xFF) == 0xFF && (xml[1] & 0xFF) == 0xFE) {
			return StandardCharsets.UTF_16LE;
		}
		Matcher encoding = ENCODING.matcher(new String(xml, 0, Math.min(200, xml.length), StandardCharsets.UTF_8));
		return encoding.find() && Charset.isSupported(encoding.group(1)) ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
	}

	private void write(OutputStream out) throws IOException {
		ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
		for (ZipArchiveEntry entry : Collections.list(file.zip().getEntries())) {
			byte[] content = take(entry.getName());
			if (content == null) {
				zip.addRawArchiveEntry(entry, file.zip().getRawInputStream(entry));
			} else {
				add(zip, entry.getName(), entry.getTime(), content);
			}
		}
		for (Map.Entry<String, byte[]> added : changed.entrySet()) {
			add(zip, added.getKey(), System.currentTimeMillis(), added.getValue());
		}
		zip.finish();
		zip.flush();
	}

	/** The new content of an entry, once; null when it stays. */
	private byte[] take(String entry) {
		String plain = entry.replace('\\', '/');
		for (String part : changed.keySet()) {
			if (part.equalsIgnoreCase(plain)) {
				return changed.remove(part);
			}
		}
		return null;
	}

	private static void add(ZipArchiveOutputStream zip, String name, long time, byte[] content) throws IOException {
		ZipArchiveEntry entry = new ZipArchiveEntry(name);
		entry.setTime(time);
		entry.setSize(content.length);
		zip.putArchiveEntry(entry);
		zip.write(content);
		zip.closeArchiveEntry();
	}
}
