package org.planwright.exchange.word.binary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;
import org.planwright.exchange.PlanImporter;
import org.planwright.exchange.document.Mark;
import org.planwright.exchange.document.SourceDocument;
import org.planwright.exchange.document.TableBlock;
import org.planwright.exchange.word.WordReader;

/** A document of the old format reads like the same document as a package: draft.doc is what LibreOffice saved draft.docx as. */
class BinaryWordReaderTest {

	private static byte[] file(String name) {
		try (InputStream in = BinaryWordReaderTest.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static SourceDocument old() throws ImportException {
		return new BinaryWordReader().read("草案.doc", file("draft.doc"));
	}

	private static SourceDocument today() throws ImportException {
		return new WordReader().read("草案.docx", file("draft.docx"));
	}

	private static void assertRefused(Reason reason, byte[] content) {
		assertEquals(reason, assertThrows(ImportException.class, () -> new PlanImporter().importContent("草案.doc", content)).reason());
	}

	@Test
	void theTextIsTheSameWithAutomaticNumbersAndWithoutDeletions() throws ImportException {
		String text = old().text();
		assertEquals(today().text(), text);
		assertTrue(text.contains("\n第二章 发展目标\n") && text.contains("城乡面貌发生明显变化"), text);
	}

	@Test
	void mergedCellsAreTheSame() throws ImportException {
		assertEquals(cells(today()), cells(old()));
		assertEquals(List.of("类别", "指标", "单位", "目标值", "", "属性"), cells(old()).get(0));
	}

	private static List<List<String>> cells(SourceDocument document) {
		return document.blocks().stream().filter(TableBlock.class::isInstance).flatMap(table -> ((TableBlock) table).rows().stream())
				.map(row -> row.cells().stream().map(cell -> cell.text().toString()).toList()).toList();
	}

	@Test
	void notesCommentsTrackedChangesAndHiddenTextAreTheSame() throws ImportException {
		assertEquals(List.of(Mark.Kind.DELETED, Mark.Kind.INSERTED, Mark.Kind.COMMENT, Mark.Kind.HIDDEN), old().extras().marks().stream().map(Mark::kind).toList());
		assertEquals(today().extras().marks().stream().map(Mark::text).toList(), old().extras().marks().stream().map(Mark::text).toList());
		assertEquals(today().extras().notes().size(), old().extras().notes().size());
	}

	@Test
	void thePlanIsTheSameWhateverTheFileIsCalled() throws ImportException {
		assertEquals(plan("草案.docx", "draft.docx"), plan("草案.doc", "draft.doc"));
		assertEquals(plan("草案.docx", "draft.docx"), plan("草案.wps", "draft.doc"));
		assertEquals(plan("草案.docx", "draft.docx"), plan("草案.wps", "draft.docx"));
		assertEquals(plan("草案.docx", "draft.docx"), plan("草案.docx", "draft.doc"));
		assertTrue(plan("草案.doc", "draft.doc").contains("指标 森林覆盖率"));
	}

	/** The old format does not say in a way that is read here who made a comment, and on what. */
	private static String plan(String name, String file) throws ImportException {
		return new PlanImporter().importContent(name, file(file)).planText().replaceAll("// 批注[^：\\n]*(?:“[^”]*”)?：", "// 批注：");
	}

	@Test
	void aDocumentWithAPasswordIsRefused() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Biff8EncryptionKey.setCurrentUserPassword("秘密");
		try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file("draft.doc")))) {
			document.write(out);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertRefused(Reason.ENCRYPTED, out.toByteArray());
	}

	@Test
	void aDocumentThatIsCutOffIsRefused() {
		byte[] whole = file("draft.doc");
		for (int length = 600; length < whole.length - 512; length += 1500) {
			byte[] cut = Arrays.copyOf(whole, length);
			assertThrows(ImportException.class, () -> new BinaryWordReader().read("草案.doc", cut), "cut off at " + length);
		}
	}

	@Test
	void damagedBytesAreNoDefect() {
		byte[] whole = file("draft.doc");
		for (int at = 512; at < whole.length; at += 97) {
			byte[] damaged = whole.clone();
			damaged[at] ^= 0x55;
			try {
				new BinaryWordReader().read("草案.doc", damaged);
			} catch (ImportException e) {
				assertTrue(e.reason() != null);
			}
		}
	}

	@Test
	void aDocumentOlderThanWord97IsRefusedWithWhatToDo() throws Exception {
		byte[] header = new byte[5000];
		header[0] = (byte) 0xDC;
		header[1] = (byte) 0xA5;
		header[2] = 101;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (POIFSFileSystem file = new POIFSFileSystem()) {
			file.createDocument(new ByteArrayInputStream(header), "WordDocument");
			file.writeFilesystem(out);
		}
		assertRefused(Reason.OLD_WORKS, out.toByteArray());
	}
}
