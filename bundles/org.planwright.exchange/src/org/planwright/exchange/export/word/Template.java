package org.planwright.exchange.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.office.OfficeFiles;
import org.planwright.exchange.office.OfficeFormat;
import org.planwright.exchange.office.OfficePackage;
import org.planwright.exchange.office.SafeXml;

/** Opens templates of users, .docx or .dotx. */
final class Template {

	private Template() {
	}

	/**
	 * A new document made from a template.
	 *
	 * @throws TemplateException when the file is none, or one that is not to be trusted
	 */
	static XWPFDocument open(Path file) throws IOException {
		String name = file.getFileName().toString();
		byte[] content;
		try {
			content = Files.readAllBytes(file);
		} catch (IOException e) {
			throw new TemplateException(TemplateException.Reason.UNREADABLE, name);
		}
		check(name, content);
		try {
			OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content));
			opened.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
			return new XWPFDocument(opened);
		} catch (InvalidFormatException | RuntimeException | IOException e) {
			throw damaged(name);
		}
	}

	/** Every part is unpacked and parsed within the limits before anything is made of it. */
	private static void check(String name, byte[] content) throws TemplateException {
		try {
			OfficeFormat format = OfficeFiles.format(name, content);
			if (format != OfficeFormat.WORD) {
				throw new TemplateException(TemplateException.Reason.NOT_WORD, name);
			}
			try (OfficePackage parts = OfficePackage.open(name, content)) {
				if (OfficeFiles.hasMacros(parts)) {
					throw new TemplateException(TemplateException.Reason.MACROS, name);
				}
				for (String part : parts.parts()) {
					byte[] bytes = parts.read(part);
					if (part.endsWith(".xml") || part.endsWith(".rels")) {
						SafeXml.parse(name, part, bytes, xml -> {
							while (xml.hasNext()) {
								xml.next();
							}
						});
					}
				}
			}
		} catch (ImportException e) {
			throw new TemplateException(e);
		}
	}

	private static TemplateException damaged(String name) {
		return new TemplateException(new ImportException(ImportException.Reason.DAMAGED, name));
	}
}
