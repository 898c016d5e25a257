package org.planwright.exchange.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptCommentTest {

	@ParameterizedTest
	@CsvSource({ "张处,2026-05-06,两座,是否含在建？请核实", "县水利局（规划科）,2026-05-06,,标题待定", "张处,'','“两个”率：高',改为：“两率”", "'','',两座,请核实", "'','','',请核实" })
	void whatIsWrittenIsRead(String author, String day, String quote, String text) {
		KeptComment comment = new KeptComment(author, day, quote == null ? "" : quote, text);
		assertEquals(List.of(new KeptComment.Found(4, comment)), KeptComment.in("总则。\n" + comment.line() + "\n建设污水处理厂两座。\n"));
	}

	@Test
	void otherLinesAreNone() {
		assertEquals(List.of(), KeptComment.in("// 批注待补\n// 瑕疵：此处\n正文中的// 批注：不是\n"));
	}

	@Test
	void blanksBeforeTheLineDoNotCount() {
		assertEquals(new KeptComment("", "", "", "请核实"), KeptComment.in("专栏1：项目 {\n  // 批注：请核实\n}").get(0).comment());
	}
}
