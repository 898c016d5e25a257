package org.planwright.benchmark.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** A region of an invented country, with the regions in it. */
public final class Region {

	private static final String FIRST = "安保昌承德东丰富高广海和红华会吉嘉金锦景开乐林龙隆明南宁平清庆瑞";
	private static final String SECOND = "川城达定阜谷关港河湖化江康岭陵梁门宁平浦泉溪兴阳义邑源远云泽州";
	/** As many names as there are. */
	private static final int NAMES = FIRST.length() * SECOND.length() * (FIRST.length() + 1);
	/** Leads through all names before one comes again: it has no factor in common with their number. */
	private static final int STRIDE = 37;

	private final String name;
	private final Level level;
	private final Region parent;
	private final long seed;
	private final List<Region> children = new ArrayList<>();

	private Region(String name, Level level, Region parent, long seed) {
		this.name = name;
		this.level = level;
		this.parent = parent;
		this.seed = seed;
	}

	/**
	 * A country.
	 *
	 * @param seed of all that is random in it and in the plans of its regions
	 * @param fanOut how many regions each region has in it, from the country down: {4, 5, 50} makes 1,000 counties below 20 prefectures and 4 provinces. At most
	 *        four numbers, down to the townships
	 */
	public static Region country(long seed, int... fanOut) {
		if (fanOut.length >= Level.values().length) {
			throw new IllegalArgumentException("at most " + (Level.values().length - 1) + " levels below the country");
		}
		Region country = new Region("全国", Level.NATION, null, seed);
		List<Region> above = List.of(country);
		for (int depth = 0; depth < fanOut.length; depth++) {
			Level level = Level.values()[depth + 1];
			List<Region> made = new ArrayList<>();
			for (Region parent : above) {
				for (int i = 0; i < fanOut[depth]; i++) {
					int index = made.size();
					Region region = new Region(nameOf(index) + level.suffix, level, parent, new SplittableRandom(seed + 31L * index + level.ordinal()).nextLong());
					parent.children.add(region);
					made.add(region);
				}
			}
			above = made;
		}
		return country;
	}

	/** Two characters, from the 1,024th region on three: no name twice. */
	private static String nameOf(int index) {
		int pair = index % (FIRST.length() * SECOND.length());
		int again = index / (FIRST.length() * SECOND.length());
		String name = "" + FIRST.charAt(pair % FIRST.length()) + SECOND.charAt((pair / FIRST.length() + pair) % SECOND.length());
		return again == 0 ? name : name + FIRST.charAt(again - 1);
	}

	/** Name with the level as its last character. */
	public String name() {
		return name;
	}

	/** The region that this one is in; null for a country. */
	public Region parent() {
		return parent;
	}

	/** The regions in it, in order. */
	public List<Region> children() {
		return Collections.unmodifiableList(children);
	}

	/** It and all that are in it, those above first. */
	public List<Region> all() {
		List<Region> all = new ArrayList<>(List.of(this));
		for (int i = 0; i < all.size(); i++) {
			all.addAll(all.get(i).children);
		}
		return all;
	}

	/** Those in it, however deep, that have none in them. */
	public List<Region> lowest() {
		return all().stream().filter(region -> region.children.isEmpty()).toList();
	}

	/** Name by which other plans refer to the plan of the region. */
	public String planName() {
		return name + "十五五纲要";
	}

	/**
	 * Names of places in it: its regions, or invented townships.
	 *
	 * @param townships how many, when they are invented
	 */
	List<String> places(int townships) {
		if (!children.isEmpty()) {
			return children.stream().map(Region::name).toList();
		}
		List<String> places = new ArrayList<>();
		int first = (int) Math.floorMod(seed, 1000L);
		for (int i = 0; i < townships; i++) {
			places.add(nameOf((first + STRIDE * i) % NAMES) + (i * 3 < townships * 2 ? "镇" : "乡"));
		}
		return places;
	}

	Level level() {
		return level;
	}

	long seed() {
		return seed;
	}
}
