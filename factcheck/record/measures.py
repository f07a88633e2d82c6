"""
One measure under several wordings: "employs 50 people", "a workforce of 50" and "50 employees" count one thing.

Small tables of the forms that releases use, meant to be read.  They equate what can be exchanged in any sentence, and
nothing that narrows: "wholly owned", "net" and "weighted average" stay.
"""

from __future__ import annotations

from factcheck.claims.deals import DEALS
from factcheck.claims.natures import FOUNDING
from factcheck.claims.subjects import TAKERS, TREATING
from factcheck.model import Claim, Measure, Period
from factcheck.quantity import Quantity

STAFF = frozenset("employee staff worker workforce headcount personnel payroll".split())
COUNTS = frozenset("number base count".split())
COUNTED = frozenset("customer staff employee passenger member subscriber patient user visitor store branch".split())
"""What "customer base" and "passenger numbers" count."""
PEOPLE = frozenset("person people individual professional".split())
TREATED = TREATING - {"enroll"}
"""Verbs by which patients come to a medicine; "enroll" is said of a trial, and before."""
HAVING = frozenset("operate employ maintain run staff boast serve manage".split())
"""Verbs that say of what there is no more than "have" does: "operates 34 plants"."""
TERMS = frozenset("payment fee milestone upfront royalty license term option target".split())
SIGNING = frozenset("sign enter execute establish conclude form ink reach".split())
STARTING = frozenset("start begin initiate commence launch".split())
TRIALS = frozenset("trial study testing test".split())
STOCK = frozenset("common stock ordinary capital company".split())
PAYMENTS = frozenset("milestone upfront up-front".split())
PRE_TAX = frozenset("pre-tax pretax".split())
RESULTS = frozenset("earnings profit income".split())
BEFORE_INTEREST, WRITTEN_OFF = frozenset(("before", "interest", "tax")), frozenset(("depreciation", "amortization"))
AT_SIGNING = frozenset("upfront up-front initial signing signature".split())
"""What a payment is called that is due when a deal is signed."""
SILENT = frozenset(
    """total overall aggregate current potential potentially approximate resulting distinct different record reported
    announced""".split()
)
"""Qualifiers that name no other figure: "total revenue" is revenue; what is potential, the modality says."""
DUE = frozenset("asset liability portion debt tax receivable payable ratio".split())
"""What is "current" if it is due within a year, which is no word for today: "total current liabilities"."""
TAKEN = frozenset("license option target".split())
ECONOMY = frozenset("gdp economy".split())
"""What a percentage without another noun is the growth of: "the economy grew by 2 percent"."""
PARTNERS = frozenset("partner collaborator partnership collaboration licensee agreement alliance".split())


SHORT = {
    "r&d": frozenset({"research", "development"}),
    "g&a": frozenset({"general", "administrative"}),
    "sg&a": frozenset({"selling", "general", "administrative"}),
}
"""What stands for several qualifiers: "R&D expenses"."""
SEGMENTS = frozenset("total consolidated domestic foreign international quarterly annual organic comparable".split())
"""Words beside "sales" that name no product."""


def one_form(claim: Claim) -> Measure:
    """The measure of a claim in the wording that stands for all others of its meaning."""
    measure = claim.measure
    silent = SILENT - {"current"} if measure.head in DUE else SILENT
    scope = frozenset(map(_qualifier, measure.scope)) - silent
    if claim.per == "share" and measure.head != "share":
        scope -= {"share"}  # "earnings per share" in a row, "earned 72.9p a share" in the text
    if {"united", "state"} <= scope:  # "41 United States patents" are U.S. patents
        scope = scope - {"united", "state"} | {"u.s"}
    for short in scope & SHORT.keys():
        scope = scope - {short} | SHORT[short]
    if isinstance(claim.value, Period):
        return _dated(measure.head, scope, measure.state)
    head, state = measure.head, measure.state
    if head == "term":
        return _made(head, scope - DEALS - {"option"}, None)
    if claim.mention.kind == "money":
        return _money(head, scope, state)
    if claim.mention.kind == "percent" and head in ECONOMY:
        return _made("growth", (scope - ECONOMY) | {"gdp"}, state)
    if head == "ratio" and "total" in measure.scope:
        scope |= {"total"}  # the total capital ratio is another than the Tier 1 capital ratio
    if head == "book" and "order" in scope:
        return _made("backlog", scope - {"order"}, state)
    if head in COUNTS and len(scope & COUNTED) == 1:  # "customer numbers slipped to 698,000"
        head, scope = next(iter(scope & COUNTED)), scope - COUNTED
    if head == "backlog":
        return _made(head, scope - {"order"}, state)
    if head == "range" and {"target", "rate"} <= scope:
        return _made("rate", scope - {"target", "rate"}, state)  # "the target range for the policy rate"
    if head in STAFF or (head in PEOPLE and state == "employ"):
        return _made("employee", scope, None if state in HAVING else state)
    if head in TAKERS and (state in TREATED or (state == "clinical" and claim.nature == "cumulative")):
        return _made("patient", scope, "treated")
    if head == "outstanding" and "share" in scope:
        return _made("share", (scope - STOCK - {"share"}) | {"outstanding"}, None)
    if head == "share" and (state == "outstanding" or "outstanding" in scope):
        return _made("share", (scope - STOCK) | {"outstanding"}, None)
    if "rank" in scope and "annual" in scope:
        return _made(head, scope, None)  # "the 15th annual meeting", whatever is done there
    if "rank" in scope and head in TAKEN and not _is_first(claim):
        return _made(head, scope - {"rank", "exclusive"}, None)  # the third licence makes three
    if "listed" in claim.flags and head in PARTNERS:
        return _made("partner", scope - {"collaborative", "collaboration"}, state)
    return _made(head, scope, None if state in HAVING else state)


def _qualifier(word: str) -> str:
    """A qualifier in one form: "wholly-owned" is "wholly owned", "TAP-based compounds" are TAP compounds."""
    return word.replace("-", " ") if word.startswith("wholly") else word.removesuffix("-based")


def _is_first(claim: Claim) -> bool:
    return isinstance(claim.value, Quantity) and claim.value.written == 1


def _made(head: str, scope: frozenset[str], state: str | None) -> Measure:
    return Measure(head, tuple(sorted(scope)), state)


def _money(head: str, scope: frozenset[str], state: str | None) -> Measure:
    if not scope.isdisjoint(PRE_TAX):  # "pre-tax profit", "profit before tax"
        scope = scope - PRE_TAX | {"before", "tax"}
    if head in RESULTS and scope >= BEFORE_INTEREST:
        # "Earnings before interest and taxes", and with what is written off "EBITDA"
        whole = "ebitda" if scope >= WRITTEN_OFF else "ebit"
        return _made(whole, scope - BEFORE_INTEREST - WRITTEN_OFF, state)
    if head in PAYMENTS:
        return _made("payment", scope | {head.replace("up-front", "upfront")}, state)
    if head in ("fee", "payment") and not scope.isdisjoint(AT_SIGNING):
        return _made("payment", scope - AT_SIGNING | {"upfront"}, state)
    if head == "fee" and not scope.isdisjoint(PAYMENTS):
        return _made("payment", scope, state)
    if head == "sale" and "net" in scope and not scope.isdisjoint(scope - {"net"} - SEGMENTS):
        return _made(head, scope - {"net"}, state)  # what is sold of one product is told net of rebates, said or not
    if head == "equivalent" and "cash" in scope:
        return _made("cash", scope - {"cash"}, state)
    if head == "used" and "cash" in scope:
        return _made(head, scope - {"net"}, state)  # "net cash used in operations"
    return _made(head, scope, state)


def _dated(head: str, scope: frozenset[str], state: str | None) -> Measure:
    if head in DEALS and not scope.isdisjoint(SIGNING):
        kinds = {word for word in scope if word not in SIGNING and word not in ("agreement", "definitive", "new")}
        return _made("agreement", frozenset(kinds | ({head} - {"agreement", "deal", "contract"})), "signed")
    if head in TRIALS and not scope.isdisjoint(STARTING):
        return _made("trial", scope - STARTING - {"plan", "expect", "clinical"}, "start")
    if head in FOUNDING and not scope:
        return Measure("founding")
    return _made(head, scope, state)
