package org.planwright.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.dsl.NoLoggedErrors;
import org.planwright.dsl.Plans;
import org.planwright.dsl.resource.PlanDescriptionStrategy;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.UpperDetail;

/** What names mean, in a plan and across plans. */
@ExtendWith(NoLoggedErrors.class)
class ScopingTest {

	private static final String CITY = """
			规划：乙市 十五五纲要
			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  目标 41.5  约束性
			  指标 水质优良比例  单位 %  目标 90
			}
			""";

	private static final String COUNTY = """
			规划：甲县纲要
			上位规划：乙市十五五纲要

			提高森林覆盖率「森林 覆盖率.目标」，全市「乙市十五五纲要/森林覆盖率.目标」，见「专栏2/堤防.规模」和「专栏2.名称」。

			专栏1：主要指标 {
			  指标 森林 覆盖率  单位 %  目标 46.5  约束性
			  @ 上级 水质优良比例
			}

			专栏2：工程 {
			  1. 堤防，12公里。
			  @ 规模 12公里  支撑 森林覆盖率
			}

			专栏3：工程 {
			  1. 堤防，续建。
			}
			""";

	private final XtextResourceSet set = Plans.set();
	private final Plan city = Plans.plan(Plans.add(set, "city", CITY));
	private final XtextResource resource = Plans.add(set, "county", COUNTY);
	private final Plan county = Plans.plan(resource);

	private List<Reference> references() {
		List<Reference> found = new ArrayList<>();
		county.eAllContents().forEachRemaining(element -> {
			if (element instanceof Reference reference) {
				found.add(reference);
			}
		});
		return found;
	}

	@Test
	void aNameIsFoundWhateverItsBlanks() {
		assertSame(county.indicators().get(0), references().get(0).getTarget());
		assertSame(county.indicators().get(0), county.projects().get(0).supports().get(0));
	}

	@Test
	void aNameIsQualifiedByItsPlanOrItsBox() {
		assertSame(city.indicators().get(0), references().get(1).getTarget());
		assertSame(county.projects().get(0), references().get(2).getTarget());
		assertSame(county.boxes().get(1), references().get(3).getTarget());
	}

	@Test
	void theUpperPlanIsFoundByItsNameAndItsIndicatorsByTheirs() {
		assertSame(city, county.getUpperPlan());
		EObject above = county.indicators().get(0).getAnnotations().get(0).getDetails().get(0);
		assertSame(city.indicators().get(1), ((UpperDetail) above).getIndicator());
	}

	@Test
	void nothingIsWrongWithThesePlans() {
		EcoreUtil.resolveAll(set);
		assertEquals(List.of(), Plans.issues(resource).stream().map(Issue::getMessage).toList());
	}

	@Test
	void aNameOfTwoElementsIsAFinding() {
		List<Issue> issues = Plans.issues("见「堤防.规模」。\n专栏1：甲 {\n  1. 堤防，1公里。\n}\n专栏2：乙 {\n  1. 堤防，2公里。\n}\n");
		assertEquals(1, issues.size(), issues.toString());
		assertEquals("planwright.language.ambiguousName", issues.get(0).getCode());
		assertEquals(List.of(1, 3, 2), List.of(issues.get(0).getLineNumber(), issues.get(0).getColumn(), issues.get(0).getLength()));
		assertTrue(issues.get(0).getMessage().contains("专栏1/堤防"), issues.get(0).getMessage());
	}

	@Test
	void anAmbiguousNameInQuotesIsAFindingToo() {
		List<Issue> issues = Plans.issues("正文。\n@ 支撑 \"甲、乙\"\n专栏1：甲 {\n  1. 甲、乙：一。\n}\n专栏2：乙 {\n  1. 甲、乙：二。\n}\n");
		assertEquals(List.of("planwright.language.ambiguousName"), issues.stream().map(Issue::getCode).toList());
	}

	@Test
	void proseInCornerBracketsThatNamesNothingIsProse() {
		assertEquals(List.of(), Plans.issues("落实「放管服.目标」要求。\n"));
	}

	@Test
	void aCheckThatNamesNothingIsAnErrorAtTheName() {
		List<Issue> issues = Plans.issues("第一章　总则\n达到32%「=森林覆盖率.目标」。\n");
		assertEquals(1, issues.size());
		assertEquals(Severity.ERROR, issues.get(0).getSeverity());
		assertEquals(List.of(2, 8, 5), List.of(issues.get(0).getLineNumber(), issues.get(0).getColumn(), issues.get(0).getLength()));
	}

	@Test
	void anIndicatorIsNoUpperIndicatorOfItself() {
		List<Issue> issues = Plans.issues("指标表 {\n  指标 森林覆盖率\n  @ 上级 森林覆盖率\n}\n");
		assertEquals(List.of(3), issues.stream().map(Issue::getLineNumber).toList());
	}

	@Test
	void anUpperPlanThatIsNotThereIsAWarning() {
		List<Issue> issues = Plans.issues("规划：甲\n上位规划：乙\n");
		assertEquals(List.of(Severity.WARNING), issues.stream().map(Issue::getSeverity).toList());
		assertEquals(2, issues.get(0).getLineNumber());
	}

	@Test
	void theIndexHasNamesUnitsAndTargets() {
		var manager = IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(resource.getURI()).getResourceDescriptionManager();
		var found = manager.getResourceDescription(city.eResource()).getExportedObjectsByType(PlanPackage.Literals.INDICATOR).iterator().next();
		assertEquals("森林覆盖率", found.getUserData(PlanDescriptionStrategy.NAME));
		assertEquals("%", found.getUserData(PlanDescriptionStrategy.UNIT));
		assertEquals("41.5", found.getUserData(PlanDescriptionStrategy.TARGET));
	}
}
