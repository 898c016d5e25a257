package org.planwright.rules.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The data packs of a folder, one zip each. What is installed is used by programs that start later.
 *
 * @param folder need not exist
 */
public record DataPacks(Path folder) {

	/** Names another folder than the user's. */
	public static final String FOLDER_PROPERTY = "planwright.packs";

	private static final String SUFFIX = ".zip";

	/**
	 * What a folder holds.
	 *
	 * @param packs the usable ones, by id
	 * @param problems files that are no usable packs, with the reason
	 */
	public record Content(List<DataPack> packs, Map<Path, DataPackException> problems) {

		/** Nothing. */
		public static final Content NONE = new Content(List.of(), Map.of());

		/** Copies the list. */
		public Content {
			packs = List.copyOf(packs);
		}

		/** Those that hold on a day. */
		public List<DataPack> holding(LocalDate day) {
			return packs.stream().filter(pack -> pack.holds(day)).toList();
		}
	}

	/** The packs of this user: in {@code .planwright/packs} of the home folder, unless {@value #FOLDER_PROPERTY} names another one. */
	public static DataPacks ofUser() {
		String folder = System.getProperty(FOLDER_PROPERTY);
		return new DataPacks(folder == null ? Path.of(System.getProperty("user.home"), ".planwright", "packs") : Path.of(folder));
	}

	/** Reads all packs. A folder that cannot be read counts as empty. */
	public Content read() {
		if (!Files.isDirectory(folder)) {
			return Content.NONE;
		}
		Map<String, DataPack> packs = new TreeMap<>();
		Map<Path, DataPackException> problems = new TreeMap<>();
		for (Path zip : zips()) {
			try {
				DataPack pack = DataPackFile.read(zip);
				packs.put(pack.id(), pack);
			} catch (DataPackException e) {
				problems.put(zip, e);
			}
		}
		return new Content(new ArrayList<>(packs.values()), problems);
	}

	private List<Path> zips() {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	/**
	 * Installs a pack in place of the one of its id.
	 *
	 * @return the pack
	 * @throws DataPackException when it is no usable pack; nothing is changed then
	 * @throws IOException when it cannot be copied; the installed one stays
	 */
	public DataPack install(Path zip) throws DataPackException, IOException {
		DataPack pack = DataPackFile.read(zip);
		Files.createDirectories(folder);
		Path copy = Files.createTempFile(folder, pack.id(), ".tmp");
		try {
			Files.copy(zip, copy, StandardCopyOption.REPLACE_EXISTING);
			try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(copy, file(pack.id()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(copy);
		}
		return pack;
	}

	/**
	 * Removes the pack of an id.
	 *
	 * @return whether there was one
	 * @throws IOException when it cannot be deleted
	 */
	public boolean remove(String id) throws IOException {
		return id.equals(Path.of(id).getFileName().toString()) && Files.deleteIfExists(file(id));
	}

	private Path file(String id) {
		return folder.resolve(id + SUFFIX);
	}
}
