package org.planwright.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.rules.check.Finding;
import org.planwright.rules.project.ProjectFolder;

/** What is wrong with a script is told at its line, and costs nothing else. */
class BrokenScriptsTest {

	private static final String GOOD = "context Plan { constraint Good { check: false message: '照常' } }";
	private static final String PLAN = """
			规划：岱河县十五五纲要

			专栏1：主要指标 {
			  指标 森林覆盖率  单位 %  基期 30.3  目标 32.4  约束性
			  指标 常住人口城镇化率  单位 %  基期 38.5  目标 ≥45  预期性
			}
			""";

	@TempDir
	Path folder;
	private ScriptProject project;
	private final ScriptSession session = ScriptProject.trusting();

	@BeforeEach
	void create() {
		project = new ScriptProject(folder);
		project.script("good.evl", GOOD);
	}

	@Test
	void aSyntaxErrorIsToldAtItsLine() {
		project.script("bad.evl", "context Indicator {", "  constraint A {", "    check: self.(", "  }", "}");
		assertEquals(List.of("照常"), messages());
		List<String> told = ScriptProject.told(session);
		assertTrue(told.get(0).startsWith("bad.evl:3 ERROR 脚本此行有语法错误（"), told::toString);
	}

	@Test
	void aScriptThatEndsTooEarlyIsToldAtItsLastLine() {
		project.script("bad.evl", "context Indicator {", "  constraint A { check: true }");
		project.check(PLAN, session);
		assertTrue(ScriptProject.told(session).get(0).startsWith("bad.evl:2 ERROR"), () -> ScriptProject.told(session).toString());
	}

	@Test
	void aRuleThatFailsIsToldOnceAtItsLineAndTheOthersGoOn() {
		project.script("bad.evl", "context Indicator {", "  constraint A {", "    check: self.nothing.size() > 0", "  }",
				"  constraint B { check: self.label.length() > 5 message: self.label }", "}");
		assertEquals(List.of("照常", "森林覆盖率"), messages());
		List<String> told = ScriptProject.told(session);
		assertEquals(1, told.size(), told::toString);
		assertTrue(told.get(0).startsWith("bad.evl:3 ERROR 规则运行到此处出错（"), told::toString);
	}

	@Test
	void theSameFailureForManyPlansIsToldOnce() {
		project.script("bad.evl", "context Indicator {", "  constraint A { check: self.nothing }", "}");
		for (int i = 0; i < 3; i++) {
			project.check("规划" + i, PLAN, session, Locale.CHINESE, CancelIndicator.NullImpl);
		}
		assertEquals(List.of("bad.evl:2 ERROR 规则运行到此处出错（Property 'nothing' not found in object Indicator）。该规则对此规划不再运行，其余规则照常进行。"),
				ScriptProject.told(session));
	}

	@Test
	void anUnknownKindOfElementIsToldAtItsLine() {
		project.script("bad.evl", "// 规则", "context 指标 {", "  constraint A { check: true }", "}");
		assertEquals(List.of("照常"), messages());
		assertTrue(ScriptProject.told(session).get(0).startsWith("bad.evl:2 ERROR"), () -> ScriptProject.told(session).toString());
	}

	@Test
	void anEndlessRuleIsStoppedAndNotRunAgain() {
		project.script("bad.evl", "context Plan {", "  constraint 不止 {", "    check {", "      while (true) { var x = 1; }", "    }", "  }", "}");
		assertEquals(List.of("照常"), messages());
		assertEquals(List.of("bad.evl:2 ERROR 规则“不止”运行不止，已被中止。修改之前不再运行该脚本，请检查其中有无死循环。"), ScriptProject.told(session));
		// the second time it is not run: a cancelled run would throw
		List<Finding> again = project.check("岱河县", PLAN, session, Locale.CHINESE, CancelIndicator.NullImpl);
		assertEquals(1, again.size());
		assertEquals(1, ScriptProject.told(session).size());
	}

	@Test
	void aRuleThatCallsItselfWithoutEndIsStopped() {
		project.script("bad.evl", "context Plan {", "  constraint Deep { check: self.deeper() }", "}", "operation Plan deeper() : Boolean {", "  return self.deeper();", "}");
		assertEquals(List.of("照常"), messages());
		assertEquals(1, ScriptProject.told(session).size(), () -> ScriptProject.told(session).toString());
	}

	@Test
	void aCancelledCheckEndsAScriptThatDoesNot() {
		project.script("bad.evl", "context Plan {", "  constraint A { check { while (true) { var x = 1; } } }", "}");
		int[] asked = new int[1];
		CancelIndicator soon = () -> asked[0]++ > 20;
		assertThrows(OperationCanceledException.class, () -> project.check("岱河县", PLAN, session, Locale.CHINESE, soon));
	}

	@Test
	void importsAreRefused() {
		project.script("lib.eol", "operation x() { return 1; }");
		project.script("bad.evl", "import 'lib.eol';", "context Plan { constraint A { check: true } }");
		project.check(PLAN, session);
		assertEquals(List.of("bad.evl:1 ERROR 规则脚本不能引用其他文件（lib.eol）。请把所需内容写进本文件。"), ScriptProject.told(session));
	}

	@Test
	void aPlaceThatIsNoneIsToldAndTheFindingStandsAtTheElement() {
		project.script("bad.evl", "context Indicator {", "  @place nowhere", "  constraint A { check: false message: 'x' }", "}");
		assertEquals(List.of("照常", "x", "x"), messages());
		assertEquals(List.of("bad.evl:3 ERROR 该规则检查的要素没有“nowhere”这一特征，无法定位。请改正或删去 @place。"), ScriptProject.told(session));
	}

	@Test
	void aScriptThatIsNoTextIsTold() throws Exception {
		Files.write(folder.resolve(ProjectFolder.NAME).resolve("bad.evl"), new byte[] { (byte) 0xB9, (byte) 0xE6 });
		assertEquals(List.of("照常"), messages());
		assertEquals(1, ScriptProject.told(session).size());
	}

	@Test
	void whatIsMendedIsToldNoMoreAndListenersHearIt() throws Exception {
		List<String> heard = new ArrayList<>();
		session.problems().addListener((script, problems) -> heard.add(script.getFileName() + " " + problems.size()));
		Path script = project.script("bad.evl", "context Plan { constraint A { check: ( } }");
		project.check(PLAN, session);
		project.script("bad.evl", "context Plan { constraint A { check: true } }");
		project.check(PLAN, session);
		assertEquals(List.of(), ScriptProject.told(session));
		assertEquals(List.of("bad.evl 1", "bad.evl 0"), heard);

		Files.delete(script);
		project.check(PLAN, session);
		assertEquals(List.of("bad.evl 1", "bad.evl 0", "bad.evl 0"), heard);
	}

	@Test
	void theMessageIsInTheUsersLanguage() {
		project.script("bad.evl", "import 'lib.eol';", "context Plan { constraint A { check: true } }");
		project.check("岱河县", PLAN, session, Locale.ENGLISH, CancelIndicator.NullImpl);
		assertEquals(List.of("bad.evl:1 ERROR A rule script cannot draw in another file (lib.eol). Put what it needs into this file."), ScriptProject.told(session));
	}

	private List<String> messages() {
		return project.check(PLAN, session).stream().map(Finding::message).toList();
	}
}
