package org.planwright.exchange.word.comment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.planwright.exchange.ImportException;

/** Makes commented copies and compares them with what they are made of. */
final class Copies {

	private static final LocalDateTime TIME = LocalDateTime.of(2026, 3, 1, 9, 30);
	private static final String MAIN = "word/document.xml";
	private static final String COMMENTS = "word/comments.xml";
	private static final Set<String> MARKS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");

	private Copies() {
	}

	static Remark remark(int line, int column, int endLine, int endColumn) {
		return new Remark(line, column, endLine, endColumn, "V01 数字不一致", List.of("请核对 <正文> 与指标表。"));
	}

	/** Makes a copy, and compares all that must not have changed. */
	static byte[] copy(byte[] original, Remark... remarks) {
		return copy(original, Optional.empty(), remarks);
	}

	static byte[] copy(byte[] original, Optional<Summary> summary, Remark... remarks) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			CommentedCopy.write("草案.docx", original, List.of(remarks), summary, TIME, out);
			byte[] copy = out.toByteArray();
			assertSame(original, copy, summary.isPresent());
			assertOpens(original, copy);
			return copy;
		} catch (ImportException | IOException | XMLStreamException | XmlException e) {
			throw new AssertionError(e);
		}
	}

	private static void assertSame(byte[] original, byte[] copy, boolean summary) throws IOException, XMLStreamException {
		Map<String, byte[]> before = parts(original);
		Map<String, byte[]> after = parts(copy);
		for (Map.Entry<String, byte[]> part : before.entrySet()) {
			if (!Set.of(MAIN, COMMENTS, "[Content_Types].xml", "word/_rels/document.xml.rels").contains(part.getKey())) {
				assertArrayEquals(part.getValue(), after.get(part.getKey()), part.getKey());
			}
		}
		String comments = before.containsKey(COMMENTS) ? text(before, COMMENTS) : "";
		int end = comments.lastIndexOf("</");
		assertTrue(comments.isEmpty() || text(after, COMMENTS).startsWith(comments.substring(0, end)), "earlier comments stay as they are");
		List<String> earlier = ids(comments);
		List<String> contentBefore = content(before.get(MAIN), earlier);
		List<String> contentAfter = content(after.get(MAIN), earlier);
		if (summary) {
			// the last section's properties have moved into those of a paragraph, and a section follows
			contentBefore.removeIf(event -> event.matches(".*(sectPr|pgSz|pPr|</body|</document).*"));
			contentAfter.removeIf(event -> event.matches(".*(sectPr|pgSz|pPr|</body|</document).*"));
			contentAfter = contentAfter.subList(0, contentBefore.size());
		}
		assertEquals(contentBefore, contentAfter);
	}

	/** The copy is as valid as the original, and POI reads it. */
	private static void assertOpens(byte[] original, byte[] copy) throws IOException, XmlException {
		Map<String, byte[]> after = parts(copy);
		assertEquals(errors(parts(original).get(MAIN)), errors(after.get(MAIN)));
		if (after.containsKey(COMMENTS)) {
			List<XmlError> errors = new ArrayList<>();
			CommentsDocument.Factory.parse(new ByteArrayInputStream(after.get(COMMENTS))).validate(new XmlOptions().setErrorListener(errors));
			assertEquals(List.of(), errors.stream().map(XmlError::getMessage).toList());
			assertEquals(Set.copyOf(ids(text(after, COMMENTS))).size(), ids(text(after, COMMENTS)).size(), "ids occur once");
		}
		try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(copy))) {
			assertTrue(opened.getComments() != null || !after.containsKey(COMMENTS));
		}
	}

	private static List<String> errors(byte[] document) throws IOException, XmlException {
		List<XmlError> errors = new ArrayList<>();
		DocumentDocument.Factory.parse(new ByteArrayInputStream(document)).validate(new XmlOptions().setErrorListener(errors));
		return errors.stream().map(XmlError::getMessage).distinct().sorted().toList();
	}

	static Map<String, byte[]> parts(byte[] file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private static String text(Map<String, byte[]> parts, String name) {
		return new String(parts.get(name), StandardCharsets.UTF_8);
	}

	static String document(byte[] file) {
		try {
			return text(parts(file), MAIN);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	static String comments(byte[] file) {
		try {
			return text(parts(file), COMMENTS);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> ids(String comments) {
		return Pattern.compile("<(?:\\w+:)?comment [^>]*?id=\"(\\d+)\"").matcher(comments).results().map(found -> found.group(1)).toList();
	}

	/** All that a document holds but for marks of new comments: each element with its attributes, each character with the properties of its run. */
	private static List<String> content(byte[] document, List<String> earlierComments) throws XMLStreamException {
		List<String> content = new ArrayList<>();
		XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(document));
		walk(xml, "", earlierComments, content);
		return content;
	}

	private static void walk(XMLStreamReader xml, String run, List<String> earlier, List<String> content) throws XMLStreamException {
		String look = run;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
				return;
			}
			if (event == XMLStreamConstants.CHARACTERS) {
				for (char c : xml.getText().toCharArray()) {
					content.add(look + c);
				}
				continue;
			}
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			String name = xml.getLocalName();
			String tag = tag(xml);
			if (MARKS.contains(name) && !earlier.contains(xml.getAttributeValue(xml.getNamespaceURI(), "id"))) {
				walk(xml, look, earlier, content);
			} else if (name.equals("r")) {
				List<String> inside = new ArrayList<>();
				walk(xml, tag, earlier, inside);
				content.addAll(inside);
			} else if (name.equals("rPr") && !run.isEmpty()) {
				List<String> properties = new ArrayList<>();
				walk(xml, "", earlier, properties);
				look = run + properties;
			} else if (name.equals("t")) {
				walk(xml, look, earlier, content);
			} else {
				content.add(look + tag);
				walk(xml, look, earlier, content);
				content.add(look + "</" + name);
			}
		}
	}

	private static String tag(XMLStreamReader xml) {
		Map<String, String> attributes = new TreeMap<>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			attributes.put(xml.getAttributeName(i).toString(), xml.getAttributeValue(i));
		}
		return "<" + xml.getName() + attributes;
	}

	/** The text that each comment is about, by its id; each must begin and end once and be referred to once. */
	static Map<String, String> commented(byte[] copy) {
		Map<String, StringBuilder> open = new HashMap<>();
		Map<String, String> closed = new TreeMap<>();
		Map<String, Integer> references = new TreeMap<>();
		try {
			XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(parts(copy).get(MAIN)));
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.CHARACTERS) {
					String text = xml.getText();
					open.values().forEach(range -> range.append(text));
				} else if (event == XMLStreamConstants.START_ELEMENT && MARKS.contains(xml.getLocalName())) {
					String id = xml.getAttributeValue(xml.getNamespaceURI(), "id");
					switch (xml.getLocalName()) {
						case "commentRangeStart" -> assertEquals(null, open.put(id, new StringBuilder()));
						case "commentRangeEnd" -> assertEquals(null, closed.put(id, open.remove(id).toString()));
						default -> references.merge(id, 1, Integer::sum);
					}
				}
			}
		} catch (XMLStreamException | IOException e) {
			throw new AssertionError(e);
		}
		assertEquals(Map.of(), open);
		assertEquals(closed.keySet(), references.keySet());
		assertTrue(references.values().stream().allMatch(count -> count == 1), references.toString());
		return closed;
	}
}
