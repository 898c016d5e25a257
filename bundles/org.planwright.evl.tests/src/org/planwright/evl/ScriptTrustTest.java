package org.planwright.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.evl.project.ScriptTrust;
import org.planwright.evl.project.TrustFile;

/** No script is run before a person has trusted it as it is. */
class ScriptTrustTest {

	private static final String PLAN = "规划：岱河县十五五纲要\n";
	private static final String FIND = "context Plan { constraint A { check: false message: '甲' } }";

	@TempDir
	Path folder;
	@TempDir
	Path user;
	private ScriptProject project;
	private TrustFile trust;

	@BeforeEach
	void create() {
		project = new ScriptProject(folder);
		trust = new TrustFile(user.resolve("settings/scripts.json"));
	}

	@Test
	void nothingOfAScriptIsRunThatNobodyTrusts() {
		Path trace = folder.resolve("ran.txt");
		String write = "new Native('java.io.File')('" + trace + "').createNewFile()";
		project.script("a.evl", "pre { " + write + "; }", "context Plan {", "  $title " + write, "  constraint A { check: " + write + " }", "}");
		ScriptSession session = new ScriptSession(ScriptTrust.NOBODY, false);
		assertEquals(List.of(), project.check(PLAN, session));
		assertEquals(1, ScriptProject.INJECTOR.getInstance(ScriptRules.class).rules(project.scripts()).size());
		assertFalse(Files.exists(trace));
		assertEquals(List.of(), ScriptProject.told(session));

		project.check(PLAN, ScriptProject.trusting());
		assertTrue(Files.exists(trace), "the script does not do what the test is about");
	}

	@Test
	void thatAScriptIsNotTrustedIsToldWhereItIsWanted() {
		project.script("a.evl", FIND);
		ScriptSession session = new ScriptSession(ScriptTrust.NOBODY, true);
		assertEquals(List.of(), project.check(PLAN, session));
		assertTrue(ScriptProject.told(session).get(0).startsWith("a.evl:1 INFO 该脚本中的规则没有运行"));
	}

	@Test
	void trustIsRememberedAndCanBeTakenBack() throws Exception {
		project.script("a.evl", FIND);
		trust.trust(project.scripts());
		ScriptSession session = new ScriptSession(new TrustFile(user.resolve("settings/scripts.json")), true);
		assertEquals(1, project.check(PLAN, session).size());
		assertEquals(List.of(), ScriptProject.told(session));

		trust.revoke(project.scripts());
		assertEquals(0, project.check(PLAN, session).size());
		assertEquals(1, ScriptProject.told(session).size());
	}

	@Test
	void changedScriptsAreTrustedNoMore() throws Exception {
		project.script("a.evl", FIND);
		trust.trust(project.scripts());
		assertTrue(trust.trusts(project.scripts()));

		project.script("a.evl", FIND.replace("甲", "乙"));
		assertFalse(trust.trusts(project.scripts()));
		project.script("a.evl", FIND);
		assertTrue(trust.trusts(project.scripts()));
		project.script("b.evl", FIND);
		assertFalse(trust.trusts(project.scripts()), "a script was added");
	}

	@Test
	void theSameScriptsElsewhereAreNotTrusted(@TempDir Path other) throws Exception {
		project.script("a.evl", FIND);
		trust.trust(project.scripts());
		ScriptProject clone = new ScriptProject(other);
		clone.script("a.evl", FIND);
		assertEquals(project.scripts().hash(), clone.scripts().hash());
		assertFalse(trust.trusts(clone.scripts()));
	}

	@Test
	void aDamagedFileTrustsNobody() throws Exception {
		project.script("a.evl", FIND);
		trust.trust(project.scripts());
		for (String damage : List.of("", "{", "[]", "{\"format\":1}", "{\"format\":1,\"trusted\":3}", "{\"format\":2,\"trusted\":{}}")) {
			Files.writeString(user.resolve("settings/scripts.json"), damage);
			assertFalse(trust.trusts(project.scripts()), damage);
		}
		trust.trust(project.scripts());
		assertTrue(trust.trusts(project.scripts()));
	}
}
