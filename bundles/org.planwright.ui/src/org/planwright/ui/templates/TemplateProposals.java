package org.planwright.ui.templates;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.swt.graphics.Image;
import org.planwright.ui.UiPlugin;

/** Offers the templates whose name begins with what stands between the beginning of the line and the caret. */
public final class TemplateProposals {

	private static final String ICON = "icons/templates/template.svg";

	private final PlanTextTemplates templates = UiPlugin.instance().textTemplates();
	private final Image image = image();

	private static Image image() {
		ImageRegistry images = JFaceResources.getImageRegistry();
		if (images.getDescriptor(ICON) == null) {
			images.put(ICON, ResourceLocator.imageDescriptorFromBundle(UiPlugin.ID, ICON).orElseGet(ImageDescriptor::getMissingImageDescriptor));
		}
		return images.get(ICON);
	}

	/** The proposals at a place of a document; in any thread, though the object is made in the UI's. */
	public List<ICompletionProposal> at(IDocument document, int offset) throws BadLocationException {
		int line = document.getLineInformationOfOffset(offset).getOffset();
		String typed = document.get(line, offset - line).stripLeading();
		TemplateContextType type = templates.types().getContextType(PlanContextType.ID);
		List<ICompletionProposal> found = new ArrayList<>();
		for (Template template : templates.store().getTemplates(PlanContextType.ID)) {
			if (template.getName().startsWith(typed)) {
				DocumentTemplateContext context = new DocumentTemplateContext(type, document, offset - typed.length(), typed.length());
				found.add(new TemplateProposal(template, context, new Region(offset - typed.length(), typed.length()), image));
			}
		}
		return found;
	}
}
