package org.planwright.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.language.NoLoggedErrors;

/** Files that come and go while the server is about to read them. */
@ExtendWith(NoLoggedErrors.class)
class VanishingFilesTest {

	private static final String PLAN = "规划：岱河县十五五纲要\n\n专栏1：主要指标 {\n  指标 森林覆盖率  单位 %  基期 38.5\n}\n";
	private static final int TIMES = 400;

	@TempDir
	Path folder;

	@Test
	void aFileThatIsDeletedAndMadeAgainIsReadInTheEnd() throws Exception {
		Path file = folder.resolve("岱河县.plan");
		try (TestServer server = new TestServer(folder)) {
			for (int i = 0; i < TIMES; i++) {
				Files.writeString(file, PLAN);
				server.changed(file, FileChangeType.Created);
				Files.delete(file);
				Thread.sleep(i % 3);
				server.changed(file, FileChangeType.Deleted);
			}
			Files.writeString(file, PLAN);
			server.changed(file, FileChangeType.Created);
			server.await(file, found -> found.stream().anyMatch(each -> each.getCode().getLeft().equals("planwright.rule.A05")));
		}
	}
}
