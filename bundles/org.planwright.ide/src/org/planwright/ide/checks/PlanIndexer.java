package org.planwright.ide.checks;

import java.util.Collection;

import org.eclipse.xtext.build.Indexer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;

import com.google.inject.Inject;

/** Leaves the plans that a change affects to the queue of checks: reading a hundred lower plans anew at a keystroke would take seconds. */
public class PlanIndexer extends Indexer {

	@Inject
	private CheckQueue checks;

	@Override
	protected boolean isAffected(IResourceDescription candidate, IResourceDescription.Manager manager, Collection<IResourceDescription.Delta> newDeltas,
			Collection<IResourceDescription.Delta> allDeltas, IResourceDescriptions index) {
		if (super.isAffected(candidate, manager, newDeltas, allDeltas, index)) {
			checks.affected(candidate.getURI());
		}
		return false;
	}
}
