import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Completes the materialized products: adds the launch script, a folder for plug-ins and, in the folder {@code cli}, what the command line needs to run on
 * a plain class path. That is every bundle that {@code org.planwright.cli} requires, directly or not, as a jar without signatures: a
 * signed class cannot come from an archive of loaded classes, and the archive is what makes a single check start fast.
 *
 * Arguments: the folder of the materialized products, the folder of the launch scripts.
 */
public final class CommandLine {

	private static final String ROOT = "org.planwright.cli";
	private static final String SAMPLES = "org.planwright.samples";
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/(?:SIG-[^/]*|[^/]*\\.(?:SF|RSA|DSA|EC))", Pattern.CASE_INSENSITIVE);

	private record Bundle(String name, Path jar, Attributes manifest) {
	}

	private final Path home;
	private final Map<String, Bundle> bundles = new TreeMap<>();
	private final Map<String, String> exporters = new HashMap<>();

	private CommandLine(Path home) {
		this.home = home;
	}

	public static void main(String[] arguments) throws IOException {
		Path products = Path.of(arguments[0]);
		Path scripts = Path.of(arguments[1]);
		List<Path> homes;
		try (Stream<Path> all = Files.walk(products, 8)) {
			homes = all.filter(p -> p.endsWith("plugins") && Files.isDirectory(p)).map(Path::getParent).toList();
		}
		if (homes.isEmpty()) {
			throw new IOException("no product below " + products);
		}
		Path first = homes.getFirst();
		new CommandLine(first).build();
		for (Path home : homes) {
			if (home != first) {
				copyFolder(first.resolve("cli"), recreate(home.resolve("cli")));
			}
			copy(scripts.resolve("dropins.txt"), Files.createDirectories(home.resolve("dropins")).resolve("README.txt"));
			addLauncher(home, products.relativize(home).toString(), scripts);
		}
	}

	/** The jars know no platform, so that one product's are every product's. */
	private void build() throws IOException {
		readBundles();
		Path library = recreate(home.resolve("cli")).resolve("lib");
		Files.createDirectory(library);
		CRC32 content = new CRC32();
		for (Bundle bundle : required()) {
			copyUnsigned(bundle.jar, library.resolve(bundle.name + ".jar"), content);
		}
		Files.writeString(home.resolve("cli/build"), "%08x%n".formatted(content.getValue()));
		extractSamples(Files.createDirectory(home.resolve("cli/training")));
	}

	private static void addLauncher(Path home, String platform, Path scripts) throws IOException {
		if (platform.contains("win32")) {
			copy(scripts.resolve("planwright.cmd"), home.resolve("planwright.cmd"));
			return;
		}
		copy(scripts.resolve("java.sh"), home.resolve("cli/java.sh"));
		Path start = platform.contains("macosx") ? home.resolve("../../../planwright.command").normalize() : home.resolve("planwright");
		copy(scripts.resolve("planwright"), start);
		start.toFile().setExecutable(true, false);
	}

	private void readBundles() throws IOException {
		List<Path> jars;
		try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
			jars = plugins.filter(p -> p.toString().endsWith(".jar")).sorted().toList();
		}
		for (Path jar : jars) {
			try (JarFile file = new JarFile(jar.toFile())) {
				Attributes manifest = file.getManifest().getMainAttributes();
				String name = names(manifest.getValue("Bundle-SymbolicName")).getFirst();
				bundles.put(name, new Bundle(name, jar, manifest));
				names(manifest.getValue("Export-Package")).forEach(p -> exporters.putIfAbsent(p, name));
			}
		}
	}

	/** The root and all that it needs, in the order of their names. */
	private List<Bundle> required() {
		Map<String, Bundle> found = new TreeMap<>();
		ArrayDeque<String> open = new ArrayDeque<>(List.of(ROOT, SAMPLES));
		while (!open.isEmpty()) {
			Bundle bundle = bundles.get(open.pop());
			if (bundle == null || found.put(bundle.name, bundle) != null) {
				continue;
			}
			open.addAll(names(bundle.manifest.getValue("Require-Bundle")));
			names(bundle.manifest.getValue("Import-Package")).stream().filter(exporters::containsKey).map(exporters::get).forEach(open::add);
		}
		return List.copyOf(found.values());
	}

	/** The names in a manifest header, without those that are optional. */
	private static List<String> names(String header) {
		List<String> names = new ArrayList<>();
		if (header == null) {
			return names;
		}
		for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
			if (!clause.contains("resolution:=optional") && !clause.contains("resolution:=\"optional\"")) {
				for (String part : clause.split(";")) {
					if (!part.contains("=")) {
						names.add(part.strip());
					}
				}
			}
		}
		return names;
	}

	private static void copyUnsigned(Path from, Path to, CRC32 content) throws IOException {
		try (JarFile jar = new JarFile(from.toFile(), false); OutputStream file = Files.newOutputStream(to)) {
			Manifest manifest = jar.getManifest();
			manifest.getEntries().clear();
			try (JarOutputStream out = new JarOutputStream(file, manifest)) {
				Enumeration<JarEntry> entries = jar.entries();
				while (entries.hasMoreElements()) {
					JarEntry entry = entries.nextElement();
					if (entry.isDirectory() || entry.getName().equals(JarFile.MANIFEST_NAME) || SIGNATURE.matcher(entry.getName()).matches()) {
						continue;
					}
					byte[] bytes = jar.getInputStream(entry).readAllBytes();
					content.update(bytes);
					JarEntry copy = new JarEntry(entry.getName());
					copy.setTime(entry.getTime());
					out.putNextEntry(copy);
					out.write(bytes);
				}
			}
		}
	}

	private void extractSamples(Path folder) throws IOException {
		try (JarFile jar = new JarFile(bundles.get(SAMPLES).jar.toFile())) {
			for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".plan")).toList()) {
				Files.write(folder.resolve(Path.of(entry.getName()).getFileName().toString()), jar.getInputStream(entry).readAllBytes());
			}
		}
	}

	private static Path recreate(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> old = Files.walk(folder)) {
				old.sorted(Comparator.reverseOrder()).forEach(CommandLine::delete);
			}
		}
		return Files.createDirectories(folder);
	}

	private static void delete(Path path) {
		try {
			Files.delete(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void copyFolder(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : all.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(path).toString());
				Files.createDirectories(target.getParent());
				Files.copy(path, target);
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
	}
}
