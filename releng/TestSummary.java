import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Adds up the test reports of all bundles: names what failed or was skipped and closes with one line of totals. A test bundle with
 * sources and without a report counts as failed: its run broke off. Argument: the folder of the bundles.
 */
public final class TestSummary {

	private int passed;
	private int failed;
	private int skipped;

	public static void main(String[] arguments) throws Exception {
		TestSummary summary = new TestSummary();
		try (Stream<Path> bundles = Files.list(Path.of(arguments[0]))) {
			for (Path bundle : bundles.filter(b -> b.toString().endsWith(".tests")).sorted().toList()) {
				summary.add(bundle);
			}
		}
		System.out.printf("%d passed, %d failed, %d skipped%n", summary.passed, summary.failed, summary.skipped);
		System.exit(summary.failed > 0 || summary.passed == 0 ? 1 : 0);
	}

	private void add(Path bundle) throws Exception {
		List<Path> reports = files(bundle.resolve("target/surefire-reports"), "glob:**/TEST-*.xml");
		if (reports.isEmpty() && !files(bundle.resolve("src"), "glob:**/*Test.java").isEmpty()) {
			failed++;
			System.out.println("failed: " + bundle.getFileName() + " left no report");
		}
		DocumentBuilder parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
		for (Path report : reports) {
			NodeList cases = parser.parse(report.toFile()).getElementsByTagName("testcase");
			for (int i = 0; i < cases.getLength(); i++) {
				count((Element) cases.item(i));
			}
		}
	}

	private void count(Element test) {
		String name = test.getAttribute("classname") + "." + test.getAttribute("name");
		if (has(test, "failure") || has(test, "error")) {
			failed++;
			System.out.println("failed: " + name);
		} else if (has(test, "skipped")) {
			skipped++;
			System.out.println("skipped: " + name);
		} else {
			passed++;
		}
	}

	private static boolean has(Element test, String outcome) {
		return test.getElementsByTagName(outcome).getLength() > 0;
	}

	private static List<Path> files(Path folder, String pattern) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		var matcher = folder.getFileSystem().getPathMatcher(pattern);
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(matcher::matches).sorted().toList();
		}
	}
}
