package org.planwright.rules.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Project;
import org.planwright.model.text.Widths;
import org.planwright.rules.dictionary.Dictionaries;
import org.planwright.rules.ruleset.RuleSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Rule on the names of those who build. Short names are data: {@code owners.json}. */
public class OwnerRules extends RuleSet {

	private record Short(Pattern name, String full) {
	}

	private static final String AREA = "(?:.{0,8}?[省州盟市县旗区镇乡])?";

	private final List<Short> shorts = new ArrayList<>();

	@Inject
	public OwnerRules(Dictionaries dictionaries) {
		for (JsonElement element : dictionaries.read("owners.json").getAsJsonArray("short")) {
			JsonObject json = element.getAsJsonObject();
			shorts.add(new Short(Pattern.compile(AREA + "(?:" + json.get("name").getAsString() + ")"), json.get("full").getAsString()));
		}
	}

	/** P11: who builds is named in full. */
	@Check(CheckType.FAST)
	public void ownersAreNamedInFull(Project project) {
		for (String owner : project.names(NamesRole.OWNER)) {
			String name = Widths.withoutBlanks(owner);
			shorts.stream().filter(one -> one.name.matcher(name).matches()).findFirst().ifPresent(one -> report("P11").with(owner, one.full).at(project));
		}
	}
}
