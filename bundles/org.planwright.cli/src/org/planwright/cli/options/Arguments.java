package org.planwright.cli.options;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of a command, understood: options in any order among the operands, {@code --name value} or {@code --name=value}; {@code --} ends the options. */
public final class Arguments {

	private final Map<String, String> options = new HashMap<>();
	private final List<String> operands = new ArrayList<>();

	private Arguments() {
	}

	/**
	 * Understands arguments. An option given twice counts as given last.
	 *
	 * @throws UsageException when there is an option that the command does not have, or one without its value
	 */
	public static Arguments parse(List<String> arguments, OptionSet known) throws UsageException {
		Arguments parsed = new Arguments();
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			if (argument.equals("--")) {
				parsed.operands.addAll(arguments.subList(i + 1, arguments.size()));
				break;
			}
			if (!argument.startsWith("-") || argument.equals("-")) {
				parsed.operands.add(argument);
				continue;
			}
			int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
			String written = equals < 0 ? argument : argument.substring(0, equals);
			String name = known.fullName(written);
			if (name == null) {
				throw new UsageException("usage.unknownOption", written, String.join(", ", known.names()));
			}
			if (!known.hasValue(name)) {
				if (equals >= 0) {
					throw new UsageException("usage.noValueExpected", written);
				}
				parsed.options.put(name, "");
			} else if (equals >= 0) {
				parsed.options.put(name, argument.substring(equals + 1));
			} else if (i + 1 < arguments.size()) {
				parsed.options.put(name, arguments.get(++i));
			} else {
				throw new UsageException("usage.valueMissing", written);
			}
		}
		return parsed;
	}

	/** Whether an option was given. */
	public boolean has(String name) {
		return options.containsKey(name);
	}

	/** The value of an option. */
	public Optional<String> value(String name) {
		return Optional.ofNullable(options.get(name));
	}

	/** Everything that is no option, in order; cannot be changed. */
	public List<String> operands() {
		return List.copyOf(operands);
	}
}
