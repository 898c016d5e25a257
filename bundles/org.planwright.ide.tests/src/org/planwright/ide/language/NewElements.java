package org.planwright.ide.language;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import org.planwright.model.plan.Box;
import org.planwright.model.plan.Contents;
import org.planwright.model.plan.DataTable;
import org.planwright.model.plan.Detail;
import org.planwright.model.plan.Direction;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.FrameLine;
import org.planwright.model.plan.Glossary;
import org.planwright.model.plan.HeadingKeyword;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.IndicatorKind;
import org.planwright.model.plan.NamedAmount;
import org.planwright.model.plan.NamesRole;
import org.planwright.model.plan.Paragraph;
import org.planwright.model.plan.PlanFactory;
import org.planwright.model.plan.RegionLevel;
import org.planwright.model.plan.SeriesRole;
import org.planwright.model.plan.SeriesValue;
import org.planwright.model.plan.TableCell;
import org.planwright.model.plan.TextRole;
import org.planwright.model.plan.TextRun;
import org.planwright.model.plan.YearsRole;
import org.planwright.model.quantity.Amount;
import org.planwright.model.time.YearSpan;
import org.planwright.model.values.CellValue;

/** Elements made anew. */
final class NewElements {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	static final List<Supplier<EObject>> HEADERS = List.of(
			() -> with(MAKE.createStageHeader(), it -> it.setStage("送审稿")),
			() -> with(MAKE.createRegionHeader(), it -> {
				it.setRegion("北屏县");
				it.setLevel(RegionLevel.COUNTY);
				it.setParent("云津市");
			}),
			() -> with(MAKE.createPeriodHeader(), it -> {
				it.setPeriod(YearSpan.parse("2026—2030年"));
				it.setHorizon(YearSpan.parse("2035年"));
			}),
			() -> with(MAKE.createApprovalHeader(), it -> it.setBody("北屏县人民代表大会")));

	static final List<Supplier<EObject>> BLOCKS = List.of(
			() -> paragraph("新写的一段话，说明今后五年的安排。"),
			() -> with(MAKE.createHeading(), it -> {
				it.setNumber("第九章");
				it.setTitle("新的一章");
			}),
			() -> paragraph("专栏9：只是正文"),
			() -> with(MAKE.createHeading(), it -> {
				it.setKeyword(HeadingKeyword.ITEM);
				it.setTitle("没有编号的标题");
			}),
			() -> with(MAKE.createPrinciple(), it -> it.getContent().add(text("坚持统筹推进。"))),
			() -> with(MAKE.createFigure(), it -> {
				it.setNumber("图9");
				it.setTitle("新图");
			}),
			() -> with(MAKE.createBox(), it -> {
				it.setNumber("专栏9");
				it.setTitle("新的项目");
				it.getLines().addAll(List.of(group(), project()));
			}),
			() -> with(MAKE.createIndicatorTable(), it -> {
				it.setTitle("新的指标");
				it.getLines().addAll(List.of(columns(), category(), indicator()));
			}),
			() -> with(MAKE.createDataTable(), it -> {
				it.setNumber("表9");
				it.setTitle("新表");
				it.getLines().addAll(List.of(row(), row()));
			}),
			() -> with(MAKE.createGlossary(), it -> it.getLines().add(term())),
			() -> with(MAKE.createContents(), it -> it.getLines().add(paragraph("第一章 总则"))),
			() -> with(MAKE.createBox(), it -> it.setNumber("专栏10")));

	static final List<Supplier<EObject>> DETAILS = List.of(
			() -> with(MAKE.createNamesDetail(), it -> {
				it.setRole(NamesRole.LEAD);
				it.getNames().addAll(List.of("县水利局", "县财政局"));
			}),
			() -> with(MAKE.createTextDetail(), it -> {
				it.setRole(TextRole.REMARK);
				it.setText("按 目标 责任书核算");
			}),
			() -> with(MAKE.createSuppressionDetail(), it -> {
				it.getRules().addAll(List.of("P01", "V11"));
				it.setReason("沿用 目标 责任书");
			}),
			() -> with(MAKE.createYearsDetail(), it -> {
				it.setRole(YearsRole.CONSTRUCTION);
				it.setYears(YearSpan.parse("2026—2028年"));
			}),
			() -> with(MAKE.createQuantityDetail(), it -> {
				it.getQuantities().add(amount(null, "12.5万亩"));
				it.getParts().addAll(List.of(amount("退化草原改良", "7.5万亩"), amount("毒害草治理", "5万亩")));
			}),
			() -> with(MAKE.createQuantityDetail(), it -> {
				it.getQuantities().add(amount("治理面积", "45万亩"));
				it.getEquivalents().add(Amount.parse("300平方公里"));
			}),
			() -> with(MAKE.createInvestmentDetail(), it -> {
				it.setAmount(Amount.parse("5000万元"));
				it.getSources().addAll(List.of(amount("中央", "2000万元"), amount("自治区", "3000万元")));
				it.getYears().add(amount("2026年", "5000万元"));
			}),
			() -> with(MAKE.createDirectionDetail(), it -> it.setDirection(Direction.DOWN)),
			() -> with(MAKE.createKindDetail(), it -> it.setKind(IndicatorKind.SHARE)),
			() -> with(MAKE.createSeriesDetail(), it -> {
				it.setRole(SeriesRole.ANNUAL);
				it.getValues().addAll(List.of(series("2026年", "31"), series("2027年", "≥31.4")));
			}));

	static final List<Supplier<EObject>> ANNOTATIONS = DETAILS.stream().<Supplier<EObject>>map(detail -> () -> with(MAKE.createAnnotation(), it -> it.getDetails()
			.add((Detail) detail.get()))).toList();

	static final List<Supplier<EObject>> CELLS = List.of(
			() -> with(MAKE.createCell(), it -> {
				it.setKey("中期");
				it.setValue(CellValue.parse("6.0"));
			}),
			() -> with(MAKE.createCell(), it -> {
				it.setKey("栏7");
				it.setValue(CellValue.parse("与 基期 持平"));
			}));

	static final List<Supplier<EObject>> TABLE_CELLS = List.of(NewElements::cell);

	static final List<Supplier<EObject>> MARKS = List.of(() -> with(MAKE.createNoteMark(), it -> it.setMark("⑧")));

	private NewElements() {
	}

	/** Lines that may stand in a frame. */
	static List<Supplier<FrameLine>> lines(Frame frame) {
		Supplier<FrameLine> note = () -> with(MAKE.createNote(), it -> it.getContent().add(text("[ ]内为五年累计数。")));
		Supplier<FrameLine> prose = () -> paragraph("（一）说明。");
		return switch (frame) {
			case Contents contents -> List.of(() -> paragraph("第九章 新的一章"));
			case Glossary glossary -> List.of(NewElements::term, note, NewElements::row, prose);
			case DataTable table -> List.of(NewElements::row, note, prose);
			case Box box -> List.of(NewElements::project, NewElements::group, NewElements::indicator, NewElements::category, NewElements::columns, note,
					NewElements::row, prose, () -> with(MAKE.createProject(), it -> it.getContent().add(text("没有编号的项目，12处。"))),
					() -> with(MAKE.createGroup(), it -> it.setTitle("没有编号的一组")));
			default -> List.of(NewElements::indicator, NewElements::category, NewElements::columns, note, NewElements::row, prose);
		};
	}

	private static FrameLine project() {
		return with(MAKE.createProject(), it -> {
			it.setNumber("9.");
			it.getContent().add(text("5G基站工程，建设320个。"));
		});
	}

	private static FrameLine group() {
		return with(MAKE.createGroup(), it -> {
			it.setNumber("九、");
			it.setTitle("新的一组");
		});
	}

	private static FrameLine indicator() {
		return with(MAKE.createIndicator(), it -> {
			it.setLabel("单位 产出");
			it.setUnit("%");
			it.setAttribute(IndicatorAttribute.BINDING);
			it.getCells().add(with(MAKE.createCell(), cell -> {
				cell.setKey("目标");
				cell.setValue(CellValue.parse("≥300"));
			}));
		});
	}

	private static FrameLine category() {
		return with(MAKE.createCategory(), it -> it.setName("新的类别"));
	}

	private static FrameLine columns() {
		return with(MAKE.createColumns(), it -> it.getColumns().addAll(List.of(with(MAKE.createColumn(), column -> column.setHeading("指标")),
				with(MAKE.createColumn(), column -> column.setHeading("2030年目标")))));
	}

	private static FrameLine term() {
		return with(MAKE.createTerm(), it -> {
			it.setMark("9.");
			it.setName("两品一标");
			it.setDefinition("指绿色食品、有机农产品和农产品地理标志。");
		});
	}

	private static FrameLine row() {
		return with(MAKE.createTableRow(), it -> it.getCells().addAll(List.of((TableCell) cell(), MAKE.createTableCell(),
				(TableCell) cell())));
	}

	private static EObject cell() {
		return with(MAKE.createTableCell(), it -> it.setText("甲|乙"));
	}

	private static Paragraph paragraph(String prose) {
		return with(MAKE.createParagraph(), it -> it.getContent().add(text(prose)));
	}

	private static TextRun text(String prose) {
		return with(MAKE.createTextRun(), it -> it.setText(prose));
	}

	private static NamedAmount amount(String name, String amount) {
		return with(MAKE.createNamedAmount(), it -> {
			it.setName(name);
			it.setAmount(Amount.parse(amount));
		});
	}

	private static SeriesValue series(String label, String value) {
		return with(MAKE.createSeriesValue(), it -> {
			it.setLabel(label);
			it.setValue(CellValue.parse(value));
		});
	}

	private static <T> T with(T element, Consumer<T> fill) {
		fill.accept(element);
		return element;
	}
}
