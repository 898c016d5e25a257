package org.planwright.rules.sets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.planwright.model.plan.Block;
import org.planwright.model.plan.Cell;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Indicator;
import org.planwright.model.plan.Note;
import org.planwright.model.plan.NoteMark;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.PlanPackage.Literals;
import org.planwright.model.plan.Project;
import org.planwright.model.plan.Run;
import org.planwright.model.plan.Term;
import org.planwright.model.plan.TextRun;
import org.planwright.model.text.NameKey;
import org.planwright.model.values.CellValue;
import org.planwright.rules.ruleset.Labels;
import org.planwright.rules.ruleset.Report;
import org.planwright.rules.ruleset.RuleSet;

/** Rules on note marks: in indicator tables and between prose and glossary. */
public class NoteRules extends RuleSet {

	private static final Pattern BRACKETS = Pattern.compile("[\\[［〔【]\\s*[\\]］〕】]|方括号|中括号");
	private static final Pattern STAR = Pattern.compile("[*＊※▲△★☆◆◇●]");
	/** How far before a mark the term it belongs to may begin. */
	private static final int REACH = 40;
	private static final int LISTED_AT_MOST = 6;

	/** N05: the marks that notes of a table explain are used in it, and those used are explained. */
	@Check(CheckType.FAST)
	public void notesAreUsed(Frame frame) {
		List<Indicator> indicators = frame.indicators();
		if (indicators.isEmpty()) {
			return;
		}
		Cell total = null;
		Cell starred = null;
		boolean star = indicators.stream().anyMatch(indicator -> STAR.matcher(Labels.of(indicator)).find());
		for (Indicator indicator : indicators) {
			for (Cell cell : indicator.getCells()) {
				String lexeme = cell.getValue() == null ? "" : cell.getValue().lexeme();
				total = total == null && cell.getValue() instanceof CellValue.FiveYearTotal && "[［〔【".indexOf(lexeme.strip().charAt(0)) >= 0 ? cell : total;
				starred = starred == null && STAR.matcher(lexeme).find() ? cell : starred;
			}
		}
		boolean brackets = false;
		boolean stars = false;
		List<Note> notes = frame.getLines().stream().filter(Note.class::isInstance).map(Note.class::cast).toList();
		for (Note note : notes) {
			brackets |= explains(note, BRACKETS, total != null);
			stars |= explains(note, STAR, star || starred != null);
		}
		if (total != null && !brackets) {
			report("N05", "unexplained").with(total.getValue().lexeme().strip(), "[ ]").at(total, Literals.CELL__VALUE);
		}
		if (starred != null && !stars) {
			report("N05", "unexplained").with(starred.getValue().lexeme().strip(), mark(starred)).at(starred, Literals.CELL__VALUE);
		}
	}

	private static String mark(Cell starred) {
		Matcher mark = STAR.matcher(starred.getValue().lexeme());
		mark.find();
		return mark.group();
	}

	private boolean explains(Note note, Pattern mark, boolean used) {
		Matcher matcher = mark.matcher(note.getText());
		if (!matcher.find()) {
			return false;
		}
		if (!used) {
			report("N05").with(matcher.group()).at(note);
		}
		return true;
	}

	/**
	 * N06: marks in prose count 1, 2, 3 in their order and each has its term. A mark may be repeated where its own term stands before it. Without a glossary the marks may belong to
	 * pages. One finding a plan.
	 */
	@Check(CheckType.FAST)
	public void marksFollowGlossary(Plan plan) {
		List<Term> terms = plan.terms();
		List<Placed> marks = new ArrayList<>();
		for (Block block : plan.getBlocks()) {
			if (block instanceof Paragraph paragraph) {
				marks(paragraph.getContent(), marks);
			} else if (block instanceof Frame frame) {
				for (FrameLine line : frame.getLines()) {
					if (line instanceof Paragraph || line instanceof Project) {
						marks(line instanceof Paragraph paragraph ? paragraph.getContent() : ((Project) line).getContent(), marks);
					}
				}
			}
		}
		if (!marks.isEmpty() && !terms.isEmpty()) {
			Map<Integer, Term> numbered = numbered(terms);
			order(marks, numbered);
			missing(marks, numbered.keySet());
		}
	}

	private void order(List<Placed> marks, Map<Integer, Term> terms) {
		List<Placed> wrong = new ArrayList<>();
		int expected = 0;
		int firstExpected = 0;
		for (Placed mark : marks) {
			int number = mark.mark.getNumber();
			if (number <= 0 || number <= expected && belongs(mark, terms.get(number))) {
				continue;
			}
			expected++;
			if (number != expected) {
				firstExpected = wrong.isEmpty() ? expected : firstExpected;
				wrong.add(mark);
			}
		}
		if (!wrong.isEmpty()) {
			Report report = report("N06").with(wrong.get(0).mark.getMark(), firstExpected, wrong.size(), marks.size());
			wrong.stream().skip(1).forEach(mark -> report.also("other", mark.mark, null));
			report.at(wrong.get(0).mark);
		}
	}

	private void missing(List<Placed> marks, Set<Integer> terms) {
		Set<String> without = new LinkedHashSet<>();
		NoteMark first = null;
		for (Placed mark : marks) {
			if (mark.mark.getNumber() > 0 && !terms.contains(mark.mark.getNumber())) {
				first = first == null ? mark.mark : first;
				without.add(mark.mark.getMark());
			}
		}
		if (first != null) {
			report("N06", "term").with(String.join("、", without.stream().limit(LISTED_AT_MOST).toList())).at(first);
		}
	}

	private static boolean belongs(Placed mark, Term term) {
		String key = term == null || term.getName() == null ? "" : letters(term.getName());
		return !key.isEmpty() && letters(mark.before).contains(key);
	}

	private static String letters(String text) {
		return NameKey.of(text).key().replaceAll("[\"·、,《》]", "");
	}

	/** The terms by their numbers; a term whose number is missing or doubled has the one of its place. */
	private static Map<Integer, Term> numbered(List<Term> terms) {
		Map<Integer, Term> numbered = new HashMap<>();
		for (int i = 0; i < terms.size(); i++) {
			OptionalInt number = Ordinals.value(terms.get(i).getMark());
			int place = number.isEmpty() || numbered.containsKey(number.getAsInt()) || number.getAsInt() > terms.size() ? i + 1 : number.getAsInt();
			numbered.putIfAbsent(place, terms.get(i));
		}
		return numbered;
	}

	private record Placed(NoteMark mark, String before) {
	}

	private static void marks(List<Run> content, List<Placed> marks) {
		String before = "";
		for (Run run : content) {
			if (run instanceof TextRun plain && plain.getText() != null) {
				before = plain.getText();
			} else if (run instanceof NoteMark mark) {
				marks.add(new Placed(mark, before.substring(Math.max(0, before.length() - REACH))));
				before = "";
			}
		}
	}
}
