package org.planwright.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.CliRun;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Fixtures;
import org.planwright.cli.Messages;
import org.planwright.cli.check.CheckSummary;
import org.planwright.cli.check.CheckedFile;
import org.planwright.rules.catalogue.RuleCatalogue;
import org.planwright.rules.catalogue.RuleMessages;
import org.planwright.rules.catalogue.RuleSeverity;

class HtmlReportTest {

	private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>");
	private static final Set<String> VOID = Set.of("meta");

	@TempDir
	Path folder;

	/** Fails when a tag is not closed where it should be, or a link leads nowhere. */
	private static String sound(String page) {
		Deque<String> open = new ArrayDeque<>();
		Matcher tags = TAG.matcher(page);
		while (tags.find()) {
			if (VOID.contains(tags.group(2))) {
				continue;
			}
			if (tags.group(1).isEmpty()) {
				open.push(tags.group(2));
			} else {
				assertEquals(tags.group(2), open.poll(), page.substring(0, tags.end()));
			}
		}
		assertTrue(open.isEmpty(), "not closed: " + open);
		Set<String> ids = new HashSet<>();
		Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().forEach(id -> assertTrue(ids.add(id.group(1)), id.group()));
		Pattern.compile(" href=\"#([^\"]*)\"").matcher(page).results().forEach(link -> assertTrue(ids.contains(link.group(1)), link.group()));
		return page;
	}

	private static String page(CliRun cli, String... files) {
		String[] arguments = Stream.concat(Stream.of("check", "--format", "html"), Stream.of(files)).toArray(String[]::new);
		cli.run(arguments);
		return sound(cli.out());
	}

	private static ReportedFinding finding(String rule, RuleSeverity severity, int line, String quote, ReportedFinding.Related... related) {
		return new ReportedFinding(rule, severity, new Place("a.plan", line, 3, line, 5), quote, "f" + line, "message " + line, List.of(related));
	}

	private String render(CheckedFile... files) throws IOException {
		StringWriter out = new StringWriter();
		try (HtmlReport report = new HtmlReport(out, RuleCatalogue.builtIn(), new Messages(Locale.ENGLISH), folder)) {
			report.begin();
			for (CheckedFile file : files) {
				report.file(file);
			}
			report.end(new CheckSummary(files.length, 0, 1, 1, 1, OptionalInt.empty(), 5, List.of()));
		}
		return sound(out.toString());
	}

	@Test
	void aFindingShowsItsRuleReasonPlaceAndBothQuotations() throws IOException {
		String page = page(CliRun.in(folder).with("a.plan", Fixtures.WRONG_INCREMENT), "a.plan");
		var rule = RuleCatalogue.builtIn().get("C02");
		assertTrue(page.contains("<h3><span class=\"id\">C02</span>" + RuleMessages.title(rule, Locale.CHINESE)), page);
		assertTrue(page.contains(RuleMessages.rationale(rule, Locale.CHINESE)), page);
		assertTrue(page.contains("第 10 行第 10 列"), page);
		String quotes = page.substring(page.indexOf("<div class=\"quotes\">"), page.indexOf("</div>"));
		assertTrue(quotes.contains("<blockquote>“2.3个百分点”</blockquote>"), quotes);
		assertTrue(quotes.contains("（第 15 行第 "), quotes);
		assertEquals(2, quotes.split("<figure>", -1).length - 1, quotes);
		assertTrue(page.contains("<b>1</b>错误"), page);
	}

	@Test
	void thePageNeedsNothingElse() throws IOException {
		String page = page(CliRun.in(folder).with("a.txt", Fixtures.DRAFT), "a.txt");
		assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), page);
		assertFalse(Pattern.compile("<script|<link|<img|https?:|url\\(|@import").matcher(page).find(), page);
		assertTrue(page.contains("@media print") && page.contains("name=\"viewport\""), page);
	}

	@Test
	void itIsInTheLanguageOfTheRun() throws IOException {
		String page = page(CliRun.inEnglish(folder).with("a.plan", Fixtures.NO_UNIT), "a.plan");
		assertTrue(page.contains("<html lang=\"en\">") && page.contains("<h1>Findings</h1>") && page.contains(">warning</span>"), page);
		assertTrue(page.contains("1 file: 0 errors, 1 warning"), page);
	}

	@Test
	void whatComesFromFilesIsTextNeverMarkup() throws IOException {
		String evil = "<script>alert('x')</script> & \"y\" <b>\u0000\u001b";
		Place place = new Place("<i>&b.plan", 2, 1, 2, 2);
		ReportedFinding finding = new ReportedFinding("C02", RuleSeverity.ERROR, new Place("<u>\"'.plan", 1, 1, 1, 2), evil, "f", evil,
				List.of(new ReportedFinding.Related(place, evil, evil)));
		String page = render(new CheckedFile("<u>\"'.plan", 9, List.of(finding)), new CheckedFile("b.plan", 9, List.of()));
		assertFalse(Pattern.compile("<script|<b>[^0-9]|<i>|<u>").matcher(page).find(), page);
		String escaped = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot; &lt;b&gt;";
		assertEquals(4, page.split(Pattern.quote(escaped), -1).length - 1, page);
		assertTrue(page.contains("<h2>&lt;u&gt;&quot;&#39;.plan</h2>") && page.contains("&lt;i&gt;&amp;b.plan"), page);
		assertTrue(page.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'), "control characters");
	}

	@Test
	void textOfAPlanThatLooksLikeMarkupIsEscaped() throws IOException {
		String page = page(CliRun.in(folder).with("a.plan", Fixtures.NO_UNIT.replace("人均预期寿命", "人均<b>预期&寿命")), "a.plan");
		assertTrue(page.contains("人均&lt;b&gt;预期&amp;寿命"), page);
		assertFalse(page.contains("人均<b>"), page);
	}

	@Test
	void findingsOfAFileAreGroupedByRuleGravestFirst() throws IOException {
		String page = render(new CheckedFile("a.plan", 9, List.of(finding("V01", RuleSeverity.WARNING, 1, "x"), finding("A03", RuleSeverity.INFO, 2, "x"),
				finding("C02", RuleSeverity.ERROR, 3, "x"), finding("V01", RuleSeverity.WARNING, 4, "x"))));
		List<String> order = Pattern.compile("<h3><span class=\"id\">(\\w+)|>message (\\d)<").matcher(page).results()
				.map(found -> found.group(1) == null ? found.group(2) : found.group(1)).toList();
		assertEquals(List.of("C02", "3", "V01", "1", "4", "A03", "2"), order);
	}

	@Test
	void findingsOfTheLanguageItselfHaveATitleAndOnesWithoutTextNoQuotation() throws IOException {
		String page = render(new CheckedFile("a.plan", 9, List.of(finding("SYNTAX", RuleSeverity.ERROR, 1, " "), finding("LINK", RuleSeverity.ERROR, 2, "x"))));
		assertTrue(page.contains("A line that the language cannot read"), page);
		assertEquals(1, page.split("<blockquote>", -1).length - 1, page);
	}

	@Test
	void numbersAreWrittenWithoutGrouping() throws IOException {
		String page = render(new CheckedFile("a.plan", 9, List.of(finding("C02", RuleSeverity.ERROR, 12345, "x"))));
		assertTrue(page.contains("line 12345, column 3"), page);
		String many = new Messages(Locale.ENGLISH).get("report.summary", 2000, 1001, 0, 0, 1234.56);
		assertEquals("2000 files: 1001 errors, 0 warnings, 0 hints (1234.6 s).", many);
	}

	@Test
	void aPlaceInAnotherFileNamesIt() throws IOException {
		var other = new ReportedFinding.Related(new Place("upper.plan", 7, 2, 7, 4), "y", "the upper plan");
		var same = new ReportedFinding.Related(new Place("a.plan", 8, 2, 8, 4), "z", "the table");
		String page = render(new CheckedFile("a.plan", 9, List.of(finding("C02", RuleSeverity.ERROR, 1, "x", other, same))));
		assertTrue(page.contains("the upper plan (upper.plan, line 7, column 2)"), page);
		assertTrue(page.contains("the table (line 8, column 2)"), page);
	}

	@Test
	void severalFilesAreListedWithLinksAndTheSoundOnesOnlyCounted() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.SOUND).with("b.plan", Fixtures.WRONG_INCREMENT).with("c.plan", Fixtures.NO_UNIT);
		String page = page(cli, "a.plan", "b.plan", "c.plan");
		assertTrue(page.contains("<a href=\"#f1\">b.plan</a></td><td class=\"number\">1</td><td class=\"number\">0</td>"), page);
		assertTrue(page.contains("<a href=\"#f2\">c.plan</a></td><td class=\"number\">0</td><td class=\"number\">1</td>"), page);
		assertTrue(page.contains("<section id=\"f2\">\n<h2>c.plan</h2>"), page);
		assertTrue(page.contains("另有 1 个文件没有发现问题"), page);
		assertFalse(page.contains("a.plan<"), page);
	}

	@Test
	void withoutFindingsThePageSaysSo() throws IOException {
		String page = page(CliRun.in(folder).with("a.plan", Fixtures.SOUND), "a.plan");
		assertTrue(page.contains("1 个文件，没有发现问题"), page);
		assertFalse(page.contains("<table>") || page.contains("<article"), page);
	}

	@Test
	void whatCouldNotBeCheckedAndWhatTheBaselineHasIsSaid() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.WRONG_INCREMENT).with("empty.plan", "");
		cli.run("check", "--format", "json", "-o", "base.json", "a.plan");
		String page = page(cli, "--baseline", "base.json", "a.plan", "empty.plan");
		assertTrue(page.contains("有 1 个输入文件无法审核"), page);
		assertTrue(page.contains("没有发现新问题") && page.contains("未列出的问题：1 条"), page);
	}

	@Test
	void itGoesToAFileWholeAndCountsForTheExitCode() throws IOException {
		CliRun cli = CliRun.in(folder).with("a.plan", Fixtures.WRONG_INCREMENT);
		assertEquals(ExitCodes.ERRORS_FOUND, cli.run("check", "--format", "html", "-o", "report.html", "a.plan"), cli.err());
		assertEquals("", cli.out());
		assertTrue(sound(cli.read("report.html")).endsWith("</html>\n"));
	}

	@Test
	void nothingOfWhatWaitedIsLeft() throws IOException {
		render(new CheckedFile("a.plan", 9, List.of(finding("C02", RuleSeverity.ERROR, 1, "x"))));
		assertEquals(0, files(), "after the end");
		try (HtmlReport report = new HtmlReport(new StringWriter(), RuleCatalogue.builtIn(), new Messages(Locale.ENGLISH), folder)) {
			report.begin();
			assertEquals(1, files(), "while findings come");
		}
		assertEquals(0, files(), "without an end");
	}

	private long files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.count();
		}
	}
}
