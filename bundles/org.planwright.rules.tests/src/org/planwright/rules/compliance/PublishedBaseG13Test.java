package org.planwright.rules.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;
import org.junit.jupiter.api.Test;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.dsl.PlanStandaloneSetup;
import org.planwright.rules.Checks;
import org.planwright.rules.RulesModule;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.CheckOptions;
import org.planwright.rules.check.Finding;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.dictionary.Dictionaries;

import com.google.gson.JsonParser;
import com.google.inject.Guice;
import com.google.inject.Injector;

class PublishedBaseG13Test {

	private static final String PACK = """
			{ "figures": [
				{ "region": "岱河县", "indicator": "地区生产总值", "year": 2025, "value": 186.43, "unit": "亿元", "source": "2025年统计公报" },
				{ "region": "岱河县", "indicator": "森林覆盖率", "also": ["林木覆盖率"], "year": 2025, "value": 44.4, "unit": "%", "source": "2025年统计公报" },
				{ "region": "云津市", "indicator": "耕地保有量", "year": 2025, "value": 900, "unit": "万亩", "source": "2025年统计公报" },
				{ "region": "岱河县", "indicator": "粮食产量", "year": 2024, "value": 21, "unit": "亿斤", "source": "2024年统计公报" }
			] }""";

	private static final Injector INJECTOR = injector();

	private static Injector injector() {
		Injector injector = new RulesStandaloneSetup() {
			@Override
			public Injector createInjector() {
				return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new RulesModule(), binder -> binder.bind(Dictionaries.class)
						.toInstance(new Dictionaries(List.of(file -> file.equals("statistics.json") ? JsonParser.parseString(PACK).getAsJsonObject() : null)))));
			}
		}.createInjectorAndDoEMFRegistration();
		new PlanStandaloneSetup().register(Checks.INJECTOR);
		return injector;
	}

	private static List<Finding> check(String... rows) {
		return INJECTOR.getInstance(PlanChecker.class).check("地区：岱河县  县级\n" + Checks.table(rows), URI.createURI("inmemory:/岱河县.plan"), CheckOptions.all(Locale.CHINESE),
				CancelIndicator.NullImpl).stream().filter(finding -> finding.rule().equals("G13")).toList();
	}

	@Test
	void otherValuesThanPublishedAreFoundWithTheSource() {
		List<Finding> findings = check("指标 地区生产总值  单位 亿元  基期 189.1  目标 240  预期性", "指标 林木覆盖率  单位 %  基期 44.6  目标 46.5  约束性");
		assertEquals(List.of("189.1", "44.6"), findings.stream().map(Finding::quote).toList());
		assertTrue(findings.get(0).message().contains("186.43亿元（2025年统计公报）"), findings.get(0).message());
	}

	@Test
	void roundingAndOtherUnitsAgree() {
		assertEquals(List.of(), check("指标 地区生产总值  单位 亿元  基期 186.4  目标 240  预期性", "指标 森林覆盖率  单位 %  基期 44.40  目标 46.5  约束性"));
		assertEquals(List.of(), check("指标 地区生产总值  单位 万元  基期 1864300  目标 2400000  预期性"));
	}

	@Test
	void otherRegionsYearsAndIndicatorsAreNotCompared() {
		assertEquals(List.of(), check("指标 耕地保有量  单位 万亩  基期 118  目标 118  约束性", "指标 粮食产量  单位 亿斤  基期 22  目标 23  预期性", "指标 湿地保护率  单位 %  基期 52  目标 55  预期性"));
		assertEquals(List.of(), check("指标 地区生产总值  单位 亿元  基期 约190  目标 240  预期性"));
	}
}
