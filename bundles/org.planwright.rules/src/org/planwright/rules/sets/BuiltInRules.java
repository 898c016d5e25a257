package org.planwright.rules.sets;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.validation.ComposedChecks;
import org.eclipse.xtext.validation.EValidatorRegistrar;

import com.google.inject.Inject;
import org.planwright.rules.boxes.BoxRules;
import org.planwright.rules.compliance.ComplianceRules;
import org.planwright.rules.conversion.ConversionRules;
import org.planwright.rules.cross.CrossRules;
import org.planwright.rules.drafts.DraftRules;
import org.planwright.rules.figures.FigureRules;
import org.planwright.rules.hierarchy.HierarchyRules;
import org.planwright.rules.naming.NamingRules;
import org.planwright.rules.ruleset.RuleSet;
import org.planwright.rules.suppression.SuppressionRules;
import org.planwright.rules.tables.TableRules;

/** All rule sets of the product as one validator, so that each element of a plan is dispatched once. */
@ComposedChecks(validators = { AttributeRules.class, BaseRules.class, ValueRules.class, QuantityRules.class, ArithmeticRules.class, NumberingRules.class,
		ItemNumberRules.class, ProjectRules.class, CompletenessRules.class, AttributeWordingRules.class, HierarchyRules.class, DraftRules.class, ValueFormRules.class,
		CategoryRules.class, BoxFormRules.class, NoteRules.class, ContentsRules.class, DocumentRules.class,
		WordingRules.class, TextFormRules.class, PeriodRules.class, ProjectDataRules.class, TermRules.class, FactRules.class,
		ComplianceRules.class, NamingRules.class, CrossRules.class, BoxRules.class, ConversionRules.class, TableRules.class, FigureRules.class,
		SuppressionRules.class })
public class BuiltInRules extends RuleSet {

	@Inject
	@Override
	public void register(EValidatorRegistrar registrar) {
		for (EPackage ePackage : getEPackages()) {
			registrar.register(ePackage, this);
		}
	}
}
