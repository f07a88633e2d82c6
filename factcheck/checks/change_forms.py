"""
The forms in which a change is told: by how much, to what, from what, each behind or in front of its word.

The figures are signs of an `Outline`; a pattern names the one it looks for `figure`, and the words before it `gap`.
"""

from __future__ import annotations

import re

from factcheck.checks.outline import HEDGE, MONEY, MULTIPLE, NO_VALUE, NUMBER, PERCENT, TIME, VALUE
from factcheck.checks.ways import A_CHANGE
from factcheck.patterns import pattern

_HEDGE = f"(?:{HEDGE}|(?:an?|the|between) )"
_MANNER = (
    r"(?:(?:by|of|sharply|significantly|slightly|modestly|substantially|strongly|further|another|again"
    r"|year[- ]over[- ]year|year[- ]on[- ]year|quarter[- ]over[- ]quarter|sequentially|organically) )"
)
COMPARED = r"(?:up from|down from|from|(?:as |when )?compared (?:to|with)|versus|vs\.?|against|relative to)"
# "From last year's $41 million", "from a year-earlier $41 million".
THEN = (
    rf"(?:(?:the |a |an )?(?:{TIME}|year-ago|year-earlier|prior-year|prior|previous|earlier|restated|record|revised)"
    r"(?: (?:year|quarter|month|period|level))?(?:['’]s)? (?:(?:level|figure|total) of )?)"
)
LEVEL = (
    rf"(?:(?:the |that |its )?(?:{TIME} )?"
    r"(?:(?:net|operating|gross|consolidated|cash|total|adjusted|diluted|basic) ){0,2}"
    r"(?:income|loss|losses|earnings|revenues?|sales|profit|balance|expenses?|costs?|level|figure|total|that)"
    r"(?: per (?:\w+ )?share)? of "
    r"|(?:an? |its |the |our |their |the company's )?(?:previous |prior |earlier |former |initial |original )?"
    r"(?:guidance |outlook |forecast )?(?:range|guidance|outlook|forecast|estimate|expectation) of )"
)
_FIGURE = rf"{_HEDGE}{{0,2}}(?P<figure>{VALUE})"
# "Or 6.7% of sales", "or $0.15 per share" are of something else, but not "or $0.08 per share to $1.28".
_NO_SHARE = (
    r"(?! of (?!change)| per (?!(?:\w+ )?share (?:to|from)\b)| (?:above|below|higher|lower|more|less|up|down)\b)"
)

AMOUNT = pattern(rf"(?:,(?= by ))? {_MANNER}{{0,3}}{_FIGURE}", re.IGNORECASE)
OR_AMOUNT = pattern(
    rf"(?: {_MANNER})?,? ?(?:or |and (?={_HEDGE}?{PERCENT})|[(](?:or )?|representing |equal to |equivalent to )"
    rf"{_MANNER}?{_FIGURE}{_NO_SHARE}[)]?,?",
    re.IGNORECASE,
)
NEXT_LEVEL = pattern(
    rf"(?P<gap>{NO_VALUE}{{0,110}}?) (?:(?P<to>to)|(?P<over>over)|{COMPARED}) (?:{LEVEL}|{THEN})?{_FIGURE}",
    re.IGNORECASE,
)  # a quarter spelled out in full takes about 80 characters
HELD_AGAINST = pattern(rf"\b{COMPARED} (?:the|its|our|an?)\b", re.IGNORECASE)
"""In front of a level another one without a figure: "up 0.6 points from the May forecast, quicker than the 2.5%"."""
SHRUNK = pattern(rf"\b(?:contract|shrink|declin)(?:s|ed?|ing|ion)?(?: (?:by|of))? {_HEDGE}{{0,2}}$", re.IGNORECASE)
"""In front of a figure what makes it a loss, though it is written above zero."""
TOLD_AGAIN = pattern(
    rf",? (?:or (?:to )?|[(](?:or )?){_HEDGE}?{VALUE} (?:of (?!change)|per )[a-z][a-z -]{{0,40}}?"
    rf"(?:[)]|(?=[,.;]|$| (?:in|for|on|at)\b| {COMPARED} ))| [(]{_HEDGE}?{VALUE}[)]",
    re.IGNORECASE,
)
"""A level once more, on another scale: "to $5.5 million, or 4.7% of net sales", "to 2,728 kg (87,700 oz)"."""
_SHARE = r"(?: (?:per|a) (?:\w+ )?(?:share|unit))?"
THAN_LEVEL = pattern(rf"(?: than)? (?:{LEVEL}|{THEN}|the )?{_FIGURE}", re.IGNORECASE)
LAST_TIME = pattern(rf"{_SHARE} [(]{TIME}:? {_HEDGE}?(?P<figure>{VALUE}){_SHARE}[);,]", re.IGNORECASE)
"""What a level was before, in brackets behind it: "up 8% to £285.3m (H1 2015: £264.9m)"."""
LAST_TIME_BEFORE = pattern(
    rf"(?P<figure>{VALUE})(?P<gap>{NO_VALUE}{{0,30}}?) [(]{TIME}:? {_HEDGE}?(?P<then>{VALUE}){_SHARE}[)],? "
    r"(?:which (?:is|was) |representing |or )?(?:an? )?$",
    re.IGNORECASE,
)
AMOUNT_BEFORE = pattern(
    rf"(?P<figure>{VALUE}) (?:(?!(?:an?|the|and|or|but|then|to|will|is|are|was|were|after|before|despite|following) )"
    r"[\w-]{1,20} ){0,2}$"
)
AMOUNTS_BEFORE = pattern(rf"(?P<first>{VALUE}),? or {_HEDGE}?(?P<figure>{VALUE}),? $", re.IGNORECASE)
"""A difference and its percentage before "lower than": "was $3.7 million, or 28.2%, lower than the $13.1 million"."""
STOOD = pattern(
    rf"(?P<figure>{VALUE})(?P<gap>[^,;{MONEY}{PERCENT}{NUMBER}]{{0,60}}?) (?:was|were|is|are) (?:an? )?$", re.IGNORECASE
)
"""The level that moved: "sales of $9.4 million in the quarter were 28% lower than", "… were up 4% from"."""
TELLS = pattern(r"\w+ed|rose|risen|grew|grown|fell|fallen|shrank|slid", re.IGNORECASE)
"""Verbs whose figure in front is a level: "sales of $8.1 million increased 25%"."""
_MAKING = r"(?:represent|reflect|mark)(?:s|ed|ing)"
LEVEL_BEFORE = pattern(
    rf"(?P<figure>{VALUE})(?P<gap>{NO_VALUE}{{0,80}}?)"
    rf"(?:(?:, | [(]| [–—-] )(?:(?:which (?:is|was)|that is|(?:which )?{_MAKING}|or) )?| )(?:an? |the )?"
    r"(?:upward |downward )?$",
    re.IGNORECASE,
)
THIS_IS = pattern(rf"(?:This|That|It|Which) (?:is|was|{_MAKING}) (?:an? )?$")
"""What stands before a change of the figure that the sentence before tells."""
OTHER_LEVEL_BEFORE = pattern(
    rf"(?P<figure>{VALUE})(?P<gap>{NO_VALUE}{{0,80}}?),? (?:{COMPARED}|(?P<to>to)) {LEVEL}?{_HEDGE}{{0,2}}$",
    re.IGNORECASE,
)
OF_A_CHANGE = pattern(
    rf"\b{A_CHANGE} of {_HEDGE}{{0,2}}$",
    re.IGNORECASE,
)
"""What stands before a figure that is itself a change, and no level."""
NO_LEVEL = pattern(r" (?:higher|lower|more|less|peak|high|low|trough)\b", re.IGNORECASE)
"""What stands behind a change, or a level of some other day: "3.7% higher", "half its 10% peak"."""
OUTDOES = (
    r"(?:beats?|beating|best(?:s|ed|ing)|top(?:s|ped|ping)|outpac(?:es|ed|ing)|(?:exceed|surpass|miss)(?:e?s|ed|ing)?)"
)
EXPECTED = pattern(
    rf"\b(?:{OUTDOES}|above|below|ahead of|short of|estimates?|consensus|expectations?|forecasts?|targets?)\b",
    re.IGNORECASE,
)
"""In front of a figure that is not what moved: "topped the estimate of $5.4 million and increased from"."""
UP_OR_DOWN = pattern(r"\b(?:up|down)(?= from $)", re.IGNORECASE)
CHANGE_BEHIND = pattern(rf" {A_CHANGE}\b", re.IGNORECASE)
"""What stands behind a percentage that is itself a change: "forecast to increase 2% to 3% versus a 4% gain"."""
CHANGE = pattern(rf"{A_CHANGE}s?", re.IGNORECASE)
"""A word of direction that may be a noun."""
MOVED_TO = pattern(
    rf"(?!\bcompared)(?:\b[a-z]+ed|{MULTIPLE})(?: [a-z]+ly| further| again| back)?"
    rf"(?:,? (?:in|for|during) (?:the )?{TIME})?,? to {_HEDGE}{{0,2}}$",
    re.IGNORECASE,
)
"""Behind a change the verb that says how it went on: "the decline in output deepened to"."""
MOVING = pattern(
    r"\b(?:[a-z]+ed|cut|cuts|[a-z]+ing|(?:increase|raise|reduce|lower|slow|limit|double)s?) "
    r"[a-z ]{0,40}?\b(?:the|its|their|our|this|that) [a-z -]{0,24}$",
    re.IGNORECASE,
)
"""In front of a change a verb that moves it: "slowed the decline to", "raised its forecast for the decline to"."""
RANGE_GOES_ON = pattern(rf" to {_FIGURE}", re.IGNORECASE)
"""What stands behind the first end of a range: "to $2.45 to $2.50 from $2.40 to $2.60"."""
FROM_BEFORE = pattern(rf"\b{COMPARED} (?:the )?{LEVEL}?{_HEDGE}{{0,2}}$", re.IGNORECASE)
ANOTHER_THOUGHT = pattern(
    r"[;:!?]|--|\b(?:while|whereas|although|though|but|due|driven|primarily|mainly|largely|because|result(?:s|ing)?"
    r"|said|says|reflect(?:s|ed|ing)?|despite|amid|notwithstanding|offset|includ(?:es|ed|ing)|exclud(?:es|ed|ing)"
    r"|with|which|where|who|partially|partly"
    r"|and(?! compared| up from| down from|$)|or|our|their|is|was|were|are|had|has|have|rang(?:e|es|ed|ing)"
    r"|(?:slow|cool|eas|moderat|accelerat|quicken)(?:e?[sd]|e|ing)?)\b",
    re.IGNORECASE,
)
"""A word that begins something else, or says how fast a change went: "growth slowed to 2.1% from 2.4%"."""
OF_GUIDANCE = pattern(
    r"^ (?:our|its|their|the)(?= (?:(?!\b(?:and|or)\b)[^,;:]){0,70}\b(?:guidance|outlook|forecasts?|estimates?)\b)",
    re.IGNORECASE,
)
"""Whose guidance a word raises or lowers: "increasing our 2007 guidance to a range of"."""
LIST_GOES_ON = pattern(rf"(?:,|,? and|,? or)(?: {TIME})? (?:to |from )?{_FIGURE}", re.IGNORECASE)


ADJECTIVE = pattern(
    r"(?:lower|higher|reduced|increased|improved|declining|rising|growing|falling|contracting|expanding) "
    r"(?!(?:than|by|from|to|at|in|on|for|over|and|or|but|as|due|because|year|quarter|compared|versus|vs|primarily|mainly"
    r"|largely|again|still|sequentially|organically|levels?)\b)[a-z]",
    re.IGNORECASE,
)
"""A word for up or down that says something of the noun behind it: "$17 million, despite lower revenue"."""
BRINGS = pattern(r" (?:brought|brings|bringing|took|takes|taking|left|leaves|leaving|puts?|putting) ", re.IGNORECASE)
"""Behind a change what it makes of something else: "the rise brought annual inflation to 19.8 percent"."""
ITEM = pattern(
    r"\b(?:extraordinary|exceptional|capital|one-time|special|unusual|pre-?tax|after-tax|non-?recurring|non-?cash"
    r"|(?:un)?reali[sz]ed|accounting|book) $",
    re.IGNORECASE,
)
"""In front of a gain that is an item of income: "after a $1 million extraordinary gain"."""
SINCE = pattern(r"\b(?:after an?|following)\b", re.IGNORECASE)
OF_OTHERS = pattern(
    rf" for (?!(?:the|an?|its|our|their|all|last|this|that|each|fiscal|calendar|{TIME})\b|{TIME})[a-z]", re.IGNORECASE
)
"""Behind a level what it is of, where that is not a time: "$180 million, compared with $147 million for coffee"."""
AND_BACK = pattern(r", and$")
PLURAL = pattern(r" (?:[a-z-]+ )?([a-z-]{2,}s)\b")
