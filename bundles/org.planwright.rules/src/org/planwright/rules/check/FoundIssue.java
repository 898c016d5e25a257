package org.planwright.rules.check;

import java.util.List;

import org.eclipse.xtext.validation.Issue;

/** An issue with the finding that it stands for. All issues of the validator of {@link org.planwright.rules.RulesModule} are of this kind. */
public final class FoundIssue extends Issue.IssueImpl {

	/** A stretch of text. Lines and columns count from 1, columns in UTF-16 units; the end is behind the last character. */
	public record Range(int line, int column, int endLine, int endColumn) {
	}

	private final Finding finding;
	private final List<Range> related;

	/** @param related where the related places of the finding are, in their order */
	FoundIssue(Issue issue, Finding finding, List<Range> related) {
		this.finding = finding;
		this.related = List.copyOf(related);
		setCode(issue.getCode());
		setMessage(issue.getMessage());
		setSeverity(issue.getSeverity());
		setType(issue.getType());
		setSyntaxError(issue.isSyntaxError());
		setUriToProblem(issue.getUriToProblem());
		setOffset(issue.getOffset());
		setLength(issue.getLength());
		setLineNumber(issue.getLineNumber());
		setColumn(issue.getColumn());
		setLineNumberEnd(issue.getLineNumberEnd());
		setColumnEnd(issue.getColumnEnd());
		setData(issue.getData());
	}

	/** This issue with a finding that is passed over for a reason. */
	FoundIssue suppressedFor(String reason) {
		return new FoundIssue(this, finding.suppressedFor(reason), related);
	}

	/**
	 * This issue at another place of its text, after the text around it has changed.
	 *
	 * @param offset of its first character
	 * @param length in UTF-16 units
	 * @param range the same place
	 * @param related where the related places of the finding are, in their order
	 */
	public FoundIssue movedTo(int offset, int length, Range range, List<Range> related) {
		FoundIssue moved = new FoundIssue(this, finding.movedTo(offset, offset + length), related);
		moved.setOffset(offset);
		moved.setLength(length);
		moved.setLineNumber(range.line());
		moved.setColumn(range.column());
		moved.setLineNumberEnd(range.endLine());
		moved.setColumnEnd(range.endColumn());
		return moved;
	}

	/** What was found. */
	public Finding finding() {
		return finding;
	}

	/** Where the related places of the finding are, in their order. */
	public List<Range> related() {
		return related;
	}
}
