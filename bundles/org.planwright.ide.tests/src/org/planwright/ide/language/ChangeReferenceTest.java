package org.planwright.ide.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.ide.serializer.IChangeSerializer;
import org.eclipse.xtext.ide.serializer.ITextDocumentChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.planwright.model.plan.Facet;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanFactory;
import org.planwright.model.plan.Reference;
import org.planwright.model.plan.SupportsDetail;

/** Changes that touch references and comments, each with the text that it must give. */
@ExtendWith(NoLoggedErrors.class)
class ChangeReferenceTest {

	private static final String PLAN = """
			规划：岱河县十五五纲要

			森林覆盖率达到46.5%「=森林覆盖率.目标」。
			// 每年核一次
			水质持续向好。

			专栏1：主要指标 {
			  // 林草局提供
			  指标 森林 覆盖率  单位 %  基期 44.4  目标 46.5  约束性
			  指标 水质优良比例  单位 %  目标 100
			}

			专栏2：重点工程 {
			  1. 造林工程，30万亩。
			  @ 支撑 森林覆盖率
			  2. 治水工程，12处。
			}

			专栏3：分年安排 {
			  1. 治水工程，2026年开工。
			}
			""";

	@Test
	void renamingAnIndicatorRenamesItsReferences() throws Exception {
		String changed = change(plan -> plan.indicators().get(0).setLabel("林木 覆盖率"));
		assertEquals(PLAN.replace("森林覆盖率.", "林木覆盖率.").replace("支撑 森林覆盖率", "支撑 林木覆盖率").replace("森林 覆盖率", "林木 覆盖率"), changed);
	}

	@Test
	void aNewReferenceIsWrittenAsTheNameWithoutBlanks() throws Exception {
		String changed = change(plan -> {
			Reference reference = PlanFactory.eINSTANCE.createReference();
			reference.setTarget(plan.indicators().get(0));
			reference.setFacet(Facet.BASE);
			((Paragraph) plan.getBlocks().get(1)).getContent().add(reference);
		});
		assertEquals(PLAN.replace("水质持续向好。", "水质持续向好。「森林覆盖率.基期」"), changed);
	}

	@Test
	void aNewReferenceToOneOfTwoOfANameIsQualified() throws Exception {
		String changed = change(plan -> {
			SupportsDetail detail = (SupportsDetail) plan.projects().get(0).getAnnotations().get(0).getDetails().get(0);
			detail.getTargets().add(plan.projects().get(2));
		});
		assertEquals(PLAN.replace("支撑 森林覆盖率", "支撑 森林覆盖率、专栏3/治水工程"), changed);
	}

	@Test
	void aCommentGoesWithTheLineBelowIt() throws Exception {
		assertEquals(PLAN.replace("// 每年核一次\n水质持续向好。\n", ""), change(plan -> EcoreUtil.remove(plan.getBlocks().get(1))));
	}

	@Test
	void aCommentStaysAboveALineThatIsWrittenAnew() throws Exception {
		String changed = change(plan -> {
			plan.indicators().get(0).setNumber("1.");
			plan.indicators().get(0).setEstimated(true);
		});
		assertEquals(PLAN.replace("指标 森林 覆盖率", "指标 1. 森林 覆盖率").replace("46.5  约束性", "46.5  约束性  预计"), changed);
	}

	private static String change(Consumer<Plan> change) throws Exception {
		IChangeSerializer changes = Language.INJECTOR.getInstance(IChangeSerializer.class);
		changes.addModification(Language.plan(Language.parse(PLAN)), change::accept);
		List<ITextReplacement> replacements = new ArrayList<>();
		changes.applyModifications(each -> replacements.addAll(((ITextDocumentChange) each).getReplacements()));
		replacements.sort(Comparator.comparingInt(ITextReplacement::getOffset).reversed());
		StringBuilder out = new StringBuilder(PLAN);
		replacements.forEach(each -> out.replace(each.getOffset(), each.getEndOffset(), each.getReplacementText()));
		return out.toString();
	}
}
