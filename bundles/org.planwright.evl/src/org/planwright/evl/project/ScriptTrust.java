package org.planwright.evl.project;

/** Decides whose scripts are run. A script can do whatever this program can, so none is run before a person has said so. */
@FunctionalInterface
public interface ScriptTrust {

	/** Runs no script. */
	ScriptTrust NOBODY = scripts -> false;

	/** Runs every script: for a person who says so at each call. */
	ScriptTrust EVERYBODY = scripts -> true;

	/** Whether these scripts may be run, as they are. Called in any thread. */
	boolean trusts(ProjectScripts scripts);
}
