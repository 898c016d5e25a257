package org.planwright.dsl.naming;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.planwright.model.plan.Box;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.Referable;
import org.planwright.model.text.NameKey;
import org.planwright.model.text.Widths;

import com.google.common.collect.Iterables;

/** The names by which an element can be referred to. */
public final class ReferenceNames {

	private ReferenceNames() {
	}

	/** The names that mean the element and no other, as its plan writes them but without blanks; behind those of its box or plan where the name alone is not enough. */
	public static Stream<String> of(EObject target, IScope scope) {
		return StreamSupport.stream(scope.getElements(target).spliterator(), false).map(IEObjectDescription::getName)
				.filter(name -> Iterables.size(scope.getElements(name)) == 1).map(name -> written(target, name));
	}

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
