package org.planwright.diagram.places;

import java.util.LinkedHashMap;
import java.util.Map;

import org.planwright.graph.layout.Point;

/** The places of a part of a diagram that is laid out for itself, as a person has made them. Not kept beside the plan. In the UI thread. */
public final class PartPlaces implements NodePlaces {

	private Map<String, Point> places = Map.of();

	@Override
	public Map<String, Point> all() {
		return places;
	}

	@Override
	public void set(Map<String, Point> newPlaces) {
		places = Map.copyOf(newPlaces);
	}

	/** @param earlier the ids that nodes had before, by those now */
	void rename(Map<String, String> earlier) {
		Map<String, Point> all = new LinkedHashMap<>(places);
		earlier.values().forEach(all::remove);
		earlier.forEach((now, before) -> {
			if (places.containsKey(before)) {
				all.put(now, places.get(before));
			}
		});
		set(all);
	}
}
