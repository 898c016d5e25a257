package org.planwright.exchange.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.planwright.exchange.ImportException;
import org.planwright.exchange.ImportException.Reason;

/**
 * The parts of a package (.docx, .xlsx), unpacked one at a time and only when asked for, each within {@link OfficeLimits}. Packages that a word processor would
 * not write are refused when opened: parts that occur twice or are named as to lie elsewhere. Not for use by several threads at once.
 */
public final class OfficePackage implements Closeable {

	private static final String CONTENT_TYPES = "[Content_Types].xml";
	/** How the entry of a file begins in the directory of a ZIP. */
	private static final int DIRECTORY_ENTRY = 0x02014B50;

	private final String fileName;
	private final ZipFile zip;
	private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
	private final Map<String, String> typeOfPart = new LinkedHashMap<>();
	private final Map<String, String> typeOfExtension = new LinkedHashMap<>();

	private OfficePackage(String fileName, ZipFile zip) {
		this.fileName = fileName;
		this.zip = zip;
	}

	/**
	 * Opens a package in memory.
	 *
	 * @param fileName for messages
	 * @throws ImportException when it is no whole package, or one that is not to be trusted
	 */
	public static OfficePackage open(String fileName, byte[] content) throws ImportException {
		if (hasTooManyEntries(content)) {
			throw new ImportException(Reason.TOO_MANY_PARTS, fileName, OfficeLimits.PARTS);
		}
		ZipFile zip;
		try {
			zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
		} catch (IOException | RuntimeException e) {
			throw new ImportException(Reason.DAMAGED, fileName);
		}
		OfficePackage opened = new OfficePackage(fileName, zip);
		try {
			opened.index();
			return opened;
		} catch (ImportException e) {
			opened.close();
			throw e;
		}
	}

	/** Counts before the directory is read, which would keep an object for each. */
	private static boolean hasTooManyEntries(byte[] content) {
		int found = 0;
		for (int i = 0; i + 3 < content.length; i++) {
			if (content[i] == 'P' && (content[i] & 0xFF | (content[i + 1] & 0xFF) << 8 | (content[i + 2] & 0xFF) << 16 | content[i + 3] << 24) == DIRECTORY_ENTRY
					&& ++found > OfficeLimits.PARTS) {
				return true;
			}
		}
		return false;
	}

	private void index() throws ImportException {
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			String name = entry.getName().replace('\\', '/');
			if (name.startsWith("/") || List.of(name.split("/")).contains("..")) {
				throw new ImportException(Reason.PART_OUTSIDE, fileName, name);
			}
			if (!entry.isDirectory() && entries.put(key(name), entry) != null) {
				throw new ImportException(Reason.PART_TWICE, fileName, name);
			}
		}
		if (has(CONTENT_TYPES)) {
			SafeXml.parse(fileName, CONTENT_TYPES, read(CONTENT_TYPES), xml -> {
				while (xml.hasNext()) {
					if (xml.next() != XMLStreamConstants.START_ELEMENT) {
						continue;
					}
					String type = xml.getAttributeValue(null, "ContentType");
					String part = xml.getAttributeValue(null, "PartName");
					String extension = xml.getAttributeValue(null, "Extension");
					if (type != null && part != null) {
						typeOfPart.put(key(withoutSlash(part)), type);
					} else if (type != null && extension != null) {
						typeOfExtension.put(extension.toLowerCase(Locale.ROOT), type);
					}
				}
			});
		}
	}

	private static String key(String part) {
		return part.toLowerCase(Locale.ROOT);
	}

	private static String withoutSlash(String part) {
		return part.startsWith("/") ? part.substring(1) : part;
	}

	/** Names of all parts, in the order of the package. */
	public List<String> parts() {
		return entries.values().stream().map(ZipArchiveEntry::getName).toList();
	}

	/** Whether there is such a part; upper and lower case are the same. */
	public boolean has(String part) {
		return entries.containsKey(key(part));
	}

	/** What the package says a part is; empty when it does not say. */
	public String contentType(String part) {
		String type = typeOfPart.get(key(part));
		return type != null ? type : typeOfExtension.getOrDefault(key(part.substring(part.lastIndexOf('.') + 1)), "");
	}

	/**
	 * The content of a part that there is.
	 *
	 * @throws ImportException when it is damaged or larger than {@link OfficeLimits#PART_BYTES}
	 */
	public byte[] read(String part) throws ImportException {
		ZipArchiveEntry entry = entries.get(key(part));
		if (entry == null) {
			throw new ImportException(Reason.DAMAGED_PART, fileName, part);
		}
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw new ImportException(Reason.ENCRYPTED, fileName);
		}
		byte[] content;
		try (InputStream in = zip.getInputStream(entry)) {
			content = in.readNBytes(OfficeLimits.PART_BYTES + 1);
		} catch (IOException | RuntimeException e) {
			throw new ImportException(Reason.DAMAGED_PART, fileName, part);
		}
		if (content.length > OfficeLimits.PART_BYTES) {
			boolean bomb = content.length / OfficeLimits.RATIO > entry.getCompressedSize();
			throw new ImportException(bomb ? Reason.ZIP_BOMB : Reason.PART_TOO_BIG, fileName, part, OfficeLimits.megabytes(OfficeLimits.PART_BYTES));
		}
		return content;
	}

	/** Parses a part as XML, as {@link SafeXml} does. */
	public void parse(String part, SafeXml.Consumer consumer) throws ImportException {
		SafeXml.parse(fileName, part, read(part), consumer);
	}

	/** The relationships of a part, or with an empty name those of the package; none when it has none. */
	public List<Relationship> relationships(String part) throws ImportException {
		String rels = relationshipsPart(part);
		List<Relationship> found = new ArrayList<>();
		if (has(rels)) {
			parse(rels, xml -> {
				while (xml.hasNext()) {
					if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
						String type = String.valueOf(xml.getAttributeValue(null, "Type"));
						String target = String.valueOf(xml.getAttributeValue(null, "Target"));
						boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
						found.add(new Relationship(xml.getAttributeValue(null, "Id"), type.substring(type.lastIndexOf('/') + 1),
								external ? target : resolve(part, target), external));
					}
				}
			});
		}
		return found;
	}

	/** The part that a part is related to in a way, such as {@code comments}. */
	public Optional<String> related(String part, String type) throws ImportException {
		return relationships(part).stream().filter(relationship -> relationship.type().equals(type) && !relationship.external() && has(relationship.target()))
				.map(Relationship::target).findFirst();
	}

	/** The part that the package is about: the text of a Word document, the workbook of a sheet. */
	public Optional<String> mainPart() throws ImportException {
		return related("", "officeDocument");
	}

	/** Name of the part that holds the relationships of a part. */
	public static String relationshipsPart(String part) {
		int slash = part.lastIndexOf('/') + 1;
		return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
	}

	private static String resolve(String part, String target) {
		String plain = target.indexOf('%') < 0 ? target : decoded(target);
		Deque<String> segments = new ArrayDeque<>();
		String path = plain.startsWith("/") ? plain : part.substring(0, part.lastIndexOf('/') + 1) + plain;
		for (String segment : path.split("/")) {
			if (segment.equals("..")) {
				segments.pollLast();
			} else if (!segment.isEmpty() && !segment.equals(".")) {
				segments.addLast(segment);
			}
		}
		return String.join("/", segments);
	}

	private static String decoded(String target) {
		try {
			return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return target;
		}
	}

	/** The ZIP file itself, for copying what stays as it is. */
	public ZipFile zip() {
		return zip;
	}

	@Override
	public void close() {
		ZipFile.closeQuietly(zip);
	}
}
