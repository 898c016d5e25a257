package org.planwright.dsl;

import org.eclipse.emf.ecore.EPackage;
import org.planwright.model.plan.PlanPackage;

import com.google.inject.Injector;

/** Sets the language up where there is no extension registry. */
public class PlanStandaloneSetup extends PlanStandaloneSetupGenerated {

	/** Sets the language up once for a program that does not need the injector. */
	public static void doSetup() {
		new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
