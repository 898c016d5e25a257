package org.planwright.rules.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.rules.pack.DataPack;

/** Rules by id. Those of the product are in one JSON file a group, with their words beside it. Safe for use by many threads. */
public final class RuleCatalogue {

	private static final List<String> GROUPS = List.of("attribute", "value", "arithmetic", "cross", "hierarchy", "project", "numbering", "wording",
			"completeness", "category", "time", "compliance", "version", "import", "suppression");

	private static final class Holder {
		static final RuleCatalogue BUILT_IN = read();
	}

	private final Map<String, Rule> rules;
	private final List<DataPack> packs;

	private RuleCatalogue(Map<String, Rule> rules, List<DataPack> packs) {
		this.rules = Collections.unmodifiableMap(rules);
		this.packs = List.copyOf(packs);
	}

	/** The rules that come with the product. */
	public static RuleCatalogue builtIn() {
		return Holder.BUILT_IN;
	}

	/** All rules, in the order of the catalogue. */
	public Collection<Rule> all() {
		return rules.values();
	}

	/** The data packs that its rules use. */
	public List<DataPack> packs() {
		return packs;
	}

	/** This catalogue with rules that use data packs. */
	public RuleCatalogue using(List<DataPack> used) {
		return new RuleCatalogue(rules, used);
	}

	/** The rule with an id such as A01. */
	public Optional<Rule> find(String id) {
		return Optional.ofNullable(rules.get(id));
	}

	/** The rule whose issues have a code; empty when the code is no rule's, null included. */
	public Optional<Rule> findByCode(String code) {
		return code != null && code.startsWith(Rule.CODE_PREFIX) ? find(code.substring(Rule.CODE_PREFIX.length())) : Optional.empty();
	}

	/**
	 * The rule with an id.
	 *
	 * @throws IllegalArgumentException when there is none
	 */
	public Rule get(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
	}

	/** Those rules of this catalogue that have one of the ids, in its order. */
	public RuleCatalogue only(Collection<String> ids) {
		Map<String, Rule> some = new LinkedHashMap<>(rules);
		some.keySet().retainAll(ids);
		return new RuleCatalogue(some, packs);
	}

	/**
	 * This catalogue with more rules, behind its own.
	 *
	 * @throws IllegalArgumentException when it has a rule of the same id already
	 */
	public RuleCatalogue with(Collection<Rule> more) {
		Map<String, Rule> all = new LinkedHashMap<>(rules);
		for (Rule rule : more) {
			if (all.putIfAbsent(rule.id(), rule) != null) {
				throw new IllegalArgumentException(rule.id() + " is in the catalogue already");
			}
		}
		return new RuleCatalogue(all, packs);
	}

	private static RuleCatalogue read() {
		RuleCatalogue catalogue = new RuleCatalogue(Map.of(), List.of());
		for (String group : GROUPS) {
			String file = group + ".json";
			try (Reader reader = new InputStreamReader(RuleCatalogue.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
				RuleTexts texts = new BundleTexts(RuleCatalogue.class.getPackageName() + '.' + group, RuleCatalogue.class.getClassLoader());
				catalogue = catalogue.with(CatalogueFile.read(reader, file, texts));
			} catch (IOException e) {
				throw new UncheckedIOException(file, e);
			}
		}
		return catalogue;
	}
}
