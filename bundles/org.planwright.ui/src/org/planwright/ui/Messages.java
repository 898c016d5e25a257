package org.planwright.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

	/** What the list of background work calls the updating of markers. */
	public static String updateMarkers;
	/** The title of a window that tells what could not be done. */
	public static String noticeTitle;
	/** The button that closes it. */
	public static String noticeClose;
	/** The quick fixes are not known yet. */
	public static String fixesNotReady;
	/** A line of a text; {0} its number. */
	public static String line;
	/** The name of the project for plans that lie elsewhere. */
	public static String linkedProject;
	/** A file cannot be opened; {0} the file. */
	public static String cannotOpen;
	/** A file would be written over the one that it is made of; {0} its name. */
	public static String exportOverSource;
	/** A paragraph of an office document; {0} its number. */
	public static String paragraph;
	/** A place; {0} its file, {1} the number of its paragraph. */
	public static String paragraphOf;
	/** The language server failed and was started again. */
	public static String serverRestarted;
	/** The language server failed more than once. */
	public static String serverFailed;
	/** Title of the dialogs about the scripts of a project. */
	public static String trustTitle;
	/** The project has no scripts. */
	public static String trustNoScripts;
	/** Asks whether scripts may be run; {0} their folder, {1} their names, one a line. */
	public static String trustQuestion;
	/** Asks whether scripts that are run may be run no more; {0} their folder, {1} their names, one a line. */
	public static String trustWithdraw;
	/** What was decided could not be kept; {0} why. */
	public static String trustNotKept;
	/** What the list of background work calls the colouring of a text. */
	public static String colourText;
	/** What the list of background work calls the updating of the review. */
	public static String updateReview;
	/** What the list of background work calls the reading of places. */
	public static String readPlaces;
	/** A ledger cannot be understood; {0} its name. */
	public static String ledgerDamaged;
	/** A ledger is from a newer program; {0} its name. */
	public static String ledgerNewer;
	/** A ledger cannot be read or written; {0} its name, {1} its folder. */
	public static String ledgerUnusable;
	/** A severity. */
	public static String severityError;
	/** A severity. */
	public static String severityWarning;
	/** A severity. */
	public static String severityInfo;
	/** A severity: the rule is silent. */
	public static String severityOff;
	/** A state of a finding. */
	public static String stateOpen;
	/** A decision. */
	public static String decisionAccepted;
	/** A decision. */
	public static String decisionRejected;
	/** A decision. */
	public static String decisionNotAProblem;
	/** A state of a finding. */
	public static String stateGone;
	/** A state of a finding that was to be mended. */
	public static String stateResolved;
	/** A state of a finding. */
	public static String stateSuppressed;
	/** A finding that has gone; {0} its state, {1} the decision. */
	public static String goneAfter;
	/** Who decided; {0} the name, {1} the time. */
	public static String decidedBy;
	/** A place; {0} the line, {1} the end of the path. */
	public static String placeIn;
	/** A place; {0} the plan, {1} the line. */
	public static String lineOf;
	/** A group by chapter; {0} the chapter, {1} the plan. */
	public static String chapterOf;
	/** The group of what is in no chapter. */
	public static String noChapter;
	/** A quotation; {0} the text. */
	public static String quoted;
	/** Why a finding is passed over; {0} the reason. */
	public static String suppressedBecause;
	/** The count of a group; {0} lines. */
	public static String groupCount;
	/** The count of what is undecided in a group; {0} lines. */
	public static String groupOpen;
	/** Nothing in a group is undecided. */
	public static String groupDone;
	/** A column. */
	public static String columnMessage;
	/** A column. */
	public static String columnRule;
	/** A column. */
	public static String columnPlace;
	/** A column. */
	public static String columnDecision;
	/** A column. */
	public static String columnComment;
	/** A column. */
	public static String columnSeverity;
	/** The hint of the search for findings. */
	public static String searchFindings;
	/** The line that sums up; {0} lines, {1} undecided. */
	public static String summary;
	/** Added when some are not shown; {0} how many. */
	public static String summaryHidden;
	/** Added when some are passed over; {0} how many. */
	public static String summarySuppressed;
	/** Several lines are selected; {0} how many. */
	public static String selectedMany;
	/** The hint of the comment. */
	public static String commentHint;
	/** A rule; {0} its id as a link, {1} its title. */
	public static String ruleLinked;
	/** A menu. */
	public static String groupBy;
	/** A grouping. */
	public static String byRule;
	/** A grouping. */
	public static String byChapter;
	/** A grouping. */
	public static String bySeverity;
	/** A grouping. */
	public static String byFile;
	/** A menu. */
	public static String filter;
	/** A filter. */
	public static String filterChecklist;
	/** A filter. */
	public static String filterSuppressed;
	/** A command. */
	public static String filterReset;
	/** A command. */
	public static String expandAll;
	/** A command. */
	public static String collapseAll;
	/** The hint of a link. */
	public static String openPlace;
	/** The hint of a text. */
	public static String openPlaceTwice;
	/** The hint of a list. */
	public static String choosePlace;
	/** An entry of a list of places; {0} its number, {1} how many, {2} the place, {3} what is said of it. */
	public static String relatedPlace;
	/** What is shown when nothing is selected. */
	public static String selectFinding;
	/** What is shown of a finding that has gone. */
	public static String placeGone;
	/** The title of what the language finds. */
	public static String ruleLink;
	/** The title of what the language finds. */
	public static String ruleSyntax;
	/** What is shown when no rule is selected. */
	public static String selectRule;
	/** Something about a rule; {0} a name, {1} a value. */
	public static String ruleFact;
	/** A group of rules; {0} its name, {1} how many. */
	public static String ruleGroup;
	/** Where a rule comes from that only a project has; {0} the folder of its scripts. */
	public static String ruleOfScript;
	/** Where a rule comes from that only a project has, and that it is not run; {0} the folder of its scripts. */
	public static String ruleOfUntrustedScript;
	/** What the list of background work calls the reading of scripts. */
	public static String readScripts;
	/** The hint of the search for rules. */
	public static String searchRules;
	/** A choice; {0} the severity. */
	public static String severityDefault;
	/** What the page of rules is for. */
	public static String rulesPreferences;
	/** What the page of rules of a project is for; {0} the file. */
	public static String rulesProperties;
	/** A profile cannot be understood; {0} the file. */
	public static String profileUnusable;
	/** A profile cannot be written; {0} the file. */
	public static String profileUnwritable;
	/** A change that can be undone. */
	public static String changeSeverities;
	/** A field. */
	public static String reviewerName;
	/** What findings in monitoring files are about that are of no rule. */
	public static String ruleMonitor;
	/** The title of what is found in files of a project. */
	public static String ruleProject;
	/** A file cannot be written; {0} the file. */
	public static String exportFailed;
	/** A file was written; {0} the file. */
	public static String exported;
	/** A task. */
	public static String exportReport;
	/** A task. */
	public static String exportCatalogue;
	/** A kind of file; {0} its name, {1} its extension. */
	public static String reportFormat;
	/** The name of a file without extension. */
	public static String reportName;
	/** The name of a file without extension. */
	public static String catalogueName;
	/** A decision in a report; {0} the decision. */
	public static String reportDecision;
	/** A decision in a report; {0} the decision, {1} the comment. */
	public static String reportComment;
	/** A choice that is made; {0} its name. */
	public static String chosen;

	static {
		NLS.initializeMessages("org.planwright.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
