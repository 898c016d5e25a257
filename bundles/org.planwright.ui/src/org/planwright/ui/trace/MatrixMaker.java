package org.planwright.ui.trace;

import java.nio.file.Path;
import java.util.List;

import org.planwright.cli.CommandException;
import org.planwright.cli.check.PlansBeside;
import org.planwright.ide.matrix.ProposalMatrix;
import org.planwright.ide.matrix.SupportMatrix;
import org.planwright.ide.matrix.TraceMatrix;
import org.planwright.ide.matrix.UpperMatrix;
import org.planwright.model.plan.Plan;

/** Makes the matrix that is chosen of a plan that is read. What is chosen is set in the UI thread; matrices are made in the thread of a job, one after the other. */
final class MatrixMaker {

	private final Proposals proposals = new Proposals();
	private volatile MatrixKind kind = MatrixKind.SUPPORT;
	private volatile Path against;

	MatrixKind kind() {
		return kind;
	}

	void choose(MatrixKind chosen) {
		kind = chosen;
	}

	/** @param file the proposals that the plan is held against; null for none */
	void holdAgainst(Path file) {
		against = file;
	}

	/** The matrix; where there is none, one without rows whose notes say why. */
	TraceMatrix make(Plan plan) {
		return switch (kind) {
			case SUPPORT -> SupportMatrix.of(plan);
			case UPPER -> UpperMatrix.above(plan, PlansBeside.of(plan));
			case LOWER -> UpperMatrix.below(plan, PlansBeside.of(plan));
			case PROPOSALS -> proposals(plan, against);
		};
	}

	private TraceMatrix proposals(Plan plan, Path file) {
		if (file == null) {
			return none(Messages.noProposals);
		}
		try {
			return ProposalMatrix.of(proposals.read(file, Path.of(plan.eResource().getURI().toFileString())), plan);
		} catch (CommandException e) {
			return none(e.getMessage());
		}
	}

	private static TraceMatrix none(String why) {
		return new TraceMatrix(Messages.proposals, "", List.of(), List.of(), List.of(why));
	}
}
