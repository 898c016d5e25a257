package org.planwright.dsl.conversion;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.planwright.dsl.line.LineNumberKinds;
import org.planwright.model.plan.PlanPackage;
import org.planwright.model.quantity.Amount;
import org.planwright.model.time.YearSpan;
import org.planwright.model.values.CellValue;

import com.google.inject.Singleton;

/** How the tokens of the language become values, and values tokens. One for all, since it finds its converters by reflection. */
@Singleton
public class PlanValueConverterService extends AbstractDeclarativeValueConverterService {

	private static final IValueConverter<String> VALUE = new QuotedConverter();
	private static final IValueConverter<String> PLAIN = new PlainConverter("", text -> true);

	/** Prose or a title. */
	@ValueConverter(rule = "TEXT")
	public IValueConverter<String> text() {
		return new ProseConverter();
	}

	/** A value of a structural line. */
	@ValueConverter(rule = "VALUE")
	public IValueConverter<String> value() {
		return VALUE;
	}

	/** The name in front of a value. */
	@ValueConverter(rule = "SUBJECT")
	public IValueConverter<String> subject() {
		return VALUE;
	}

	/** The number of a heading. */
	@ValueConverter(rule = "HEADING_NO")
	public IValueConverter<String> headingNumber() {
		return new PlainConverter("", LineNumberKinds::isHeading);
	}

	/** The number of a group. */
	@ValueConverter(rule = "GROUP_NO")
	public IValueConverter<String> groupNumber() {
		return new PlainConverter("", LineNumberKinds::isGroup);
	}

	/** The number of a project. */
	@ValueConverter(rule = "ITEM_NO")
	public IValueConverter<String> itemNumber() {
		return new PlainConverter("", LineNumberKinds::isItem);
	}

	/** A note mark, without the sign before it. */
	@ValueConverter(rule = "NOTE_MARK")
	public IValueConverter<String> noteMark() {
		return new PlainConverter("^", mark -> true);
	}

	/** A line of the front matter that is no header. */
	@ValueConverter(rule = "HEADER_TEXT")
	public IValueConverter<String> headerText() {
		return PLAIN;
	}

	/** A line without a place. */
	@ValueConverter(rule = "DAMAGED_LINE")
	public IValueConverter<String> damagedLine() {
		return PLAIN;
	}

	/** Text without a place in its line. */
	@ValueConverter(rule = "UNKNOWN")
	public IValueConverter<String> unknown() {
		return PLAIN;
	}

	/** A number behind a keyword. */
	@ValueConverter(rule = "NUMBER")
	public IValueConverter<String> number() {
		return PLAIN;
	}

	/** 专栏 and its number. */
	@ValueConverter(rule = "BOX_NO")
	public IValueConverter<String> boxNumber() {
		return PLAIN;
	}

	/** 表 and its number. */
	@ValueConverter(rule = "TABLE_NO")
	public IValueConverter<String> tableNumber() {
		return PLAIN;
	}

	/** 图 and its number. */
	@ValueConverter(rule = "FIGURE_NO")
	public IValueConverter<String> figureNumber() {
		return PLAIN;
	}

	/** The mark of a term. */
	@ValueConverter(rule = "TERM_MARK")
	public IValueConverter<String> termMark() {
		return PLAIN;
	}

	/** A term. */
	@ValueConverter(rule = "TERM_NAME")
	public IValueConverter<String> termName() {
		return PLAIN;
	}

	/** The key of a cell. */
	@ValueConverter(rule = "CellKey")
	public IValueConverter<String> cellKey() {
		return PLAIN;
	}

	/** The text of a table cell. */
	@ValueConverter(rule = "TableText")
	public IValueConverter<String> tableText() {
		return new TableTextConverter();
	}

	/** The value of a cell in an indicator table. */
	@ValueConverter(rule = "CellText")
	public IValueConverter<CellValue> cellText() {
		return new MappedConverter<>(VALUE, CellValue::parse, CellValue::lexeme);
	}

	/** Years. */
	@ValueConverter(rule = "Years")
	public IValueConverter<YearSpan> years() {
		return new MappedConverter<>(VALUE, YearSpan::parse, YearSpan::lexeme);
	}

	/** An amount. */
	@ValueConverter(rule = "AmountText")
	public IValueConverter<Amount> amountText() {
		return new MappedConverter<>(new QuotedConverter(true), Amount::parse, Amount::lexeme);
	}

	/** What a reference shows. */
	@ValueConverter(rule = "Facet")
	public IValueConverter<Object> facet() {
		return literal(PlanPackage.Literals.FACET);
	}

	/** Which way an indicator is meant to move. */
	@ValueConverter(rule = "Direction")
	public IValueConverter<Object> direction() {
		return literal(PlanPackage.Literals.DIRECTION);
	}

	/** What an indicator measures. */
	@ValueConverter(rule = "IndicatorKind")
	public IValueConverter<Object> indicatorKind() {
		return literal(PlanPackage.Literals.INDICATOR_KIND);
	}

	private static IValueConverter<Object> literal(EDataType type) {
		return new LiteralConverter(type);
	}

	/** Refuses what would not stay on its line. */
	static void requireOneLine(String value) {
		if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
			throw new ValueConverterException("a value cannot hold a line break: " + value, null, null);
		}
	}
}
