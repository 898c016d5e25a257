package org.planwright.ide.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.planwright.model.plan.NamesRole;

/** In prose: names of the plan that begin with, or by their pinyin are, what is typed. */
final class ProseProposals implements ProposalSource {

	private static final Pattern LATIN = Pattern.compile("[a-zA-Z]{2,}$");
	private static final int LONGEST = 12;
	private static final int SHORTEST = 2;

	@Override
	public void propose(Site site, Acceptor acceptor) {
		String before = site.before();
		boolean structural = before.startsWith("@") || before.startsWith("指标 ") || before.matches(".*「[^」]*");
		if (structural || site.heading() && before.matches("[^：:]*[：:].*")) {
			return;
		}
		Matcher latin = LATIN.matcher(before);
		if (latin.find()) {
			names(site).forEach(each -> acceptor.accept(latin.group(), each));
			return;
		}
		names(site).forEach(each -> {
			for (int length = Math.min(LONGEST, before.length()); length >= SHORTEST; length--) {
				String tail = before.substring(before.length() - length);
				if (each.names().startsWith(tail) && each.names().length() > length) {
					acceptor.accept(tail, each);
					return;
				}
			}
		});
	}

	private static Stream<Proposal> names(Site site) {
		return Stream.of(NameProposals.indicators(site.plan(), ""), NameProposals.projects(site.plan(), ""), NameProposals.terms(site.plan()),
				NameProposals.used(site.plan(), NamesRole.PLACE), NameProposals.used(site.plan(), NamesRole.LEAD, NamesRole.SUPPORTING, NamesRole.OWNER)).flatMap(each -> each);
	}
}
