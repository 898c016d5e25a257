package org.planwright.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizards. */
final class Messages extends NLS {

	/** Title of the wizard for drafts. */
	public static String importTitle;
	/** Title of its first page. */
	public static String filePage;
	/** What it is for. */
	public static String fileHint;
	/** A field. */
	public static String file;
	/** A button. */
	public static String browse;
	/** The hint of the place where files can be dropped. */
	public static String drop;
	/** A kind of file. */
	public static String draftFiles;
	/** A kind of file. */
	public static String sheetFiles;
	/** A kind of file. */
	public static String templateFiles;
	/** A kind of file. */
	public static String allFiles;
	/** No file was chosen. */
	public static String noFile;
	/** A file that is named is not there; {0} its name. */
	public static String missingFile;
	/** A task; {0} the file. */
	public static String reading;
	/** A file cannot be read; {0} why. */
	public static String unreadable;
	/** Title of the second page. */
	public static String targetPage;
	/** What it is for. */
	public static String targetHint;
	/** A tab: the report. */
	public static String report;
	/** A tab: the text of the plan. */
	public static String planText;
	/** Added where more of the plan is not shown; {0} how many lines. */
	public static String moreLines;
	/** A field. */
	public static String folder;
	/** A field. */
	public static String name;
	/** No folder to write to was chosen. */
	public static String noTargetFolder;
	/** No folder was chosen. */
	public static String noFolder;
	/** The name is none of a file. */
	public static String badName;
	/** There is such a file; {0} its name. */
	public static String exists;
	/** Asks whether to replace files; {0} their names, one a line. */
	public static String replace;
	/** A button. */
	public static String replaceButton;
	/** A button. */
	public static String cancelButton;
	/** A task; {0} the file. */
	public static String writing;
	/** A document could not be written; {0} its name, {1} its folder. */
	public static String notWritten;
	/** A document was not written because of a defect; {0} its name, {1} the kind of failure. */
	public static String exportDefect;
	/** A remark; {0} the plan, {1} what there is to say. */
	public static String remark;
	/** Something could not be written; {0} why. */
	public static String failed;
	/** Title of the wizard that exports. */
	public static String exportTitle;
	/** Title of its page. */
	public static String exportPage;
	/** What it is for. */
	public static String exportHint;
	/** A field. */
	public static String plans;
	/** No plan was chosen. */
	public static String noPlans;
	/** A field. */
	public static String format;
	/** A kind of file; {0} its name, {1} its extension. */
	public static String formatLabel;
	/** A kind of folder; {0} its name. */
	public static String folderFormatLabel;
	/** A field. */
	public static String template;
	/** A choice. */
	public static String appendix;
	/** A box to check. */
	public static String charts;
	/** A choice. */
	public static String openAfterwards;
	/** References that name nothing; {0} how many, {1} some of them. */
	public static String unresolved;
	/** A table made from a plan; {0} its name, {1} its format, {2} its extension. */
	public static String tableFormatLabel;
	/** A field. */
	public static String earlier;
	/** The kinds of file that are asked for: plans and drafts. */
	public static String earlierFiles;
	/** A field: what offices sent. */
	public static String opinions;
	/** No earlier draft was chosen. */
	public static String noEarlier;
	/** Several plans are to be compared with one draft. */
	public static String oneEarlierOnly;
	/** How many rows a table has; {0} the number. */
	public static String tableRows;
	/** The plan says nothing for a table. */
	public static String emptyTable;
	/** What is in a document; {0} chapters, {1} boxes, {2} tables, {3} figures. */
	public static String printedCounts;
	/** Title of the page that shows what will be written. */
	public static String previewPage;
	/** What it is for. */
	public static String previewHint;
	/** A file that is there already; {0} the file. */
	public static String previewReplaces;
	/** Something to know of a file before it is written; {0} the remark. */
	public static String previewRemark;
	/** A plan cannot be read; {0} its name. */
	public static String planUnreadable;
	/** Title of the wizard for tables. */
	public static String sheetTitle;
	/** Title of its first page. */
	public static String sheetPage;
	/** What it is for. */
	public static String sheetHint;
	/** A field. */
	public static String plan;
	/** No plan was chosen. */
	public static String noPlan;
	/** Title of the page of columns. */
	public static String mappingPage;
	/** What it is for. */
	public static String mappingHint;
	/** No table was found. */
	public static String noTables;
	/** A field. */
	public static String table;
	/** A table; {0} the sheet, {1} its title, {2} how many rows. */
	public static String tableLabel;
	/** A field. */
	public static String rowsAre;
	/** What rows are. */
	public static String indicators;
	/** What rows are. */
	public static String projects;
	/** A column. */
	public static String heading;
	/** A column. */
	public static String meaning;
	/** A column. */
	public static String samples;
	/** A column whose guess is unsure; {0} the guess. */
	public static String unsure;
	/** A choice. */
	public static String remember;
	/** Title of the page of changes. */
	public static String mergePage;
	/** What it says; {0} new, {1} changed, {2} in conflict, {3} rows that say nothing new. */
	public static String mergeCounts;
	/** Nothing is new. */
	public static String nothingNew;
	/** A column. */
	public static String state;
	/** A column. */
	public static String element;
	/** A column. */
	public static String field;
	/** A column. */
	public static String before;
	/** A column. */
	public static String after;
	/** A column. */
	public static String source;
	/** A column. */
	public static String note;
	/** A button. */
	public static String all;
	/** A button. */
	public static String none;
	/** A new element. */
	public static String wholeElement;
	/** A state. */
	public static String stateNew;
	/** A state. */
	public static String stateChanged;
	/** A state. */
	public static String stateConflict;
	/** The plan was changed meanwhile. */
	public static String planChanged;

	/** Title of the wizard that writes forms. */
	public static String formsExportTitle;
	/** Title of its page. */
	public static String formsExportPage;
	/** What it is for. */
	public static String formsExportHint;
	/** A form; {0} its file, {1} how many indicators and projects it asks for. */
	public static String formPreview;
	/** The plan names no departments. */
	public static String noDepartments;
	/** Title of the wizard that reads forms. */
	public static String formsImportTitle;
	/** Title of its first page. */
	public static String formsImportPage;
	/** What it is for. */
	public static String formsImportHint;
	/** Title of the page of forms that came back. */
	public static String returnedPage;
	/** What it is for. */
	public static String returnedHint;
	/** {0} how many departments and files there are, {1} how many departments are missing. */
	public static String returnedCounts;

	/** Title of the wizard that writes reports on the carrying out. */
	public static String monitorTitle;
	/** Title of its page. */
	public static String monitorPage;
	/** What it is for. */
	public static String monitorHint;
	/** A field. */
	public static String monitorProduct;
	/** A report. */
	public static String monitorANNUAL;
	/** A report. */
	public static String monitorMIDTERM;
	/** A form to be filled in. */
	public static String monitorFORM;
	/** A field. */
	public static String monitorFiles;
	/** A button. */
	public static String monitorAdd;
	/** A button. */
	public static String monitorRemove;
	/** A kind of file. */
	public static String monitorKind;
	/** A field. */
	public static String monitorYear;
	/** What an empty field means. */
	public static String monitorYearHint;
	/** No year. */
	public static String monitorBadYear;
	/** No files were chosen. */
	public static String monitorNoFiles;
	/** Name of a report; {0} the plan, {1} the report, {2} the year. */
	public static String monitorName;
	/** Name of a form; {0} the plan. */
	public static String monitorFormName;
	/** What is in a form; {0} how many indicators, {1} how many projects. */
	public static String monitorFormContent;

	static {
		NLS.initializeMessages("org.planwright.ui.wizards.messages", Messages.class);
	}

	private Messages() {
	}
}
