package org.planwright.cli.measure.mutations;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A way to plant a defect that one rule is to find.
 *
 * @param rule id of the rule
 * @param counted whether the rule gives one finding for all defects of a plan or box: it need not touch the planted one, but must be another than before
 * @param preparation what a draft needs before the defect can be planted, and what is no defect
 * @param planter changes a copy at a random place; throws {@link NoPlaceException} when it has none
 */
record Mutation(String rule, boolean counted, UnaryOperator<Texts> preparation, Consumer<Copy> planter) {

	/** A defect in a draft as it is. */
	static Mutation of(String rule, Consumer<Copy> planter) {
		return new Mutation(rule, false, UnaryOperator.identity(), planter);
	}

	/** A defect in a draft that is prepared for it. */
	static Mutation of(String rule, UnaryOperator<Texts> preparation, Consumer<Copy> planter) {
		return new Mutation(rule, false, preparation, planter);
	}

	/** One more defect, in a draft as it is, of those that one finding counts. */
	static Mutation counted(String rule, Consumer<Copy> planter) {
		return new Mutation(rule, true, UnaryOperator.identity(), planter);
	}

	/** One more defect, in a draft that is prepared for it, of those that one finding counts. */
	static Mutation counted(String rule, UnaryOperator<Texts> preparation, Consumer<Copy> planter) {
		return new Mutation(rule, true, preparation, planter);
	}
}
