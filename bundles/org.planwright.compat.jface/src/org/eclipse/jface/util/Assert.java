package org.eclipse.jface.util;

/** The assertions that JFace once had, for GEF 3.2, which calls them: those of the runtime. */
public final class Assert {

	private Assert() {
	}

	/** {@link org.eclipse.core.runtime.Assert#isLegal(boolean)}. */
	public static boolean isLegal(boolean expression) {
		return org.eclipse.core.runtime.Assert.isLegal(expression);
	}

	/** {@link org.eclipse.core.runtime.Assert#isLegal(boolean, String)}. */
	public static boolean isLegal(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isLegal(expression, message);
	}

	/** {@link org.eclipse.core.runtime.Assert#isNotNull(Object)}. */
	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	/** {@link org.eclipse.core.runtime.Assert#isNotNull(Object, String)}. */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}

	/** {@link org.eclipse.core.runtime.Assert#isTrue(boolean)}. */
	public static boolean isTrue(boolean expression) {
		return org.eclipse.core.runtime.Assert.isTrue(expression);
	}

	/** {@link org.eclipse.core.runtime.Assert#isTrue(boolean, String)}. */
	public static boolean isTrue(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(expression, message);
	}
}
