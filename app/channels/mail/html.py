"""HTML of strangers made harmless, and plain text made from it.

What `sanitise` returns refers to nothing outside the mail: no picture, font, style sheet or frame
that would be fetched and tell the sender that the mail was read. Links stay, for a person to click.
"""

from __future__ import annotations

import html as entities
import re
from collections import Counter

import nh3

from app.channels.mail.charsets import storable

MAX_HTML = 8 * 1024 * 1024
"""Characters; a longer page is not laid out, its text is still read."""


def _names(text: str) -> set[str]:
    return set(text.split())


_TAGS = _names(
    "a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col"
    " colgroup dd del dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i"
    " img ins kbd li main mark nav ol p pre q s samp section small span strike strong sub sup table"
    " tbody td tfoot th thead time tr tt u ul var wbr"
)
_WITHOUT_CONTENT = _names(
    "script style title template iframe object embed svg math select textarea noembed noframes"
    " xml audio video canvas applet noscript"
)
_ALIGNMENT = {"align", "valign", "width", "height", "bgcolor"}
_ATTRIBUTES: dict[str, set[str]] = {
    "*": {"style", "dir", "lang", "title"},
    "a": {"href", "name"},
    "blockquote": {"type", "class", "id"},
    "col": {"span", "width"},
    "div": {"align", "class", "id", "name"},
    "span": {"class"},
    "font": {"color", "face", "size"},
    "hr": {"align", "size", "width", "color", "id"},
    "img": {"src", "alt", "width", "height"},
    "li": {"value"},
    "ol": {"start", "type"},
    "p": {"align", "class"},
    "table": _ALIGNMENT | {"border", "cellpadding", "cellspacing", "class", "id"},
    "td": _ALIGNMENT | {"colspan", "rowspan"},
    "th": _ALIGNMENT | {"colspan", "rowspan"},
    "tr": _ALIGNMENT,
    "ul": {"type"},
}
_STYLES = _names(
    "background background-color border border-bottom border-collapse border-color border-left"
    " border-radius border-right border-spacing border-style border-top border-width color"
    " direction display float font font-family font-size font-style font-variant font-weight"
    " height letter-spacing line-height list-style-type margin margin-bottom margin-left"
    " margin-right margin-top max-height max-width min-width overflow padding padding-bottom"
    " padding-left padding-right padding-top table-layout text-align text-decoration text-indent"
    " text-transform vertical-align visibility white-space width word-break word-wrap"
)
_LINK = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
_EMBEDDED = re.compile(r"cid:|data:image/(?:png|jpe?g|gif|webp|bmp)[;,]", re.IGNORECASE)
_URL_SPACE = re.compile(r"[\x00-\x20]+")
# Any CSS function but these could name something to fetch: url, src, image-set, cross-fade, ...
_CSS_CALL = re.compile(r"(?!(?<![\w-])(?:rgba?|hsla?|calc|var)\()(?<![\w-])[\w-]*\(")
_PROPERTY = re.compile(r"(?:^|;)[\sA-Za-z-]*:")
_CLEAN_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^<>]*)>")
_PICTURE = re.compile(r"<img([^<>]*)>")
_SRC = re.compile(r'\ssrc="')
_ALT = re.compile(r'\salt="([^"]*)"')
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0(?:px)?\s*(?:;|\"|!|$)",
    re.IGNORECASE,
)
_HIDING_PROPERTIES = ("display:", "visibility:", "max-height:")
_VOID = {"br", "hr", "img", "col", "wbr"}

_ENTITIES = (("&nbsp;", "\u00a0"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&"))
_ANY_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)")
_REOPENED = _names("a b big code em font i nobr s small strike strong tt u")
_SELF_CLOSING = _VOID | _names(
    "p li td th tr tbody thead tfoot dt dd option area base input link meta"
)
_ATTRIBUTE_VALUE = re.compile(r"""(?<=[^\s"'>/=])=\s*(?:"[^"]*"|'[^']*')""")
_LONG_PIECE = 4000
_MAX_ATTRIBUTES = 2000
_MAX_ENTITY_WORK = 20_000_000_000  # a fifth of a second
_MAX_STRIPPED = 1_000_000
_MANY_TAGS = 3000
_MAX_TAGS = 200_000  # about 80 MB while the tree stands
_MAX_NESTING = 2000
_MAX_REOPENED = 500_000
_STRIPPED = re.compile(
    r"(?is)<(script|style|title)\b.*?(?:</\1[^<>]*>|\Z)|<!--.*?(?:-->|\Z)|<[^<>]*>"
)


class TooComplex(ValueError):
    """Markup made to exhaust a reader: nested or reopened beyond anything a mail needs."""


def _filter_attribute(tag: str, name: str, value: str) -> str | None:
    if name == "style":
        return _safe_style(value)
    if name == "src":
        value = _URL_SPACE.sub("", value)
        return value if _EMBEDDED.match(value) else None
    if name == "href":
        value = value.strip()
        return value if _LINK.match(value) else None
    return value


def _safe_style(value: str) -> str | None:
    if value != value.lower():
        # Old Outlook writes `COLOR: red`; the whitelist of properties is in lower case.
        value = _PROPERTY.sub(lambda match: match.group().lower(), value)
    if "(" not in value and "\\" not in value:
        return value
    kept = [
        one for one in value.split(";") if "\\" not in one and not _CSS_CALL.search(one.lower())
    ]
    return ";".join(kept) or None


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    clean_content_tags=_WITHOUT_CONTENT,
    attributes=_ATTRIBUTES,
    attribute_filter=_filter_attribute,
    url_schemes={"http", "https", "mailto", "tel", "cid", "data"},
    url_relative="deny",
    filter_style_properties=_STYLES,
    link_rel="noopener noreferrer",
)


def sanitise(markup: str) -> str:
    """The whitelisted part of `markup`: nothing remote, nothing active, nothing hidden.

    Pictures stay when they are part of the mail (`cid:`, `data:`), others leave their `alt` text.
    Raises `TooComplex` for markup whose layout would take unbounded time.
    """
    refuse_bombs(markup)
    clean = _PICTURE.sub(_picture, _CLEANER.clean(storable(markup)))
    if any(name in clean for name in _HIDING_PROPERTIES) and _HIDING.search(clean):
        clean = without_hidden(clean)
    return clean.strip()


def _picture(match: re.Match[str]) -> str:
    if _SRC.search(match[1]):
        return match.group()
    alt = _ALT.search(match[1])
    return alt[1] if alt else ""


def refuse_bombs(markup: str) -> None:
    """Raise `TooComplex` where building a tree would be quadratic; linear itself."""
    if len(markup) > MAX_HTML:
        raise TooComplex("length")
    tags = markup.count("<")
    if tags > _MAX_TAGS:
        raise TooComplex("tags")
    if len(markup) > _LONG_PIECE:
        _refuse_long_pieces(markup)
    if tags > _MANY_TAGS:
        _refuse_nesting(markup)


def _refuse_long_pieces(markup: str) -> None:
    """Tags with attributes, and texts with entities, by the ten thousand."""
    work = 0
    for piece in markup.split("<"):
        if len(piece) > _LONG_PIECE:
            work += piece.count("&") * len(piece)
            names = _ATTRIBUTE_VALUE.sub("=", piece.partition(">")[0])
            if len(names.replace("/", " ").split()) > _MAX_ATTRIBUTES or work > _MAX_ENTITY_WORK:
                raise TooComplex("attributes or entities")


def _refuse_nesting(markup: str) -> None:
    """Elements left open, which the layout would carry on into everything that follows."""
    unclosed: Counter[str] = Counter()
    depth = deepest = reopened = blocks = 0
    for match in _ANY_TAG.finditer(markup):
        name = match[2].lower()
        if name in _SELF_CLOSING:
            blocks += 1
        elif not match[1]:
            unclosed[name] += 1
            depth += 1
            reopened += name in _REOPENED
        elif unclosed[name] > 0:
            unclosed[name] -= 1
            depth -= 1
            reopened -= name in _REOPENED
        deepest = max(deepest, depth)
        if deepest > _MAX_NESTING or reopened * blocks > _MAX_REOPENED:
            raise TooComplex("nesting")


def without_hidden(clean: str) -> str:
    """Sanitised HTML without elements that are styled away, such as preheaders."""
    pieces: list[str] = []
    position = 0
    hidden_name, hidden_depth = "", 0
    for match in _CLEAN_TAG.finditer(clean):
        closing, name, attributes = match[1], match[2], match[3]
        if hidden_depth:
            if name == hidden_name:
                hidden_depth += -1 if closing else 1
                position = match.end()
        elif (
            not closing
            and name not in _VOID
            and 'style="' in attributes
            and _HIDING.search(attributes)
        ):
            pieces.append(clean[position : match.start()])
            hidden_name, hidden_depth = name, 1
    if not hidden_depth:
        pieces.append(clean[position:])
    return "".join(pieces)


def unescaped(clean: str) -> str:
    """Text of sanitised HTML, in which only these few entities are left."""
    if "&" in clean:
        for entity, character in _ENTITIES:
            clean = clean.replace(entity, character)
    return clean


def stripped_text(markup: str) -> str:
    """Text of the beginning of markup too complex to lay out: tags become spaces. Linear."""
    return storable(entities.unescape(_STRIPPED.sub(" ", markup[:_MAX_STRIPPED])))


def text_to_html(text: str) -> str:
    """Plain text as sanitised HTML that keeps its line breaks."""
    return "<div>" + entities.escape(text, quote=False).replace("\n", "<br>") + "</div>"
