package org.planwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.planwright.dsl.PlanStandaloneSetup;
import org.planwright.exchange.preview.Preview;
import org.planwright.exchange.preview.PreviewDocument;
import org.planwright.model.plan.Plan;

import com.google.inject.Injector;

/**
 * A program that types into the middle of a plan and has the preview follow, and prints a line with the number of keystrokes that count, the median and the
 * shortest time of one in milliseconds: the text is parsed anew and the preview compared with the one before. The argument is the plan.
 */
public final class PreviewProbe {

	private static final int WARM_UP = 20;
	private static final int KEYS = 40;

	private PreviewProbe() {
	}

	public static void main(String[] arguments) throws IOException {
		Injector injector = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();
		StringBuilder text = new StringBuilder(Files.readString(Path.of(arguments[0])));
		int caret = text.indexOf("。", text.length() / 2);
		Preview preview = new Preview("plan", Optional.empty());
		PreviewDocument shown = preview.render(parse(injector, text.toString()));
		double[] millis = new double[KEYS];
		for (int key = -WARM_UP; key < KEYS; key++) {
			text.insert(caret++, '字');
			long start = System.nanoTime();
			var update = preview.update(shown, parse(injector, text.toString()));
			if (update.changes().isEmpty()) {
				throw new IllegalStateException("the preview did not follow");
			}
			shown = update.document();
			millis[Math.max(0, key)] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		System.out.printf(Locale.ROOT, "%d %.1f %.1f%n", KEYS, millis[KEYS / 2], millis[0]);
	}

	private static Plan parse(Injector injector, String text) throws IOException {
		XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/plan.plan"));
		resource.load(new StringInputStream(text, "UTF-8"), set.getLoadOptions());
		return (Plan) resource.getContents().get(0);
	}
}
