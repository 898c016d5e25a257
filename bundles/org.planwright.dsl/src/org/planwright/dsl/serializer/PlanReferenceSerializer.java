package org.planwright.dsl.serializer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.tokens.CrossReferenceSerializer;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Referable;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;

/** Writes the names of references as the plan writes them, without blanks; qualified where the name alone would mean more than one element. */
public class PlanReferenceSerializer extends CrossReferenceSerializer {

	@Inject
	private LinkingHelper linking;

	@Inject
	private IValueConverterService values;

	@Override
	protected String getCrossReferenceNameFromScope(EObject element, CrossReference reference, EObject target, IScope scope, Acceptor errors) {
		for (IEObjectDescription found : scope.getElements(target)) {
			if (Iterables.size(scope.getElements(found.getName())) == 1) {
				try {
					return values.toString(written(target, found.getName()), linking.getRuleNameFrom(reference));
				} catch (ValueConverterException e) {
					continue;
				}
			}
		}
		return super.getCrossReferenceNameFromScope(element, reference, target, scope, errors);
	}

	/** The name as its plan writes it, behind that of the box or the plan when the found name is so qualified. */
	private static String written(EObject target, QualifiedName found) {
		if (!(target instanceof Referable referable)) {
			return target instanceof Plan plan ? Widths.withoutBlanks(plan.getName()) : found.toString("/");
		}
		String name = Widths.withoutBlanks(referable.getName());
		if (found.getSegmentCount() == 1 + name.chars().filter(c -> c == '/').count()) {
			return name;
		}
		boolean byBox = target.eContainer() instanceof Box box && box.getName() != null && NameKey.of(box.getName()).toString().equals(found.getFirstSegment());
		EObject qualifier = byBox ? target.eContainer() : target.eResource().getContents().get(0);
		return Widths.withoutBlanks(qualifier instanceof Box box ? box.getName() : ((Plan) qualifier).getName()) + '/' + name;
	}
}
