package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.app.DraftingPerspective;
import org.planwright.app.ReviewPerspective;
import org.planwright.cli.report.ReportFormat;
import org.planwright.exchange.ImportException;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.rules.review.Decision;
import org.planwright.rules.review.LedgerFile;
import org.planwright.rules.review.ReviewLedger;
import org.planwright.ui.FileExport;
import org.planwright.ui.UiPlugin;
import org.planwright.ui.drafts.CompareDraftHandler;
import org.planwright.ui.review.CompareView;
import org.planwright.ui.review.FindingGroup;
import org.planwright.ui.review.FindingsView;
import org.planwright.ui.review.Grouping;
import org.planwright.ui.review.ReviewFilter;
import org.planwright.ui.review.ReviewItem;
import org.planwright.ui.review.ReviewReport;
import org.planwright.ui.review.ReviewState;
import org.planwright.ui.rules.RulePreferences;
import org.planwright.ui.rules.RulesPropertyPage;
import org.planwright.ui.rules.RulesView;

/** How a reviewer works in the perspective for reviewing. */
class ReviewTest {

	private static final String NO_ATTRIBUTE = "A05";
	private static final String POINTS = "C02";
	private static final String PLAN = """
			规划：清溪县十五五纲要
			地区：清溪县  县级
			规划期：2026—2030年  基期 2025年

			第一章　发展目标
			到2030年，森林覆盖率提高2.3个百分点，生态质量持续向好。

			专栏1：“十五五”时期主要指标 {
			  列 类别、指标、单位、2025年实际、2030年目标、属性
			  类别 绿色生态
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  指标 空气质量优良天数比率  单位 %  基期 92.1  目标 93.0
			}
			""";

	private static final String CHANGED = "R01";
	private static final String DRAFT = """
			清溪县国民经济和社会发展第十五个五年规划纲要

			第一章　发展目标
			到2030年，森林覆盖率提高2.3个百分点，生态质量持续向好。

			专栏1　“十五五”时期主要指标
			类别	指标	单位	2025年实际	2030年目标	属性
			绿色生态	森林覆盖率	%	30.3	33.0	约束性
			绿色生态	空气质量优良天数比率	%	92.1	93.0	预期性
			""";

	private static Workbench workbench;
	private static IProject project;
	private static FindingsView findings;

	private IFile plan;

	@BeforeAll
	static void openThePerspective() throws Exception {
		workbench = new Workbench();
		workbench.watchLog();
		project = workbench.samples();
		workbench.firstEditor();
		workbench.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ReviewPerspective.ID));
		findings = (FindingsView) workbench.page().findView(FindingsView.ID);
	}

	@AfterAll
	static void backToDrafting() {
		workbench.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(DraftingPerspective.ID));
		assertEquals(List.of(), workbench.loggedErrors());
	}

	@BeforeEach
	void createPlan() throws Exception {
		plan = project.getFile("清溪县十五五纲要.plan");
		plan.create(PLAN.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		findings.settings().setFilter(ReviewFilter.DEFAULT);
		findings.settings().setGrouping(Grouping.RULE);
		workbench.await("the missing attribute is not found", () -> item(NO_ATTRIBUTE).isPresent() && item(POINTS).isPresent());
	}

	@AfterEach
	void deletePlan() throws Exception {
		plan.delete(true, null);
		Files.deleteIfExists(ledger().path());
		project.refreshLocal(IResource.DEPTH_ONE, null);
		workbench.await("findings of a plan that is gone stay", () -> item(NO_ATTRIBUTE).isEmpty());
	}

	@Test
	void thePerspectiveHasFindingsAndPlaces() {
		assertNotNull(findings);
		assertNotNull(workbench.page().findView(CompareView.ID));
		assertEquals(ReviewState.OPEN, item(NO_ATTRIBUTE).orElseThrow().state());
	}

	@Test
	void aDecisionIsKeptBesideThePlanAndSurvivesEditsAndChecks() throws Exception {
		UiPlugin.instance().review().decide(List.of(item(NO_ATTRIBUTE).orElseThrow()), Decision.REJECTED, "由市里统一明确", "王审");
		workbench.await("the decision is not shown", () -> state(NO_ATTRIBUTE) == ReviewState.REJECTED);
		ReviewLedger kept = ledger().read();
		assertEquals(List.of("由市里统一明确"), kept.entries().stream().map(entry -> entry.comment()).toList());
		assertTrue(project.getFile("清溪县十五五纲要.review.json").exists(), "the workspace does not see the ledger");

		int line = item(NO_ATTRIBUTE).orElseThrow().finding().orElseThrow().place().line();
		plan.setContents(PLAN.replace("第一章", "// 第二稿\n\n第一章").getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.await("the plan is not checked again", () -> item(NO_ATTRIBUTE).flatMap(ReviewItem::finding).filter(found -> found.place().line() == line + 2).isPresent());
		assertEquals("由市里统一明确", item(NO_ATTRIBUTE).orElseThrow().comment());

		plan.setContents(PLAN.replace("目标 93.0", "目标 93.0  预期性").getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.await("what was mended is not shown as such", () -> state(NO_ATTRIBUTE) == ReviewState.GONE);
	}

	@Test
	void decisionsMadeElsewhereAreSeenAndDamagedOnesLeftAlone() throws Exception {
		ReviewItem item = item(POINTS).orElseThrow();
		IFile file = project.getFile("清溪县十五五纲要.review.json");
		file.create(("{\"format\":1,\"decisions\":[{\"rule\":\"" + POINTS + "\",\"fingerprint\":\"" + item.key().fingerprint()
				+ "\",\"decision\":\"not-a-problem\",\"time\":\"2026-03-05T08:30:00Z\"}]}").getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.await("the decision is not seen", () -> state(POINTS) == ReviewState.NOT_A_PROBLEM);

		file.setContents("{".getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
		workbench.await("the damage is not told", () -> findings.getContentDescription().contains(file.getName()));
		assertEquals("{", file.readString());
	}

	@Test
	void findingsAreGroupedAndSearched() {
		for (Grouping grouping : Grouping.values()) {
			findings.settings().setGrouping(grouping);
			workbench.await("not grouped by " + grouping, () -> !findings.groups().isEmpty() && findings.groups().stream().allMatch(group -> group.grouping() == grouping));
			assertTrue(item(NO_ATTRIBUTE).isPresent());
		}
		findings.settings().setFilter(ReviewFilter.DEFAULT.searching("优良天数"));
		workbench.await("the search finds something else", () -> findings.groups().stream().flatMap(group -> group.items().stream())
				.allMatch(item -> item.message().contains("优良天数") || item.key().path().contains("优良天数") || item.quote().contains("优良天数"))
				&& item(NO_ATTRIBUTE).isPresent() && item(POINTS).isEmpty());
		findings.settings().setFilter(ReviewFilter.DEFAULT.with(RuleSeverity.ERROR, false));
		workbench.await("errors are still shown", () -> item(NO_ATTRIBUTE).isEmpty());
	}

	@Test
	void bothPlacesOfAContradictionAreShownAndOpened() {
		CompareView compare = (CompareView) workbench.page().findView(CompareView.ID);
		findings.select(List.of(item(POINTS).orElseThrow()));
		workbench.await("the places are not shown", () -> compare.shown(0) != null && compare.shown(0).place().file().endsWith(plan.getName()) && compare.shown(1) != null);

		assertEquals("2.3个百分点", compare.shown(0).text().substring(compare.shown(0).from(), compare.shown(0).to()));
		assertTrue(compare.shown(1).text().contains("森林覆盖率  单位 %  基期 30.3"), compare.shown(1).text());
		assertEquals(List.of("第一章 发展目标"), compare.shown(1).trail());

		findings.open();
		workbench.await("the editor is not opened", () -> workbench.page().getActiveEditor() != null
				&& plan.equals(workbench.page().getActiveEditor().getEditorInput().getAdapter(IResource.class)));
		ITextEditor editor = (ITextEditor) workbench.page().getActiveEditor();
		assertEquals("2.3个百分点", ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
		workbench.close(editor);
	}

	@Test
	void theReportHasTheFindingsAndTheDecisionsAboutThem() throws Exception {
		UiPlugin.instance().review().decide(List.of(item(POINTS).orElseThrow()), Decision.ACCEPTED, "以表为准", "王审");
		workbench.await("the decision is not shown", () -> state(POINTS) == ReviewState.ACCEPTED);
		ReviewReport report = new ReviewReport(UiPlugin.instance().review().plans(), file -> PLAN);

		ByteArrayOutputStream page = new ByteArrayOutputStream();
		report.write(ReportFormat.HTML, page, new NullProgressMonitor());
		String html = page.toString(StandardCharsets.UTF_8);
		assertTrue(html.contains("以表为准") && html.contains("2.3个百分点") && html.contains(plan.getName()), html);

		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> report.write(ReportFormat.HTML, new ByteArrayOutputStream(), cancelled));
	}

	@Test
	void aReportIsWrittenWholeOrNotAtAll() throws Exception {
		Path folder = Files.createTempDirectory("report");
		FileExport.Format format = new FileExport.Format("HTML", "html");
		FileExport broken = new FileExport("审核报告", List.of(format), (out, chosen, monitor) -> {
			out.write(1);
			throw new OperationCanceledException();
		});
		Job job = broken.schedule(folder.resolve("报告.html"), format);
		workbench.await("the job does not end", () -> job.getResult() != null);
		assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		}
		Files.delete(folder);
	}

	@Test
	void aPreferredSeverityHoldsUntilItIsTakenBack() {
		RulePreferences.set(Map.of(NO_ATTRIBUTE, RuleSeverity.INFO));
		workbench.await("the severity is not preferred", () -> severity() == IMarker.SEVERITY_INFO);
		RulePreferences.set(Map.of());
		workbench.await("the severity stays", () -> severity() == IMarker.SEVERITY_ERROR);
	}

	@Test
	void thePropertyPageSetsSeveritiesForTheProject() throws Exception {
		IFile profile = project.getFolder("planwright").getFile("项目.profile.json");
		PreferenceDialog dialog = PreferencesUtil.createPropertyDialogOn(workbench.page().getWorkbenchWindow().getShell(), project,
				"org.planwright.ui.properties.rules", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		RulesPropertyPage page = (RulesPropertyPage) dialog.getSelectedPage();
		page.choose(Map.of(NO_ATTRIBUTE, RuleSeverity.WARNING));
		assertTrue(page.performOk());
		dialog.close();
		workbench.await("the project's severity does not hold", () -> severity() == IMarker.SEVERITY_WARNING);
		assertTrue(profile.readString().contains("\"A05\": \"warning\""), profile.readString());

		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		history.undo(ResourcesPlugin.getWorkspace().getAdapter(IUndoContext.class), null, null);
		workbench.await("the severity is not undone", () -> severity() == IMarker.SEVERITY_ERROR);
		assertTrue(!profile.exists());
		project.getFolder("planwright").delete(true, null);
	}

	@Test
	void aPlanIsComparedWithAnEarlierDraftUntilThatIsEnded() throws Exception {
		Path folder = Files.createTempDirectory("drafts");
		Path draft = Files.writeString(folder.resolve("清溪县第一稿.txt"), DRAFT);
		Job reading = CompareDraftHandler.schedule(plan, draft);
		workbench.await("the draft is not compared", () -> item(CHANGED).isPresent());
		assertTrue(reading.getResult().isOK());
		workbench.await("it is not said what is compared", () -> findings.getContentDescription().contains("清溪县第一稿.txt"));
		CompareView compare = (CompareView) workbench.page().findView(CompareView.ID);
		findings.select(List.of(item(CHANGED).orElseThrow()));
		workbench.await("the earlier place is not shown", () -> compare.shown(1) != null && compare.shown(1).text().contains("33.0"));
		assertEquals(DRAFT, Files.readString(draft));

		UiPlugin.instance().earlierDrafts().clear(plan);
		workbench.await("it is compared still", () -> item(CHANGED).isEmpty());
		workbench.await("it is said still", () -> !findings.getContentDescription().contains("清溪县第一稿.txt"));

		Path notes = Files.writeString(folder.resolve("便笺.txt"), "今天下午三点开会。\n");
		ImportException refused = assertThrows(ImportException.class, () -> UiPlugin.instance().earlierDrafts().choose(plan, notes));
		assertTrue(refused.message(Locale.CHINESE).contains("便笺.txt"));
		assertTrue(UiPlugin.instance().earlierDrafts().of(plan).isEmpty());
		Files.delete(notes);
		Files.delete(draft);
		Files.delete(folder);
	}

	@Test
	void decisionsAboutAnotherDraftAreTakenOverWhenAsked() throws Exception {
		UiPlugin.instance().review().decide(List.of(item(POINTS).orElseThrow()), Decision.ACCEPTED, "以表为准", "王审");
		workbench.await("the decision is not shown", () -> state(POINTS) == ReviewState.ACCEPTED);
		Path other = Files.move(ledger().path(), Files.createTempDirectory("ledger").resolve("清溪县第一稿.review.json"));
		UiPlugin.instance().review().ledgerChanged(ledger().path());
		workbench.await("the decision stays", () -> state(POINTS) == ReviewState.OPEN);

		int[] taken = { -1 };
		UiPlugin.instance().review().takeOver(project.getLocation().append(plan.getName()).toPath(), other, count -> taken[0] = count);
		workbench.await("the decision is not taken over", () -> state(POINTS) == ReviewState.ACCEPTED);
		assertEquals(1, taken[0]);
		assertEquals("以表为准", item(POINTS).orElseThrow().comment());
		Files.delete(other);
		Files.delete(other.getParent());
	}

	@Test
	void theCatalogueExplainsTheRuleOfAFinding() {
		RulesView.show(workbench.page(), NO_ATTRIBUTE);
		RulesView rules = (RulesView) workbench.page().findView(RulesView.ID);
		assertEquals(NO_ATTRIBUTE, rules.shown().id());
		workbench.page().hideView(rules);
	}

	private Optional<ReviewItem> item(String rule) {
		for (FindingGroup group : findings.groups()) {
			for (ReviewItem item : group.items()) {
				if (item.key().rule().equals(rule) && item.file().endsWith(plan.getName())) {
					return Optional.of(item);
				}
			}
		}
		return Optional.empty();
	}

	private ReviewState state(String rule) {
		return item(rule).map(ReviewItem::state).orElse(null);
	}

	private int severity() {
		List<IMarker> markers = Workbench.markers(plan, NO_ATTRIBUTE);
		return markers.isEmpty() ? -1 : markers.getFirst().getAttribute(IMarker.SEVERITY, -1);
	}

	private LedgerFile ledger() {
		return LedgerFile.of(project.getLocation().append(plan.getName()).toPath());
	}
}
