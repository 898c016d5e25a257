package org.planwright.rules.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {

	@TempDir
	Path project;

	private ProjectFolder of(String plan) {
		return ProjectFolder.of(URI.createFileURI(project.resolve(plan).toString()));
	}

	@Test
	void isBesideThePlanOrFurtherUp() throws Exception {
		Path folder = Files.createDirectory(project.resolve("planwright"));

		assertEquals(new ProjectFolder(folder), of("清溪县.plan"));
		assertEquals(new ProjectFolder(folder), of("专项规划/生态 环境.plan"));
		assertEquals(project, of("清溪县.plan").project());
	}

	@Test
	void theNearestCounts() throws Exception {
		Files.createDirectory(project.resolve("planwright"));
		Path nearer = Files.createDirectories(project.resolve("专项规划/planwright"));

		assertEquals(new ProjectFolder(nearer), of("专项规划/生态环境.plan"));
	}

	@Test
	void aFileOfThatNameIsNone() throws Exception {
		Files.createFile(project.resolve("planwright"));

		assertNull(of("清溪县.plan"));
	}

	@Test
	void aPlanInMemoryHasNone() {
		assertNull(ProjectFolder.of(URI.createURI("memory:/清溪县.plan")));
	}

	@Test
	void listsItsFilesSorted() throws Exception {
		Path folder = Files.createDirectory(project.resolve("planwright"));
		Path second = Files.createFile(folder.resolve("b.profile.json"));
		Path first = Files.createFile(folder.resolve("a.profile.json"));
		Files.createFile(folder.resolve("suppressions.json"));
		Files.createDirectory(folder.resolve("c.profile.json"));

		assertEquals(List.of(first, second), of("清溪县.plan").files(".profile.json"));
	}
}
