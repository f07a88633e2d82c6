"""
By which words a sentence tells of an agreement, a business, a dispute, a study or a product, and of what was done.

Beside a name "collaboration" and "entered into" are told of the agreement with whoever has that name.
"""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.model import Span
from factcheck.patterns import pattern

BESIDE, NEAR, WHOLE = 150, 80, 5000
"""So far from its name a matter stands, so far from that what was done to it, and a sentence is no longer."""


class Matter(Struct, frozen=True):
    """
    What may be told of companies, products or units: words by which it is one, and those of what was done to it.

    Where it is told of one `alone`, a sentence that names two tells of neither, and the first words of one count, not
    those nearest to its name.  `beside` is how far from the name they stand.
    """

    head: str
    kinds: str
    words: re.Pattern[str]
    deeds: re.Pattern[str]
    alone: bool = False
    beside: int = BESIDE


def _any_of(words: str) -> re.Pattern[str]:
    """Some words, parted by commas, as a pattern; a star is any ending."""
    forms = "|".join(word.strip().replace("*", "[a-z]*") for word in words.split(","))
    return pattern(rf"\b(?:{forms})(?!\w)", re.IGNORECASE)


def _matter(head: str, kinds: str, words: str, deeds: str = "", *, alone: bool = False, beside: int = BESIDE) -> Matter:
    return Matter(head, kinds, _any_of(words), _any_of(deeds or words), alone, beside)


GUIDANCE = _matter(
    "guidance",
    "self",
    # "The office forecasts that use will rise" and "is forecast to rise": nothing is done to a forecast
    r"""guidance, outlook, (?<!is )(?<!are )(?<!now )(?<!been )forecasts?(?! that), expectations, projections,
    profit warning""",
    """retain*, maintain*, reiterat*, reaffirm*, confirm*, raises, raised, raising, lowers, lowered, lowering,
    cut, cuts, cutting, increased, increasing, reduced, reducing, narrow*, revis*, updat*, upgrad*, downgrad*,
    withdr*, issue*, on track, profit warning""",
    beside=WHOLE,
)
"""The only matter of an issuer itself."""
MATTERS = (
    _matter(
        "agreement",
        "company product",
        # "An effective treatment option" is a product and no agreement
        r"""collaborat*, alliance, partnership, partnered, licen[cs]*, outlicen[cs]*, agreement, contract, pact, deals?,
        joint venture, negotiat*, up-?front (?:cash )?(?:fee|payment),
        (?<!treatment[ \n])(?<!therapeutic[ \n])option, heads of terms, letter of intent,
        rights?(?= (?:to|in|for)\b)""",
        """announc*, enter*, sign, signs, signed, signing, establish*, form, forms, formed, forming, formation, expan*,
        back* out, pull* out, walk* away, exten*, exercis*, terminat*, end, ends, ended, ending, amend*,
        conclu*, execut*, effective, complet*, award*, selected, grant*, reacquir*, regain*, return*, revert*,
        retain*, renew*, renegotiat*, negotiat*, agreed,
        licensed, outlicensed, partnered, up-?front, expires?, expired,
        developing, being developed, developed (?:by|in|through|under|with),
        (?:has|have|acquired?|acquires|obtain*|took|gains?)(?=[a-z -]+rights), heads of terms""",
    ),
    _matter(
        "business",
        "company unit bought",
        """acquire[sd]?, acquiring, acquisition, merge[rd]?, merging, divest*, sale of, sell, sold, bought, buys?,
        buying, takeover, tender offer""",
    ),
    _matter(
        "dispute",
        "company product",
        "disput*, litigat*, proceedings, lawsuit*, sue, sued, arbitrat*, court, infring*, trial against",
        """disput*, commenc*, fil*, beg[aiu]n*, settl*, appeal*, ruled, rules, ruling, trial, dismiss*, sue, sued, won,
        lost, against""",
    ),
    _matter(
        "study",
        "product trial",
        "trials?, study, studies, enrol*, endpoints?, clinical hold, be evaluated",
        """start*, initiat*, commenc*, beg[aiu]n*, complet*, fail*, meets?, met, recruit*, enrol*, halt*, stop*,
        suspend*, discontinu*, continu*, clinical hold, be evaluated, report*, present*, show*, demonstrat*""",
    ),
    _matter(
        "endpoint",
        "product trial",
        r"(?:primary|secondary|main) (?:[a-z]+ )?(?:endpoints?|end points?|goals?|objectives?|outcomes?)",
        beside=WHOLE,
    ),
    _matter(
        "approval",
        "product",
        r"""(?:non-)?approv(?:ed|al|able), green light, clear(?:ed|ance)(?= (?:by|from|for|to)),
        accept(?:ed|s|ance) for (?:filing|review), s?(?:NDA|BLA), MAA, PDUFA, New Drug Application,
        Biologics License Application, market(?:ing)? authori[sz]ation, 510\(k\), complete response letter,
        (?:positive|negative) opinion,
        regulatory (?:submissions?|filings?|reviews?|process|applications?), action date,
        (?:submitted|filed) (?:its|an?|the)""",
        alone=True,
    ),
    _matter(
        "market",
        "product",
        """launch*, availab*, commerciali[sz]ed?, off the market, on the market, to market, selling, withdraw*,
        introduc*""",
        beside=NEAR,
    ),
    _matter("royalty", "company product", "royalt*"),
    _matter("milestone", "company product", "milestone payments?, milestone fees?"),
    GUIDANCE,
    _matter(
        "making",
        "company",
        """manufacture[sd]?, manufacturing, sole manufacturer, installs?, installed, suppliers?, supplied, contractors?,
        builds?, built, constructs?""",
    ),
)


def told_of(matter: Matter, plain: str, inside: Span, name: Span) -> tuple[Span, Span] | None:
    """The words of a matter beside a name in its sentence, and what was done; None where it tells nothing of it."""
    if matter.alone:
        first = matter.words.search(plain, inside.start, inside.end)
        return (Span(*first.span()), Span(*first.span())) if first else None
    for word in _nearest(matter.words, plain, inside, name, matter.beside):
        deed = next(iter(_nearest(matter.deeds, plain, inside, word, NEAR)), None)
        if deed:
            return word, deed
    return None


def gap(a: Span, b: Span) -> int:
    """How many characters stand between two places; none or less where they meet."""
    return max(a.start - b.end, b.start - a.end)


def _nearest(asked: re.Pattern[str], plain: str, inside: Span, to: Span, limit: int) -> list[Span]:
    """The asked words of a sentence no further away than `limit` from other words of it, the nearest first."""
    first, last = max(inside.start, to.start - limit), min(inside.end, to.end + limit)
    found = (Span(*match.span()) for match in asked.finditer(plain, first, last))
    return sorted(found, key=lambda span: gap(span, to))
