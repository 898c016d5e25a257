package org.planwright.evl.engine;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.epsilon.common.module.IModule;
import org.eclipse.epsilon.common.parse.AST;
import org.eclipse.epsilon.common.parse.problem.ParseProblem;
import org.eclipse.epsilon.common.util.AstUtil;
import org.eclipse.epsilon.eol.dom.Import;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.parse.EolParser;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.eclipse.epsilon.evl.dom.ConstraintContext;
import org.eclipse.epsilon.evl.execute.UnsatisfiedConstraint;
import org.eclipse.xtext.util.CancelIndicator;
import org.planwright.evl.engine.Fault.Kind;
import org.planwright.model.plan.Plan;

/**
 * A script as Epsilon has it, for one thread at a time. The failure of a constraint costs its own findings only. What a script prints is dropped, because the output
 * belongs to reports; fixes are not run.
 */
final class ScriptModule extends EvlModule {

	/** A constraint that does not hold for an element. */
	record Violation(Constraint constraint, EObject element, String message) {
	}

	/** Everything of a run. */
	record Result(List<Violation> violations, List<Fault> faults) {
	}

	private static final Pattern JAVA_OBJECT = Pattern.compile("\\b(?:[\\w$]+\\.)+(\\w+?)(?:Impl)?@[0-9a-f]+(?: \\(.*\\))?");

	private final PlanModel model = new PlanModel();
	private final List<Fault> faults = new ArrayList<>();
	private final StepLimit limit;

	ScriptModule(long steps) {
		limit = new StepLimit(steps);
		PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
		context.setOutputStream(nowhere);
		context.setErrorStream(nowhere);
		context.setWarningStream(nowhere);
		context.setUserInput(new SilentUser());
		context.getModelRepository().addModel(model);
		context.getExecutorFactory().setExecutionController(limit);
	}

	/** Reads a script; what is wrong is in {@link #faults}. To be called once, before anything else. */
	void read(String content) {
		try {
			parse(content, null);
		} catch (Exception e) {
			// also in the problems, unless the parser itself failed
			if (getParseProblems().isEmpty()) {
				faults.add(new Fault(1, Kind.SYNTAX, String.valueOf(e.getMessage())));
			}
		}
		int last = (int) content.lines().count();
		for (ParseProblem problem : getParseProblems()) {
			// the end of the file has line 0
			int line = problem.getLine() < 1 ? Math.max(1, last) : problem.getLine();
			faults.add(new Fault(line, Kind.SYNTAX, firstLine(problem.getReason())));
		}
	}

	/** What is wrong with the script, as far as it was read or run last. */
	List<Fault> faults() {
		return List.copyOf(faults);
	}

	/**
	 * Checks a plan.
	 *
	 * @throws OperationCanceledException when cancelled
	 */
	Result run(Plan plan, CancelIndicator cancel) {
		faults.clear();
		model.show(plan);
		limit.start(cancel);
		try {
			execute();
		} catch (EolRuntimeException e) {
			keep(e, 1, "");
		} catch (StackOverflowError e) {
			faults.add(new Fault(1, Kind.TOO_DEEP, ""));
		}
		if (limit.cancelled()) {
			throw new OperationCanceledException();
		}
		Result result = new Result(violations(), faults());
		forget();
		return result;
	}

	private List<Violation> violations() {
		List<Violation> violations = new ArrayList<>();
		for (UnsatisfiedConstraint found : getContext().getUnsatisfiedConstraints()) {
			// a constraint without a context is about the plan
			EObject element = found.getInstance() instanceof EObject instance ? instance : model.plan();
			String message = found.getConstraint().getMessageBlock() == null ? "" : found.getMessage();
			violations.add(new Violation(found.getConstraint(), element, message == null ? "" : message.strip()));
		}
		return violations;
	}

	private void forget() {
		model.show(null);
		clearCache();
		getContext().getUnsatisfiedConstraints().clear();
		getContext().getConstraintTrace().clear();
		context.getFrameStack().dispose();
	}

	@Override
	protected void checkConstraints() throws EolRuntimeException {
		Set<Constraint> broken = new HashSet<>();
		for (ConstraintContext each : getConstraintContexts()) {
			Collection<?> elements = elements(each);
			for (Object element : elements) {
				check(each, element, broken);
			}
		}
	}

	private Collection<?> elements(ConstraintContext each) throws EolRuntimeException {
		try {
			return each.isLazy(getContext()) ? List.of() : each.getAllOfSourceKind(context);
		} catch (EolRuntimeException e) {
			fail(e, line(each.getRegion().getStart().getLine()), "");
			return List.of();
		}
	}

	private void check(ConstraintContext each, Object element, Set<Constraint> broken) throws EolRuntimeException {
		Boolean applies = null;
		for (Constraint constraint : each.getConstraints()) {
			if (broken.contains(constraint)) {
				continue;
			}
			int line = line(constraint.getRegion().getStart().getLine());
			try {
				applies = applies == null ? each.appliesTo(element, getContext()) : applies;
				if (applies) {
					context.getExecutorFactory().execute(constraint, context, element);
				}
			} catch (EolRuntimeException e) {
				fail(e, line, constraint.getName());
				broken.add(constraint);
			} catch (StackOverflowError e) {
				faults.add(new Fault(line, Kind.TOO_DEEP, constraint.getName()));
				broken.add(constraint);
			}
		}
	}

	/** Keeps what went wrong; ends the run when no more steps may be taken. */
	private void fail(EolRuntimeException failure, int line, String name) throws EolRuntimeException {
		keep(failure, line, name);
		if (limit.cancelled() || limit.exceeded()) {
			throw failure;
		}
	}

	private void keep(EolRuntimeException failure, int line, String name) {
		if (!limit.exceeded()) {
			faults.add(new Fault(failure.getLine() < 1 ? line : failure.getLine(), Kind.FAILED, firstLine(failure.getReason())));
		} else if (faults.stream().noneMatch(fault -> fault.kind() == Kind.ENDLESS)) {
			faults.add(new Fault(line, Kind.ENDLESS, name));
		}
	}

	private static int line(int line) {
		return Math.max(1, line);
	}

	/** What the engine says, with the kinds of elements in place of how Java writes them. */
	private static String firstLine(String text) {
		return text == null || text.isBlank() ? "" : JAVA_OBJECT.matcher(text.strip().lines().findFirst().orElse("")).replaceAll("$1");
	}

	/** A file that a script draws in would be read before anybody has trusted it, and its changes would go unnoticed. */
	@Override
	protected Collection<Import> getImportsByExtension(AST cst, String extension, Class<? extends IModule> type) {
		return List.of();
	}

	@Override
	protected void checkImports(AST cst) {
		for (AST file : AstUtil.getChildren(cst, EolParser.IMPORT)) {
			faults.add(new Fault(line(file.getLine()), Kind.IMPORT, file.getFirstChild().getText()));
		}
	}
}
