package org.planwright.ide.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.FoundIssue;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.issue.CheckSettings;

import com.google.inject.Injector;

/** Findings keep to their characters while the text around them changes. */
class TextShiftTest {

	private static final Injector INJECTOR = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();

	/** What is found has a quotation of its own: 职业（助理）医师, second line. */
	private static final String TEXT = "第一章　增进民生福祉\n引进和培养职业（助理）医师210名。\n扩大服务供给。\n";
	private static final String TERM = "职业（助理）医师";

	@Test
	void textInFrontMovesAFinding() {
		assertEquals(TERM, after("总则先行。\n" + TEXT));
		assertEquals(TERM, after(TEXT.replace("增进", "")));
		assertEquals(TERM, after(TEXT.replace("引进和", "各县")));
	}

	@Test
	void textBehindLeavesAFindingWhereItIs() {
		assertEquals(TERM, after(TEXT.replace("210名", "3万名")));
		assertEquals(TERM, after(TEXT + "第二章　建设健康县\n"));
	}

	@Test
	void aFindingGrowsAndShrinksWithItsOwnText() {
		assertEquals("职业（助理）主任医师", after(TEXT.replace("）医师", "）主任医师")));
		assertEquals("职业医师", after(TEXT.replace("（助理）", "")));
	}

	@Test
	void changesOnBothSidesThatKeepTheLinesKeepAFindingInItsLine() {
		FoundIssue moved = move(TEXT.replace("增进", "保障和改善").replace("扩大", "增加"));
		assertEquals(2, moved.getLineNumber());
	}

	@Test
	void aFindingWhoseTextIsGoneStaysInsideTheText() {
		FoundIssue moved = move("第一章");
		assertEquals(3, moved.getOffset() + moved.getLength());
		assertEquals(1, moved.getLineNumber());
	}

	private static String after(String text) {
		FoundIssue moved = move(text);
		String[] lines = text.split("\n", -1);
		assertEquals(moved.getLineNumber(), moved.getLineNumberEnd());
		String byLine = lines[moved.getLineNumber() - 1].substring(moved.getColumn() - 1, moved.getColumnEnd() - 1);
		assertEquals(byLine, text.substring(moved.getOffset(), moved.getOffset() + moved.getLength()));
		return byLine;
	}

	private static FoundIssue move(String text) {
		XtextResource plan = INJECTOR.getInstance(PlanChecker.class).parse(TEXT, URI.createURI("memory:/plan.plan"), INJECTOR.getInstance(XtextResourceSet.class));
		CheckSettings.install(plan, null, Locale.CHINESE);
		List<FoundIssue> found = INJECTOR.getInstance(IResourceValidator.class).validate(plan, CheckMode.NORMAL_ONLY, CancelIndicator.NullImpl).stream()
				.map(FoundIssue.class::cast).filter(issue -> issue.finding().rule().equals("T01")).toList();
		assertEquals(1, found.size());
		return TextShift.between(TEXT, text).move(found.getFirst());
	}
}
