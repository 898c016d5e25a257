package org.planwright.ide.outline;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.planwright.model.plan.PlanPackage;

/** The kinds of symbols that elements of a plan are to clients of the language server; each element has one of its own. */
public final class SymbolKinds {

	/** The plan itself, by its title. */
	public static final SymbolKind PLAN = SymbolKind.File;
	/** A heading with all that stands below it. */
	public static final SymbolKind HEADING = SymbolKind.String;
	/** A box. */
	public static final SymbolKind BOX = SymbolKind.Class;
	/** A table of indicators. */
	public static final SymbolKind INDICATOR_TABLE = SymbolKind.Struct;
	/** A table of other things. */
	public static final SymbolKind DATA_TABLE = SymbolKind.Array;
	/** A glossary. */
	public static final SymbolKind GLOSSARY = SymbolKind.Object;
	/** A list of contents. */
	public static final SymbolKind CONTENTS = SymbolKind.Package;
	/** A figure. */
	public static final SymbolKind FIGURE = SymbolKind.Interface;
	/** A category of indicators. */
	public static final SymbolKind CATEGORY = SymbolKind.Enum;
	/** A group of projects. */
	public static final SymbolKind GROUP = SymbolKind.Namespace;
	/** An indicator. */
	public static final SymbolKind INDICATOR = SymbolKind.Number;
	/** A project. */
	public static final SymbolKind PROJECT = SymbolKind.Module;
	/** A term of a glossary. */
	public static final SymbolKind TERM = SymbolKind.Key;
	/** Prose that sets a goal or a task. */
	public static final SymbolKind PROSE = SymbolKind.Event;

	private SymbolKinds() {
	}

	/** The kind of what other files see of a plan. */
	public static SymbolKind of(EClass element) {
		if (element == PlanPackage.Literals.INDICATOR) {
			return INDICATOR;
		}
		return element == PlanPackage.Literals.PROJECT ? PROJECT : PLAN;
	}
}
