package org.planwright.benchmark.generator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.model.plan.Plan;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.check.PlanChecker;

import com.google.inject.Injector;

/** A program that tests the generator, before anything is measured with its plans; it ends with 1 when they are not what they should be. */
public final class GeneratorCheck {

	private static final long SEED = 7;
	private static final int[] FAN_OUT = { 1, 2, 2, 1 };
	private static final List<Integer> SIZES = List.of(30_000, PlanGenerator.COUNTY_BYTES, 1_000_000);

	private final Injector injector = new RulesStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final List<String> failures = new ArrayList<>();

	private GeneratorCheck() {
	}

	public static void main(String[] arguments) {
		GeneratorCheck check = new GeneratorCheck();
		check.namesAreUnique();
		SIZES.forEach(check::plansAreWhole);
		check.failures.forEach(System.err::println);
		System.exit(check.failures.isEmpty() ? 0 : 1);
	}

	private void namesAreUnique() {
		List<Region> all = Region.country(SEED, 10, 10, 30).all();
		expect(all.stream().map(Region::planName).distinct().count() == all.size(), "regions share a name");
	}

	private void plansAreWhole(int bytes) {
		XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
		PlanChecker checker = injector.getInstance(PlanChecker.class);
		for (Region region : Region.country(SEED, FAN_OUT).all()) {
			String name = region.planName() + " of " + bytes + " bytes";
			String text = PlanGenerator.generate(region, bytes);
			expect(text.equals(PlanGenerator.generate(Region.country(SEED, FAN_OUT).all().stream().filter(other -> other.name().equals(region.name())).findFirst()
					.orElseThrow(), bytes)), name + ": another time it is another plan");
			int length = text.getBytes(StandardCharsets.UTF_8).length;
			expect(length >= bytes && length < bytes * 1.05 + 12_000, name + ": has " + length + " bytes");
			XtextResource resource = checker.parse(text, URI.createURI("test:/" + bytes + "/" + region.name() + ".plan"), set);
			EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
			expect(resource.getErrors().isEmpty(), name + ": " + resource.getErrors());
			Plan plan = (Plan) resource.getContents().get(0);
			expect(plan.indicators().size() == IndicatorData.all().size(), name + ": lacks indicators");
			expect(plan.projects().size() == bytes / PlanGenerator.BOX_BYTES * ProjectBox.PROJECTS, name + ": has " + plan.projects().size() + " projects");
			expect((plan.getUpperPlan() == null) == (region.parent() == null), name + ": does not name the plan above it");
		}
	}

	private void expect(boolean holds, String otherwise) {
		if (!holds) {
			failures.add(otherwise);
		}
	}
}
