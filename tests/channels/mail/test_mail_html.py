"""HTML of strangers: nothing remote, nothing active, nothing hidden; and the text made from it."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.channels.mail.html import TooComplex, sanitise, stripped_text
from app.channels.mail.html_text import html_to_text, text_of_clean

REMOTE = [
    '<img src="http://t.example/p.gif">',
    '<img src="//t.example/p.gif">',
    '<img src="https:t.example/p.gif">',
    '<img src=" \thttp://t.example/p.gif">',
    '<img src="ht\ntp://t.example/p.gif">',
    r'<img src="\\t.example\share\p.gif">',
    '<img src="file:///etc/passwd">',
    '<img src="p.gif">',
    '<img src="data:text/html,<script>alert(1)</script>">',
    '<img src="data:image/svg+xml,<svg/>">',
    '<img srcset="http://t.example/p.gif 2x" src="cid:a">',
    '<img src="cid:a" onerror="alert(1)" longdesc="http://t.example/">',
    '<p style="background:url(http://t.example/p.gif)">x</p>',
    "<p style=\"background-image: URL('//t.example/p.gif')\">x</p>",
    r'<p style="background:u\72l(http://t.example/p.gif)">x</p>',
    '<p style="background:url/**/(http://t.example/p.gif)">x</p>',
    "<p style='background:image-set(\"http://t.example/p.gif\" 1x)'>x</p>",
    '<p style="list-style-image:url(http://t.example/p.gif)">x</p>',
    '<p style="content:url(http://t.example/p.gif)">x</p>',
    '<p style="width:expression(alert(1))">x</p>',
    '<table background="http://t.example/p.gif"><tr><td background="http://t.example/">x</table>',
    '<body background="http://t.example/p.gif">x</body>',
    "<style>@import 'http://t.example/a.css'; p {background:url(http://t.example/)}</style>x",
    '<link rel="stylesheet" href="http://t.example/a.css">x',
    '<base href="http://t.example/"><a href="a">x</a>',
    '<meta http-equiv="refresh" content="0;url=http://t.example/">x',
    '<iframe src="http://t.example/"></iframe>x',
    '<object data="http://t.example/"></object><embed src="http://t.example/">x',
    '<video src="http://t.example/" poster="http://t.example/"></video><audio src="//t.example/">',
    '<svg><image href="http://t.example/"/><use href="http://t.example/"/></svg>x',
    '<math><mtext href="http://t.example/">x</mtext></math>',
    '<form action="http://t.example/"><input type="image" src="http://t.example/"></form>x',
    '<script src="http://t.example/"></script><script>alert(1)</script>x',
    '<noscript><img src="http://t.example/"></noscript>x',
    '<a href="javascript:alert(1)">x</a><a href=" java\nscript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a><a href="cid:x">x</a><a href="file:///etc">x</a>',
    '<a href="http://t.example/" ping="http://t.example/ping">x</a>',
    '<p onclick="alert(1)" onmouseover=alert(1)>x</p>',
    '<template><img src="http://t.example/"></template>x',
    '<!--[if mso]><img src="http://t.example/"><![endif]-->x',
    '<![if !mso]><img src="http://t.example/"><![endif]>x',
    '<img src="x" style="background:url(http://t.example/)" alt="a">',
    '<q cite="http://t.example/">x</q><blockquote cite="http://t.example/">x</blockquote>',
]
ALLOWED = {
    "src": re.compile(r"cid:|data:image/(?:png|jpe?g|gif|webp|bmp)[;,]", re.IGNORECASE),
    "href": re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE),
    "style": re.compile(r"(?:[^(\\@]|rgba?\(|hsla?\(|calc\(|var\()*\Z"),
}
ATTRIBUTES = {"class", "id", "name", "title", "alt", "type", "rel", "dir", "lang", "align", "color"}
ATTRIBUTES |= {"face", "size", "width", "height", "border", "colspan", "rowspan", "span", "start"}
ATTRIBUTES |= {"value", "valign", "bgcolor", "cellpadding", "cellspacing"}
FORBIDDEN = {"script", "style", "link", "base", "meta", "iframe", "object", "embed", "svg", "math"}
FORBIDDEN |= {"form", "input", "video", "audio", "template", "noscript", "frame", "picture"}


class _Auditor(HTMLParser):
    """Reads a page as a browser would and notes what it would fetch or run."""

    def __init__(self) -> None:
        super().__init__()
        self.complaints: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in FORBIDDEN:
            self.complaints.append(tag)
        for name, value in attrs:
            allowed = ALLOWED.get(name)
            if (allowed is None and name not in ATTRIBUTES) or (
                allowed and not allowed.match(value or "")
            ):
                self.complaints.append(f"{tag} {name}={value}")

    def handle_decl(self, decl: str) -> None:
        self.complaints.append(decl)

    def handle_comment(self, data: str) -> None:
        self.complaints.append(data)


def _refers_elsewhere(clean: str) -> list[str]:
    auditor = _Auditor()
    auditor.feed(clean)
    auditor.close()
    return auditor.complaints


def test_the_auditor_sees_what_is_remote() -> None:
    unseen = [one for one in REMOTE if not _refers_elsewhere(one)]
    assert unseen == []


@pytest.mark.parametrize("markup", REMOTE)
def test_nothing_is_fetched(markup: str) -> None:
    assert _refers_elsewhere(sanitise(markup)) == []


TAGS = st.sampled_from(
    ["<img", "<p", "<a", "<td", "<style>", "</style>", "<svg>", "<math>", "<table>", "<!--", "-->"]
)
INSIDE = st.sampled_from(
    [
        *(
            ' src="',
            " src=",
            ' style="',
            ' href="',
            '"',
            "'",
            ">",
            "<",
            "http://t.example/",
            "cid:a",
        ),
        *("//t.example/", "url(", "\\75rl(", "data:image/png;base64,", "&#104;ttp:", "&quot;"),
        *("\n", "\0", "/"),
    ]
)


@given(st.lists(TAGS | INSIDE, max_size=25).map("".join))
def test_no_mixture_of_markup_is_fetched(markup: str) -> None:
    assert _refers_elsewhere(sanitise(markup)) == []


@pytest.mark.parametrize(
    ("markup", "clean"),
    [
        ('<img src="cid:logo@x" alt="Logo">', '<img src="cid:logo@x" alt="Logo">'),
        ('<img src="data:image/png;base64,AA==">', '<img src="data:image/png;base64,AA==">'),
        ('<img src="http://t.example/" alt="Our shop">', "Our shop"),
        ('<img src="http://t.example/">', ""),
        ('<p STYLE="COLOR: red; FONT-SIZE: 9pt">x</p>', '<p style="color:red;font-size:9pt">x</p>'),
        ('<p style="color:rgb(1,2,3)">x</p>', '<p style="color:rgb(1, 2, 3)">x</p>'),
        ('<p style="color:red;background:url(x)">x</p>', '<p style="color:red">x</p>'),
        ("<blockquote type=cite>x</blockquote>", '<blockquote type="cite">x</blockquote>'),
        ("<p>a<br>b", "<p>a<br>b</p>"),
        ("a<o:p></o:p>b", "ab"),
        ("<h1>&lt;x&gt; &amp; y</h1>", "<h1>&lt;x&gt; &amp; y</h1>"),
    ],
)
def test_what_stays(markup: str, clean: str) -> None:
    assert sanitise(markup) == clean


@pytest.mark.parametrize(
    "href", ["http://a.example/", "https://a.example/?b=1", "mailto:a@b.example"]
)
def test_links_stay(href: str) -> None:
    assert f'href="{href}"' in sanitise(f'<a href="{href}">x</a>')


@pytest.mark.parametrize(
    "style",
    ["display:none", "DISPLAY: NONE !important", "visibility: hidden", "max-height:0;color:red"],
)
def test_hidden_preheader_goes(style: str) -> None:
    markup = f'<div style="{style}">Preview <div>more</div> text</div><p>Hello</p>'
    assert sanitise(markup) == "<p>Hello</p>"
    assert html_to_text(markup) == "Hello"


def test_padding_of_the_preview_line_goes() -> None:
    assert (
        html_to_text("<p>Hello" + "&zwnj;&nbsp;&#847; " * 40 + "</p><p>You</p>") == "Hello\n\nYou"
    )


TEXTS = {
    "<p>One</p><p>Two<br>three</p>": "One\n\nTwo\nthree",
    "<div>One</div><div>Two</div>": "One\nTwo",
    "<p>One</p><p>&nbsp;</p><p>Two</p>": "One\n\nTwo",
    "a <b>b</b>\n  c<i> d</i>": "a b c d",
    "<ul><li>bread<li><p>cake</p><ul><li>almond</ul></ul>end": (
        "- bread\n- cake\n\n  - almond\n\nend"
    ),
    '<ol start="3"><li>a<li>b</ol>': "3. a\n4. b",
    "<table><tr><th>Bread<th>3<tr><td><p>Cake</p><td><div>20</div></table>": "Bread | 3\nCake | 20",
    "<table><tr><td><table><tr><td>Hi</table></table><p>there": "Hi\n\nthere",
    '<a href="https://a.example/x">our shop</a>': "our shop <https://a.example/x>",
    '<a href="https://a.example/">https://a.example</a>': "https://a.example",
    '<a href="mailto:a@b.example?subject=x">a@b.example</a>': "a@b.example",
    f'<a href="https://a.example/{"x" * 200}">shop</a>': "shop",
    '<a href="https://a.example/"><img src="http://t.example/"></a>x': "x",
    '<img src="cid:a" alt="Our house">': "[Our house]",
    "a<hr>b": f"a\n{'_' * 32}\nb",
    "<pre>a\n  b\n\nc</pre>d": "a\n  b\n\nc\n\nd",
    "<blockquote type=cite>a<br>b</blockquote>c": "> a\n> b\n\nc",
    "<blockquote>a<blockquote>b</blockquote></blockquote>": "> a\n>\n>> b",
    '<blockquote style="margin:0 0 0 40px;border:none">a</blockquote>': "a",
    "<title>t</title><style>p {}</style><script>x</script>a": "a",
    "&lt;b&gt; &amp;lt; 5&nbsp;€": "<b> &lt; 5 €",
    "a<!-- b -->c": "ac",
    "": "",
}


@pytest.mark.parametrize("markup", TEXTS)
def test_text_of_a_page(markup: str) -> None:
    assert html_to_text(markup) == TEXTS[markup]


QUOTES = {
    "gmail": '<div class="gmail_quote"><div class="gmail_attr">On Monday Anna wrote:</div>'
    '<blockquote class="gmail_quote">old</blockquote></div>',
    "gmail-container": '<div class="gmail_quote gmail_quote_container"><div>Anna:</div>old</div>',
    "outlook-web": '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Anna</div>old',
    "outlook-web-x": '<div id="x_divRplyFwdMsg">From: Anna</div><div>old</div>',
    "outlook-mobile": '<div id="mail-editor-reference-message-container">old</div>',
    "apple": '<blockquote type="cite"><div>On Monday Anna wrote:</div>old</blockquote>',
    "thunderbird": '<div class="moz-cite-prefix">On Monday Anna wrote:</div>'
    '<blockquote type="cite" cite="mid:1">old</blockquote>',
    "yahoo": '<div id="ydp1yahoo_quoted_1" class="yahoo_quoted">On Monday Anna wrote:<br>old</div>',
    "gmx": '<div name="quote"><div>Gesendet: Montag</div>old</div>',
    "proton": '<div class="protonmail_quote">On Monday Anna wrote:<blockquote>old</blockquote>'
    "</div>",
    "zimbra": '<hr id="zwchr"><div>From: Anna</div>old',
}


@pytest.mark.parametrize("program", QUOTES)
def test_quote_marked_by_a_program(program: str) -> None:
    found = text_of_clean(sanitise(f"<div>Yes, gladly.</div><br>{QUOTES[program]}"))
    assert found.reply == "Yes, gladly."
    assert "old" in found.text


@pytest.mark.parametrize(
    "signature",
    [
        '<div class="gmail_signature">Carla Rye</div>',
        '<div class="gmail_signature" data-smartmail="x">Carla Rye</div>',
        '<div id="Signature"><p>Carla Rye</p></div>',
        '<div class="moz-signature">-- <br>Carla Rye</div>',
        '<div id="ms-outlook-mobile-signature">Get Outlook</div>',
        '<div class="protonmail_signature_block">Carla</div>',
    ],
)
def test_signature_marked_by_a_program(signature: str) -> None:
    found = text_of_clean(sanitise(f"<p>Yes.</p>{signature}{QUOTES['gmail']}"))
    assert found.reply == "Yes."


def test_answer_inside_the_quotes_is_not_cut() -> None:
    asked = '<blockquote type="cite">bread?</blockquote>'
    assert text_of_clean(sanitise(f"{asked}<p>yes</p>{asked}")).reply is None


BOMBS = {
    "nested": "<div>" * 50_000,
    "lists": "<ul><li>" * 50_000,
    "reopened": "".join(f"<b title={n}>" for n in range(3000)) + "<div>x</div>" * 3000,
    "misnested": "<b></i>" * 50_000,
    "tags": "<br>" * 300_000,
    "attributes": "<p " + "a/" * 100_000 + ">",
    "attributes in quotes": '<p ="' + "a/" * 100_000 + '">',
    "entities": "x" * 70 + "&amp;" * 400_000,
    "length": "x" * 9_000_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_not_laid_out_but_read(name: str) -> None:
    with pytest.raises(TooComplex):
        sanitise(BOMBS[name])
    assert "<" not in html_to_text(BOMBS[name])


def test_large_honest_pages_are_laid_out() -> None:
    rows = "<tr><td style='color:red'>a</td><td><b>b</b> &amp; c</td></tr>" * 4000
    assert sanitise(f"<table>{rows}</table>").count("<tr>") == 4000
    picture = "data:image/png;base64," + "iVBORw0/Ggo+" * 100_000
    assert picture in sanitise(f'<p>x<img src="{picture}"></p>')


def test_stripped_text_is_what_is_between_tags() -> None:
    assert stripped_text("<b>a<script>x</script>&amp;<!-- y --> b<i").split() == ["a", "&", "b<i"]


@given(st.text(max_size=200) | st.lists(TAGS | INSIDE, max_size=20).map("".join))
def test_any_markup_has_a_text(markup: str) -> None:
    html_to_text(markup).encode()


@pytest.mark.parametrize("unit", ["<p>x</p>", "<td>x", "a &nbsp;<br>", "<blockquote>x", "<li>x"])
def test_work_grows_with_the_page(unit: str) -> None:
    def lines_run(count: int) -> int:
        lines = 0

        def tracer(frame: FrameType, event: str, argument: object) -> object:
            nonlocal lines
            lines += event == "line"
            return tracer

        clean = sanitise(unit * count)
        before = sys.gettrace()
        sys.settrace(tracer)
        try:
            text_of_clean(clean)
        finally:
            sys.settrace(before)
        return lines

    assert lines_run(800) < 4.5 * lines_run(200) + 500
