package org.planwright.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;

/** Workbooks that are locked, damaged, huge or not workbooks at all. */
class BadWorkbooksTest {

	private static final byte[] GOOD = Books.xlsx("表", new Object[] { "指标名称", "2030年目标" }, new Object[] { "森林覆盖率", 46.5 });

	private static Reason refusal(String name, byte[] content) {
		ImportException refused = assertThrows(ImportException.class, () -> new SheetReader().read(name, content));
		for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
			assertTrue(refused.message(locale).startsWith(name), refused.message(locale));
		}
		return refused.reason();
	}

	/** A workbook with a part made anew. */
	private static byte[] with(byte[] workbook, String part, Function<String, String> change) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook)); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(entry.getName().equals(part) ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
			}
		}
		return out.toByteArray();
	}

	@Test
	void passwordsAreAskedToBeTakenOff() throws Exception {
		ByteArrayOutputStream locked = new ByteArrayOutputStream();
		try (POIFSFileSystem files = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("机密");
			try (OutputStream out = encryptor.getDataStream(files)) {
				out.write(GOOD);
			}
			files.writeFilesystem(locked);
		}
		assertEquals(Reason.ENCRYPTED, refusal("机密.xlsx", locked.toByteArray()));
		Biff8EncryptionKey.setCurrentUserPassword("机密");
		byte[] old;
		try {
			old = Books.xls(book -> Books.fill(book.createSheet("表"), new Object[] { "指标名称" }));
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertEquals(Reason.ENCRYPTED, refusal("机密.xls", old));
	}

	@Test
	void damageIsSaid() throws Exception {
		assertEquals(Reason.DAMAGED, refusal("断.xlsx", Arrays.copyOf(GOOD, GOOD.length / 2)));
		byte[] old = Books.xls(book -> Books.fill(book.createSheet("表"), new Object[] { "指标名称" }));
		assertEquals(Reason.DAMAGED, refusal("断.xls", Arrays.copyOf(old, 2048)));
		assertEquals(Reason.DAMAGED, refusal("坏.xlsx", with(GOOD, "xl/worksheets/sheet1.xml", text -> text.substring(0, text.length() / 2))));
		assertEquals(Reason.EMPTY, refusal("空.xlsx", new byte[0]));
	}

	@Test
	void whatIsNoWorkbookIsSaid() {
		assertEquals(Reason.NO_WORKBOOK, refusal("稿.xlsx", "普通文字".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Reason.WEB_PAGE, refusal("导出.xls", "<html><body><table></table></body></html>".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Reason.NO_WORKBOOK, refusal("图.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void entitiesAreRefused() throws Exception {
		byte[] content = with(GOOD, "xl/sharedStrings.xml", text -> text.replaceFirst("\\?>", "?><!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>").replaceFirst("<t>[^<]*", "<t>&a;"));
		assertEquals(Reason.DAMAGED, refusal("实体.xlsx", content));
	}

	@Test
	void aPartThatUnpacksWithoutEndIsRefused() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(GOOD)); ZipOutputStream zip = new ZipOutputStream(out)) {
			byte[] blanks = new byte[1 << 20];
			Arrays.fill(blanks, (byte) ' ');
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				if (entry.getName().equals("xl/sharedStrings.xml")) {
					for (int i = 0; i < 60; i++) {
						zip.write(blanks);
					}
				}
				zip.write(in.readAllBytes());
			}
		}
		assertEquals(Reason.PART_TOO_BIG, refusal("炸弹.xlsx", out.toByteArray()));
	}

	@Test
	void aMillionFormattedRowsLeaveNothingBehind() throws Exception {
		StringBuilder rows = new StringBuilder();
		for (int i = 3; i <= 1_048_576; i += 1) {
			rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" s=\"0\"/><c r=\"B").append(i).append("\" s=\"0\"/></row>");
		}
		byte[] content = with(GOOD, "xl/worksheets/sheet1.xml", text -> text.replace("</sheetData>", rows + "</sheetData>"));
		SheetFile file = new SheetReader().read("大.xlsx", content);
		assertEquals(2, file.grids().get(0).rows().size());
	}

	@Test
	void thousandsOfColumnsAreReadAsFarAsTheyHoldAnything() throws Exception {
		byte[] content = Books.xlsx(book -> {
			Object[] heading = new Object[16_000];
			heading[0] = "指标名称";
			heading[1] = "2030年目标";
			heading[15_999] = "角落";
			Books.fill(book.createSheet("宽"), heading, new Object[] { "森林覆盖率", 46.5 });
		});
		FoundTables found = Books.find("宽.xlsx", content);
		assertEquals(2, found.tables().get(0).columns().size());
		assertTrue(found.remarks().stream().anyMatch(remark -> remark.kind() == SheetRemark.Kind.COLUMNS_LEFT_OUT));
	}

	@Test
	void tooManyCellsAreRefused() throws Exception {
		StringBuilder rows = new StringBuilder();
		for (int i = 3; i <= 200_000; i++) {
			rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>1</v></c><c r=\"B").append(i).append("\"><v>1</v></c></row>");
		}
		assertEquals(Reason.TOO_MANY_CELLS, refusal("多.xlsx", with(GOOD, "xl/worksheets/sheet1.xml", text -> text.replace("</sheetData>", rows + "</sheetData>"))));
	}

	@Test
	void contentCountsNotTheName() throws Exception {
		byte[] old = Books.xls(book -> Books.fill(book.createSheet("表"), new Object[] { "指标名称", "2030年目标" }, new Object[] { "森林覆盖率", 46.5 }));
		for (String name : List.of("表.et", "表.xlsx", "表.xls")) {
			assertEquals(1, Books.entries(name, old).entries().size(), name);
			assertEquals(1, Books.entries(name, GOOD).entries().size(), name);
		}
	}

	@Test
	void errorsOfFormulasAreNoValues() throws Exception {
		byte[] good = Books.xlsx("表", new Object[] { "指标名称", "2030年目标", "单位" }, new Object[] { "森林覆盖率", 46.5, "%" });
		byte[] content = with(good, "xl/worksheets/sheet1.xml", text -> text.replaceFirst("<c r=\"B2\"[^>]*><v>[^<]*</v></c>", "<c r=\"B2\" t=\"e\"><f>#REF!/2</f><v>#REF!</v></c>"));
		EntryReader.Entries read = Books.entries("错.xlsx", content);
		assertEquals(List.of("单位=%"), Books.fields(read.entries().get(0)));
		assertTrue(read.remarks().stream().anyMatch(remark -> remark.message(Locale.CHINESE).contains("#REF!")));
	}
}
