package org.planwright.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is compared with the earlier draft that the client chooses for it. */
class EarlierDraftTest {

	private static final String PLAN = """
			规划：清溪县十五五纲要
			规划期：2026—2030年  基期 2025年
			第一章　发展目标
			专栏1：主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 绿色生态
			    指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  预期性
			}
			""";

	@TempDir
	Path folder;
	private Path plan;
	private Path draft;

	@BeforeEach
	void write() throws Exception {
		plan = Files.writeString(Files.createDirectory(folder.resolve("规划")).resolve("清溪县.plan"), PLAN);
		draft = Files.writeString(Files.createDirectory(folder.resolve("上一稿")).resolve("清溪县 第一稿.plan"), PLAN.replace("目标 32.4", "目标 33.0"));
	}

	@Test
	void whatHasChangedIsFoundAsLongAsADraftIsChosen() throws Exception {
		try (TestServer server = new TestServer(plan.getParent())) {
			assertRules(server);
			server.configure(settings(draft));
			List<Diagnostic> found = assertRules(server, "R01");
			assertTrue(found.getFirst().getRelatedInformation().stream().anyMatch(place -> draft.equals(path(place.getLocation().getUri()))),
					found.toString());

			server.configure(Map.of());
			assertRules(server);
		}
	}

	@Test
	void aChangeOfTheDraftIsSeen() throws Exception {
		try (TestServer server = new TestServer(plan.getParent())) {
			server.configure(settings(draft));
			assertRules(server, "R01");
			Files.writeString(draft, PLAN + "\n");
			server.changed(draft, FileChangeType.Changed);
			assertRules(server);
		}
	}

	@Test
	void aDraftThatThereIsNotIsComparedWithNothing() throws Exception {
		try (TestServer server = new TestServer(plan.getParent())) {
			server.configure(settings(folder.resolve("没有.plan")));
			assertRules(server);
		}
	}

	private Map<String, Object> settings(Path earlier) {
		return Map.of("planwright", Map.of("earlier", Map.of(plan.toUri().toString(), earlier.toUri().toString())));
	}

	private List<Diagnostic> assertRules(TestServer server, String... rules) throws Exception {
		List<String> expected = Stream.of(rules).map(rule -> "planwright.rule." + rule).toList();
		List<Diagnostic> found = server.await(plan, diagnostics -> codes(diagnostics).equals(expected));
		assertEquals(expected, codes(found));
		return found;
	}

	private static List<String> codes(List<Diagnostic> found) {
		return found.stream().map(diagnostic -> diagnostic.getCode().getLeft()).toList();
	}

	private static Path path(String uri) {
		return Path.of(URI.create(URI.create(uri).toASCIIString()));
	}
}
