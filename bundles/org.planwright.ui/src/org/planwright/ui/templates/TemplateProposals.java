package org.planwright.ui.templates;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.swt.graphics.Image;
import org.planwright.ide.completion.Pinyin;
import org.planwright.ui.UiPlugin;

/** Offers the templates whose name begins, or by its pinyin begins, with what stands between the beginning of the line and the caret. */
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
			if (fits(typed, template)) {
				DocumentTemplateContext context = new DocumentTemplateContext(type, document, offset - typed.length(), typed.length());
				found.add(new Named(template, context, new Region(offset - typed.length(), typed.length()), image));
			}
		}
		return found;
	}

	private static boolean fits(String typed, Template template) {
		Pinyin.Fit fit = Pinyin.fit(typed, template.getName());
		return fit == Pinyin.Fit.START || fit == Pinyin.Fit.START_BY_PINYIN;
	}

	/** A template whose name is also found by its pinyin while one types on. */
	private static final class Named extends TemplateProposal {

		Named(Template template, DocumentTemplateContext context, Region region, Image image) {
			super(template, context, region, image);
		}

		@Override
		public boolean validate(IDocument document, int offset, DocumentEvent event) {
			try {
				return offset >= getReplaceOffset() && fits(document.get(getReplaceOffset(), offset - getReplaceOffset()), getTemplate());
			} catch (BadLocationException e) {
				return false;
			}
		}
	}
}
