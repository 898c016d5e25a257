package org.planwright.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A place where earlier versions of files are kept. */
public interface EarlierVersions {

	/**
	 * The versions that there are of a file, in any order; none when the place has nothing of it. In a job's thread.
	 *
	 * @param file absolute
	 * @throws IOException when they cannot be had, with what is to be said of that
	 */
	List<EarlierVersion> of(Path file) throws IOException;

	/** All places that are known. */
	final class Places {

		private static final List<EarlierVersions> ALL = new CopyOnWriteArrayList<>(List.of(new GitVersions()));

		private Places() {
		}

		/** Makes another place known; in any thread. */
		public static void add(EarlierVersions place) {
			ALL.add(place);
		}

		/** The versions of a file in all places, the newest first; in a job's thread. */
		public static List<EarlierVersion> of(Path file) throws IOException {
			List<EarlierVersion> found = new ArrayList<>();
			for (EarlierVersions place : ALL) {
				found.addAll(place.of(file));
			}
			found.sort(Comparator.comparing(EarlierVersion::time).reversed());
			return found;
		}
	}
}
