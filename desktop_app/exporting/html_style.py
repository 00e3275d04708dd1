"""The style sheet of the HTML export: light, dark and paper, without anything from elsewhere."""

from __future__ import annotations

from string import Template

from desktop_app.domain.annotations import Colour

_LIGHT = {
    "page": "#FFFFFF", "raised": "#F6F5F2", "line": "#D3D0C9",
    "text": "#1D1C1A", "soft": "#55524C", "quiet": "#696560", "accent": "#0F6E66",
}  # fmt: skip
_DARK = {
    "page": "#1F2124", "raised": "#26282C", "line": "#3A3D42",
    "text": "#ECEAE6", "soft": "#B6B3AD", "quiet": "#9C9993", "accent": "#5CC9B8",
}  # fmt: skip
_COLOURS = {
    Colour.YELLOW: ("#FFEFA8", "#B28400", "#5A4A12", "#E5BE3F"),
    Colour.GREEN: ("#CDEFD3", "#2E9E4F", "#1F4A2B", "#63C37F"),
    Colour.BLUE: ("#D3E6FB", "#2F7BD0", "#1D3F63", "#6EABEB"),
    Colour.PINK: ("#FAD9E6", "#D0457F", "#5B2440", "#EE86B0"),
    Colour.VIOLET: ("#E6DDFB", "#7C55D4", "#41306E", "#AC90F0"),
}
"""Fill and line in the light, then in the dark: those of the window."""

_SHEET = Template("""\
:root{color-scheme:light dark;$light}
@media (prefers-color-scheme:dark){:root{$dark}}
@media print{:root{color-scheme:light;$light}}
$colours
*{box-sizing:border-box}
html{font:18px/1.55 "Source Serif 4","Source Serif Pro",Georgia,"Noto Serif",serif;
 background:var(--page);color:var(--text);text-size-adjust:100%}
body{margin:0;padding:3rem 1.5rem 5rem;overflow-wrap:break-word}
nav,article{max-width:38rem;margin:0 auto}
article+article,nav+article{margin-top:4rem;padding-top:3rem;border-top:1px solid var(--line)}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}
h2,h3,h4,h5,h6{line-height:1.3;margin:2rem 0 .6rem;font-size:1.1rem}
h2{font-size:1.25rem}
p{margin:0 0 1rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,pre:focus-visible{outline:2px solid var(--accent);outline-offset:2px;
 border-radius:3px}
pre{font:.8rem/1.5 ui-monospace,"DejaVu Sans Mono",monospace;overflow:auto;padding:.8rem 1rem;
 background:var(--raised);border-radius:6px;tab-size:8}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
blockquote{margin:0 0 1rem;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.text ul{list-style:none;padding:0;margin:0 0 1rem}
.text li{position:relative;padding-inline-start:1.8em;margin:0 0 .3rem}
.marker{position:absolute;inset-inline-start:.2em;color:var(--soft)}
.l2{margin-inline-start:1.6em!important}.l3{margin-inline-start:3.2em!important}
.l4,.l5,.l6{margin-inline-start:4.8em!important}
figure{margin:0 0 1rem}
img{display:block;max-width:100%;height:auto;margin:0 0 .4rem;border-radius:3px}
figcaption{margin:0 0 1rem}
.caption{font-style:italic;color:var(--soft)}
.gap{color:var(--quiet)}
.meta,.tags,.legend,.number,.ref,aside,dl,nav{
 font-family:Inter,system-ui,"Segoe UI","Noto Sans",sans-serif}
.meta{font-size:.75rem;color:var(--soft)}
.tags{font-size:.7rem}
.tag{display:inline-block;padding:.05rem .5rem;border-radius:1rem;
 border:1px solid var(--ink);margin:0 0 .2rem}
header{margin-bottom:2rem}
mark{background:var(--fill);color:inherit;box-shadow:inset 0 -2px 0 var(--ink);
 -webkit-box-decoration-break:clone;box-decoration-break:clone}
u{text-decoration:underline 2px var(--ink);text-underline-offset:.18em}
s{text-decoration:line-through 2px var(--ink)}
.ref{font-size:.62rem;font-weight:600;line-height:1;vertical-align:super;text-decoration:none;
 color:var(--text);padding:.1em .35em;margin-inline-start:.15em;border-radius:.8em;
 background:var(--fill);box-shadow:inset 0 0 0 1px var(--ink);white-space:nowrap;
 unicode-bidi:isolate}
aside{font-size:.75rem;line-height:1.45;margin:-.4rem 0 1rem;padding:.5rem .8rem;
 background:var(--raised);border-inline-start:3px solid var(--ink);border-radius:4px}
aside .ref{vertical-align:baseline;margin:0 .1em 0 0}
.after{font-size:.85rem;border-top:1px solid var(--line);margin-top:3rem}
.after h2{font-size:1.05rem}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1rem;list-style:none;padding:0;font-size:.75rem}
.legend b{display:inline-block;min-width:1.5em;text-align:center;border-radius:.3em;
 background:var(--fill);box-shadow:inset 0 0 0 1px var(--ink)}
.notes{list-style:none;padding:0;margin:1rem 0}
.notes li{display:flex;gap:.8rem;padding:.7rem 0 .2rem;break-inside:avoid}
.notes li:target{background:var(--raised)}
.notes li>div{flex:1;min-width:0;border-inline-start:3px solid var(--ink);
 padding-inline-start:.8rem}
.notes blockquote{border:0;padding:0;margin:0 0 .3rem;color:var(--soft);font-style:italic}
.notes p{margin:0 0 .3rem}
.number{font-size:.75rem;font-weight:600;min-width:1.6em;text-align:end;padding-top:.15rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;font-size:.72rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
@media screen and (min-width:72rem){
 .beside .row{display:grid;grid-template-columns:38rem 15rem;column-gap:2rem;width:55rem}
 .beside .row>*{grid-column:1;grid-row:1/span 40}
 .beside .row>aside{grid-column:2;grid-row:auto;margin:0 0 .6rem}
 article{position:relative;inset-inline-start:-8.5rem}
}
@media print{
 @page{margin:20mm}
 html{font-size:11pt}body{padding:0}
 nav,article{max-width:none;inset-inline-start:0}
 article+article,nav+article{break-before:page;border:0;margin:0;padding:0}
 h1,h2,h3,h4,h5,h6{break-after:avoid}
 mark,.ref,.legend b,aside{-webkit-print-color-adjust:exact;print-color-adjust:exact}
 a{color:inherit}
}
""")


BARS = """.bar{background:var(--text);color:var(--text);border-radius:.1em;white-space:nowrap;
 -webkit-print-color-adjust:exact;print-color-adjust:exact}
"""
"""What black bars look like; all are equally long, for the words under them are the same."""


def style() -> str:
    """Return the whole sheet."""
    return _SHEET.substitute(
        light=_variables(_LIGHT, 0), dark=_variables(_DARK, 2), colours=_classes()
    )


def _variables(values: dict[str, str], at: int) -> str:
    pairs = [f"--{name}:{value}" for name, value in values.items()]
    for colour, shades in _COLOURS.items():
        pairs += [f"--{colour.value}:{shades[at]}", f"--{colour.value}-ink:{shades[at + 1]}"]
    return ";".join(pairs)


def _classes() -> str:
    return "\n".join(
        f".c-{colour.value}{{--fill:var(--{colour.value});--ink:var(--{colour.value}-ink)}}"
        for colour in _COLOURS
    )
