package org.planwright.ide.elements;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.ide.server.SpeaksChinese;

/** Tests of changes of elements that all begin with the same plans. */
@ExtendWith(SpeaksChinese.class)
abstract class ElementTests {

	@TempDir
	Path folder;
	ElementBench bench;
	private final String[] files;

	/** @param files names without the extension and texts, in turn */
	ElementTests(String... files) {
		this.files = files;
	}

	@BeforeEach
	void start() throws Exception {
		bench = new ElementBench(folder, files);
	}

	@AfterEach
	void stop() throws Exception {
		bench.close();
	}
}
