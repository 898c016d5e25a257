package org.planwright.graph.sidecar;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.planwright.graph.DiagramKind;
import org.planwright.graph.layout.Point;
import org.planwright.model.file.SafeFile;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Where the nodes of the diagrams of a plan, or of the plans of a folder, are: JSON, UTF-8, beside the plan or in the folder, one node a line and always in the same order, so that two versions are easily compared
 * and merged. Places are whole pixels of the left upper corner. It is whole at any time ({@link SafeFile}).
 */
public final class LayoutFile {

	/** End of the file's name, in place of {@code .plan}. */
	public static final String SUFFIX = ".layout.json";

	/** 1: nodes, each with diagram, id, x and y. */
	private static final int FORMAT = 1;
	/** A place further out than this was not made by hand. */
	private static final double FARTHEST = 1e6;

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private final Path file;

	private LayoutFile(Path file) {
		this.file = file;
	}

	/** That of a plan; the file need not exist. */
	public static LayoutFile of(Path plan) {
		String name = plan.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return new LayoutFile(plan.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + SUFFIX));
	}

	/** That of the plans in a folder and below, for {@link DiagramKind#HIERARCHY}; the file need not exist. */
	public static LayoutFile ofFolder(Path folder) {
		return new LayoutFile(folder.resolve(DiagramKind.HIERARCHY.word() + SUFFIX));
	}

	/** Where it is. */
	public Path path() {
		return file;
	}

	/**
	 * The places of a diagram by the ids of its nodes; none when there is no file.
	 *
	 * @throws UnusableLayoutException when the file is none of places, or one of a newer program
	 * @throws IOException             when it cannot be read
	 */
	public Map<String, Point> read(DiagramKind kind) throws IOException {
		return readAll().getOrDefault(kind, Map.of());
	}

	/**
	 * Keeps the places of a diagram instead of those that were kept; what is kept of other diagrams stays. Writes nothing when nothing changes, and removes the
	 * file when nothing is left to keep.
	 *
	 * @throws UnusableLayoutException when the file is there and cannot be understood: it is left as it is
	 * @throws IOException             when it cannot be read or written; it is then as it was
	 */
	public void write(DiagramKind kind, Map<String, Point> places) throws IOException {
		Map<DiagramKind, Map<String, Point>> all = readAll();
		Map<String, Point> whole = new TreeMap<>();
		places.forEach((id, point) -> whole.put(id, new Point(Math.rint(point.x()), Math.rint(point.y()))));
		if (whole.equals(all.getOrDefault(kind, Map.of()))) {
			return;
		}
		all.put(kind, whole);
		if (all.values().stream().allMatch(Map::isEmpty)) {
			Files.deleteIfExists(file);
		} else {
			SafeFile.write(file, json(all).getBytes(StandardCharsets.UTF_8));
		}
	}

	/**
	 * The text of the file after nodes have got other ids; empty when no place is kept under the earlier ones. These stay in it, as the text in which the nodes have the
	 * later ones may be discarded. Nothing is written.
	 *
	 * @param earlier of each diagram the earlier ids by the later ones
	 * @throws UnusableLayoutException when the file cannot be understood
	 * @throws IOException             when it cannot be read
	 */
	public Optional<String> renamed(Map<DiagramKind, Map<String, String>> earlier) throws IOException {
		Map<DiagramKind, Map<String, Point>> all = readAll();
		boolean changed = false;
		for (Map.Entry<DiagramKind, Map<String, Point>> diagram : all.entrySet()) {
			Map<String, Point> before = Map.copyOf(diagram.getValue());
			for (Map.Entry<String, String> ids : earlier.getOrDefault(diagram.getKey(), Map.of()).entrySet()) {
				Point place = before.get(ids.getValue());
				changed |= place != null && !place.equals(diagram.getValue().put(ids.getKey(), place));
			}
		}
		return changed ? Optional.of(json(all)) : Optional.empty();
	}

	private Map<DiagramKind, Map<String, Point>> readAll() throws IOException {
		String text;
		try {
			text = Files.readString(file);
		} catch (NoSuchFileException e) {
			return new EnumMap<>(DiagramKind.class);
		} catch (CharacterCodingException e) {
			throw new UnusableLayoutException(file, false, "no UTF-8", e);
		}
		try {
			return parse(JsonParser.parseString(text).getAsJsonObject());
		} catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException | UnsupportedOperationException e) {
			throw new UnusableLayoutException(file, false, String.valueOf(e.getMessage()), e);
		}
	}

	private Map<DiagramKind, Map<String, Point>> parse(JsonObject json) throws UnusableLayoutException {
		int format = json.get("format").getAsInt();
		if (format > FORMAT) {
			throw new UnusableLayoutException(file, true, "format " + format, null);
		}
		Map<DiagramKind, Map<String, Point>> all = new EnumMap<>(DiagramKind.class);
		for (JsonElement element : json.getAsJsonArray("nodes")) {
			JsonObject node = element.getAsJsonObject();
			DiagramKind kind = DiagramKind.of(node.get("diagram").getAsString()).orElseThrow(() -> new IllegalArgumentException(node.get("diagram").getAsString()));
			all.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(node.get("id").getAsString(), new Point(number(node, "x"), number(node, "y")));
		}
		return all;
	}

	private static double number(JsonObject node, String name) {
		double number = node.get(name).getAsDouble();
		if (!(Math.abs(number) <= FARTHEST)) {
			throw new IllegalArgumentException(name + ": " + number);
		}
		return number;
	}

	private static String json(Map<DiagramKind, Map<String, Point>> all) {
		StringBuilder out = new StringBuilder("{\n\"format\": ").append(FORMAT).append(",\n\"nodes\": [");
		String separator = "\n";
		for (Map.Entry<DiagramKind, Map<String, Point>> diagram : all.entrySet()) {
			for (Map.Entry<String, Point> node : new TreeMap<>(diagram.getValue()).entrySet()) {
				JsonObject json = new JsonObject();
				json.addProperty("diagram", diagram.getKey().word());
				json.addProperty("id", node.getKey());
				json.addProperty("x", (long) node.getValue().x());
				json.addProperty("y", (long) node.getValue().y());
				out.append(separator).append(GSON.toJson(json));
				separator = ",\n";
			}
		}
		return out.append("\n]\n}\n").toString();
	}
}
