package org.planwright.exchange.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.FollowFilter;
import org.eclipse.jgit.revwalk.RenameCallback;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.planwright.exchange.history.HistoryException.Problem;

/** The versions of one file in the Git repository that it is in. Opens the repository for each question, which takes some milliseconds. For any number of threads. */
public final class FileHistory {

	/** Larger files are refused: a Word document with pictures has some ten megabytes. */
	private static final int MOST = 200 * 1024 * 1024;

	private final Path file;
	private final Path top;
	private final Path git;

	private FileHistory(Path file, Path top, Path git) {
		this.file = file;
		this.top = top;
		this.git = git;
	}

	/** The history of a file, which need not exist any more; empty when its folder is in no repository. */
	public static Optional<FileHistory> of(Path file) {
		LocalSystem.install();
		Path real = real(file.toAbsolutePath().normalize());
		FileRepositoryBuilder found = new FileRepositoryBuilder().findGitDir(real.getParent().toFile());
		if (found.getGitDir() == null) {
			return Optional.empty();
		}
		try (Repository repository = found.build()) {
			return repository.isBare() ? Optional.empty() : Optional.of(new FileHistory(real, real(repository.getWorkTree().toPath()), repository.getDirectory().toPath()));
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	/** As {@link #of}, for a file that somebody named. */
	public static FileHistory required(Path file, String name) throws HistoryException {
		return of(file).orElseThrow(() -> new HistoryException(Problem.NO_REPOSITORY, null, name));
	}

	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path.getParent() == null || !Files.exists(path.getParent()) ? path : real(path.getParent()).resolve(path.getFileName());
		}
	}

	/**
	 * The revisions in which the file was changed, the newest first; under the names that it had before, too. None when nothing of it was ever committed.
	 *
	 * @param most as many at most
	 */
	public List<Revision> revisions(int most) throws HistoryException {
		return ask(repository -> {
			ObjectId head = repository.resolve(Constants.HEAD);
			return head == null ? List.of() : revisions(repository, head, most);
		});
	}

	/** What the file was in a revision, named as Git names them ({@code HEAD~1}, a tag, a branch, the beginning of a commit's name). */
	public byte[] content(String revision) throws HistoryException {
		return ask(repository -> {
			ObjectId commit = commit(repository, revision);
			try (RevWalk walk = new RevWalk(repository)) {
				RevCommit at = walk.parseCommit(commit);
				ObjectId blob = blob(repository, at, path());
				if (blob == null) {
					// it may have been called otherwise then
					List<Revision> before = revisions(repository, commit, 1);
					blob = before.isEmpty() ? renamed(repository, at) : blob(repository, at, before.get(0).path());
				}
				if (blob == null) {
					throw new HistoryException(Problem.NOT_IN_REVISION, null, name(), revision);
				}
				return repository.open(blob, Constants.OBJ_BLOB).getCachedBytes(MOST);
			} catch (LargeObjectException e) {
				throw new HistoryException(Problem.TOO_BIG, e, name(), revision, MOST / 1024 / 1024);
			}
		});
	}

	/** The file as it was called in the last revision before one in which it has another name. */
	private ObjectId renamed(Repository repository, RevCommit at) throws IOException {
		ObjectId head = repository.resolve(Constants.HEAD);
		if (head == null) {
			return null;
		}
		for (Revision revision : revisions(repository, head, Integer.MAX_VALUE)) {
			try (RevWalk walk = new RevWalk(repository)) {
				boolean reached = walk.isMergedInto(walk.parseCommit(ObjectId.fromString(revision.id())), walk.parseCommit(at));
				if (reached) {
					return blob(repository, at, revision.path());
				}
			}
		}
		return null;
	}

	private static ObjectId blob(Repository repository, RevCommit commit, String path) throws IOException {
		try (TreeWalk tree = TreeWalk.forPath(repository, path, commit.getTree())) {
			return tree == null || tree.isSubtree() ? null : tree.getObjectId(0);
		}
	}

	private ObjectId commit(Repository repository, String revision) throws IOException, HistoryException {
		try {
			ObjectId commit = repository.resolve(revision + "^{commit}");
			if (commit != null) {
				return commit;
			}
		} catch (IllegalArgumentException e) {
			throw new HistoryException(Problem.UNKNOWN_REVISION, e, name(), revision);
		}
		throw new HistoryException(Problem.UNKNOWN_REVISION, null, name(), revision);
	}

	private List<Revision> revisions(Repository repository, ObjectId from, int most) throws IOException {
		List<Revision> revisions = new ArrayList<>();
		try (RevWalk walk = new RevWalk(repository)) {
			String[] path = { path() };
			FollowFilter follow = FollowFilter.create(path[0], repository.getConfig().get(DiffConfig.KEY));
			String[] next = { path[0] };
			follow.setRenameCallback(new RenameCallback() {
				@Override
				public void renamed(DiffEntry entry) {
					next[0] = entry.getOldPath();
				}
			});
			walk.setTreeFilter(follow);
			walk.markStart(walk.parseCommit(from));
			for (RevCommit commit = walk.next(); commit != null && revisions.size() < most; commit = walk.next()) {
				boolean here = blob(repository, commit, path[0]) != null;
				if (here || blob(repository, commit, next[0]) != null) {
					revisions.add(new Revision(commit.getName(), commit.getAuthorIdent().getName(), commit.getAuthorIdent().getWhenAsInstant(), commit.getShortMessage(),
							here ? path[0] : next[0]));
				}
				path[0] = here ? path[0] : next[0];
			}
		}
		return revisions;
	}

	private String path() {
		return top.relativize(file).toString().replace('\\', '/');
	}

	private String name() {
		return file.getFileName().toString();
	}

	/** A question to the repository. */
	private interface Question<T> {
		T ask(Repository repository) throws IOException, HistoryException;
	}

	private <T> T ask(Question<T> question) throws HistoryException {
		try (Repository repository = new FileRepositoryBuilder().setGitDir(git.toFile()).setMustExist(true).build()) {
			return question.ask(repository);
		} catch (IOException | RuntimeException e) {
			throw new HistoryException(Problem.UNREADABLE, e, name(), e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
		}
	}
}
