package org.planwright.ui.newplan;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizards. */
final class Messages extends NLS {

	/** New Plan */
	public static String newPlanTitle;
	/** New Plan Project */
	public static String newProjectTitle;
	/** What does the plan begin with? */
	public static String templateTitle;
	/** Choose a template for the level of the plan, and the period. */
	public static String templateHint;
	/** Begin a plan in the project */
	public static String withPlan;
	/** Template: */
	public static String template;
	/** Period: */
	public static String period;
	/** {0} ({1}) */
	public static String periodYears;
	/** Templates of your own: files .plan in {0} */
	public static String ownTemplates;
	/** What stands at the head of the plan? */
	public static String headerTitle;
	/** All of this can be changed in the plan later. The title is made of it. */
	public static String headerHint;
	/** Place: */
	public static String region;
	/** 清溪县 */
	public static String regionExample;
	/** Level: */
	public static String level;
	/** Belongs to: */
	public static String parentRegion;
	/** Field: */
	public static String field;
	/** Years: */
	public static String years;
	/** Drawn up by: */
	public static String author;
	/** Plan above: */
	public static String superior;
	/** Title: */
	public static String planTitle;
	/** Folder: */
	public static String folder;
	/** Browse… */
	public static String browse;
	/** File name: */
	public static String file;
	/** Which field is the special plan for? */
	public static String noField;
	/** Years look like 2026—2030年. */
	public static String badYears;
	/** Choose a folder of an open project. */
	public static String noFolder;
	/** This is no name for a file. */
	public static String badName;
	/** There is a file {0} already. Choose another name. */
	public static String exists;
	/** What is the project called? */
	public static String projectTitle;
	/** A project holds plans that belong together: an outline, its special plans, and the plans above. */
	public static String projectHint;
	/** Name: */
	public static String projectName;
	/** 清溪县“十五五”规划 */
	public static String projectExample;
	/** Place: */
	public static String projectPlace;
	/** There is a project {0} already. */
	public static String projectExists;

	static {
		NLS.initializeMessages("org.planwright.ui.newplan.messages", Messages.class);
	}

	private Messages() {
	}
}
