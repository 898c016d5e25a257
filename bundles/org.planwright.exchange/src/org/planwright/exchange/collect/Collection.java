package org.planwright.exchange.collect;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.planwright.exchange.ImportException;
import org.planwright.exchange.collect.Returned.State;
import org.planwright.exchange.sheet.EntryReader.Entries;
import org.planwright.exchange.sheet.SheetEntry;
import org.planwright.exchange.sheet.SheetReader;
import org.planwright.exchange.sheet.SheetRemark;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;

/**
 * The forms that came back.
 *
 * @param returned one for each department of the plan, in its order, and for each other file
 * @param entries  what the departments have changed, to be merged
 */
public record Collection(List<Returned> returned, Entries entries) {

	public Collection {
		returned = List.copyOf(returned);
	}

	/**
	 * Reads the forms of a folder.
	 *
	 * @param locale language of reasons why files cannot be read
	 * @throws IOException when the folder cannot be read
	 */
	public static Collection read(Plan plan, Path folder, Locale locale) throws IOException {
		Gathering gathering = new Gathering(plan, locale);
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Collection::isCandidate)) {
			found.forEach(files::add);
		}
		files.sort(null);
		files.forEach(gathering::file);
		return gathering.result();
	}

	/** Programs leave files of locks beside those that are open. */
	private static boolean isCandidate(Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file) && SheetReader.isSheet(name) && !name.startsWith("~$") && !name.startsWith(".");
	}

	/** How many departments are in a state. */
	public long count(State state) {
		return returned.stream().filter(each -> each.state() == state).count();
	}

	private static final class Gathering {

		private final Plan plan;
		private final Locale locale;
		private final Map<NameKey, Department> departments = new LinkedHashMap<>();
		private final Map<NameKey, Returned> returned = new LinkedHashMap<>();
		private final List<Returned> others = new ArrayList<>();
		private final List<SheetEntry> entries = new ArrayList<>();
		private final List<SheetRemark> remarks = new ArrayList<>();

		Gathering(Plan plan, Locale locale) {
			this.plan = plan;
			this.locale = locale;
			Department.of(plan).forEach(department -> departments.put(NameKey.of(department.name()), department));
		}

		void file(Path path) {
			String name = path.getFileName().toString();
			Optional<FilledForm> form;
			try {
				form = FilledForm.read(new SheetReader().readFile(path, name));
			} catch (ImportException e) {
				others.add(new Returned(name, State.NO_FORM, name, List.of(e.message(locale))));
				return;
			} catch (IllegalArgumentException e) {
				// records that somebody has written into
				others.add(new Returned(name, State.NO_FORM, name, List.of()));
				return;
			}
			if (form.isEmpty()) {
				others.add(new Returned(name, State.NO_FORM, name, List.of()));
			} else {
				form(name, form.get());
			}
		}

		private void form(String file, FilledForm form) {
			NameKey key = NameKey.of(form.department());
			Department department = departments.get(key);
			boolean other = department == null || !form.plan().equals(plan.getName() == null ? "" : plan.getName());
			if (other || returned.containsKey(key)) {
				others.add(new Returned(form.department(), other ? State.OTHER : State.TWICE, file, List.of(other ? form.plan() : returned.get(key).file())));
				return;
			}
			boolean outdated = !FormContent.of(plan, department).fingerprint().equals(form.fingerprint());
			State state = !form.damage().isEmpty() ? State.DAMAGED : form.changes().isEmpty() ? State.NOTHING_FILLED : outdated ? State.OUTDATED : State.FILLED;
			returned.put(key, new Returned(department.name(), state, file, state == State.DAMAGED ? form.damage() : List.of(Integer.toString(form.changes().size()))));
			entries.addAll(form.changes());
			remarks.addAll(form.remarks());
		}

		Collection result() {
			List<Returned> all = new ArrayList<>();
			departments.forEach((key, department) -> all.add(returned.getOrDefault(key, new Returned(department.name(), State.MISSING, "", List.of()))));
			all.addAll(others);
			return new Collection(all, new Entries(entries, remarks));
		}
	}
}
