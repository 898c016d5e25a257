package org.planwright.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.rules.Checks;
import org.planwright.rules.catalogue.Rule;
import org.planwright.rules.catalogue.RuleCatalogue;

/** Damaged plans make no rule fail. */
class DamageTest {

	private static final int ROUNDS = 300;

	private final List<String> logged = new ArrayList<>();
	private final AppenderSkeleton appender = new AppenderSkeleton() {
		@Override
		protected void append(LoggingEvent event) {
			logged.add(event.getRenderedMessage());
		}

		@Override
		public void close() {
		}

		@Override
		public boolean requiresLayout() {
			return false;
		}
	};

	@BeforeEach
	void listen() {
		Logger.getLogger("org.planwright").addAppender(appender);
	}

	@AfterEach
	void stopListening() {
		Logger.getLogger("org.planwright").removeAppender(appender);
	}

	private static String everything() {
		StringBuilder text = new StringBuilder();
		for (Rule rule : RuleCatalogue.builtIn().all()) {
			text.append(rule.example().violating()).append(rule.example().passing());
		}
		return text + "森林覆盖率提高2.1个百分点「=森林覆盖率.增量」。\n专栏9：其他 {\n  1. 治理工程\n  @ 规模 27万亩 即 200平方公里  投资 500万元\n}\n";
	}

	@Test
	void cutDoubledAndMixedTextIsChecked() {
		String text = everything();
		Random random = new Random(20260101);
		for (int i = 0; i < ROUNDS; i++) {
			int from = random.nextInt(text.length());
			int to = Math.min(text.length(), from + random.nextInt(40));
			String damaged = switch (i % 4) {
				case 0 -> text.substring(0, from);
				case 1 -> text.substring(0, from) + text.substring(to);
				case 2 -> text.substring(0, to) + text.substring(from);
				default -> text.substring(0, from) + "「=；\u0000 { } @ | \\ 9".charAt(random.nextInt(15)) + text.substring(from);
			};
			for (Finding finding : Checks.of(damaged)) {
				assertTrue(finding.start() >= 0 && finding.start() <= finding.end() && finding.end() <= damaged.length(), finding.toString());
			}
		}
		assertEquals(List.of(), logged);
	}

	@Test
	void listsOfThousandsAreChecked() {
		StringBuilder box = new StringBuilder("专栏1：重点项目 {\n");
		StringBuilder table = new StringBuilder("指标表：主要指标 {\n");
		for (int i = 1; i <= 3000; i++) {
			box.append("  ").append(i).append(". 治理工程").append(i).append("，规模").append(i).append("亩。\n");
			table.append("  指标 第").append(i).append("项森林覆盖率  单位 %  基期 40  目标 41  约束性\n");
		}
		String text = box + "}\n" + table + "}\n" + "森林覆盖率提高3个百分点。\n".repeat(3000);
		assertEquals(List.of(), Checks.of(text));
	}
}
