package org.planwright.rules.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Whether signs sound alike, tones left out. The table, {@value #RESOURCE}, is read with the first question. */
final class Sounds {

	private static final String RESOURCE = "sounds.tsv";

	private static final class Holder {
		/** The number of its sound for each sign; 0 when none is known. */
		static final short[] SOUNDS = read();
	}

	private Sounds() {
	}

	static boolean alike(char one, char other) {
		short sound = Holder.SOUNDS[one];
		return one == other || sound != 0 && sound == Holder.SOUNDS[other];
	}

	private static short[] read() {
		short[] sounds = new short[Character.MAX_VALUE + 1];
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(Sounds.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
			short number = 0;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.startsWith("#")) {
					number++;
					for (int at = line.indexOf('\t') + 1; at < line.length(); at++) {
						sounds[line.charAt(at)] = number;
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(RESOURCE, e);
		}
		return sounds;
	}
}
