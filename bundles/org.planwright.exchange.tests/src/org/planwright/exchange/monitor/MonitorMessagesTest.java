package org.planwright.exchange.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.planwright.rules.monitoring.Light;
import org.planwright.rules.monitoring.Progress;

class MonitorMessagesTest {

	private static ResourceBundle words(Locale locale) {
		return ResourceBundle.getBundle("org.planwright.exchange.monitor.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	@Test
	void bothLanguagesSayTheSame() {
		ResourceBundle english = words(Locale.ENGLISH);
		ResourceBundle chinese = words(Locale.CHINESE);
		assertEquals(english.keySet(), chinese.keySet());
		for (String key : english.keySet()) {
			assertEquals(new MessageFormat(english.getString(key)).getFormatsByArgumentIndex().length, new MessageFormat(chinese.getString(key)).getFormatsByArgumentIndex().length, key);
			boolean words = chinese.getString(key).replaceAll("\\{\\d[^}]*}", "").chars().anyMatch(Character::isLetter);
			assertFalse(words && english.getString(key).equals(chinese.getString(key)), key);
		}
	}

	@Test
	void everyReasonAndLightHasItsWords() {
		for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.CHINESE }) {
			for (Progress.Reason reason : Progress.Reason.values()) {
				assertFalse(MonitorMessages.get(locale, "table.reason." + reason, "2026").isBlank());
			}
			for (Light light : Light.values()) {
				assertFalse(MonitorMessages.get(locale, "table.light." + light).isBlank());
			}
		}
	}
}
