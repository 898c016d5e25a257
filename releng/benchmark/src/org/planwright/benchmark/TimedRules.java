package org.planwright.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.util.Modules2;
import org.planwright.dsl.PlanRuntimeModule;
import org.planwright.rules.RulesModule;
import org.planwright.rules.RulesStandaloneSetup;
import org.planwright.rules.sets.BuiltInRules;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The rules of the product, each set with a clock. For one thread. */
public class TimedRules extends BuiltInRules {

	/** Makes the language with these rules. */
	static final class Setup extends RulesStandaloneSetup {

		@Override
		public Injector createInjector() {
			return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new Rules()));
		}
	}

	private static final class Rules extends RulesModule {

		@Override
		@SingletonBinding(eager = true)
		public Class<? extends BuiltInRules> bindBuiltInRules() {
			return TimedRules.class;
		}
	}

	private final class TimedMethod extends MethodWrapper {

		private final String set;

		TimedMethod(MethodWrapper method) {
			super(method.getInstance(), method.getMethod());
			String name = method.getMethod().getDeclaringClass().getName();
			set = name.substring(PREFIX.length());
		}

		@Override
		public void invoke(State state) {
			long start = THREADS.getCurrentThreadCpuTime();
			try {
				super.invoke(state);
			} finally {
				nanos.merge(set, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
			}
		}
	}

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final String PREFIX = "org.planwright.rules.";

	private final Map<Class<?>, List<MethodWrapper>> methods = new ConcurrentHashMap<>();
	private final Map<String, Long> nanos = new TreeMap<>();

	@Override
	protected List<MethodWrapper> getMethodsForType(EObject object) {
		return methods.computeIfAbsent(object.getClass(), type -> super.getMethodsForType(object).stream().<MethodWrapper>map(TimedMethod::new).toList());
	}

	/** The processor time that each set took since the last call, in nanoseconds, by the name of its class behind the package of the rules. */
	Map<String, Long> take() {
		Map<String, Long> taken = new TreeMap<>(nanos);
		nanos.clear();
		return taken;
	}
}
