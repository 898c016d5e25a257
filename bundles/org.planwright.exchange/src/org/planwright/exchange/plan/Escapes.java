package org.planwright.exchange.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.exchange.document.SourcedText;

/** Keeps prose prose: puts {@code \} where the language would read something else. */
final class Escapes {

	private static final String BLANKS = "[ \\t\\u3000\\u00a0]";
	/** What begins a line of another kind, everywhere. */
	private static final Pattern STRUCTURE = Pattern.compile("\\\\.*|//.*|@.*|\\}.*|\\|.*|--.*|——.*|.*\\{"
			+ "|第" + BLANKS + "*[0-9０-９〇○零一二三四五六七八九十百]+" + BLANKS + "*[篇章节].*"
			+ "|(?:[一二三四五六七八九十百〇○零]{1,7}、|[（(]" + BLANKS + "*[一二三四五六七八九十百0-9０-９]{1,5}" + BLANKS
			+ "*[）)]|[0-9０-９]{1,3}[.．、]).*"
			+ "|(?:篇|章|节|目|组|项|列|类别|指标)(?:" + BLANKS + ".*)?|(?:图|表|专栏)" + BLANKS + "*[0-9０-９一二三四五六七八九十]*" + BLANKS
			+ "*[：:].*|(?:图|表|专栏)" + BLANKS + "*[0-9０-９]+" + BLANKS + ".*|(?:图|表|专栏)[0-9]+.*"
			+ "|指标表.*|名词解释.*|目录.*|注" + BLANKS + "*[：:].*"
			+ "|(?:格式|规划|标题|类型|地区|规划期|稿次|编制|批准|上位规划)" + BLANKS + "*[：:].*", Pattern.DOTALL);
	/** What begins a project only in a frame. */
	private static final Pattern FRAMED = Pattern.compile("[①-⑳㉑-㉟㊱-㊿].*|[0-9]{2}" + BLANKS + ".*", Pattern.DOTALL);
	/** References and checks, escape signs, and note marks that are none. */
	private static final Pattern MARK = Pattern.compile(
			"\\\\|「=|「(?=[^「」]*[.．](?:名称|单位|基期|目标|年均|累计|远景|增量|增幅|年均增速|属性|规模|投资|建设期)」)|\\^(?![①-⑳㉑-㉟㊱-㊿]|[0-9])|(?<=[A-Za-z0-9])\\^(?=[0-9])");

	private Escapes() {
	}

	/** A line of prose. */
	static SourcedText text(SourcedText line, boolean framed) {
		SourcedText marked = marks(line);
		boolean structure = STRUCTURE.matcher(line).matches() || framed && FRAMED.matcher(line).matches();
		if (!structure || line.length() > 0 && line.charAt(0) == '\\') {
			return marked;
		}
		return new SourcedText.Builder().insert("\\").append(marked).build();
	}

	/** Signs inside a line that would be read as references, checks, notes or escapes. */
	static SourcedText marks(SourcedText line) {
		Matcher mark = MARK.matcher(line);
		if (!mark.find()) {
			return line;
		}
		SourcedText.Builder escaped = new SourcedText.Builder();
		int from = 0;
		do {
			escaped.append(line.sub(from, mark.start())).insert("\\");
			from = mark.start();
		} while (mark.find());
		return escaped.append(line.sub(from)).build();
	}
}
