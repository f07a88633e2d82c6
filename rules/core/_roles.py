"""
What a figure of a deal, a plant or a study is by the words beside it: a price, an upfront payment, a length.

A small table, meant to be read: each row is a role, the words in front of a figure that give it this role, and those
behind it; the first row that fits decides.  What is only a part, or per something, has no role.
"""

from __future__ import annotations

from factcheck.mentions.numbers.hedges import BOUNDS, NEAR
from factcheck.model import MentionKind
from factcheck.patterns import pattern
from factcheck.record.acts import WORKS

TO = r"(?:[a-z]+ ){0,4}$"
"""A few words between a role and its figure: "of a total of"."""
WHO = r"(?:[A-Z][\w&'’-]*|us|it|the [Cc]ompany)"
"""Whom something is paid: "paid MacroMill $15 million"."""
AGAIN = r"(?:up[ -]?front(?! and\b| plus\b)|up[ -]?front(?= (?:and|plus) (?:[a-z-]+ ){0,5}$))"
"""Paid at once, and nothing else in the sum: not "in upfront and milestone payments"."""
IS = r"(?:of|was|were|is|at|totall?ing|totall?ed|worth|for|came to|amounted to)"
BUILT = "|".join((*WORKS.split(), "facility", "building", "headquarters"))
CREDIT = "(?:loan|credit facility|line of credit|credit line|credit agreement)"
TRADE = "acqui(?:re|red|ring)|b(?:ought|uy|uying)|purchas(?:e|ed|ing)|s(?:ell|elling|old)|divest(?:ed|ing)?"
TAKEN = f"(?:{TRADE}|t(?:ake|ook|aken|aking) over)"
SALE = "(?:sale|disposal|divestiture|divestment|acquisition|purchase|takeover)"
DEAL = "deal|transaction|contract|order|agreement|alliance|collaboration|partnership|pact|package|licen[cs]e"
ISSUE = "(?:placement|offering|financing|round|issue|ipo|listing)"
PRODUCTS = r"(?:[a-z]+ ){0,3}(?:products?|shares?|stock)\b"
"""What is sold every day: the sales of a product are no price."""
SUMS = (
    (
        "price per share",
        rf"\b(?:pric(?:e|ed)|offering|placement|tender|{TRADE}|issued)\b[^;]{{0,80}} (?:at|of|for) {TO}",
        r" (?:in cash )?(?:per share|a share|each)\b",
    ),
    ("total", "", r" in (?:[a-z-]+ )?cash and (?:equity|stock)\b"),
    ("total", r", (?:for|or) a total of $", ""),
    ("total", rf"\b(?:payments|whole|total)\b[^;]{{0,80}} (?:come|amount|add up) to {TO}", ""),
    ("upfront payment", rf"\b(?:up[ -]?front|signing|signature|initial) (?:[a-z]+ ){{0,4}}{IS} {TO}", ""),
    ("upfront payment", rf"\blicen[cs]e fee (?:payment )?{IS} {TO}", ""),
    (
        "upfront payment",
        "",
        rf" ?(?:[a-z]+ ){{0,3}}(?:{AGAIN}|(?:at|on|upon) (?:the |its )?(?:signing|signature|closing|outset|start))\b",
    ),
    ("upfront payment", "", r" (?:[a-z]+ ){0,2}licen[cs]e fee\b"),
    ("upfront payment", rf"\blicen[cs](?:ed|ing)\b[^;]{{0,80}} for {TO}", ""),
    (
        "milestones",
        r"\bmilestone(?:s| payments) (?:of|in excess of|totall?ing|worth"
        rf"|(?:can|could|may|would) (?:bring|add)(?: {WHO})?) {TO}",
        "",
    ),
    ("milestones", "", r" (?:if|when|upon|on) (?:[a-z-]+ ){0,5}milestones\b"),
    ("milestones", "", r" (?:in|of) (?:[a-z-]+,? ){0,5}milestones?\b"),
    ("milestone", rf"\bmilestone (?:payment )?{IS} {TO}", ""),
    ("milestone", "", r" (?:[a-z-]+ ){0,3}milestone\b"),
    ("net proceeds", rf"\bnet proceeds (?:[a-z ]{{0,60}} )?{IS} {TO}", ""),
    ("net proceeds", "", r" (?:in|of) (?:[a-z]+ )?net proceeds\b"),
    (
        "proceeds",
        rf"\brais(?:e[ds]?|ing) (?:gross proceeds of )?{TO}",
        rf" (?:in|from|by|through) (?:[a-z-]+ ){{0,4}}{ISSUE}\b",
    ),
    ("proceeds", rf"\bgross proceeds (?:[a-z ]{{0,60}} )?{IS} {TO}", ""),
    ("proceeds", "", r" (?:in|of) (?:[a-z]+ )?gross proceeds\b"),
    ("price", rf"\b(?:purchase|acquisition|selling|sale) price (?:of|was|is|came to) {TO}", ""),
    ("investment in stock", rf"\b(?:equity|stock|share) (?:investment|purchase)s? {IS} {TO}", ""),
    ("investment in stock", "", r" (?:equity|stock) (?:investment|purchase)\b"),
    (
        "investment in stock",
        rf"\b(?:put|invest(?:ed|ing|s)?|{TRADE}|purchase of) (?:of )?(?:[a-z]+ ){{0,3}}$",
        r" (?:in|into|of|worth of) (?:[\w'’-]+ ){0,5}(?:stock|shares|equity)\b",
    ),
    ("research funding", rf"\b(?:research|development) (?:funding|support) {IS} {TO}", ""),
    (
        "research funding",
        "",
        r" (?:in|of) (?:[a-z]+ ){0,3}(?:research|development|R&D) (?:[a-z]+ )?(?:funding|support)\b",
    ),
    ("loan", rf"\bborrow(?:ed|ing|s)? (?:up to )?{TO}", ""),
    ("loan", rf"\b{CREDIT}s? {IS} (?:up to )?{TO}", ""),
    ("loan", "", rf" (?:[a-z-]+ ){{0,3}}{CREDIT}\b"),
    ("settlement", rf"\bsettle[a-z]*\b[^;]{{0,80}} (?:for|of) {TO}", ""),
    ("settlement", "", r" (?:[a-z]+ )?(?:settlement\b|to (?:settle|resolve)\b)"),
    ("price", rf"\b{TAKEN}\b[^;]{{0,110}} (?:for|at|at a price of) {TO}", ""),
    ("price", rf"\bpa(?:id|ys?|ying) {TO}", r" (?:in (?:cash|stock|shares) )?for (?:the )?[A-Z]"),
    ("price", "", rf"[ -](?:[a-z]+ ){{0,2}}{SALE} of (?!{PRODUCTS})"),
    ("price", rf"\b{SALE} of (?!{PRODUCTS})[^;]{{0,110}} (?:brought(?: in)?|yielded|fetched|for|at|was) {TO}", ""),
    ("worth", rf"\b(?:{DEAL})s?\b[\w -]{{0,60}} (?:worth|valued at|value of) {TO}", ""),
    ("worth", rf"\b(?:can|could|may|might|would) be (?:worth|valued at) {TO}", ""),
    ("worth", rf"^[a-z ,]{{0,30}}\b(?:is|was) (?:worth|valued at) {TO}", ""),
    ("worth", r"\b(?:an?|the|its|this) (?:[a-z]+ ){0,2}$", r" (?:[a-z-]+ ){0,3}(?:contract|order)\b"),
    ("grant", rf"\b(?:grants?|awards?) {IS} {TO}", ""),
    ("grant", "", r" (?:[\w-]+ ){0,3}(?:grant|award)\b"),
    ("cost", rf"\b(?:costs?|costing|budget) (?:{IS} )?{TO}", ""),
    ("cost", rf"(?<!personal )\binvestment of {TO}", ""),
    ("cost", rf"\b(?:will|to) invest {TO}", ""),
    ("financing", "", r" (?:(?:of|in) (?:[a-z]+ )?financing|investment from)\b"),
    ("cap", rf"\b(?:capped at|(?:cap|ceiling) of) {TO}", ""),
    ("receipt", r"\b[Tt]he $", r" (?:that|which) (?:(?:we|it|the [Cc]ompany) received|fell due)\b"),
    (
        "payment",
        r"\b(?:pa(?:id|y|ys|ying|yment of)|recei(?:ve[ds]?|ving)|br(?:ought|ings?)|earn(?:ed|s)?)"
        rf"(?: {WHO}){{0,3}} {TO}",
        "",
    ),
    ("cost", "", rf" (?:[a-z-]+ ){{0,3}}(?:{BUILT})\b"),
)
"""The roles of sums of money."""
PAID = frozenset(
    ("payment", "receipt", "upfront payment", "milestone", "milestones", "investment in stock", "total", "worth")
)
"""What is paid under an agreement; one is told as another: what was a milestone is what was received."""
STUDY = "(?:trial|study|studies|test)"
PEOPLE = "patients?|subjects|participants|volunteers|adults|children|women|men|infants|people"
ENROLLED = "(?:enroll?(?:ed|ing|s)?|randomi[sz]ed|recruited)"
COUNTS = (
    ("jobs", "", r" (?:new )?(?:[a-z-]+ ){0,2}(?:jobs|positions)\b"),
    ("jobs", rf"\b(?:will|to) employ {TO}", rf" (?:{PEOPLE}|employees|staff)\b"),
    (
        "patients",
        rf"\b(?:{ENROLLED}|includ(?:ed|ing)|involv(?:ed|ing)|with|in which|{STUDY} (?:in|of|has|had)"
        rf"|{STUDY} of [^;]{{0,80}} in) {TO}",
        rf"[ -](?:[a-z-]+ ){{0,4}}(?:{PEOPLE})\b",
    ),
    ("patients", "", rf" (?:[a-z-]+ ){{0,4}}(?:{PEOPLE})\b[^,;]{{0,70}} (?:were|are|be) {ENROLLED}\b"),
    ("cut of the workforce", rf"\b(?:workforce|headcount|staff)\b[^;]{{0,40}} by {TO}", ""),
    (
        "shares sold",
        rf"\b(?:offering of|sale of|sold|issued?|issuing|bought|purchased?|offered) {TO}",
        r" (?:[a-z]+ ){0,4}shares\b",
    ),
    (
        "cut of the workforce",
        rf"\b(?:dismiss|lay off|cut|affects?|affected|eliminat(?:e|ed|ing)) {TO}",
        r" (?:[a-z]+ ){0,3}(?:employees|people|jobs|positions|colleagues|workers)\b",
    ),
    ("cut of the workforce", "", r" (?:[a-z]+ ){0,3}(?:employees|people|colleagues|workers) have (?:left|gone)\b"),
    ("size", rf"\bbring (?:the|its) (?:[\w-]+ ){{1,4}}to {TO}", ""),
    ("size", "", rf"[ -](?:[a-z-]+ ){{0,3}}(?:{BUILT}|wind farm|solar farm|power station|reactor|pipeline)\b"),
    (
        "volume",
        rf"\b(?:(?:provid(?:es?|ing)|order|contract) for|cover(?:s|ing)|(?:deliver(?:y|ies)|supply|purchase) of) {TO}",
        "",
    ),
)
"""The roles of counts and measures."""
LENGTHS = (
    ("length of contract", rf"\b(?:contract|lease|agreement)\b[^;]{{0,80}} for {TO}", ""),
    ("length of contract", rf"\b(?:runs?|ran|term|lasts?) (?:of|for|is|was) {TO}", ""),
    ("length of contract", "", r"[ -](?:[a-z-]+ ){0,2}(?:contract|lease|term)\b"),
)
SHARES = (
    ("cut of the workforce", rf"\b(?:workforce|headcount|staff) by {TO}", ""),
    (
        "cut of the workforce",
        rf"\b(?:dismiss|lay off|cut|cutting|eliminat(?:e|ed|ing)) {TO}",
        r" of (?:its|the|our) (?:[a-z]+ )?(?:workforce|staff|employees)\b",
    ),
    ("royalty", rf"\broyalt(?:y|ies) {IS} {TO}", ""),
    ("royalty", "", r" royalt(?:y|ies)\b"),
    ("stake", rf"\b(?:{TRADE}|take|took|taken|with) {TO}", r" (?:stake|interest|holding)\b"),
    (
        "stake",
        rf"\b(?:hold|holds|held|own|owns|owned|owner of) {TO}",
        r" of (?:the [Cc]ompany|[A-Z]|(?:its|our) stock)",
    ),
    ("share of sales", rf"\b(?:pays?|obligation)\b[^;]{{0,110}} {TO}", r" of (?:[a-z]+ ){0,3}sales\b"),
)
ROLES: dict[MentionKind, tuple[tuple[str, str, str], ...]] = {
    "money": SUMS,
    "number": COUNTS,
    "measure": COUNTS,
    "duration": LENGTHS,
    "percent": SHARES,
}
FORMS = {
    kind: tuple((role, pattern(before), pattern(behind)) for role, before, behind in rows)
    for kind, rows in ROLES.items()
}
STOCK = pattern(r"\b(?:shares|stock|stake|interest|notes|warrants|units|bonds|securities|ADSs|percent|inventory)\b|%")
"""What is bought beside things that have one price: "purchased 1.2 million shares for"."""
PER = pattern(r" (?:in cash )?(?:per|an?|each|for (?:each|every))\b")
HEDGED = pattern(rf"(?:\b(?:{'|'.join((*NEAR, *BOUNDS))}|some|an? aggregate of) ){{1,3}}$")
FURTHER = pattern(r"\bup to (?:another|an? (?:further|additional)) $")
"""In front of what is paid beside what was paid at once, as milestones always are."""
PART = pattern(
    r"\b(?:additional|another|further|extra|new|remaining|balance|second|third|final|first|of which"
    r"|including|includes?|plus|(?:portion|part)(?! of the)|increas\w+|reduc\w+|from|than|instead) (?:[a-z]+ ){0,2}$"
    r"|\ban? initial $"
)
"""That a figure is one of several, or was another before."""
OTHER = pattern(
    r"\bin an? (?:[a-z-]+ )?extension\b|\b(?:on|for|of|to) (?:another|other|an? (?:second|further|different|new))\b"
)
"""That a figure is of something else than what was told before."""


def role_of(kind: MentionKind, before: str, behind: str) -> str:
    """What a figure between two pieces of its sentence is, "" where they do not say."""
    further = FURTHER.search(before)
    before = before[: further.start()] if further else HEDGED.sub("", before)
    part = PART.search(before)
    whole = kind == "measure" and before.endswith(" new ")  # "the new 160-megawatt plant"
    fewer = kind == "number" and part and part[0].startswith("reduc")  # "the workforce was reduced by 340"
    if (part and not whole and not fewer) or OTHER.search(behind):
        return ""
    per = kind != "measure" and PER.match(behind)
    for role, front, back in FORMS.get(kind, ()):
        if per and role != "price per share":
            continue
        found = front.search(before)
        if found and back.match(behind) and not (role == "price" and STOCK.search(found[0])):
            return role if role == "milestones" or not further else ""
    return ""
