package org.planwright.exchange.export.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** The product's own template, {@code official.xml}: Word's form of a whole document in one file of XML (Flat OPC). */
final class OfficialForm {

	private static final String PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";
	private static final QName NAME = new QName(PKG, "name");
	private static final QName TYPE = new QName(PKG, "contentType");

	private OfficialForm() {
	}

	/** A new document made from it. */
	static XWPFDocument open() throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(zip()));
	}

	private static byte[] zip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			Map<String, String> types = new LinkedHashMap<>();
			Map<String, String> parts = parts(types);
			put(zip, "[Content_Types].xml", contentTypes(types));
			for (Map.Entry<String, String> part : parts.entrySet()) {
				put(zip, part.getKey().substring(1), part.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static Map<String, String> parts(Map<String, String> types) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		XmlOptions outer = new XmlOptions().setSaveOuter();
		try (InputStream in = OfficialForm.class.getResourceAsStream("official.xml");
				XmlCursor at = XmlObject.Factory.parse(in).newCursor()) {
			at.toFirstChild();
			for (boolean more = at.toFirstChild(); more; more = at.toNextSibling()) {
				String name = at.getAttributeText(NAME);
				types.put(name, at.getAttributeText(TYPE));
				at.push();
				at.toFirstChild();
				at.toFirstChild();
				parts.put(name, at.xmlText(outer));
				at.pop();
			}
		} catch (XmlException e) {
			throw new IllegalStateException(e);
		}
		return parts;
	}

	private static String contentTypes(Map<String, String> types) {
		StringBuilder xml = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
		types.forEach((name, type) -> {
			if (!name.endsWith(".rels")) {
				xml.append("<Override PartName=\"").append(name).append("\" ContentType=\"").append(type).append("\"/>");
			}
		});
		return xml.append("</Types>").toString();
	}

	private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
		zip.putNextEntry(FixedZip.entry(name));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
