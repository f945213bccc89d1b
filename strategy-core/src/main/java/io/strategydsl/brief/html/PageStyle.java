package io.strategydsl.brief.html;

import io.strategydsl.picture.Palette;

/** The style sheet of the page. Its colors are those of the pictures, and a few more for what is good or is to be looked at. */
final class PageStyle {
    private static final String LIGHT = "--brief-good:#146c2e;--brief-warning:#8a4b00;--brief-note:#0b57a4;";
    private static final String DARK = "--brief-good:#7ddc93;--brief-warning:#f5c26b;--brief-note:#7db8ff;";

    private static final String RULES = """
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
            .brief{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:64rem;background:var(--strategy-paper);
             color:var(--strategy-ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
             overflow-wrap:anywhere}
            .brief :where(h1,h2,h3,h4,h5,p,ul,dl,dd,figure){margin:0}
            .brief :where(a){color:var(--strategy-accent);text-underline-offset:.15em}
            .brief :where(a):focus-visible,.brief [tabindex]:focus-visible{outline:3px solid var(--strategy-accent);
             outline-offset:2px}
            .brief-said{white-space:pre-line}
            .brief-skip{position:absolute;left:-999rem}
            .brief-skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--strategy-paper);z-index:1}
            .brief-header{padding-bottom:1rem;border-bottom:3px solid var(--strategy-accent)}
            .brief-kicker{color:var(--strategy-muted)}
            .brief h1{font-size:clamp(1.6rem,5vw,2.4rem);line-height:1.2}
            .brief-contents{padding:.75rem 0 1rem}
            .brief-contents ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none;font-size:.9rem}
            .brief-section{margin-top:2.5rem}
            .brief-section:first-child{margin-top:.5rem}
            .brief h2{font-size:1.5rem;line-height:1.25;margin-bottom:.75rem;padding-bottom:.25rem;
             border-bottom:1px solid var(--strategy-line)}
            .brief h3{font-size:1.15rem;line-height:1.3}
            .brief h4{font-size:1.05rem;line-height:1.35}
            .brief-group{margin-top:1.5rem}
            .brief-group>h3{margin-bottom:.5rem}
            .brief-group .brief-group{margin-top:1rem}
            .brief-statement{font-size:1.15rem;font-weight:600;line-height:1.35}
            .brief-items{padding-left:1.2rem}
            .brief-items li+li{margin-top:.2rem}
            .brief-section>p,.brief-group>p{margin:.5rem 0}
            .brief-cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem}
            .brief-card{padding:1rem;border:1px solid var(--strategy-line);border-radius:.5rem}
            .brief-card>*+*{margin-top:.4rem}
            .brief-card h3{font-size:.85rem;font-weight:600;color:var(--strategy-muted);letter-spacing:.02em}
            .brief-main-card{grid-column:1/-1;background:var(--strategy-soft);border-left:.4rem solid var(--strategy-accent)}
            .brief-main-card .brief-statement{font-size:clamp(1.25rem,3.5vw,1.7rem)}
            .brief-entries{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(26rem,100%),1fr));gap:.75rem}
            .brief-entries>.brief-entry{margin-top:0;min-width:0}
            .brief-entry{margin-top:.75rem;padding:.9rem 1rem;border:1px solid var(--strategy-line);border-radius:.5rem}
            .brief-entry>*+*{margin-top:.5rem}
            .brief-entry>.brief-state{margin-top:.25rem}
            .brief-id{font:.8rem/1.4 ui-monospace,"DejaVu Sans Mono",monospace;color:var(--strategy-muted)}
            .brief-badge{display:inline-block;padding:0 .55em;border:1px solid currentColor;border-radius:1em;
             font-size:.8rem;font-weight:600;line-height:1.5;white-space:nowrap}
            .brief-plain{color:var(--strategy-muted)}
            .brief-good{color:var(--brief-good)}
            .brief-note{color:var(--brief-note)}
            .brief-warning{color:var(--brief-warning)}
            .brief-bad{color:var(--strategy-alert)}
            .brief-facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(13.5rem,100%),1fr));gap:.5rem 1.25rem}
            .brief-long{grid-column:1/-1}
            .brief-fact dt{font-size:.8rem;color:var(--strategy-muted)}
            .brief-marks{padding:0;list-style:none}
            .brief-mark{padding:.15rem .6rem;border-left:.25rem solid currentColor;font-size:.9rem}
            .brief-mark .brief-said{color:var(--strategy-ink)}
            .brief-mark+.brief-mark{margin-top:.25rem}
            .brief-scroll{overflow-x:auto;margin-top:.75rem}
            .brief table{border-collapse:collapse;width:100%;font-size:.9rem;overflow-wrap:break-word}
            .brief caption{text-align:start;font-weight:600;padding-bottom:.35rem}
            .brief th,.brief td{padding:.4rem .75rem .4rem 0;vertical-align:top;text-align:start;
             border-bottom:1px solid var(--strategy-line);font-weight:400}
            .brief thead th{font-size:.8rem;color:var(--strategy-muted);font-weight:600;white-space:nowrap}
            .brief tbody .brief-words{min-width:5.5rem}
            .brief .brief-short,.brief-short .brief-said{white-space:nowrap}
            .brief tbody th.brief-words{min-width:12rem}
            .brief .brief-number{text-align:right;min-width:0;font-variant-numeric:tabular-nums}
            .brief-figure{margin-top:1rem}
            .brief-figure figcaption{font-size:.85rem;color:var(--strategy-muted)}
            .brief-figure svg{display:block;max-width:100%;height:auto}
            .brief-if-narrow{display:none}
            .brief-footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--strategy-line);
             color:var(--strategy-muted);font-size:.85rem}
            @media (max-width:40rem){
            .brief-if-wide{display:none}
            .brief-if-narrow{display:block}
            .brief-entry{padding:.75rem}
            }
            @media print{
            @page{size:A4;margin:15mm}
            .brief{padding:0;max-width:none;font-size:10pt}
            .brief-contents,.brief-skip{display:none}
            .brief-if-wide{display:block}
            .brief-if-narrow{display:none}
            .brief-figure,.brief-card,.brief-entry,.brief-mark,.brief tr{break-inside:avoid}
            .brief h2,.brief h3,.brief h4,.brief caption,.brief thead{break-after:avoid}
            .brief-scroll{overflow:visible}
            .brief table{overflow-wrap:anywhere}
            .brief .brief-short,.brief-short .brief-said{white-space:normal}
            .brief tbody .brief-words,.brief tbody th.brief-words{min-width:0}
            .brief-figure svg{max-height:240mm}
            }
            """;

    private PageStyle() {}

    /** Returns the style sheet. It is dark where the reader prefers that, but not on paper. */
    static String css() {
        return ":root{color-scheme:light dark;" + Palette.light() + LIGHT + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root{" + Palette.dark() + DARK + "}}\n"
                + RULES;
    }
}
