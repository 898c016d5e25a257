package org.planwright.ide.completion;

/** Knows what fits some places. Stateless and safe for use by several threads. */
interface ProposalSource {

	/** Takes proposals. */
	@FunctionalInterface
	interface Acceptor {

		/**
		 * @param typed the word before the caret, which the proposal replaces; a proposal that does not fit it is dropped
		 */
		void accept(String typed, Proposal proposal);
	}

	/** Hands over what fits a place; nothing when this source does not know it. */
	void propose(Site site, Acceptor acceptor);
}
