package org.planwright.exchange.sheet;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a spreadsheet.
 *
 * @param name    of the file, for messages
 * @param grids   its sheets in order, hidden ones included
 * @param remarks what a person must know of how it was read
 */
public record SheetFile(String name, List<SheetGrid> grids, List<SheetRemark> remarks) {

	public SheetFile {
		grids = List.copyOf(grids);
		remarks = List.copyOf(remarks);
	}

	/** The sheet of a name. */
	public Optional<SheetGrid> grid(String sheet) {
		return grids.stream().filter(grid -> grid.name().equals(sheet)).findFirst();
	}
}
