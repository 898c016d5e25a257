package org.planwright.ide.rename;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.planwright.exchange.monitor.ActualsFiles;
import org.planwright.exchange.monitor.ActualsNames;
import org.planwright.exchange.monitor.ActualsNames.Kind;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Project;

/** The texts of what was reached that lie with a plan, after a name of it has changed. */
final class FollowingActuals {

	private static final Logger LOG = Logger.getLogger(FollowingActuals.class);

	private FollowingActuals() {
	}

	/** The changes of the texts about the plan of an element. One that cannot be read is left as it is. */
	static List<FileChange> changes(EObject element, String newName) {
		Kind kind = switch (element) {
			case Plan plan -> Kind.PLAN;
			case Indicator indicator -> Kind.INDICATOR;
			case Project project -> Kind.PROJECT;
			case Box box -> Kind.BOX;
			default -> null;
		};
		URI uri = element.eResource().getURI();
		Plan plan = EcoreUtil2.getContainerOfType(element, Plan.class);
		List<FileChange> changes = new ArrayList<>();
		if (kind != null && uri.isFile()) {
			String box = element.eContainer() instanceof Box in ? in.getName() : null;
			for (Path file : ActualsFiles.of(Path.of(uri.toFileString()), plan.getName())) {
				try {
					String text = Files.readString(file);
					String renamed = ActualsNames.renamed(text, kind, ElementNames.of(element), box, newName);
					if (!renamed.equals(text)) {
						changes.add(new FileChange(file, text, renamed));
					}
				} catch (IOException e) {
					LOG.warn(file + " does not follow", e);
				}
			}
		}
		return changes;
	}
}
