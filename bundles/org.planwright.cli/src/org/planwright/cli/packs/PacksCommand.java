package org.planwright.cli.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.planwright.cli.Command;
import org.planwright.cli.CommandException;
import org.planwright.cli.ExitCodes;
import org.planwright.cli.Session;
import org.planwright.cli.options.Arguments;
import org.planwright.cli.options.OptionSet;
import org.planwright.rules.pack.DataPack;
import org.planwright.rules.pack.DataPackException;
import org.planwright.rules.pack.DataPacks;

/** {@code packs}: lists, installs and removes data packs. */
public final class PacksCommand implements Command {

	@Override
	public String name() {
		return "packs";
	}

	@Override
	public OptionSet options() {
		return OptionSet.none();
	}

	@Override
	public int run(Arguments arguments, Session session) throws CommandException {
		List<String> operands = arguments.operands();
		DataPacks packs = DataPacks.ofUser();
		String what = operands.isEmpty() ? "list" : operands.get(0);
		int named = operands.size() - 1;
		if (what.equals("list") && named <= 0) {
			return list(packs, session);
		}
		if (what.equals("install") && named == 1) {
			return install(packs, operands.get(1), session);
		}
		if (what.equals("remove") && named == 1) {
			return remove(packs, operands.get(1), session);
		}
		throw session.failure("packs.usage");
	}

	private static int list(DataPacks packs, Session session) {
		DataPacks.Content content = packs.read();
		content.packs().forEach(pack -> session.out().println(line(pack, session)));
		content.problems().values().forEach(problem -> session.err().println(problem.message(session.messages().locale())));
		if (content.packs().isEmpty()) {
			session.out().println(session.messages().get("packs.none", packs.folder()));
		}
		return content.problems().isEmpty() ? ExitCodes.OK : ExitCodes.UNUSABLE;
	}

	private static int install(DataPacks packs, String name, Session session) throws CommandException {
		Path zip = session.environment().resolve(name);
		if (!Files.exists(zip)) {
			throw session.failure("input.missing", name);
		}
		try {
			DataPack pack = packs.install(zip);
			session.out().println(session.messages().get("packs.installed", line(pack, session)));
			return ExitCodes.OK;
		} catch (DataPackException e) {
			throw new CommandException(e.message(session.messages().locale()));
		} catch (IOException e) {
			throw session.failure("packs.notWritten", packs.folder());
		}
	}

	private static int remove(DataPacks packs, String id, Session session) throws CommandException {
		try {
			if (packs.remove(id)) {
				session.out().println(session.messages().get("packs.removed", id));
				return ExitCodes.OK;
			}
		} catch (IOException e) {
			throw session.failure("packs.notWritten", packs.folder());
		}
		throw session.failure("packs.unknown", id);
	}

	private static String line(DataPack pack, Session session) {
		String key = pack.holds(LocalDate.now()) ? "packs.line" : "packs.lineNotHolding";
		return session.messages().get(key, pack.id(), pack.version(), pack.name(session.messages().locale()), day(pack.from()), day(pack.until()),
				String.join(", ", pack.dictionaries().keySet()));
	}

	private static String day(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse("…");
	}
}
