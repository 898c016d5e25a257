package org.planwright.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle("org.planwright.graph.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	@Test
	void bothLanguagesHaveTheSameMessages() {
		ResourceBundle chinese = bundle(Locale.CHINESE);
		ResourceBundle english = bundle(Locale.ENGLISH);
		assertEquals(english.keySet(), chinese.keySet());
		for (String key : english.keySet()) {
			assertNotEquals(english.getString(key), chinese.getString(key), key);
		}
	}
}
