"""
People and their titles, as releases write them, in one normal form each.

"Dr. Jane A. Roe, M.D., President & CEO of Acme" is Jane Roe, "President and Chief Executive Officer", of Acme.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from factcheck import almanac
from factcheck.companies import LEGAL_FORMS
from factcheck.documents import titles
from factcheck.documents.titles import ONE_TITLE, TITLE_WORDS, title
from factcheck.patterns import pattern

DEGREE = (
    r"(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?[ ]?D|M\.?B\.?A|MBBS|FRCP|DTMH|CPA|CFA|Esq|J\.?D|M\.?Sc?|B\.?Sc?|MPH|DVM"
    r"|Pharm\.?D|D\.?Phil|RN|FACS|P\.?Eng|P\.?Geo)\.?(?![A-Za-z])"
)
UPPER, LOWER = "A-ZÀ-ÖØ-ÞĆČĐŁŚŠŞŻŽ", "a-zà-öø-ÿćčđłńśšşżž"
"""The letters of names: "Gérard", "Özlem", "Łukasz"."""
NAME_WORD = rf"(?:[{UPPER}][{LOWER}'][\w'-]*|[A-Z]'[A-Z][a-z]+|[A-Z]\.(?:-?[A-Z]\.)*)"
PARTICLE = r"(?:de|da|del|della|di|van|von|der|den|la|le|bin|al|el|ter)"
HONORED_BY = r"(?:Dr|Mr|Mrs|Ms|Prof|Sir|Professor|Drs|Sen|Rep|Hon)\.? "
HONORIFIC = f"(?:{HONORED_BY})?"
DEGREES = rf"(?:,? {DEGREE}){{0,5}}"
MIDDLE = rf"(?: [A-Z](?= [{UPPER}]['{LOWER}]))?"
"""An initial without its point: "Jane A Roe"."""
CALLED = r"(?: (?:\([A-Z][a-z]+\)|[\"“][A-Z][a-z]+[\"”]))?"
"""What somebody is called, behind the first name: "James (Jim) Roe"."""
NAME = rf"{HONORIFIC}{NAME_WORD}{CALLED}{MIDDLE}(?:[ \n](?:{PARTICLE}[ \n]){{0,2}}{NAME_WORD}){{1,3}}"

HONORED = pattern(rf"^{HONORIFIC}")

ORGANISATION = r"\b[a-z]{0,5}[A-Z][\w&-]*(?: [A-Z][\w&-]*| of| and| the| &){0,5}"
"""The name of a company, also one that begins small: "Northwind Pumps", "easyPump"."""
OWNER = (
    rf"(?:(?P<org>{ORGANISATION})(?:'s|')? |(?:[Tt]he [Cc]ompany's|[Tt]he [Bb]ank's|[Oo]ur|[Ii]ts|[Tt]heir|[Tt]he"
    rf"|[Aa]n?) (?:(?:[a-z-]+ ){{0,2}}[a-z-]+['’]s )?)"  # "the airline's", "the bank's"
)
NOW = r"(?:now |then |also |currently |presently |at present |until now |most recently |both )?"
POST = r"(?:to )?(?:the |his |her )?(?:new )?(?:position|post|role|office|duties) (?:of|as)"
WOULD = r"(?:(?:has |have )?(?:agreed|decided|intends|intend|plans|plan|expects|expect|wants|is|was|are|were|will) to )"
HOLDING = (
    r"(?:who )?(?:is|was|will be|had been|served as|has been|remains|stays|became|becomes|will become"
    rf"|{WOULD}?(?:be|become)|(?:steps?|stepp?ed|stepping) in as|(?:hands?|handed|handing) over as"
    r"|(?:(?:has|had|have|will|is) )?(?:continue[ds]? to )?(?:act|serv)(?:es?|s|ed|ing)? as"
    r"|(?:has |will )?(?:join(?:s|ed)?(?: us| the (?:[Cc]ompany|[Bb]ank|[Gg]roup)| [A-Z][\w&-]+(?: [A-Z][\w&-]+)?)?"
    r"|(?:came|comes|moved|moves|moved up|moves up|returned|returns)(?: (?:to|from) [A-Z][\w&-]+)?|took office)"
    r"(?: (?:in|on|last|this|effective) [A-Za-z]{3,9}(?: \d{1,2})?(?:,? \d{4})?)? (?:as|to)"
    r"|rose to|(?:has |have )become|(?:took|takes|will take) over (?:from (?:[^\W\d_a-z][\w.'-]+ ){1,4})?as"
    r"|(?:will |to |has )?(?:remain|stay|continue|left|led|leads|lead)(?:s|ed)?"
    r"(?: on| (?:(?:with|in|at|on) )?(?:[a-zA-Z]+ ){0,2}[a-zA-Z]+)? as"
    r"|who [a-z][^,;.()\n]{3,60} as"  # "Ann Lee, who retires in May after ten years as"
    r"|(?:will )?(?:succeed|follow|replac)(?:e?s|ed|e)? (?:[^\W\d_a-z][\w.'-]+ |him |her ){1,4}as"
    r"|(?:(?:was|has been|is|will be) )?(?:named|appointed|elected|promoted(?: from (?:[\w-]+ ){1,4})? ?to|made)"
    rf"(?: (?:as|to|to serve as|to be|{POST}))?"
    rf"|(?:will |has |is to |to )?(?:assum(?:es|ed|e)|takes?|took|held|holds?|leaves?|left|g[ai]ve(?:s|n)? up) {POST}"
    rf"|(?:will |has |is |to )?{WOULD}?(?:step(?:s|ped|ping)? down|resign(?:s|ed|ing)?|retir(?:es|ed|ing|e)|stood down"
    r"|stand(?:s|ing)? down|leav(?:es?|ing)|left)"
    r"(?: (?:in|on|from|effective) [A-Za-z]{3,9}(?: \d{1,2})?(?:,? \d{4})?)? as"
    r") "
)
"""How a sentence gives somebody a title: "Ann Lee has joined as", "Ann Lee, who became"."""
FORMERLY = (
    r"(?:(?<=, )(?:formerly|previously|currently|until now|till now|so far|most recently"
    r"|now|the|our|its|an?|who) [^,;.()\n]{2,70}"
    r"(?: \([^()\n]{2,30}\)[^,;.()\n]{0,40})?(?:, [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)?, )"
)
"""What somebody was before or is by the way: "Ann Lee, formerly Controller, becomes"."""
AGE = r"(?:, (?:aged? )?\d\d(?=,)| \((?:aged )?\d\d\))?"
"""How old somebody is, between the name and the title: "Ann Lee, 48, has been promoted to", "Ann Lee (48) as"."""
MAKING = (
    r"\b(?:(?:[Pp]romot|[Nn]am|[Aa]ppoint|[Ee]lect|[Hh]ir)(?:es|ed|s|ing|ment of|ion of)|chosen|chose|made|makes)"
    r"(?: (?:Mr|Ms|Mrs|Dr)\.?(?= ))? "
)
"""What is done with whoever is given a title: "has promoted Ann Lee to", "the appointment of Ann Lee as"."""
BEFORE = pattern(
    rf"(?P<person>{NAME}){DEGREES}{AGE}(?: of (?P<from>{ORGANISATION})(?= {HOLDING}))?(?:, ?|,?\s)"
    rf"(?:(?<=,\s)|(?<=,)|as |{FORMERLY}?{HOLDING}){NOW}{OWNER}?"
    r"(?:new |next |current |newly appointed |permanent )?$"
    rf"|(?P<bracketed>{NAME}){DEGREES} \($"
    rf"|(?:^|\n)[ \t]*(?P<line>{NAME}){DEGREES},?(?: [-|]| ?[+\d(][\d() .-]{{6,18}})?[ \t]*\n\s*$"
)
OTHERWISE = pattern(
    rf"(?:{MAKING}(?P<made>{NAME}){DEGREES}{AGE}(?:, [a-z][^,;.()\n]{{2,60}})?,? (?:as |to |to be |{POST} )?"
    rf"|(?:(?<=[.;”\"] )|^|(?<=\n))(?P<pronoun>He|She) {HOLDING}"
    rf"|(?<![\w-])(?P<surname>(?:{HONORED_BY})?{NAME_WORD})(?:, ?|,?\s)(?:(?<=,\s)|(?<=,)|{HOLDING})"
    rf"|(?:^|\n)[ \t•*]*(?P<beside>{NAME}){DEGREES} ?[-–—|:] ?)"
    rf"{NOW}{OWNER}?(?:new |next |current )?$"
)
"""The same by a surname or a pronoun, behind "appointed", and in a line of contacts: "Ann Lee - Finance Director"."""
AGAIN = pattern(rf"(?: (?:of|at) {ORGANISATION})?,? {HOLDING}{NOW}{OWNER}?(?:new |current )?")
"""Between two titles of one person: "Ann Lee, Chief Operating Officer, will become"."""
ENDS = frozenset(",.;:)")
SUCCEEDED = pattern(r"\b(?:succeeded|followed|replaced) as (?:the |its )?\Z")
BY = pattern(rf" by (?P<person>{NAME})")
"""Who follows: "Jim Fox will be succeeded as CEO by Ann Lee"."""
MAKERS = (
    "ppoint", "romot", "named ", "names ", "Names ", "Named ", "chose", "made ", "makes ", "lect", "ired ", " - ", "–",
    "|", ": ", "He ", "She ",
)  # fmt: skip
MARKS = (
    ",", "(", "\n", " as ", " who ", " is ", " was ", " has ", " had ", " became ", " becomes ", " will ", " remains ",
    " assum", " step", " resign", " retire", " stood ", " stand", " gives ", " gave ", " leaves ", " left ", " takes ",
    " took ", " came ", " rose ",
)  # fmt: skip
"""What stands between a person and a title that follows."""
NEWLY = pattern(r"\b(?:new|next|current) $")
OWNERS = ("'s ", "The ", "the ", "Our ", "Its ", "its ")
OWNED = pattern(rf"(?P<org>{ORGANISATION})(?:'s|')? $")
WHOLE = pattern(NAME)
SPOKEN = 240
"""So many characters before "He" or "She" somebody is named."""
AFTER = pattern(rf" (?:(?:of|for) (?:R&D|[a-z]+(?: and)?(?: [a-z]+)?) )?(?P<person>{NAME})")
"""Behind a title, and what it is of: "senior vice president of R&D Jane Roe"."""
AFTER_OWNED = pattern(rf",? (?P<person>{NAME})")  # "Acme's CEO, Jane Roe", "Acme CEO, Jane Roe"
AFTER_COMMA = pattern(
    rf", (?P<person>(?:Dr|Mr|Mrs|Ms|Prof)\.? {NAME_WORD}(?: {NAME_WORD}){{0,3}}|{NAME}(?=,? {DEGREE}))"
)
LABELLED = pattern(
    rf":[ \t]{{0,3}}(?P<person>{HONORIFIC}{NAME_WORD}{MIDDLE}(?: {NAME_WORD}){{1,3}})(?=[ \t]*(?:[\n);]|$))"
)  # "Chairman: Ann Lee" in a line of its own, or in brackets
AFTER_IS = pattern(rf" (?:is|was|will be) (?P<person>{NAME})")  # "Its Managing Director is Ann Lee"
OF = pattern(rf" (?:of|at|for) (?:the )?(?!R&D\b)(?P<org>{ORGANISATION})")

CAPITAL, SMALL = "A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿ"
PART = rf"(?:Mc|Mac|De|Di|La|Le|O'|Van)?[{CAPITAL}][{SMALL}'-]+"
"""One of the names of a person."""
BOARD = pattern(r"(?:Group )?((?:Management|Executive|Managing|Supervisory)(?: Board| Committee)?)(?: of (?:the )?|$)")
"""A board of two in Germany or France: its chair is another than the chair of the other one."""

NOT_NAMES = frozenset({*almanac.MONTHS, *almanac.WEEKDAYS, *LEGAL_FORMS} - {"May"}) | frozenset(
    """
    Company Group Bank Relations Communications Development Operations Business Investor Corporate Media Clinical
    Research Medical University Institute Center Department Committee Board Directors The Officer Executive Chief
    President Chairman Technology Technologies Pharmaceuticals Therapeutics Biopharma Labs Laboratories Sciences
    Science International Global Holdings United States American National Federal Street Vice Senior Director
    Finance Financial Marketing Sales Strategy Legal General Public Affairs Commercial Regulatory Quality Health
    Healthcare Medicine School College Hospital Association Society Foundation Council Agency Ministry Treasury
    State Defense Secretary House White Annual Meeting Conference Press Release Report Contact Contacts In On At By
    As For From With And But Our Its This That These Those We They He She It Dear Mr Mrs Ms Dr New Former Today
    Under After Since During While When Mining Gold Energy Solutions Systems Software Services Capital Partners
    Management Ventures Fund Trust Market Markets Exchange North South East West Europe Asia Africa America Phase
    Drug Administration Products Program Office Offices Team Effective Promoted Appointed
    """.split()
)


OPENERS = frozenset("Promoted Appointed Named When While After Before But And With For Led As By In".split())
MADE = frozenset("Names Appoints Promotes Elects Hires Welcomes Announces".split())
SUFFIXES = frozenset("Ph Jr Sr Esq Pharm".split())  # what a name takes in of "Ph.D." and the like
INITIALS = pattern(r"(?:[A-Z]\.-?)+|[A-Z]")


class Role(Struct, frozen=True):
    """Characters [start, end) of a title, who bears it, the title in its normal form, and of what, "" if not said."""

    start: int
    end: int
    person: str
    title: str
    organisation: str


def roles(plain: str, leads: Iterable[int] | None = None) -> Iterator[Role]:
    """
    The titles that are given to somebody by name, in order.

    `leads` are the places of the words in `TITLE_WORDS`, in order, if somebody has looked for them already.
    """
    done = 0
    known: dict[str, str] = {}
    last: Role | None = None
    for at in titles.leads(plain) if leads is None else leads:
        if at < done or not (match := titles.title_at(plain, done, at)):
            continue
        done = match.end()
        found = _bearer(plain, match, known)
        if not found and last and (told := AGAIN.fullmatch(plain, last.end, match.start())):
            of = OF.match(plain, match.end(), match.end() + 80)
            found = last.person, _organisation((of or told)["org"] or "")
        if found:
            known.setdefault(found[0].split()[-1], found[0])
            board = BOARD.match(found[1])
            post, organisation = title(match[0]), found[1]
            if board:  # "Chairman of the Board of Management" is that of the Management Board
                name = board[1] if " " in board[1] else f"{board[1]} Board"
                post, organisation = f"{post} of the {name}", organisation[board.end() :]
            last = Role(match.start(), match.end(), found[0], post, organisation)
            yield last


def _bearer(plain: str, match: re.Match[str], known: Mapping[str, str]) -> tuple[str, str] | None:
    """The person of a title and the organisation; `known` are those before, by their surnames."""
    of = OF.match(plain, match.end(), match.end() + 80)
    organisation = of["org"] if of else ""
    front = plain[max(0, match.start() - 120) : match.start()]
    if SUCCEEDED.search(front) and (by := BY.match(plain, of.end() if of else match.end())):
        return (name, _organisation(organisation)) if (name := person(by["person"])) else None
    before = BEFORE.search(front) if any(mark in front for mark in MARKS) else None
    if before and (name := person(before["person"] or before["bracketed"] or before["line"])):
        return name, _organisation(organisation or before["org"] or "")
    end = of.end() if of else match.end()
    owned = NEWLY.sub("", front).endswith(OWNERS) or front.endswith(" a new ")
    if not owned and plain.startswith(", ", end) and (owner := OWNED.search(front[-60:])):
        owned = " " not in owner["org"]  # "Acme CEO, Jane Roe", but "Ann Lee CEO, Jim Fox CFO"
    after = (AFTER_OWNED if owned else AFTER_COMMA).match(plain, end)
    if not after and not of and plain[match.end() : match.end() + 1] == ":":
        after = LABELLED.match(plain, match.end(), match.end() + 60)
    if not after and not of and plain[match.end() : match.end() + 1] == " ":
        after = AFTER.match(plain, match.end(), match.end() + 60)
        after = after or (AFTER_IS.match(plain, match.end()) if owned else None)
    if after and front.endswith(" new ") and after[0][0] == "," and plain[after.end() : after.end() + 1] not in ENDS:
        after = None  # "has a new CFO, Acme Pumps said"
    if after and (name := person(after["person"])):
        owner = OWNED.search(front[-60:])
        return name, _organisation(organisation or (owner["org"] if owner else ""))
    if not any(mark in front for mark in (*MARKS, *MAKERS)) or not (told := OTHERWISE.search(front)):
        return None
    if told["surname"]:
        bearer = _whole(plain, told["surname"], known)
    elif told["pronoun"]:
        bearer = _spoken_of(plain, match.start() - len(told[0]))
    else:
        bearer = person(told["made"] or told["beside"])
    return (bearer, _organisation(organisation or told["org"] or "")) if bearer and " " in bearer else None


def _whole(plain: str, written: str, known: Mapping[str, str]) -> str | None:
    """The whole name of somebody of whom a surname is said: as known, for "Dr. Lee" also as elsewhere in the text."""
    surname = HONORED.sub("", written)
    if surname in known or surname == written:
        return known.get(surname)
    form = re.compile(rf"(?<![\w.-])(?:{NAME_WORD} ){{1,3}}{re.escape(surname)}(?![\w-])")
    return next(filter(None, (person(found[0]) for found in form.finditer(plain))), None)


def _spoken_of(plain: str, end: int) -> str | None:
    """The last person who is named before `end` in the same paragraph."""
    start = max(plain.rfind("\n\n", 0, end), end - SPOKEN, 0)
    named = [name for found in WHOLE.finditer(plain, start, end) if (name := person(found[0]))]
    return named[-1] if named else None


def person(written: str) -> str | None:
    """A person's name without honorific, degrees and middle initials; None if the words are no name."""
    words = HONORED.sub("", written.strip()).split()
    if called := next((word for word in words[1:] if word[0] in '("“'), ""):  # "James (Jim) Roe" is Jim Roe
        words = [called.strip('()"“”'), *words[words.index(called) + 1 :]]
    respected = len(words) < len(written.split())
    for index, word in enumerate(words[:-1]):
        if word in MADE:  # "Northwind Names Ann Lee"
            words = words[index + 1 :]
            break
    while words and (words[0] in OPENERS or words[0].lower().replace("-", "") in TITLE_WORDS):
        words.pop(0)
    while words and words[-1].strip(".,") in SUFFIXES:
        words.pop()
    for index, word in enumerate(words):
        if word.endswith("'s"):
            words[index:] = [word[:-2]]
            break
    if any(word.strip(".,'") in NOT_NAMES for word in words):
        return None
    full = [word for word in words if not INITIALS.fullmatch(word)]
    return " ".join(full) if len(full) > 1 or (full and respected) else None


def _organisation(written: str) -> str:
    """The organisation without what trails it; "" if the words name a title."""
    words = written.split()
    if words and words[-1] in ("and", "&"):
        return ""  # "CEO Ann Lee and CFO Jim Fox": Lee is no organisation
    while words and words[-1] in ("of", "the"):
        words.pop()
    name = " ".join(words)
    return "" if ONE_TITLE.search(name) or name in ("The", "Our", "Its") else name
