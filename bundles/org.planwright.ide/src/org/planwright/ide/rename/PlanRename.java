package org.planwright.ide.rename;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.planwright.ide.places.NamedElements;
import org.planwright.ide.places.Positions;
import org.planwright.ide.rename.RenameEdit.Role;
import org.planwright.ide.usage.Usages;
import org.planwright.model.plan.Plan;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.TextChange;

import com.google.inject.Inject;

/**
 * Gives indicators, projects, boxes, terms and plans other names. What refers to them follows in all files, and so do the decisions of reviewers and the places in diagrams; prose with the same words in the
 * plan itself does when the client lets the person confirm it. A name that could not be read, or would mean two things, is refused with the reason.
 */
public class PlanRename implements IRenameService2 {

	@Inject
	private NamedElements elements;
	@Inject
	private NewNames names;
	@Inject
	private Usages usages;
	@Inject
	private FollowingLedger ledgers;
	@Inject
	private ResourceDescriptionsProvider descriptions;
	@Inject
	private UriExtensions uris;

	@Override
	public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
		return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(), read -> {
			if (!(read.getResource() instanceof XtextResource plan) || read.getDocument() == null) {
				return null;
			}
			NamedElements.Named named = named(plan, read.getDocument().getOffSet(options.getParams().getPosition())).orElse(null);
			if (named == null) {
				return null;
			}
			String name = ElementNames.of(named.element());
			return Either3.forSecond(new PrepareRenameResult(new Positions(read.getDocument().getContents()).range(place(plan, named)), name));
		});
	}

	private Optional<NamedElements.Named> named(XtextResource plan, int offset) {
		return elements.named(plan, offset).filter(named -> ElementNames.of(named.element()) != null && named.element().eResource().getURI().isFile());
	}

	/** The name alone, without what qualifies it. */
	private static ITextRegion place(XtextResource plan, NamedElements.Named named) {
		return named.definition() ? named.name()
				: ElementNames.last(NodeModelUtils.findLeafNodeAtOffset(plan.getParseResult().getRootNode(), named.name().getOffset()), ElementNames.of(named.element()));
	}

	@Override
	public WorkspaceEdit rename(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getRenameParams().getTextDocument().getUri(), read -> {
			if (!(read.getResource() instanceof XtextResource plan) || read.getDocument() == null) {
				return new WorkspaceEdit();
			}
			EObject element = named(plan, read.getDocument().getOffSet(options.getRenameParams().getPosition())).map(NamedElements.Named::element)
					.orElseThrow(() -> refused(RenameTexts.get("nothing")));
			String name = options.getRenameParams().getNewName().strip();
			names.problem(element, name).ifPresent(problem -> {
				throw refused(problem);
			});
			return name.equals(ElementNames.of(element)) ? new WorkspaceEdit() : edit(element, name, options.getLanguageServerAccess(), options.getCancelIndicator());
		});
	}

	private static ResponseErrorException refused(String reason) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
	}

	private WorkspaceEdit edit(EObject element, String name, ILanguageServerAccess access, CancelIndicator cancel) {
		URI own = element.eResource().getURI();
		// the server has all plans read, and reading a hundred anew would take seconds
		ResourceSet before = element.eResource().getResourceSet();
		Map<XtextResource, List<RenameEdit>> edits = new LinkedHashMap<>();
		for (URI file : files(element)) {
			if (before.getResource(file, true) instanceof XtextResource plan && plan.getParseResult() != null) {
				List<RenameEdit> found = edits(plan, element, name, file.equals(own));
				if (!found.isEmpty()) {
					edits.put(plan, RenameChanges.sorted(found));
				}
			}
		}
		ResourceSet after = changed(edits, own, access.newLiveScopeResourceSet(own));
		verify(element, name, after);
		RenameResult result = new RenameResult(access.getInitializeParams(), ElementNames.of(element), name);
		edits.forEach((plan, found) -> result.add(uris.toUriString(plan.getURI()), text(plan), found));
		edits.forEach((plan, found) -> {
			if (FollowingLedger.exists(plan)) {
				ledgers.change(plan, (XtextResource) after.getResource(plan.getURI(), true), certain(found), cancel).ifPresent(change -> add(result, change, RenameResult.LEDGER));
			}
			if (FollowingLayout.exists(plan)) {
				FollowingLayout.change(plan, (XtextResource) after.getResource(plan.getURI(), true)).ifPresent(change -> add(result, change, RenameResult.LAYOUT));
			}
		});
		FollowingActuals.changes(element, name).forEach(change -> add(result, change, RenameResult.ACTUALS));
		return result.edit();
	}

	private void add(RenameResult result, FileChange change, String annotation) {
		result.add(uris.toUriString(URI.createFileURI(change.file().toString())), change.before(), change.after(), annotation);
	}

	private static List<RenameEdit> edits(XtextResource plan, EObject element, String name, boolean own) {
		RenameChanges changes = new RenameChanges(plan);
		EObject here = own ? plan.getEObject(EcoreUtil.getURI(element).fragment()) : element;
		List<RenameEdit> found = new ArrayList<>(changes.references(here, name));
		if (own) {
			changes.definition(here, name).ifPresent(found::add);
			found.addAll(changes.mentions(here, name, found));
		}
		return found;
	}

	/** The files that may have to change, the element's own first. Those that name something of a plan name the plan, too. */
	private List<URI> files(EObject element) {
		URI own = element.eResource().getURI();
		Set<URI> files = new LinkedHashSet<>(List.of(own));
		usages.of(element).forEach(usage -> files.add(usage.source().trimFragment()));
		if (element instanceof Plan) {
			for (IResourceDescription file : descriptions.getResourceDescriptions(element.eResource()).getAllResourceDescriptions()) {
				for (IReferenceDescription reference : file.getReferenceDescriptions()) {
					if (reference.getTargetEObjectUri().trimFragment().equals(own)) {
						files.add(file.getURI());
					}
				}
			}
		}
		return List.copyOf(files);
	}

	/** The plans whose new text somebody looks at, as they will be: that of the element and those that have decisions of reviewers or places in diagrams. */
	private static ResourceSet changed(Map<XtextResource, List<RenameEdit>> edits, URI own, ResourceSet after) {
		edits.forEach((plan, found) -> {
			if (plan.getURI().equals(own) || FollowingLedger.exists(plan) || FollowingLayout.exists(plan)) {
				String text = TextChange.apply(text(plan), certain(found));
				try {
					after.createResource(plan.getURI()).load(new LazyStringInputStream(text, StandardCharsets.UTF_8),
							Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
				} catch (IOException e) {
					throw new UncheckedIOException(plan.getURI().toString(), e);
				}
			}
		});
		return after;
	}

	/** Whatever the name holds: it has to be read as the name of the element again, or nothing is changed. */
	private static void verify(EObject element, String name, ResourceSet after) {
		URI uri = EcoreUtil.getURI(element);
		EObject renamed = after.getResource(uri.trimFragment(), true).getEObject(uri.fragment());
		String read = renamed == null || renamed.eClass() != element.eClass() ? null : ElementNames.of(renamed);
		if (read == null || !NameKey.of(read).equals(NameKey.of(name))) {
			throw refused(RenameTexts.get("unreadable", name));
		}
	}

	private static List<TextChange> certain(List<RenameEdit> edits) {
		return edits.stream().filter(edit -> edit.role() != Role.PROSE).map(RenameEdit::change).toList();
	}

	private static String text(XtextResource plan) {
		return plan.getParseResult().getRootNode().getText();
	}
}
