package org.planwright.ide.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.gson.Gson;

/**
 * The templates of the product and those of a user, which are files {@code *.plan} in a folder, named as the template is to be called.
 *
 * @param folder of the user; need not exist
 */
public record PlanTemplates(Path folder) {

	/** Names another folder than the user's, for tests. */
	private static final String PROPERTY = "planwright.templates";
	private static final String EXTENSION = ".plan";

	private record Index(List<PlanPeriod> periods, List<Entry> templates) {
	}

	private record Entry(String file, String level, boolean field, String zh, String en) {

		PlanTemplate template(Locale locale) {
			return new PlanTemplate("zh".equals(locale.getLanguage()) ? zh : en, level, field, resource(file));
		}
	}

	/** With the templates of the person at this computer, in {@code .planwright/templates} of the home folder. */
	public static PlanTemplates ofUser() {
		String folder = System.getProperty(PROPERTY);
		return new PlanTemplates(folder == null ? Path.of(System.getProperty("user.home"), ".planwright", "templates") : Path.of(folder));
	}

	/** The periods, the newest first. */
	public List<PlanPeriod> periods() {
		return index().periods();
	}

	/** The product's templates, then the user's by name. A file of the user's that cannot be read is not there. */
	public List<PlanTemplate> templates(Locale locale) {
		List<PlanTemplate> all = new ArrayList<>(index().templates().stream().map(entry -> entry.template(locale)).toList());
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter(file -> file.getFileName().toString().endsWith(EXTENSION)).sorted().toList()) {
					String name = file.getFileName().toString();
					all.add(new PlanTemplate(name.substring(0, name.length() - EXTENSION.length()), "", false, Files.readString(file)));
				}
			} catch (IOException e) {
				return all;
			}
		}
		return all;
	}

	private static Index index() {
		return new Gson().fromJson(resource("templates.json"), Index.class);
	}

	private static String resource(String name) {
		try (InputStream in = PlanTemplates.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
