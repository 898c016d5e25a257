package org.planwright.app;

import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** The images that the views for files and problems expect every application that shows them to declare. */
final class WorkbenchImages {

	private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
	private static final Map<String, String> SHARED = Map.ofEntries(Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.svg"),
			Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg"), Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk.svg"),
			Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg"), Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg"),
			Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg"), Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category.svg"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view.svg"), Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error.svg"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning.svg"),
			Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info.svg"));

	private WorkbenchImages() {
	}

	static void declare(IWorkbenchConfigurer configurer) {
		SHARED.forEach((name, path) -> {
			URL image = FileLocator.find(Platform.getBundle(IDE_BUNDLE), IPath.fromPortableString("icons/full/" + path), null);
			if (image != null) {
				configurer.declareImage(name, ImageDescriptor.createFromURL(image), true);
			}
		});
	}
}
