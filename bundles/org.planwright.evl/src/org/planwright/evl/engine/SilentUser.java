package org.planwright.evl.engine;

import java.util.Collection;

import org.eclipse.epsilon.eol.userinput.IUserInput;

/** Answers what scripts ask with what they take for granted: nobody is there to be asked. */
final class SilentUser implements IUserInput {

	@Override
	public void inform(String message) {
		// nobody listens
	}

	@Override
	public boolean confirm(String question, boolean otherwise) {
		return otherwise;
	}

	@Override
	public Object chooseMany(String question, Collection<?> choices, Collection<?> otherwise) {
		return otherwise;
	}

	@Override
	public Object choose(String question, Collection<?> choices, Object otherwise) {
		return otherwise;
	}

	@Override
	public String prompt(String question, String otherwise) {
		return otherwise;
	}

	@Override
	public int promptInteger(String question, int otherwise) {
		return otherwise;
	}

	@Override
	public float promptReal(String question, float otherwise) {
		return otherwise;
	}

	@Override
	public double promptReal(String question, double otherwise) {
		return otherwise;
	}
}
