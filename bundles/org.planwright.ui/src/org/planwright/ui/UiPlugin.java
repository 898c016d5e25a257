package org.planwright.ui;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;
import org.planwright.ui.backup.Safekeeping;
import org.planwright.ui.drafts.EarlierDrafts;
import org.planwright.ui.reading.DocumentReadings;
import org.planwright.ui.review.ReviewDesk;
import org.planwright.ui.review.WorkspaceRefresh;
import org.planwright.ui.rules.WorkspaceRules;
import org.planwright.ui.server.PlanServerService;
import org.planwright.ui.templates.PlanTextTemplates;

/** The bundle's life: the language server ends with it. */
public final class UiPlugin extends AbstractUIPlugin {

	/** The bundle's symbolic name. */
	public static final String ID = "org.planwright.ui";

	private static UiPlugin instance;

	private PlanServerService server;
	private ReviewDesk review;
	private WorkspaceRules scriptRules;
	private EarlierDrafts earlierDrafts;
	private Safekeeping safekeeping;
	private PlanTextTemplates textTemplates;
	private final Notices notices = new Notices();
	private final DocumentReadings readings = new DocumentReadings();

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		instance = this;
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		synchronized (this) {
			if (server != null) {
				server.stop();
				server = null;
			}
			if (safekeeping != null) {
				safekeeping.stop();
				safekeeping = null;
			}
		}
		instance = null;
		super.stop(context);
	}

	/** The bundle, while it is active. */
	public static UiPlugin instance() {
		return instance;
	}

	/** What a person is told besides their work. */
	public Notices notices() {
		return notices;
	}

	/** The documents that views show, read in the background. In the UI thread. */
	public DocumentReadings readings() {
		return readings;
	}

	/** The language server of the workspace, started when it is first asked for. Returns at once; in any thread. */
	public synchronized PlanServerService server() {
		if (server == null) {
			server = new PlanServerService(ResourcesPlugin.getWorkspace(), review(), scriptRules());
		}
		return server;
	}

	/** What keeps text from getting lost. Returns at once; in any thread. */
	public synchronized Safekeeping safekeeping() {
		if (safekeeping == null) {
			safekeeping = new Safekeeping();
			safekeeping.start();
		}
		return safekeeping;
	}

	/** The templates for parts of a plan; in any thread. */
	public synchronized PlanTextTemplates textTemplates() {
		if (textTemplates == null) {
			textTemplates = new PlanTextTemplates();
		}
		return textTemplates;
	}

	/** The rules in scripts of the workspace's projects. Returns at once; in any thread. */
	public synchronized WorkspaceRules scriptRules() {
		if (scriptRules == null) {
			scriptRules = new WorkspaceRules(ResourcesPlugin.getWorkspace());
		}
		return scriptRules;
	}

	/** The earlier drafts that plans of the workspace are compared with. Returns at once; in any thread. */
	public synchronized EarlierDrafts earlierDrafts() {
		if (earlierDrafts == null) {
			earlierDrafts = new EarlierDrafts(ResourcesPlugin.getWorkspace(), getStateLocation().append("earlier").toPath());
		}
		return earlierDrafts;
	}

	/** The review of the plans of the workspace. Returns at once; in any thread. */
	public synchronized ReviewDesk review() {
		if (review == null) {
			review = new ReviewDesk(new WorkspaceRefresh(ResourcesPlugin.getWorkspace()));
		}
		return review;
	}
}
