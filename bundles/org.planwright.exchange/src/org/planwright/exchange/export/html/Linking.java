package org.planwright.exchange.export.html;

import java.io.IOException;
import java.util.Optional;

import org.planwright.model.plan.Figure;
import org.planwright.model.plan.Line;

/** How the elements of a page are named, and where what is named in the text leads to. Addresses and names are written as they are, unescaped. */
public interface Linking {

	/** The {@code id} of the element that prints a line. */
	Optional<String> id(Line line);

	/** Where a value or name of a line leads to that stands in another line. */
	Optional<String> address(Line target, Line from);

	/** The page about what a line prints, where there is one of its own. */
	default Optional<String> about(Line line) {
		return Optional.empty();
	}

	/** Where the mark of a term leads to. */
	Optional<String> term(int number);

	/** Where a term leads back to: the first of its marks. */
	Optional<String> mark(int number);

	/** Where the picture of a figure is. */
	Optional<String> image(Figure figure) throws IOException;

	/** Whether a line has the first mark of a term, so that the mark needs a name. */
	boolean isFirstMark(int number, Line line);
}
