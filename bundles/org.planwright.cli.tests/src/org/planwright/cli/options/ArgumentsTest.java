package org.planwright.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

	private static final OptionSet KNOWN = OptionSet.none().value("--format").value("--output", "-o").flag("--force");

	private static Arguments parse(String... arguments) throws UsageException {
		return Arguments.parse(List.of(arguments), KNOWN);
	}

	@Test
	void optionsStandAnywhereAmongTheOperands() throws UsageException {
		Arguments parsed = parse("a.plan", "--format", "json", "b.plan", "-o", "out.json", "--force");
		assertEquals(List.of("a.plan", "b.plan"), parsed.operands());
		assertEquals("json", parsed.value("--format").orElseThrow());
		assertEquals("out.json", parsed.value("--output").orElseThrow());
		assertTrue(parsed.has("--force"));
	}

	@Test
	void aValueMayFollowAnEqualsSign() throws UsageException {
		assertEquals("a=b", parse("--output=a=b").value("--output").orElseThrow());
	}

	@Test
	void afterTwoDashesEverythingIsAnOperand() throws UsageException {
		Arguments parsed = parse("--", "--format", "-o");
		assertEquals(List.of("--format", "-o"), parsed.operands());
		assertFalse(parsed.has("--format"));
	}

	@Test
	void aSingleDashIsAnOperand() throws UsageException {
		assertEquals(List.of("-"), parse("-").operands());
	}

	@Test
	void theLastOfTwoValuesCounts() throws UsageException {
		assertEquals("sarif", parse("--format", "json", "--format", "sarif").value("--format").orElseThrow());
	}

	@Test
	void unknownOptionsAndMissingValuesAreRefused() {
		assertEquals("usage.unknownOption", assertThrows(UsageException.class, () -> parse("-x")).key());
		assertEquals("usage.valueMissing", assertThrows(UsageException.class, () -> parse("--format")).key());
		assertEquals("usage.noValueExpected", assertThrows(UsageException.class, () -> parse("--force=yes")).key());
	}
}
