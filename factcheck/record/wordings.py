"""
Other wordings of one thing, and words that say little or nothing.

Small tables, meant to be read: they say when two words may stand for each other ("reviews" and "critics" in "based on
34 …"), and which say nothing ("total", "confirmed").
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.grammar.lemmas import noun, verb
from factcheck.patterns import pattern

EQUAL: tuple[tuple[str, ...], ...] = (
    ("review", "critic", "reviewer"),
    ("death", "die", "died", "dead", "fatality", "life", "lives", "toll", "decease", "perish", "kill"),
    ("case", "infection", "occurrence", "infect", "contracted", "diagnosis", "diagnose"),
    ("uk", "u.k", "britain"),
    ("us", "u.s", "usa", "u.s.a"),
    ("covid-19", "coronavirus", "covid", "sars-cov-2", "covid19"),
    ("score", "rating", "rate", "grade"),
    ("gross", "earn", "earning", "revenue", "collect", "takings"),
    ("employee", "staff", "worker", "workforce", "employ", "personnel", "headcount"),
    ("person", "people", "individual"),
    ("domestic", "domestically", "north american"),
    ("foreign", "overseas", "international", "internationally", "abroad"),
    ("worldwide", "global", "globally"),
    ("compound", "candidate"),
    ("copy", "unit"),
    ("new", "further", "additional"),
    ("sell", "sold", "sale"),
    ("recover", "recovery", "cure", "heal"),
    ("start", "begin", "began", "begun", "commence", "launch", "open"),
    ("end", "finish", "close", "conclude", "shut", "closure", "shutdown", "wrapped", "complete", "completion"),
    ("build", "built", "construct", "construction"),
    ("net", "nett"),
    ("premiere", "debut"),
    ("marry", "wed", "wedding"),
    ("reunite", "reunion"),
    ("arrive", "arrival"),
    ("elect", "election"),
    ("appoint", "appointment"),
    ("retire", "retirement"),
    ("merge", "merger"),
    ("resign", "resignation"),
    ("announce", "announcement"),
    ("visitor", "tourist", "visit"),
    ("attend", "attendance", "spectator", "crowd"),
    ("customer", "client"),
    ("student", "pupil"),
    ("country", "nation"),
    ("vehicle", "car"),
    ("injure", "injury", "wound"),
    ("vote", "ballot"),
    ("appearance", "cap", "appear"),
    ("raise", "funding"),
    ("graduate", "graduation"),
    ("professional", "pro"),
    ("invest", "investment"),
    ("donate", "donation"),
    ("increase", "rise", "rose", "risen", "grow", "grew", "growth", "climb"),
    ("decrease", "fall", "fell", "fallen", "decline", "drop"),
    ("sign", "signing", "signature"),
    ("buy", "bought", "purchase", "acquire", "acquisition"),
    ("choose", "chose", "chosen", "select", "pick", "draft"),
    ("bear", "born", "birth", "birthday", "birthdate"),
    ("win", "won", "victory", "winner", "champion"),
    ("loss", "lose", "lost", "defeat"),
    ("license", "licence"),
    ("subscriber", "member", "follower"),
    ("child", "children", "kid"),
    ("woman", "women"),
    ("man", "men"),
    ("song", "track", "single"),
    ("speak", "spoken", "speaker"),
    ("elevation", "altitude"),
    ("listen", "listener"),
    ("film", "movie"),
    ("season", "series"),
    ("population", "populate", "inhabitant", "resident", "populace"),
    ("view", "viewer", "see", "saw", "seen", "watch", "audience"),
    ("deliver", "supply", "shipped", "shipment"),
    ("budget", "cost", "price"),
    ("weigh", "weight", "heavy", "heavier"),
    ("age", "old", "older", "aged", "young", "younger"),
    ("store", "shop", "outlet", "branch"),
    ("publish", "release", "issue"),
    ("test", "testing"),
    ("contract", "deal", "agreement"),
    ("floor", "storey"),
    ("largest", "biggest", "populous", "populated"),
    ("highest-grossing", "highest-earning", "top-grossing", "top-earning"),
    ("richest", "wealthiest"),
    ("operate", "operation", "operational", "service", "work", "working"),
    ("produce", "production"),
    ("founded", "founder", "foundation", "establish", "established", "existence", "form", "formation"),
    ("isolate", "isolation", "quarantine"),
    ("fire", "sack", "sacking", "dismiss", "dismissal", "oust"),
    ("hire", "recruit", "recruitment"),
    ("move", "relocate", "relocation", "transfer"),
    ("destroy", "destruction", "demolish", "demolition"),
    ("award", "prize", "accolade"),
    ("title", "championship", "trophy"),
    ("passenger", "rider", "ridership"),
    ("seat", "seating", "capacity", "accommodate"),
    ("aircraft", "airplane", "plane", "jet"),
    ("soldier", "troop"),
    ("prisoner", "inmate"),
    ("protester", "demonstrator"),
    ("arrest", "detain", "detention"),
    ("survive", "survivor"),
    ("evacuate", "evacuation", "evacuee"),
    ("vaccinate", "vaccination", "vaccine"),
    ("salary", "wage"),
    ("fine", "penalty"),
    ("worth", "value", "valuation"),
    ("stake", "shareholding"),
    ("factory", "plant"),
    ("tall", "taller", "height", "high"),
    ("long", "longer", "length", "duration", "runtime", "running-time"),
    ("wide", "wider", "width"),
    ("deep", "deeper", "depth"),
    ("fast", "faster", "speed"),
    ("rain", "rainfall", "precipitation"),
    ("earthquake", "quake"),
    ("write", "author", "writer"),
    ("direct", "director"),
    ("design", "designer"),
    ("compose", "composer"),
    ("remake", "remade", "remaking"),
    ("discover", "discovery"),
    ("invade", "invasion"),
    ("decide", "decision"),
    ("depart", "departure"),
    ("inaugurate", "inauguration"),
    ("convict", "conviction"),
    ("survey", "poll"),
    ("happen", "occur", "fought"),
    ("bankrupt", "bankruptcy"),
    ("future", "upcoming"),
    ("hospital", "hospitalize", "hospitalise", "hospitalization", "hospitalisation"),
)
"""Words that count one thing; the first of each row stands for all."""

PHRASES: dict[tuple[str, ...], str] = {
    ("united", "states", "and", "canada"): "domestic",
    ("u.s", "and", "canada"): "domestic",
    ("us", "and", "canada"): "domestic",
    ("canada", "and", "the", "u.s"): "domestic",
    ("canada", "and", "the", "us"): "domestic",
    ("canada", "and", "the", "united", "states"): "domestic",
    ("north", "america"): "domestic",
    ("outside", "the", "united", "states", "and", "canada"): "foreign",
    ("outside", "the", "us", "and", "canada"): "foreign",
    ("outside", "the", "u.s", "and", "canada"): "foreign",
    ("outside", "north", "america"): "foreign",
    ("outside", "of", "north", "america"): "foreign",
    ("other", "territories"): "foreign",
    ("other", "countries"): "foreign",
    ("other", "markets"): "foreign",
    ("around", "the", "world"): "worldwide",
    ("in", "the", "world"): "worldwide",
    ("box", "office"): "gross",
    ("gross", "profit"): "gross-profit",
    ("tested", "positive"): "case",
    ("positive", "tests"): "case",
    ("opening", "weekend"): "first-weekend",
    ("first", "weekend"): "first-weekend",
    ("positive", "reviews"): "score",
    ("positive", "review"): "score",
    ("break", "ground"): "build",
    ("broke", "ground"): "build",
    ("opening", "day"): "first-day",
    ("first", "day"): "first-day",
    ("in", "the", "clinic"): "clinical",
    ("in", "clinical", "testing"): "clinical",
    ("in", "clinical", "trials"): "clinical",
    ("in", "clinical", "development"): "clinical",
    ("entered", "into"): "sign",
    ("enter", "into"): "sign",
    ("gave", "birth"): "bear",
    ("given", "birth"): "bear",
    ("passed", "away"): "death",
    ("united", "kingdom"): "uk",
    ("united", "states"): "us",
    ("new", "york"): "new-york",
    ("running", "time"): "running-time",
    ("date", "back"): "founded",
    ("dates", "back"): "founded",
    ("dating", "back"): "founded",
    ("took", "place"): "happen",
    ("take", "place"): "happen",
    ("taken", "place"): "happen",
    ("per", "cent"): "percent",
    ("academy", "award"): "oscar",
    ("academy", "awards"): "oscar",
    ("number", "one"): "number-one",
    ("above", "sea", "level"): "elevation",
    ("work", "week"): "workweek",
    ("working", "week"): "workweek",
}
"""Several words that stand for one."""

SILENT = frozenset(
    (
        "a an the of in on at by for from to with and or but as is are was were be been being has have had having "
        "do does did it its this that these those there their his her him he she they them we our us i you your "
        "who which whom whose what where when while so than then also about around approximately nearly almost "
        "over under more less fewer most least up down above below after before since until during between among "
        "within per each every all any some no not only just still now currently today ago far such same other "
        "another confirmed reported registered recorded estimated known overall exactly "
        "would will can could may might must shall should based hold held give gave given receive received "
        "indicate according say said state stated report reports one s t ’s 's ’ ' `` '' includes including "
        "included respectively current because out into through against versus vs higher lower greater smaller "
        "larger positive generally due linked however meanwhile get got go went come came make done "
    ).split()
)
"""Words that say nothing about which fact is meant."""

_FIRST = {word: row[0] for row in EQUAL for word in row}
COMMON = frozenset(_FIRST.values()) | {"million", "averag", "percent"}
"""Stems of what many documents count: "review", "case", "gross"; that two share one says little."""


HYPHENED = pattern(r"^(pre|non|co|multi|re)-(?=[a-z]{4})")
"""A beginning that is also written without its hyphen: "pre-clinical", "co-development"."""


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The form under which a word is compared: "Reviewers" → "review", "grossed" → "gross", "Films" → "film"."""
    low = HYPHENED.sub(r"\1", word.casefold().removesuffix("'s").removesuffix("’s").removeprefix("most-"))
    base = verb(low)
    for form in (low, base, noun(base), noun(low)):
        if form in _FIRST:
            return _FIRST[form]
    for ending in ("ment", "ion"):  # "appointment" and "appointed", "relocation" and "relocated"
        if len(base) > len(ending) + 4 and base.endswith(ending):
            base = base[: -len(ending)]
            break
    if len(base) > 3:  # "quarantine" and "quarantined", "hospitalised" and "hospitalize", "enrols" and "enrollment"
        base = base.removesuffix("e")
        base = base[:-2] + "iz" if base.endswith("is") and len(base) > 7 else base
        base = base[:-1] if base.endswith("ll") else base
    return base


THINGS = frozenset(map(stem, "film season special album game song book episode musical series".split()))
"""What a whole statement is about; a film is not a season, though both have critics."""

EVENTS = frozenset(
    map(
        stem,
        "sign bear die found establish publish premiere debut buy announce open close end win marry appoint join leave "
        "approve complete merge list invent become build elect resign retire form propose present".split(),
    )
)
"""What happens on one day, which stays that day for good."""

WEAK = frozenset(map(stem, "person patient number total amount figure time man woman".split()))
"""Heads that leave it to the next word what is counted: "281 people have died", "21 people recovered"."""
