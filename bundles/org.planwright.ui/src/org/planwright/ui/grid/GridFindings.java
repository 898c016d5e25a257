package org.planwright.ui.grid;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.planwright.exchange.sheet.ColumnMeaning;
import org.planwright.exchange.sheet.Meaning;
import org.planwright.ide.tables.RowId;
import org.planwright.ide.tables.RowPlaces;
import org.planwright.ide.tables.TableCell;
import org.planwright.ide.tables.TableData;
import org.planwright.ide.tables.TableFacts;
import org.planwright.ide.tables.TableRow;
import org.planwright.ui.markers.PlanMarkers;

/** The findings at each cell, as the editor shows them: errors and warnings. One that is at no cell is at the name of its row. */
final class GridFindings {

	static final GridFindings NONE = new GridFindings(TableFacts.of(TableData.EMPTY).places());
	private static final ColumnMeaning NAME = ColumnMeaning.of(Meaning.NAME);

	private record Finding(int severity, String message) {
	}

	private final Map<RowId, Map<ColumnMeaning, List<Finding>>> found = new HashMap<>();
	private final RowPlaces rows;

	private GridFindings(RowPlaces rows) {
		this.rows = rows;
	}

	/** Finds none yet. */
	static GridFindings in(RowPlaces rows) {
		return new GridFindings(rows);
	}

	/** Adds those of a file that is open in an editor, at the places where they are now. */
	GridFindings add(Path file, IAnnotationModel model) {
		for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			if (annotations.next() instanceof MarkerAnnotation annotation && !annotation.isMarkedDeleted()) {
				Position position = model.getPosition(annotation);
				if (position != null && !position.isDeleted()) {
					add(file, position.getOffset(), annotation.getMarker());
				}
			}
		}
		return this;
	}

	/** Adds those of a file that is not open. */
	GridFindings add(Path file, IFile resource) {
		try {
			for (IMarker marker : resource.findMarkers(PlanMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
				add(file, marker.getAttribute(IMarker.CHAR_START, -1), marker);
			}
		} catch (CoreException gone) {
			// a file that is gone has no findings
		}
		return this;
	}

	private void add(Path file, int offset, IMarker marker) {
		TableRow row = rows.at(file, offset).filter(each -> each.place().holds(offset)).orElse(null);
		if (row == null) {
			return;
		}
		try {
			int severity = marker.exists() && marker.isSubtypeOf(PlanMarkers.TYPE) ? marker.getAttribute(IMarker.SEVERITY, -1) : -1;
			if (severity > IMarker.SEVERITY_INFO) {
				found.computeIfAbsent(row.id(), id -> new HashMap<>()).computeIfAbsent(column(row, offset), field -> new ArrayList<>())
						.add(new Finding(severity, marker.getAttribute(IMarker.MESSAGE, "")));
			}
		} catch (CoreException gone) {
			// a marker that is gone is no finding any more
		}
	}

	private static ColumnMeaning column(TableRow row, int offset) {
		for (Map.Entry<ColumnMeaning, TableCell> cell : row.cells().entrySet()) {
			if (cell.getValue().place() != null && cell.getValue().place().holds(offset)) {
				return cell.getKey();
			}
		}
		return NAME;
	}

	/** The gravest at a cell, as of a marker; 0 for none. */
	int severity(RowId row, ColumnMeaning column) {
		return at(row, column).stream().mapToInt(Finding::severity).max().orElse(0);
	}

	/** What the findings at a cell say. */
	List<String> messages(RowId row, ColumnMeaning column) {
		return at(row, column).stream().map(Finding::message).toList();
	}

	/** How many there are in all rows. */
	int count() {
		return found.values().stream().flatMap(cells -> cells.values().stream()).mapToInt(List::size).sum();
	}

	private List<Finding> at(RowId row, ColumnMeaning column) {
		return found.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
	}
}
