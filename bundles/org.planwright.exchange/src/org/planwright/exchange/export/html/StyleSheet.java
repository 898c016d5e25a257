package org.planwright.exchange.export.html;

/** The look of a published plan, on a screen, a phone and paper. Fonts are those that come with the systems; nothing is loaded. */
final class StyleSheet {

	static final String TEXT = """
			:root { --line: #8a8f98; --shade: #f3f5f8; --accent: #1f4e8c; }
			* { box-sizing: border-box; }
			html { -webkit-text-size-adjust: 100%; }
			body { margin: 0; background: #fff; color: #1a1a1a; line-height: 1.8;
			  font-family: "FangSong", "FangSong_GB2312", "STFangsong", "Noto Serif CJK SC", "Source Han Serif SC", serif; font-size: 1.0625rem; }
			main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
			header { text-align: center; margin: 1.5rem 0 2.5rem; }
			h1, h2, h3, h4, h5, h6, .caption, .group, th { font-family: "SimHei", "STHeiti", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
			h1 { font-size: 1.6rem; line-height: 1.5; margin: 0; text-wrap: balance; }
			h2 { font-size: 1.35rem; text-align: center; margin: 2.5rem 0 1rem; text-wrap: balance; }
			h3 { font-size: 1.15rem; text-align: center; margin: 2rem 0 .75rem; }
			h4, h5, h6 { font-size: 1.0625rem; margin: 1.25rem 0 .5rem; text-indent: 2em; }
			h5, h6 { font-weight: normal; }
			p { margin: 0 0 .35rem; text-indent: 2em; text-align: justify; }
			.subtitle { text-align: center; text-indent: 0; margin-top: .5rem; }
			.box { border: 1.5px solid var(--line); background: var(--shade); padding: .75rem 1rem; margin: 1.25rem 0; }
			.box > .caption, nav > .caption { text-align: center; text-indent: 0; font-weight: bold; color: var(--accent); margin-bottom: .5rem; }
			.group { font-weight: bold; margin-top: .5rem; }
			.note { font-size: .9rem; text-indent: 0; }
			.scroll { overflow-x: auto; margin: .75rem 0; }
			table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.5; background: #fff; overflow-wrap: normal; }
			caption { font-weight: bold; padding: .4rem; }
			th, td { border: 1px solid var(--line); padding: .3rem .45rem; text-align: center; min-width: 3.5em; }
			thead th { background: var(--shade); }
			figure { margin: 1.25rem 0; text-align: center; }
			figcaption { font-weight: bold; }
			sup { line-height: 1; }
			sup a { color: var(--accent); text-decoration: none; }
			dt { font-weight: bold; margin-top: .6rem; }
			dd { margin: 0 0 0 2em; text-align: justify; }
			:target { background: #fff3bf; }
			nav ul { list-style: none; padding: 0; }
			@media (max-width: 40rem) { body { font-size: 1rem; } main { padding: 1rem .8rem 3rem; } h1 { font-size: 1.3rem; } h2 { font-size: 1.15rem; } .box { padding: .5rem .6rem; } }
			@media print {
			  @page { size: A4; margin: 3.7cm 2.6cm 3.5cm 2.8cm; }
			  body { font-size: 12pt; } main { max-width: none; padding: 0; }
			  .box, thead th { background: none; } .scroll { overflow: visible; }
			  h2, h3, h4, h5, h6, .caption, .group { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; }
			  sup a { color: inherit; }
			}
			""";

	private StyleSheet() {
	}
}
