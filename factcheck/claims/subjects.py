"""Whose figure it is: the issuer, a name in the sentence, or the thing that has it."""

from __future__ import annotations

from factcheck.claims import brands, names, natures, statuses
from factcheck.claims.grammar import lemmas, phrases, verbs
from factcheck.claims.grammar.clauses import Line, clause, governor
from factcheck.claims.grammar.phrases import Head
from factcheck.claims.story import Story
from factcheck.documents.titles import TITLE_WORDS
from factcheck.patterns import pattern

HAVING = frozenset(
    """have employ contain include own operate hold offer cover serve carry feature comprise span seat accommodate
    house host reach sell produce treat enroll recruit license acquire win lose score record report publish
    release earn receive pay owe spend raise invest generate gross attract count boast weigh measure last
    cost""".split()
)


def whose(line: Line, i: int, head: Head | None, issuer: str, spoken_of: str = "", unsaid: str | None = None) -> str:
    """
    The subject of the figure at word `i`; where nobody is named ("there are six compounds") `unsaid`, or the issuer.

    "Amgen licensed two targets" is Amgen's, "our revenue" the issuer's, "the plant employs 50 people" the plant's.
    """
    unsaid = issuer if unsaid is None else unsaid
    if head is not None:
        owner = _owner(line, head.start, issuer)
        if owner is not None:
            return owner
        doer = _doer(line, head.end, issuer) if line.mention(i).kind in ("number", "ordinal") else ""
        if doer:
            return doer
    start, _ = clause(line, i)
    group = governor(line, i)
    found = grammatical(line, group, start, issuer) if group else None
    if group is None or found is None:
        return unsaid
    name, first, last = found
    is_company = line.low(first - 1) in ("a", "an") and name.rpartition(" ")[2] in names.COMPANY
    if not name or is_company:
        # "It", "Contoso is a company that serves": whoever the sentence spoke of before, else the sentence before
        earlier = [g for g in reversed(line.groups) if g[1] <= start][: 1 if is_company else None]
        subjects = (grammatical(line, g, clause(line, g[0])[0], issuer) for g in earlier)
        named = (found[0] for found in subjects if found and found[0][:1].isupper())
        return next(named, unsaid if is_company else spoken_of or unsaid)
    if head is not None and first <= head.start and head.end <= max(last, head.end) and head.start < last:
        return _owner(line, first, issuer) or unsaid  # "revenue rose": revenue is what is measured
    words = name.lower().split()
    thing = words[-1]
    # "Ann Lee, President and CEO, said the bank plans …", "(2) Liquidity includes", "EBITDA was"
    if not TITLE_WORDS.isdisjoint(words) or not any(map(str.isalpha, name)) or thing in natures.FLOWS:
        return unsaid
    if name.lower() in ("board", "management"):  # "The Board of Directors of Contoso has approved"
        return unsaid or name
    if name[:1].isupper() or name == issuer:
        return name
    if (head is not None and head.noun in name.split()) or thing in phrases.GOALS or thing in NOBODY:
        return unsaid  # "of the 62 patients, 13 had a response, with a median duration of 5.2 months"
    if thing in SEGMENTS:
        return name
    if thing in WHOLES:
        return _owner(line, first, issuer) or unsaid
    return name if verbs.verb_lemma(line, group) in HAVING and line.mention(i).kind != "money" else unsaid


def _doer(line: Line, k: int, issuer: str) -> str:
    """Who did what a participle at word `k` tells of the things counted: "licenses taken by Amgen"; "" for none."""
    if line.tag(k) != "e" or line.low(k + 1) != "by" or line.tag(k + 2) != "N":
        return ""
    name = names.plain_name(" ".join(line.words[slice(*names.run(line, k + 2))]))
    return issuer if names.is_issuer(name, issuer) else name


def _owner(line: Line, start: int, issuer: str) -> str | None:
    """The owner named before the phrase that begins at `start`: "the Company's", "our", "Amgen's"."""
    for k in range(start - 1, max(start - 3, -1), -1):
        if line.tags[k] in "yq":
            continue
        if line.tags[k] != "d":
            return None
        low = line.low(k)
        if low in names.SELVES:
            return issuer
        if low == "whose":  # "Contoso, whose revenue was $5 million"
            comma = k - (line.tag(k - 1) == ",")
            first, last = names.run(line, comma - 1) if line.tag(comma - 1) in ("N", "k") else (0, 0)
            name = " ".join(line.words[first:last])
            return (issuer if names.is_issuer(name, issuer) else names.plain_name(name)) if name else None
        if low.endswith(("'s", "’s", "s'", "s’")):
            word = line.words[k].rstrip("'’") if low.endswith(("'", "’")) else line.words[k][:-2]
            if word.lower() in names.COMPANY:
                return issuer
            if not word[:1].isupper():
                return None
            first = names.run(line, k)[0]
            name = " ".join((*line.words[first:k], word))
            return issuer if names.is_issuer(name, issuer) else name
        return None
    return None


SEGMENTS = frozenset("division segment subsidiary franchise".split())
"""What is part of a house and has figures of its own: "the Valves division generated revenue of $5 million"."""
WHOLES = frozenset("total number sum majority portfolio pipeline fleet".split())
"""Words for many things, whose figure is that of whoever has them: "its portfolio comprises 1,240 patents"."""
TAKERS = frozenset("patient person people individual volunteer subject participant".split())
STUDIES = frozenset("trial trials study studies".split())
NOBODY = TAKERS | STUDIES | {"group", "arm", "cohort"}
"""What has the figures of a trial, and does not say of which."""
CLINIC = frozenset(
    "patient patients placebo arm arms survival responders cohort cohorts volunteers randomized randomised".split()
)
"""A sentence with one of these tells of those who were given something."""
BESIDE_IT = frozenset({"along", "plus"})
"""Behind these stands what is given beside the medicine: "trebananib, along with the chemotherapy paclitaxel"."""
CONTROLS = frozenset("placebo control controls arm group".split())
TREATING = frozenset("administer receive treat dose give evaluate expose enroll".split())


def medicine(line: Line, i: int, marked: frozenset[str] = frozenset()) -> str:
    """
    The medicine that the patients counted or measured at word `i` are given, or ""; `marked` are names of brands.

    "AB-901 was given to 60 patients", "60 patients received AB-901", "treated 60 patients with lumotuzumab"; what it is
    tested against is another figure's.
    """
    start, end = clause(line, i)
    for near in (range(i + 1, min(end, i + 12)), range(i - 1, max(start, i - 12) - 1, -1)):
        for k in near:
            if line.low(k) in AGAINST or (line.tags[k] == "q" and k > i):
                break
            if _is_given(line, k, marked):
                return brands.unmarked(line.words[k])
    return ""


def _is_given(line: Line, k: int, marked: frozenset[str]) -> bool:
    """Whether word `k` names a medicine, not given beside one, and no endpoint: "lung function (FEV1)"."""
    if not (statuses.is_product(line, k) or _is_named(line, k, marked)) or _is_another(line, k):
        return False
    endpoint = line.tag(k - 1) == "(" and line.tag(k - 2) in ("n", "s") and not statuses.is_substance(line, k - 2)
    return not endpoint and BESIDE_IT.isdisjoint(line.lows[max(0, k - 5) : k])


def of_control(line: Line, i: int) -> str | None:
    """What those are given that a figure is compared with: "13.6 months with placebo"; None where that is not said."""
    end = next((k for k in range(i + 1, len(line.tags)) if line.tags[k] in "q,;.vam"), len(line.tags))
    near = line.lows[i + 1 : end]
    if CONTROLS.isdisjoint(near):
        return None
    return "placebo" if "placebo" in near else medicine(line, i)


def grammatical(line: Line, group: tuple[int, int], start: int, issuer: str) -> tuple[str, int, int] | None:
    """
    The grammatical subject of a verb group, as (name or lemmas, first word, end word).

    "" stands for a pronoun that cannot be resolved here; None for no subject at all ("there are").
    """
    if "there" in line.lows[max(0, group[0] - 2) : group[0]]:
        return None
    phrase = verbs.subject_words(line, group[0], start)
    if phrase is None:
        for k in range(group[0] - 1, start - 1, -1):
            if line.tags[k] == "i":
                return (issuer if line.low(k) in names.SELVES else "", k, k + 1)
        # a second verb shares the subject of the first: "Amgen licensed two targets and has two compounds"
        earlier = [g for g in line.groups if g[1] <= start]
        if earlier and line.tag(start - 1) in "c,":
            from_start = max((b for s, b in line.breaks if b <= earlier[-1][0]), default=0)
            if from_start < start:
                return grammatical(line, earlier[-1], from_start, issuer)
        return None
    first, last = phrase
    words = line.words[first:last]
    if not line.tags[first:last].strip("Nk"):
        low = words[-1].lower()
        if low in names.COMPANY and len(words) == 1:
            return issuer, first, last
        name = names.plain_name(" ".join(words))
        return (issuer if names.is_issuer(name, issuer) else name), first, last
    if words[-1].lower() in names.COMPANY and line.low(first - 1) in ("the", "our") and len(words) == 1:
        return issuer, first, last
    return " ".join(lemmas.noun(w) for w in words), first, last


def of_phase(line: Line, i: int, story: Story) -> str:
    """
    What is in the phase at word `i`: the product named nearest before it, else the one behind "of", else the only one
    of the sentence or of the document, else the subject.

    "trastuzumab emtansine (T-DM1) is in Phase III testing" is said of T-DM1, "a Phase I study of SAR3419" of SAR3419.
    """
    issuer, marked = story.issuer, story.brands()
    if line.low(i - 1) == "in" and line.tag(i - 2) == "q":
        return issuer  # "eight programs in Phase 1 and five in Phase 2, as well as AB-901"
    first = i
    while line.tag(first - 1) in ("j", "n", "q"):
        first -= 1
    within = line.low(first - 1) in ("in", "into") and not STUDIES.isdisjoint((line.low(i + 1), line.low(i + 2)))
    before = statuses.last_product(line, first if within else i)  # "AB-901 is in two ongoing phase I trials"
    if before:
        return before
    behind = _named_product(line, i, marked)
    if behind:
        return behind
    ahead = next(
        (k for k in range(i + 1, min(i + 12, len(line.tags))) if _is_code(line, k) or line.tags[k] in "v;,"), i
    )
    if _is_code(line, ahead):
        return line.words[ahead]
    told = _tied_product(line, i)
    if not told and not _is_of_many(line, first, i):
        at = [k for k in range(len(line.words)) if _is_code(line, k) or _is_named(line, k, marked)]
        own = {brands.unmarked(line.words[k]) for k in at if not _is_another(line, k)}
        told = own.pop() if len(own) == 1 else "" if at or _is_of_another(line, i) else story.product()
    told = told or whose(line, i, None, issuer)
    return told if told != line.words[i] else issuer  # "A Phase II trial began"


def _is_another(line: Line, k: int) -> bool:
    """Whether the code at word `k` is a trial's ("in asthma, AdP-203"), or of what something is tested beside."""
    apposed = line.tag(k - 1) == "," and lemmas.noun(line.low(k - 2)) not in MEDICINES
    return apposed or not AGAINST.isdisjoint(line.lows[max(0, k - 3) : k])


MEDICINES = frozenset("antibody candidate compound drug inhibitor medicine product therapeutic therapy vaccine".split())
AGAINST = frozenset(
    """superior superiority inferior over against versus vs than compared comparing comparison combination combined
    conjunction""".split()
)


def _is_of_many(line: Line, first: int, i: int) -> bool:
    """Whether things are counted in the phase at word `i`: "nine programs in Phase 1, and five in Phase 2"."""
    start, _ = clause(line, i)
    held = line.low(first - 1) in ("in", "into")
    return held and any(line.tags[k] == "q" and line.mention(k).kind == "number" for k in range(start, first))


def _is_of_another(line: Line, i: int) -> bool:
    """Whether something that has no name is in the phase at word `i`: "a Phase I study of a new antibody"."""
    return OF_ANOTHER.search(line.find(i + 1, i + 8)) is not None


OF_ANOTHER = pattern(r"\b(?:of|for|with) (?:an?|another|its|our|their|the|two|three|several)\b")


def _named_product(line: Line, i: int, marked: frozenset[str]) -> str:
    """
    The substance or the brand that the phase at word `i` is of, or "".

    "Phase 3 trials of Albafen(R)", "the zanotumab Phase II study"; in "a Phase II trial in zanotumab-naive patients" or
    "in combination with zanotumab" it is what others are tested beside.
    """
    for k in range(i + 1, min(i + 8, len(line.tags))):
        if statuses.is_product(line, k) or line.tags[k] in "v;,":
            break
        if _is_named(line, k, marked) and (k == i + 1 or line.low(k - 1) in TESTING):
            if _is_another(line, k):
                return ""
            bracketed = line.tags.find("(", k, k + 3) + 1  # "trastuzumab emtansine (T-DM1)" is T-DM1
            code = bracketed > 0 and statuses.is_product(line, bracketed)
            return line.words[bracketed] if code else brands.unmarked(line.words[k])
    before = next((k for k in range(i - 1, max(i - 6, -1), -1) if _is_named(line, k, marked)), -1)
    told = before >= 0 and line.low(before - 1) not in BESIDE and not any(t in "v;,q" for t in line.tags[before:i])
    return brands.unmarked(line.words[before]) if told else ""


def _is_code(line: Line, k: int) -> bool:
    return statuses.is_product(line, k) and not statuses.is_target(line, k)


def _is_named(line: Line, k: int, marked: frozenset[str]) -> bool:
    return brands.unmarked(line.words[k]) in marked or statuses.is_substance(line, k)


TESTING = frozenset("of with for evaluating testing studying using".split())
BESIDE = AGAINST | {"plus", "and", "with"}
"""What stands before "with" where something is tested beside another medicine."""


def _tied_product(line: Line, i: int) -> str:
    """
    The first product behind the phase at word `i`, where a preposition ties it to the phase before another verb.

    "A Phase I trial in arthritis (RA) for its lead drug AB-901" is of AB-901, but "a Phase 2 trial, AdP-203".
    """
    first = next((k for k in range(i + 1, len(line.tags)) if _is_code(line, k)), i)
    if first == i or not TIED.search(line.tags, i, first):
        return ""
    between = (k for k in range(i, first) if line.tags[k] in "v;")
    return line.words[first] if all(line.low(k) == "study" for k in between) else ""


TIED = pattern(r"[po][djnN]{0,4}$")
