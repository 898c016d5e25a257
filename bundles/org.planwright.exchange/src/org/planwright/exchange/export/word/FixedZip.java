package org.planwright.exchange.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a package again with fixed times, so that the same plan is the same file. */
final class FixedZip {

	/** The earliest time that a zip can hold. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private FixedZip() {
	}

	/** @param out flushed, not closed */
	static void write(byte[] zip, OutputStream out) throws IOException {
		ZipOutputStream fixed = new ZipOutputStream(out);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				fixed.putNextEntry(entry(entry.getName()));
				in.transferTo(fixed);
				fixed.closeEntry();
			}
		}
		fixed.finish();
		out.flush();
	}

	static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		return entry;
	}
}
