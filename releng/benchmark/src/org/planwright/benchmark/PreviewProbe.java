package org.planwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.planwright.cli.Environment;
import org.planwright.cli.check.EditedPlan;
import org.planwright.exchange.preview.PreviewLine;
import org.planwright.exchange.preview.PreviewLines;
import org.planwright.exchange.preview.Unchanged;
import org.planwright.rules.RulesStandaloneSetup;

/**
 * A program that types into the middle of a plan and has the preview of the workbench follow, and prints a line with the number of keystrokes that count, the
 * median and the shortest time of one in milliseconds: the text is read anew, made into paragraphs and compared with those before. What is not in it is how long
 * the view waits for typing to rest and how long its widget takes to show the paragraphs that changed. The argument is the plan; others beside it are read as the
 * view does.
 */
public final class PreviewProbe {

	private static final int WARM_UP = 20;
	private static final int KEYS = 40;

	private PreviewProbe() {
	}

	public static void main(String[] arguments) throws IOException {
		new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();
		Path file = Path.of(arguments[0]).toAbsolutePath();
		StringBuilder text = new StringBuilder(Files.readString(file));
		int caret = text.indexOf("。", text.length() / 2);
		EditedPlan plan = new EditedPlan(file, new Environment(file.getParent(), Locale.SIMPLIFIED_CHINESE));
		List<PreviewLine> shown = PreviewLines.of(plan.read(text.toString()), "plan");
		double[] millis = new double[KEYS];
		for (int key = -WARM_UP; key < KEYS; key++) {
			text.insert(caret++, '字');
			long start = System.nanoTime();
			List<PreviewLine> next = PreviewLines.of(plan.read(text.toString()), "plan");
			Unchanged unchanged = Unchanged.between(shown, next);
			if (unchanged.head() + unchanged.tail() != next.size() - 1) {
				throw new IllegalStateException("not one paragraph changed: " + unchanged);
			}
			shown = next;
			millis[Math.max(0, key)] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		System.out.printf(Locale.ROOT, "%d %.1f %.1f%n", KEYS, millis[KEYS / 2], millis[0]);
	}
}
