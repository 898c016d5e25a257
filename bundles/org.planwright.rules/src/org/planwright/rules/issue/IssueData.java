package org.planwright.rules.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What travels with an issue of a rule besides its message.
 *
 * @param path where the element is, by names and numbers, so that it stays the same when other parts of the plan change
 * @param variant variant of the rule; null for a plain finding
 * @param arguments what the message is about, in its order
 * @param related places that belong to the finding
 */
public record IssueData(String path, String variant, List<String> arguments, List<Place> related) {

	private static final int FIXED = 3;
	private static final int PER_PLACE = 4;

	/**
	 * A place in a plan.
	 *
	 * @param uri of its resource
	 * @param offset in UTF-16 units
	 * @param length in UTF-16 units
	 * @param message what is said of it
	 */
	public record Place(String uri, int offset, int length, String message) {
	}

	/** Copies the lists. */
	public IssueData {
		arguments = List.copyOf(arguments);
		related = List.copyOf(related);
	}

	/** As data of an Xtext issue. */
	public String[] encode() {
		List<String> data = new ArrayList<>();
		data.add(path);
		data.add(variant == null ? "" : variant);
		data.add(Integer.toString(arguments.size()));
		data.addAll(arguments);
		for (Place place : related) {
			data.addAll(List.of(place.uri, Integer.toString(place.offset), Integer.toString(place.length), place.message));
		}
		return data.toArray(String[]::new);
	}

	/** The reverse of {@link #encode}. Data of other issues (null, too short) reads as an empty path and no places. */
	public static IssueData decode(String[] data) {
		if (data == null || data.length < FIXED || !data[2].matches("\\d{1,4}")) {
			return new IssueData("", null, List.of(), List.of());
		}
		int places = Math.min(data.length, FIXED + Integer.parseInt(data[2]));
		List<Place> related = new ArrayList<>();
		for (int i = places; i + PER_PLACE <= data.length; i += PER_PLACE) {
			related.add(new Place(data[i], Integer.parseInt(data[i + 1]), Integer.parseInt(data[i + 2]), data[i + 3]));
		}
		return new IssueData(data[0], data[1].isEmpty() ? null : data[1], Arrays.asList(data).subList(FIXED, places), related);
	}
}
