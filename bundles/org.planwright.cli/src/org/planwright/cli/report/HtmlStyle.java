package org.planwright.cli.report;

/** The look of HTML reports, on a screen, a phone and paper. Fonts are those that come with the systems; nothing is loaded. */
public final class HtmlStyle {

	/** The style sheet. */
	public static final String TEXT = """
			:root { --line: #c9ced6; --shade: #f4f6f9; --soft: #5b6470; --error: #b3261e; --warning: #8a5a00; --info: #1f5fa8; }
			* { box-sizing: border-box; }
			html { -webkit-text-size-adjust: 100%; }
			body { margin: 0; background: #fff; color: #1a1a1a; line-height: 1.6; font-size: 1rem; text-spacing-trim: trim-start;
			  font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Serif CJK SC", sans-serif; }
			main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
			h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
			h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-bottom: .3rem; border-bottom: 2px solid #1a1a1a; }
			h3 { font-size: 1.05rem; margin: 1.5rem 0 .2rem; }
			p { margin: 0 0 .5rem; }
			a { color: inherit; }
			.soft { color: var(--soft); font-size: .9rem; }
			.alert { border: 1px solid var(--error); color: var(--error); padding: .4rem .7rem; }
			.id { font-variant-numeric: tabular-nums; font-weight: normal; color: var(--soft); padding-right: .4em; }
			.counts { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin: 1rem 0; }
			.counts li { border: 1px solid var(--line); border-top: 4px solid var(--tone, var(--line)); padding: .35rem .9rem; min-width: 6.5rem; }
			.counts b { display: block; font-size: 1.6rem; line-height: 1.3; color: var(--tone, inherit); }
			.error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); }
			table { border-collapse: collapse; width: 100%; font-size: .92rem; margin: 1rem 0; }
			th, td { border-bottom: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
			th { background: var(--shade); }
			.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
			.finding { border: 1px solid var(--line); border-left: 5px solid var(--tone); padding: .55rem .8rem .65rem; margin: .6rem 0; }
			.severity { color: var(--tone); border: 1px solid var(--tone); border-radius: .2rem; padding: 0 .4rem; font-size: .85rem; font-weight: bold; margin-right: .5rem; }
			.reason { margin: 0 0 .4rem; font-weight: bold; }
			input[type=checkbox] { width: 1.1em; height: 1.1em; margin: 0 .5rem 0 0; vertical-align: -.15em; }
			.message { margin: .3rem 0 .4rem; }
			.quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .6rem; }
			figure { margin: 0; background: var(--shade); padding: .4rem .7rem; }
			figcaption { color: var(--soft); font-size: .85rem; }
			blockquote { margin: 0; unicode-bidi: isolate; }
			@media (max-width: 40rem) { main { padding: 1rem .7rem 3rem; } h1 { font-size: 1.3rem; } h2 { font-size: 1.1rem; }
			  .counts { gap: .4rem; } .counts li { flex: 1 1 5rem; min-width: 5rem; padding: .25rem .6rem; } }
			@media print {
			  @page { size: A4; margin: 2cm 1.8cm; }
			  body { font-size: 10.5pt; } main { max-width: none; padding: 0; } a { text-decoration: none; }
			  h2, h3, .rationale { break-after: avoid; } .finding, figure, tr { break-inside: avoid; } thead { display: table-header-group; }
			  .finding, .counts li, figure, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
			}
			""";

	private HtmlStyle() {
	}
}
