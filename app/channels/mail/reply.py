"""What a person wrote anew in an answer: the text without the mail below it and the signature.

Reads line by line, each at most a bounded number of times; no pattern runs over more than a few
hundred characters. When in doubt a line stays visible.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.channels.mail.reply_phrases import (
    ATTRIBUTION_VERB,
    BARE_SENDER,
    COMPLETE_ATTRIBUTION,
    DATE_NUMBER,
    DATE_WORD,
    DATED_SENDER,
    DIVIDER,
    EXACT_WHEN_OR_WHO,
    FORWARDED,
    KIND_OF_LABEL,
    LABELLED,
    MOBILE_FOOTER,
    WHEN_OR_WHO,
)

_QUOTED = re.compile(r"[ \t]{0,3}(?:>|\|[ \t]|\|$)")
_RULE = re.compile(r"[ \t]{0,8}[_\-=*—]{5,100}[ \t]*$")
_SIGNATURE = re.compile(r"(?:-- ?|—|__)$")
_LOOKED_AT = 2_000_000  # characters; no answer is longer, no quote begins later
_LONGEST_LINE = 400
_WRAP_WIDTH = 60
_WRAP_REST = 50
_ATTRIBUTION_LINES = 6
_HEADER_LINES = 8
_SIGNATURE_LINES = 30


@dataclass(frozen=True, slots=True)
class _Quote:
    """Lines `start` to `end` are not the writer's; `rest` says that nothing after them is either.

    `introduced`: a line such as `On ... wrote:` says whose words they are.
    """

    start: int
    end: int
    rest: bool = False
    introduced: bool = True


def visible_reply(text: str) -> str:
    """The new part of `text`, without quotes and signature.

    Answers written between the lines of a quote keep the quote, for they mean nothing without.
    What is forwarded stays, being what the writer wants read. Returns `text` itself where the rest
    would be empty though there is more than quotes. Takes linear time.
    """
    lines = text[:_LOOKED_AT].split("\n")
    kept = _without_quotes(lines)
    if len(text) > _LOOKED_AT and len(kept) == len(lines):
        return text
    cut = len(kept) < len(lines)
    kept = _without_signature(kept)
    while kept and (not kept[-1].strip() or (cut and _RULE.match(kept[-1]))):
        kept.pop()
    reply = "\n".join(kept).strip("\n")
    return reply if reply.strip() or _only_quotes(lines) else text.strip("\n")


def _without_quotes(lines: list[str]) -> list[str]:
    quotes = _quotes(lines)
    if not quotes:
        return lines
    answered = _answers(lines, quotes)
    if answered and (len(quotes) > 1 or not quotes[0].introduced):
        last = quotes[-1]
        return lines[: last.start] if last.rest else lines
    kept = lines[: quotes[0].start]
    if answered and not quotes[0].rest:
        kept = _trimmed(kept) + lines[quotes[0].end :]
    return kept


def _trimmed(lines: list[str]) -> list[str]:
    return [*lines, ""] if any(line.strip() for line in lines) else []


def _answers(lines: list[str], quotes: list[_Quote]) -> bool:
    """Whether there is something of one's own behind the first quote."""
    ends = [quote.end for quote in quotes]
    starts = [quote.start for quote in quotes[1:]] + [len(lines)]
    for end, start, quote in zip(ends, starts, quotes, strict=True):
        if not quote.rest and any(line.strip() for line in _own_lines(lines[end:start])):
            return True
    return False


def _own_lines(lines: list[str]) -> list[str]:
    return [line for line in _without_signature(["", *lines]) if not _RULE.match(line)]


def _quotes(lines: list[str]) -> list[_Quote]:
    """The quotes in order; the search ends at one that goes on to the end."""
    quotes: list[_Quote] = []
    index = 0
    while index < len(lines) and not FORWARDED.match(lines[index]):
        found = _quote_at(lines, index)
        if found is None:
            index += 1
        elif found.rest and not quotes and not any(line.strip() for line in lines[: found.start]):
            # Nothing stands above: a forwarded or printed mail, which is all there is to read.
            index = lines.index("", index) if "" in lines[index:] else len(lines)
        else:
            quotes.append(found)
            if found.rest:
                break
            index = max(found.end, index + 1)
    return quotes


def _quote_at(lines: list[str], index: int) -> _Quote | None:
    line = lines[index]
    if _QUOTED.match(line):
        start = _bare_sender_above(lines, index)
        return _quoted_block(lines, start, index, introduced=start < index)
    found = None
    if line.rstrip("* \t\r").endswith(":"):
        found = _attribution(lines, index)
    if found is None and _starts_rest(lines, index):
        found = _Quote(_rule_above(lines, index), len(lines), rest=True)
    return found


def _bare_sender_above(lines: list[str], index: int) -> int:
    for above in range(index - 1, max(-1, index - 3), -1):
        if lines[above].strip():
            start = above - _is_broken_at_bracket(lines, above)
            sender = "".join(lines[start : above + 1])[:_LONGEST_LINE]
            return start if BARE_SENDER.match(sender) else index
    return index


def _is_broken_at_bracket(lines: list[str], index: int) -> bool:
    """Whether `Anna <` was parted from its address, as Gmail breaks lines."""
    return index > 0 and lines[index - 1].rstrip().endswith("<")


def _quoted_block(lines: list[str], start: int, index: int, introduced: bool = True) -> _Quote:
    """The block of `>` lines at `index`; blank lines within belong to it."""
    end = index
    while index < len(lines):
        if _QUOTED.match(lines[index]):
            end = index + 1
        elif lines[index].strip() and not _is_wrapped_rest(lines, index):
            break
        index += 1
    return _Quote(start, end, introduced=introduced)


def _is_wrapped_rest(lines: list[str], index: int) -> bool:
    """Whether a line without mark is the end of the long quoted line above, broken in transit."""
    before, line = lines[index - 1].rstrip(), lines[index]
    return (
        len(before) >= _WRAP_WIDTH
        and before[-1] not in ".!?:"
        and bool(_QUOTED.match(before))
        and line[:1].islower()
        and len(line) <= _WRAP_REST
        and index + 1 < len(lines)
        and bool(_QUOTED.match(lines[index + 1]))
    )


def _attribution(lines: list[str], index: int) -> _Quote | None:
    """A quote introduced by `On ... wrote:`, which may be broken over lines, ending at `index`."""
    start = _attribution_start(lines, index)
    if start is None:
        return None
    following = index + 1
    while following < len(lines) and not lines[following].strip():
        following += 1
    if following < len(lines) and _QUOTED.match(lines[following]):
        return _quoted_block(lines, start, following)
    whole = " ".join(line.strip() for line in lines[start : index + 1])[:_LONGEST_LINE]
    sure = EXACT_WHEN_OR_WHO.search(whole) or COMPLETE_ATTRIBUTION.match(whole)
    if following < len(lines) and sure:
        return _Quote(start, len(lines), rest=True)
    return None


def _attribution_start(lines: list[str], index: int) -> int | None:
    """The line where the introduction that ends at `index` begins, if it is one."""
    joined = ""
    begun = None
    for start in range(index, max(-1, index - _ATTRIBUTION_LINES), -1):
        line = lines[start].strip()
        if not line or len(line) + len(joined) > _LONGEST_LINE or (joined and line[-1] in ".!?:"):
            break
        joined = f"{line} {joined}".rstrip(" *")
        if DATED_SENDER.match(joined):
            return start
        introduces = ATTRIBUTION_VERB.search(joined) and WHEN_OR_WHO.search(joined)
        if introduces and DATE_WORD.match(line):
            return start
        if introduces and DATE_NUMBER.match(line):
            begun = start
        if start == index and _next_is_quoted(lines, index) and (introduces or "@" in joined):
            begun = start - _is_broken_at_bracket(lines, start)
    return begun


def _next_is_quoted(lines: list[str], index: int) -> bool:
    return any(_QUOTED.match(line) for line in lines[index + 1 : index + 3])


def _starts_rest(lines: list[str], index: int) -> bool:
    """Whether the mail below begins here: a divider, or a block of header lines."""
    line = lines[index]
    if len(line) > _LONGEST_LINE:
        return False
    return bool(DIVIDER.match(line)) or (
        LABELLED.match(line) is not None and _is_header_block(lines, index)
    )


def _is_header_block(lines: list[str], index: int) -> bool:
    """Sender and two more of date, recipient and subject within a few lines."""
    kinds: set[str] = set()
    for line in lines[index : index + _HEADER_LINES]:
        found = LABELLED.match(line[:_LONGEST_LINE])
        if found:
            kinds.add(KIND_OF_LABEL[found[1]])
    return "from" in kinds and len(kinds - {"copy"}) >= 3


def _rule_above(lines: list[str], index: int) -> int:
    """Outlook draws a line above its header block; it belongs to the quote."""
    above = index
    while above > 0 and (not lines[above - 1].strip() or _RULE.match(lines[above - 1])):
        above -= 1
    return above


def _without_signature(lines: list[str]) -> list[str]:
    kept = list(lines)
    first = max(1, len(kept) - _SIGNATURE_LINES)
    for index in range(len(kept) - 1, first - 1, -1):
        if _SIGNATURE.match(kept[index]) and any(line.strip() for line in kept[:index]):
            kept = kept[:index]
    while kept and (not kept[-1].strip() or (len(kept) > 1 and _is_footer(kept[-1]))):
        kept.pop()
    return kept


def _is_footer(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and MOBILE_FOOTER.match(line) is not None


def _only_quotes(lines: list[str]) -> bool:
    """Whether every line with something in it is a quoted one or introduces one."""
    return all(
        not line.strip()
        or _QUOTED.match(line)
        or (line.rstrip().endswith(":") and _next_is_quoted(lines, index))
        for index, line in enumerate(lines)
    )
