package org.planwright.ide.places;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;

/** Files that the index knows of. */
public final class IndexedFiles {

	private IndexedFiles() {
	}

	/** Reads a file; one that has been deleted and is still in the index is passed over. */
	public static void read(IResourceAccess access, URI file, Consumer<ResourceSet> reader) {
		try {
			access.readOnly(file, set -> {
				reader.accept(set);
				return null;
			});
		} catch (WrappedException e) {
			if (!(e.getCause() instanceof FileNotFoundException) && !(e.getCause() instanceof NoSuchFileException)) {
				throw e;
			}
		}
	}
}
