package org.planwright.dsl.ide.serializer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionDiffBuilder;
import org.eclipse.xtext.ide.serializer.impl.ChangeTreeProvider.ResourceRecording;
import org.eclipse.xtext.ide.serializer.impl.PartialSerializer;
import org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IConstraint;
import org.planwright.model.plan.PlanPackage.Literals;

/** Writes what has changed in a model and leaves the rest of the text alone. */
public class PlanPartialSerializer extends PartialSerializer {

	@Override
	public void serializeChanges(ResourceRecording changes, ITextRegionDiffBuilder result) {
		super.serializeChanges(changes, new CommentKeepingDiff(result));
	}

	/** 「= and 「 are one sign each: the one cannot be made the other by adding or leaving out a word. */
	@Override
	protected List<SerializationStrategy> trySerializeSingleValue(EObject owner, FeatureChange change, IEObjectRegion region, IConstraint constraint) {
		return change.getFeature() == Literals.REFERENCE__CHECK ? null : super.trySerializeSingleValue(owner, change, region, constraint);
	}
}
