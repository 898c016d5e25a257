package org.planwright.ui.review;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.planwright.rules.catalogue.RuleSeverity;
import org.planwright.ui.UiPlugin;

/** The signs of a review; each differs from the others in shape, not only in colour. Images belong to the manager that they are made with. */
final class ReviewImages {

	private static final Map<ReviewState, String> STATES = new EnumMap<>(Map.of(ReviewState.OPEN, "open", ReviewState.ACCEPTED, "accepted", ReviewState.REJECTED,
			"rejected", ReviewState.NOT_A_PROBLEM, "noproblem", ReviewState.GONE, "gone"));

	private final ResourceManager manager;

	ReviewImages(ResourceManager manager) {
		this.manager = manager;
	}

	/** A picture of the bundle's folder icons/review. */
	static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(UiPlugin.ID, "icons/review/" + name + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor());
	}

	static ImageDescriptor descriptor(ReviewState state) {
		return descriptor(STATES.get(state));
	}

	Image state(ReviewItem item) {
		boolean passedOver = item.entry().isEmpty() && item.finding().map(ReviewFinding::suppressed).isPresent();
		return manager.create(passedOver ? descriptor("suppressed") : descriptor(item.state()));
	}

	/** How grave a finding is, or that it is for the checklist; null for one that has gone. */
	Image kind(ReviewItem item) {
		return item.finding().map(finding -> finding.checklist() ? manager.create(descriptor("checklist")) : severity(finding.severity())).orElse(null);
	}

	Image group(FindingGroup group) {
		return group.grouping() == Grouping.SEVERITY ? kind(group.items().getFirst()) : null;
	}

	private static Image severity(RuleSeverity severity) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			default -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}
}
