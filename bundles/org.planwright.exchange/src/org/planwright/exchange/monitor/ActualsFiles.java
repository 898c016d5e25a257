package org.planwright.exchange.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.planwright.model.text.NameKey;
import org.planwright.rules.project.PlanHead;

/** Where texts of what was reached lie. */
public final class ActualsFiles {

	/** End of their names. */
	public static final String SUFFIX = ".actuals";
	private static final String PLAN = ".plan";
	private static final int HEAD = 8192;
	private static final Pattern NAME = Pattern.compile("(?m)^[\\s\\uFEFF\\u3000]*监测[\\s\\u3000]*[：:](.*)$");

	private ActualsFiles() {
	}

	/** Whether a file is called as they are. */
	public static boolean isActuals(Path file) {
		return file.getFileName() != null && file.getFileName().toString().endsWith(SUFFIX);
	}

	/** The text beside a plan that has its name, as 岱河县.actuals beside 岱河县.plan; empty when there is none. */
	private static Optional<Path> beside(Path plan) {
		return Optional.of(sibling(plan, PLAN, SUFFIX)).filter(Files::isRegularFile);
	}

	private static Path sibling(Path file, String suffix, String other) {
		String name = file.getFileName().toString();
		return file.resolveSibling((name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name) + other);
	}

	/**
	 * The texts in the folder of a plan that are about it: that beside it, and those that name it and lie beside no other plan.
	 *
	 * @param name of the plan; null when it has none
	 */
	public static List<Path> of(Path plan, String name) {
		List<Path> naming = name == null ? List.of() : inFolder(plan, SUFFIX, file -> isNamed(planName(file), name) && plan(file).filter(plan::equals).isPresent());
		return Stream.concat(beside(plan).stream(), naming.stream()).distinct().toList();
	}

	/** The plan in its folder that a text is about: that beside it, else the one that it names; empty when there is none. */
	public static Optional<Path> plan(Path actuals) {
		Path beside = sibling(actuals, SUFFIX, PLAN);
		if (Files.isRegularFile(beside)) {
			return Optional.of(beside);
		}
		return planName(actuals).flatMap(name -> inFolder(actuals, PLAN, file -> isNamed(PlanHead.name(file), name)).stream().findFirst());
	}

	private static boolean isNamed(Optional<String> own, String name) {
		return own.filter(stated -> NameKey.of(stated).equals(NameKey.of(name))).isPresent();
	}

	private static List<Path> inFolder(Path file, String suffix, Predicate<Path> wanted) {
		try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
			return files.filter(each -> each.getFileName().toString().endsWith(suffix) && Files.isRegularFile(each)).sorted().filter(wanted).toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	/** The name of the plan that a text says it is about; empty when it says none, or when it cannot be read. */
	private static Optional<String> planName(Path actuals) {
		try (InputStream in = Files.newInputStream(actuals)) {
			Matcher name = NAME.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
			return name.find() && !name.group(1).isBlank() ? Optional.of(name.group(1).strip()) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
