package org.planwright.dsl.serializer;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.tokens.CrossReferenceSerializer;
import org.planwright.dsl.naming.ReferenceNames;

import com.google.inject.Inject;

/** Writes the names of references as the plan writes them, without blanks; qualified where the name alone would mean more than one element. */
public class PlanReferenceSerializer extends CrossReferenceSerializer {

	@Inject
	private LinkingHelper linking;

	@Inject
	private IValueConverterService values;

	@Override
	protected String getCrossReferenceNameFromScope(EObject element, CrossReference reference, EObject target, IScope scope, Acceptor errors) {
		for (Iterator<String> names = ReferenceNames.of(target, scope).iterator(); names.hasNext();) {
			try {
				return values.toString(names.next(), linking.getRuleNameFrom(reference));
			} catch (ValueConverterException e) {
				continue;
			}
		}
		return super.getCrossReferenceNameFromScope(element, reference, target, scope, errors);
	}
}
