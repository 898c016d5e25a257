package org.planwright.ide.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.planwright.rules.check.PlanChecker;
import org.planwright.rules.drafts.EarlierDrafts;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** The earlier drafts that the client has chosen for plans: plans in files, read again when they have changed. One that cannot be read is compared with nothing. */
@Singleton
class ChosenDrafts implements EarlierDrafts {

	private static final Logger LOG = Logger.getLogger(ChosenDrafts.class);

	private record Known(FileTime time, long size, XtextResource resource) {
	}

	private final ClientSettings settings;
	private final Provider<PlanChecker> checker;
	private final Provider<XtextResourceSet> sets;
	private final Map<Path, Known> known = new ConcurrentHashMap<>();

	@Inject
	ChosenDrafts(ClientSettings settings, Provider<PlanChecker> checker, Provider<XtextResourceSet> sets) {
		this.settings = settings;
		this.checker = checker;
		this.sets = sets;
	}

	@Override
	public Optional<XtextResource> of(URI plan) {
		Path file = plan.isFile() ? settings.earlier().get(Path.of(plan.toFileString())) : null;
		return file == null ? Optional.empty() : Optional.ofNullable(known.compute(file, ChosenDrafts.this::read)).map(Known::resource);
	}

	private Known read(Path file, Known before) {
		try {
			FileTime time = Files.getLastModifiedTime(file);
			long size = Files.size(file);
			if (before != null && before.time.equals(time) && before.size == size) {
				return before;
			}
			String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
			return new Known(time, size, checker.get().parse(text, URI.createFileURI(file.toString()), sets.get()));
		} catch (IOException e) {
			LOG.warn(file, e);
			return null;
		}
	}
}
