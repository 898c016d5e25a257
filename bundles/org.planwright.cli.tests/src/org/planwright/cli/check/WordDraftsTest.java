package org.planwright.cli.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Word drafts are checked and imported as text drafts are. */
class WordDraftsTest {

	private static final byte[] PICTURE = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String COMMENTS = "<w:comment w:id=\"1\" w:author=\"李工\"><w:p><w:r><w:t>请核实。</w:t></w:r></w:p></w:comment>"
			+ "<w:comment w:id=\"2\" w:author=\"李工\"><w:p><w:r><w:t>补充里程。</w:t></w:r></w:p></w:comment>";

	@TempDir
	Path folder;

	/** The draft, one paragraph a line. */
	private static byte[] word(String draft, boolean picture) throws IOException {
		StringBuilder body = new StringBuilder();
		for (String line : draft.lines().toList()) {
			String tabbed = line.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
					.replace("【】", "</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>不宜公开</w:t></w:r><w:r><w:t>")
					.replace("〖〗", "</w:t></w:r><w:ins w:id=\"1\" w:author=\"李工\"><w:r><w:t>新增</w:t></w:r></w:ins><w:r><w:t>");
			tabbed = tabbed.replaceAll("〔(\\d)(.*?)〕\\d", "</w:t></w:r><w:commentRangeStart w:id=\"$1\"/><w:r><w:t>$2</w:t></w:r><w:commentRangeEnd w:id=\"$1\"/>"
					+ "<w:r><w:commentReference w:id=\"$1\"/></w:r><w:r><w:t>");
			body.append("<w:p><w:r><w:t xml:space=\"preserve\">" + tabbed + "</w:t></w:r></w:p>");
		}
		String drawing = "<w:p><w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" r:embed=\"map\"/></w:drawing></w:r></w:p>";
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			entry(zip, "[Content_Types].xml", bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
					+ "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>"
					+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
			entry(zip, "_rels/.rels", bytes(relationships(relationship("document", "officeDocument", "word/document.xml"))));
			entry(zip, "word/_rels/document.xml.rels", bytes(relationships(relationship("map", "image", "media/map.png"), relationship("comments", "comments", "comments.xml"))));
			entry(zip, "word/comments.xml", bytes("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + COMMENTS + "</w:comments>"));
			entry(zip, "word/media/map.png", PICTURE);
			entry(zip, "word/document.xml", bytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + RELATIONSHIPS + "\"><w:body>"
					+ body + (picture ? drawing : "") + "</w:body></w:document>"));
		}
		return out.toByteArray();
	}

	private static String relationships(String... each) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + String.join("", each) + "</Relationships>";
	}

	private static String relationship(String id, String type, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target + "\"/>";
	}

	private static byte[] bytes(String xml) {
		return xml.getBytes(StandardCharsets.UTF_8);
	}

	private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
	}

	private List<JsonObject> findings(String... arguments) {
		CliRun cli = CliRun.in(folder);
		cli.run(arguments);
		return JsonParser.parseString(cli.out()).getAsJsonObject().getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	@Test
	void findingsOfAWordDraftAreThoseOfItsTextAndNameTheParagraph() throws Exception {
		Files.writeString(folder.resolve("文本.txt"), Fixtures.DRAFT);
		Files.write(folder.resolve("文档.docx"), word(Fixtures.DRAFT, false));
		List<String> text = findings("check", "--format", "json", "文本.txt").stream().map(WordDraftsTest::fact).toList();
		List<String> word = findings("check", "--format", "json", "文档.docx").stream().map(WordDraftsTest::fact).toList();
		assertTrue(!text.isEmpty());
		assertEquals(text, word);
	}

	private static String fact(JsonObject finding) {
		return finding.get("rule").getAsString() + " " + finding.get("line").getAsInt() + " " + finding.get("quote").getAsString();
	}

	@Test
	void hiddenTextAndTrackedChangesAreFindings() throws Exception {
		Files.write(folder.resolve("草案.docx"), word(Fixtures.DRAFT + "此处【】有话。\n此处〖〗改过。\n", false));
		List<JsonObject> found = findings("check", "--format", "json", "草案.docx").stream().filter(finding -> finding.get("rule").getAsString().equals("I03")).toList();
		assertEquals(2, found.size(), found.toString());
		assertTrue(found.toString().contains("草案有1处隐藏文字，如“不宜公开”") && found.toString().contains("草案有1处修订未接受，如“新增”"), found.toString());
	}

	@Test
	void commentsAreFoundAtTheWordsThatTheyAreAbout() throws Exception {
		Files.write(folder.resolve("草案.docx"), word(Fixtures.DRAFT + "全县新建水库〔1两座〕1，改造灌区一处。\n全县新建〔2公路〕2，改造桥梁一座。\n", false));
		JsonObject found = findings("check", "--format", "json", "草案.docx").stream().filter(finding -> finding.get("rule").getAsString().equals("I03")).findFirst().orElseThrow();
		assertEquals("两座", found.get("quote").getAsString());
		assertEquals(7, found.get("column").getAsInt());
		assertTrue(found.getAsJsonArray("related").toString().contains("\"公路\""), found.toString());
	}

	@Test
	void foldersAreSearchedForWordDraftsButNotForTheirLocks() throws Exception {
		Files.write(folder.resolve("甲.docx"), word(Fixtures.DRAFT, false));
		Files.write(folder.resolve("~$甲.docx"), new byte[] { 5, 'x' });
		CliRun cli = CliRun.in(folder);
		cli.run("check", "--format", "json", ".");
		assertTrue(cli.out().contains("甲.docx") && !cli.out().contains("~$"), cli.out());
		assertEquals("", cli.err());
	}

	@Test
	void picturesAreWrittenBesideThePlan() throws Exception {
		Files.write(folder.resolve("草案.docx"), word(Fixtures.DRAFT, true));
		CliRun cli = CliRun.in(folder);
		assertEquals(ExitCodes.OK, cli.run("import", "草案.docx", "-o", "规划.plan"), cli.err());
		assertTrue(cli.read("规划.plan").contains("图：\n@ 文件 草案-图/1.png\n"), cli.read("规划.plan"));
		assertArrayEquals(PICTURE, Files.readAllBytes(folder.resolve("草案-图/1.png")));
		try (var files = Files.list(folder)) {
			assertEquals(Set.of("草案.docx", "草案-图", "规划.plan", "规划.plan.report.txt", "规划.plan.trace.json"),
					new TreeSet<>(files.map(file -> file.getFileName().toString()).toList()));
		}
	}
}
