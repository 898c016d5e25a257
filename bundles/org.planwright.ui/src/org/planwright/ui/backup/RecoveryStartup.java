package org.planwright.ui.backup;

import org.eclipse.ui.IStartup;

/** Offers what was not saved when the workbench ended unexpectedly, as soon as the next one is there. */
public final class RecoveryStartup implements IStartup {

	@Override
	public void earlyStartup() {
		Recovery.offer(() -> {
		});
	}
}
