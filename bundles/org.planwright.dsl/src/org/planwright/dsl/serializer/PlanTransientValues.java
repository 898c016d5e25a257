package org.planwright.dsl.serializer;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.serializer.sequencer.TransientValueService;
import org.planwright.model.plan.PlanPackage.Literals;

/** Which values are not written: also those literals that only say that there is none, for which the language has no word. */
public class PlanTransientValues extends TransientValueService {

	private static final Set<EStructuralFeature> WITHOUT_WORD_FOR_NONE = Set.of(Literals.INDICATOR__ATTRIBUTE, Literals.REGION_HEADER__LEVEL, Literals.HEADING__KEYWORD);

	@Override
	public ValueTransient isValueTransient(EObject element, EStructuralFeature feature) {
		if (WITHOUT_WORD_FOR_NONE.contains(feature) && !element.eIsSet(feature)) {
			return ValueTransient.YES;
		}
		return super.isValueTransient(element, feature);
	}
}
