package org.planwright.exchange.office;

/** The limits of what is read, in one place. They keep an import within a heap of 512 MB whatever the file is. */
public final class OfficeLimits {

	private static final int MEGABYTE = 1024 * 1024;

	/** Bytes of a draft in plain text: a plan has a tenth of a megabyte or a few, and an import needs some twenty times its size in memory. */
	public static final int TEXT_BYTES = 8 * MEGABYTE;
	/** Bytes of a package such as .docx, pictures and all. */
	public static final int PACKAGE_BYTES = 200 * MEGABYTE;
	/** Bytes of a file of the old binary formats, which is held in memory twice. */
	public static final int BINARY_BYTES = 64 * MEGABYTE;
	/** Bytes of one XML part of a package when unpacked; the text of a Word draft is such a part. */
	public static final int PART_BYTES = 20 * MEGABYTE;
	/** Characters of a Word draft's text: what a text of {@link #TEXT_BYTES} may have at most. */
	public static final int TEXT_CHARACTERS = TEXT_BYTES;
	/** Parts of a package. */
	public static final int PARTS = 20_000;
	/** A part beyond its limit that is so many times larger than packed was made to do harm. */
	public static final int RATIO = 200;
	/** How deep elements may stand in each other: a table in a table takes some five levels. */
	public static final int DEPTH = 400;

	private OfficeLimits() {
	}

	/** Megabytes, for messages. */
	public static long megabytes(long bytes) {
		return (bytes + MEGABYTE - 1) / MEGABYTE;
	}
}
