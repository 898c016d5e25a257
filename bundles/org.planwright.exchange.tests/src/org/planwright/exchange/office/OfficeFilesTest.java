package org.planwright.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.PlanImporter;

/** Office files are told by their content, and bad ones are refused with a reason. */
class OfficeFilesTest {

	private static final String BODY = "<w:p><w:r><w:t>第一章 总体要求</w:t></w:r></w:p>";

	private static OfficeFormat format(byte[] content) throws ImportException {
		return OfficeFiles.format("草案.docx", content);
	}

	private static OfficeFormat format(String content) throws ImportException {
		return format(content.getBytes(StandardCharsets.UTF_8));
	}

	private static void assertRefused(Reason reason, byte[] content) {
		ImportException refused = assertThrows(ImportException.class, () -> new PlanImporter().importContent("草案.docx", content));
		assertEquals(reason, refused.reason());
		assertTrue(refused.message(Locale.CHINESE).startsWith("草案.docx："), refused.message(Locale.CHINESE));
	}

	private static byte[] ole(String... entries) throws IOException {
		try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (String entry : entries) {
				file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
			}
			file.writeFilesystem(out);
			return out.toByteArray();
		}
	}

	@ParameterizedTest
	@CsvSource({ "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, WORD",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml, WORD",
			"application/vnd.ms-word.document.macroEnabled.main+xml, WORD", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml, WORD",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, SHEET", "application/vnd.ms-excel.sheet.macroEnabled.main+xml, SHEET",
			"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, SLIDES", "application/xml, OTHER" })
	void aPackageIsWhatItsMainPartIs(String contentType, OfficeFormat format) throws ImportException {
		assertEquals(format, format(Packages.of("main/part1.xml", contentType).part("main/part1.xml", "<x/>").bytes()));
	}

	@Test
	void otherPackagesAreTold() throws ImportException {
		assertEquals(OfficeFormat.OPEN_DOCUMENT, format(new Packages().part("mimetype", "application/vnd.oasis.opendocument.text").part("content.xml", "<x/>").bytes()));
		assertEquals(OfficeFormat.OFD, format(new Packages().part("OFD.xml", "<x/>").bytes()));
		assertEquals(OfficeFormat.OTHER, format(new Packages().part("readme.txt", "x").bytes()));
	}

	@Test
	void binaryFilesAreToldByWhatIsInside() throws Exception {
		assertEquals(OfficeFormat.WORD_BINARY, format(ole("WordDocument", "1Table")));
		assertEquals(OfficeFormat.SHEET_BINARY, format(ole("Workbook")));
		assertEquals(OfficeFormat.SLIDES, format(ole("PowerPoint Document")));
		assertEquals(OfficeFormat.OLD_WORKS, format(ole("MatOST")));
		assertEquals(OfficeFormat.OTHER, format(ole("Contents")));
	}

	@Test
	void filesWithoutPartsAreToldByTheirBeginning() throws ImportException {
		assertEquals(OfficeFormat.PDF, format("%PDF-1.7 …"));
		assertEquals(OfficeFormat.RTF, format("{\\rtf1\\ansi 规划"));
		assertEquals(OfficeFormat.WEB_PAGE, format("\ufeff<html><body>规划</body></html>"));
		assertEquals(OfficeFormat.WEB_PAGE, format("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"));
		assertEquals(OfficeFormat.NONE, format("第一章 总体要求"));
	}

	@Test
	void whatCannotBeReadIsRefusedWithWhatToDo() throws Exception {
		assertRefused(Reason.FIXED_LAYOUT, "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
		assertRefused(Reason.OTHER_WORD_PROCESSOR, "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>".getBytes(StandardCharsets.UTF_8));
		assertRefused(Reason.WORKBOOK, ole("Workbook"));
		assertRefused(Reason.OLD_WORKS, ole("MM"));
		assertRefused(Reason.UNKNOWN_FORMAT, new Packages().part("readme.txt", "x").bytes());
	}

	@Test
	void aPackageWithAPasswordIsRefused() throws Exception {
		try (POIFSFileSystem file = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("秘密");
			try (var plain = encryptor.getDataStream(file)) {
				plain.write(Packages.word(BODY).bytes());
			}
			file.writeFilesystem(out);
			assertRefused(Reason.ENCRYPTED, out.toByteArray());
		}
	}

	@Test
	void aCutOffPackageIsRefused() {
		byte[] whole = Packages.word(BODY).bytes();
		for (int length : new int[] { 5, 300, whole.length / 2, whole.length - 25 }) {
			assertRefused(Reason.DAMAGED, Arrays.copyOf(whole, length));
		}
	}

	@Test
	void aPackageWithoutItsDocumentIsRefused() {
		assertRefused(Reason.NO_DOCUMENT, Packages.of("word/document.xml", Packages.DOCUMENT).bytes());
		assertRefused(Reason.NO_DOCUMENT, new Packages().part("[Content_Types].xml", "<Types/>").bytes());
		assertRefused(Reason.DAMAGED_PART, new Packages().part("[Content_Types].xml", "<Types>").bytes());
	}

	@Test
	void partsThatOccurTwiceOrLieOutsideAreRefused() {
		assertRefused(Reason.PART_TWICE, Packages.word(BODY).part("word/Document.xml", "<x/>").bytes());
		assertRefused(Reason.PART_OUTSIDE, Packages.word(BODY).part("word/../../evil.sh", "x").bytes());
		assertRefused(Reason.PART_OUTSIDE, Packages.word(BODY).part("word\\..\\..\\evil.bat", "x").bytes());
		assertRefused(Reason.PART_OUTSIDE, Packages.word(BODY).part("/etc/evil", "x").bytes());
	}

	@Test
	void entitiesAreRefusedAndNothingOutsideIsRead() {
		for (String type : new String[] { "<!DOCTYPE Types [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>",
				"<!DOCTYPE Types SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE Types [<!ENTITY % x SYSTEM \"http://localhost:9/x\">%x;]>" }) {
			assertRefused(Reason.DOCUMENT_TYPE, new Packages().part("[Content_Types].xml", type + "<Types>&b;</Types>").bytes());
		}
	}

	@Test
	void elementsTooDeepInEachOtherAreRefused() {
		assertRefused(Reason.TOO_DEEP, new Packages().part("[Content_Types].xml", "<a>".repeat(200_000)).bytes());
	}

	@Test
	void aPartThatUnpacksToFarTooMuchIsRefused() throws ImportException {
		byte[] bomb = Packages.word(BODY).part("word/styles.xml", new byte[50 * 1024 * 1024]).bytes();
		try (OfficePackage file = OfficePackage.open("草案.docx", bomb)) {
			assertEquals(Reason.ZIP_BOMB, assertThrows(ImportException.class, () -> file.read("word/styles.xml")).reason());
			assertEquals("word/document.xml", file.mainPart().orElseThrow());
		}
	}

	@Test
	void aPackageOfFarTooManyPartsIsRefused() {
		Packages many = Packages.word(BODY);
		for (int i = 0; i < OfficeLimits.PARTS; i++) {
			many.part("p" + i, "");
		}
		assertRefused(Reason.TOO_MANY_PARTS, many.bytes());
	}
}
