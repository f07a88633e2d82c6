"""
Words that stand for one another where only what came up again is asked: "purchase" and "acquisition".

Small tables, meant to be read.  They are wider than what makes two figures comparable, and no rule rests on them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from factcheck import almanac
from factcheck.companies import LEGAL_FORMS
from factcheck.record.wordings import SILENT, stem

ONE: tuple[tuple[str, ...], ...] = (
    ("start", "begin", "open", "opening", "start-up", "startup", "launch", "commence", "stream", "introduce",
     "introduction", "initiate", "commission", "inaugurate"),
    ("complete", "completion", "close", "closing", "finish", "conclude", "end", "consummate"),
    ("buy", "purchase", "acquire", "acquisition", "takeover", "bought", "merger", "transaction"),
    ("repurchase", "buyback"),
    ("file", "submit", "submission", "filing", "apply", "application", "seek", "dossier", "bla", "nda", "maa"),
    ("spend", "spending", "expenditure", "spent"),
    ("expire", "expiry", "protection", "protect", "lapse", "mature", "maturity"),
    ("extend", "extension", "prolong", "renew", "renewal"),
    ("stake", "interest", "own", "hold", "owned"),
    ("install", "deliver"),
    ("release", "ship", "available", "availability", "publish"),
    ("eliminate", "cut", "reduce", "reduction"),
    ("approve", "approval", "clear", "clearance", "authorize", "authorise", "authorization",
     "decide", "decision", "pdufa", "action", "act"),
    ("plant", "mill", "factory", "facility", "site", "center", "centre", "foundry", "refinery", "smelter"),
    ("stock", "share"),
    ("client", "customer", "user"),
    ("agreement", "collaboration", "alliance", "partnership", "deal", "contract"),
    ("branch", "office"),
    ("data", "result", "results", "finding", "findings", "readout", "outcome"),
    ("maker", "manufacturer", "producer", "supplier", "provider"),
    ("backlog", "order book", "orders"),
    ("income", "profit", "profitability", "profitable"),
    ("employ", "employee", "people", "person", "staff", "worker", "workforce", "associate", "colleague", "headcount",
     "position", "job", "post"),
    ("household", "home"),
    ("patient", "volunteer", "participant", "recipient", "adult"),
    ("infant", "child", "baby", "toddler"),
    ("enroll", "recruit", "randomize", "randomise", "accrue"),
    ("compound", "drug", "medicine", "therapeutic", "therapeutics", "molecule", "program", "programme", "product"),
    ("policy", "policyholder"),
    ("physician", "doctor"),
    ("headquarters", "premises"),
    ("move", "relocate", "relocation"),
    ("production", "output", "yield"),
    ("capacity", "throughput"),
    ("expand", "expansion", "enlarge", "enlargement"),
    ("dividend", "payout", "distribution"),
    ("loan", "borrowing", "lending"),
    ("recall", "withdraw", "withdrawal"),
    ("strike", "walkout", "stoppage"),
    ("vessel", "ship", "boat"),
    ("carrier", "operator"),
    ("permit", "license"),
    ("upfront", "up-front", "initial", "signing"),
    ("deficit", "loss"),
    ("tonne", "ton"),
    ("store", "shop", "outlet"),
    ("warehouse", "depot"),
    ("save", "saving", "savings"),
    ("retire", "retirement", "depart", "departure"),
    ("inspect", "inspection"),
    ("detain", "detention"),
    ("recover", "recovery", "recoveries"),
    ("invest", "investment", "capital"),
    ("study", "trial", "test"),
    ("return", "back"),
    ("us", "american"),
    ("japan", "japanese"),
    ("germany", "german"),
    ("france", "french"),
    ("china", "chinese"),
    ("canada", "canadian"),
    ("europe", "european"),
    ("goal", "target", "aim", "objective"),
)  # fmt: skip
"""Words that stand for one another where only what came up again is asked, the first for all of its row."""

EARNED = {
    "revenue": ("revenue", "revenues"),
    "gross": ("gross",),
    "earnings": ("earnings", "earning", "earn", "earned", "income", "profit"),
}
VAGUE = frozenset(
    """pay receive range year date expect have period be make get set give come go put say see report include total
    amount number value term extend run operate maintain announce plan reach issue level rate end finish fly
    look foresee boast want serve consist rank budgeted
    become became appoint name join use used deploy rely choose select cover span comprise involve participate
    number forecast outlook guidance projection estimate revise increase decrease improve
    gain obtain win secure
    combined grant award bring brought enter entered""".split()
)
"""Heads that are verbs, or say nothing of what is counted."""
PLAIN = frozenset(
    """company new annual annually year quarter month half first second third fourth million billion thousand percent
    approximately expect plan today announce inc corp ltd plc through under due now worldwide about include""".split()
)
"""Words in any sentence, which tie nothing."""
LONG = 8
"""Letters from which an ending is left out that makes a noun of a verb."""


@lru_cache(maxsize=20_000)
def one_stem(word: str) -> str:
    """The stem that stands for a word and for all of its row, "" for one that says nothing."""
    low = word.casefold()
    found = "" if low in SILENT else _FIRST.get(low) or _FIRST.get(stem(low)) or stem(low)
    if found.endswith("ificat"):
        found = f"{found[:-4]}y"  # "received its certification", "is certified"
    # "Contributed to its pension plans", "pension contributions"
    return found[:-3] if len(found) > LONG and found.endswith("tion") else found


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """The stems of the parts of some words."""
    return frozenset(filter(None, (one_stem(part) for word in words for part in word.split())))


_FIRST = {form: row[0] for row in ONE for word in row for form in (word, stem(word))} | {
    # What a film grosses is its revenue; a company's earnings are not.
    form: word for word, forms in EARNED.items() for form in forms
}  # fmt: skip
PROFIT = frozenset(map(one_stem, ("earnings", "loss")))
SALES, LENT = frozenset(map(one_stem, ("sale", "revenue"))), frozenset(map(one_stem, ("loan", "debt", "note")))
VAGUE_STEMS = frozenset(filter(None, map(one_stem, VAGUE)))
PLAIN_STEMS = frozenset(filter(None, map(one_stem, PLAIN)))
MONTHS = stems_of(name.lower() for name in almanac.MONTHS)
"""Words that tie no two figures, though they may stand beside both."""
HOUSES = frozenset(
    """agency association authority bancorp bank board bureau centre commission committee council department fund
    inspectorate institute ministry office service society trust union""".split()
)
"""A capitalised noun that stands for whoever wrote: "the Bank", "the Service"."""
CAPITALISED = stems_of(
    (
        *almanac.MONTHS,
        *almanac.WEEKDAYS,
        *LEGAL_FORMS,
        *"""Company Group Phase President Chief Officer Chairman First Second Third
        Fourth Mr Ms Mrs Dr Minister Director Manager Secretary New Drug Application Biologics License Marketing
        Investigational EUR USD GBP CHF DKK SEK NOK JPY CAD AUD TEU II III
        IV IIa IIb IIIa IIIb Q1 Q2 Q3 Q4 H1 H2 Authorization Authorisation FDA EMA EMEA CHMP Administration
        Agency""".split(),
        *HOUSES,
    )
)
"""Capitalised words that name nobody."""
