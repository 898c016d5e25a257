package org.planwright.ui.elements;

import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.planwright.ide.elements.ElementChange;
import org.planwright.ide.elements.ElementChange.Connect;
import org.planwright.ide.elements.ElementChange.Create;
import org.planwright.ide.elements.ElementChange.Delete;
import org.planwright.ide.elements.ElementChange.Disconnect;
import org.planwright.ide.elements.ElementChange.Move;
import org.planwright.ide.elements.ElementChange.Rename;
import org.planwright.ide.elements.ElementChange.SetCell;
import org.planwright.ide.elements.ElementChange.SetValue;

/** Changes as the menu says them behind Undo. */
public final class ChangeLabels {

	private ChangeLabels() {
	}

	/** One change by what it does, several by their number. */
	public static String of(List<ElementChange> changes) {
		return changes.size() == 1 ? of(changes.getFirst()) : NLS.bind(Messages.several, changes.size());
	}

	private static String of(ElementChange change) {
		String name = change.element().name();
		return switch (change) {
			case SetValue set -> NLS.bind(Messages.set, name, set.field().label(Locale.getDefault()));
			case SetCell set -> NLS.bind(Messages.set, name, set.key());
			case Connect connect -> NLS.bind(Messages.connect, name, connect.target().name());
			case Disconnect disconnect -> NLS.bind(Messages.disconnect, name, disconnect.target().name());
			case Rename rename -> NLS.bind(Messages.rename, name, rename.name());
			case Create create -> NLS.bind(Messages.create, create.name());
			case Delete delete -> NLS.bind(Messages.delete, name);
			case Move move -> NLS.bind(Messages.move, name);
		};
	}
}
