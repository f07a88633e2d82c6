"""
The closed classes of English, as one letter a word.

A sentence becomes a string of these letters, so that its phrases are patterns over letters:

    d determiner    n noun or adjective    s plural noun       N capitalised       j adjective that heads nothing
    p preposition   o "of"                 t "to"              c and, or           b but, while: a new clause
    v finite verb   a be, have, do         m modal             e -ed participle    g -ing form
    u noun or verb  z "total"  r adverb               x negation          w which, who, that  i pronoun
    q figure        y date                 k identifier, name  h hedge             and punctuation as itself
"""

from __future__ import annotations

from functools import lru_cache

CLASSES = {
    "d": """the a an this these those its our their his her my your each every any some all both either such another
        no same certain several many few various whose""",
    "p": """in on at by for with from into under over through during since until till after before between among
        against within without about above below across along amid around behind beside besides beyond concerning
        despite down except inside like near off onto out outside past per regarding throughout toward towards
        underneath unlike up upon via versus vs than as including excluding following plus minus worldwide""",
    "o": "of",
    "t": "to",
    "c": "and or & nor and/or",
    "e": """risen fallen begun spoken forgotten frozen hidden flown sunk stolen proven shrunk swollen born done
        taken given gone seen foreseen known written shown driven grown broken chosen drawn worn beaten undergone""",
    "b": """but while whereas although though because if unless when where so yet however whether once therefore""",
    "a": """is are was were be been being am isn't aren't wasn't weren't has have had having hasn't haven't hadn't do
        does did doesn't don't didn't""",
    "m": "will would shall should can could may might must cannot can't couldn't won't wouldn't",
    "v": """sank slid shrank crept leapt
        rose fell grew began took made gave got paid sold bought brought built lent spent sent lost won met led
        said told saw came became went ran knew thought found wrote drew drove spoke stood broke chose flew kept
        held hit cut become becomes remain remains include includes comprise comprises consist consists receive
        receives expect expects anticipate anticipates believe believes intend intends provide provides announce
        announces say says represent represents develop develops contain contains require requires exceed exceeds
        compare compares amounted
        employ employs own owns belong belongs operate operates generate generates achieve achieves earn earns
        extend extends expire expires pays owes owe bring brings give gives take takes make makes get gets go goes
        come comes see sees know knows continue continues serve serves enter enters allow allows enable enables
        grant grants agree agrees begin begins enroll enrolls treat treats lie lies lay constitute constitutes
        accrue accrues pay carry carries boast boasts plan plans have're we're it's they're we've they've i've
        put puts left underwent seeks seek seems seem appears appear sells sell buys buy loses lose died dies die keep
        keeps raise raises maintain maintains foresee foresees utilize utilizes utilise utilises incorporate
        incorporates rely relies matures""",
    "u": """total totals increase increases rise rises fall falls decline declines report reports offer offers
        estimate estimates forecast forecasts target targets cost costs need needs change changes drop drops gain
        gains use uses study studies result results mark marks value values charge charges face faces return
        returns claim claims purchase purchases issue issues project projects test tests release releases
        work works hold holds lead leads show shows run runs grow grows reach reaches range ranges average
        averages end ends close closes start starts open opens yield yields trade trades license licenses licence
        licences account accounts order orders score scores support supports fund funds share shares
        position positions record records view views visit visits move moves advance advances benefit
        benefits call calls gross grosses grossing attack attacks host hosts house houses vote votes set sets
        feature features star stars win wins live lives rank ranks stand stands amount amounts bear bears name
        names number numbers place places play plays produce produces look looks hope hopes aim aims""",
    "r": """also now currently presently already only just approximately roughly nearly almost about not-yet still
        again ever soon recently initially previously formerly today yesterday tomorrow then there here together
        wholly fully potentially respectively annually quarterly monthly weekly daily well very more most less
        least too even further later earlier longer ago once twice overall altogether alone apart instead once-weekly
        forward around rather over-all primarily mainly mostly partly largely slightly sharply modestly
        significantly somewhat meanwhile moreover furthermore nevertheless nonetheless thus elsewhere otherwise
        likewise""",
    "x": "not never n't neither without",
    "w": "which who whom that what",
    "i": "i we you he she it they us them me him one's itself themselves",
    "j": """other additional remaining new first second third fourth fifth sixth last next latest previous prior
        exclusive current recent more-than total-of large small great high low higher lower largest smallest biggest
        greatest highest lowest strongest weakest sharpest steepest fastest slowest
        refractory metastatic chronic acute severe moderate mild
        major key early late later long short single double whole entire full half net gross own different separate
        similar further potential possible upcoming ongoing existing initial final good strong active main total
        overall combined aggregate cumulative consecutive straight successive extra fewer greater recurring
        basic diluted significant substantial considerable modest slight sharp dramatic marked notable steep robust
        sequential year-on-year year-over-year quarter-on-quarter quarter-over-quarter month-on-month
        month-over-month non-gaap non-cash stock-based share-based equity-based asset-based""",
}

_TAGS = {word: letter for letter, listed in CLASSES.items() for word in listed.split()}
_TAGS["total"] = "z"
NOUNS_IN_ING = frozenset(
    """funding testing meeting filing offering rating building financing listing licensing manufacturing marketing
    pricing opening closing holding trading spending earning hearing operating training planning lending borrowing
    placing mining shipping banking housing wedding recording ruling finding reading feeling dosing screening sequencing
    processing packaging advertising engineering fishing setting outstanding beginning standing king thing string
    ring spring wing morning evening everything something anything nothing""".split()
)
NOUNS_IN_ED = frozenset("seed need speed feed deed weed bed breed creed hundred united led".split())


@lru_cache(maxsize=1 << 16)
def tag(word: str) -> str:
    """The letter of one word as it stands in a sentence; context may still change `u`, `e` and `g`."""
    low = word.lower()
    known = _TAGS.get(low)
    if known is not None:
        # "US" is a country and "May" a month; "IT" a trade
        return "N" if known in "imv" and word.isupper() and len(word) > 1 else known
    if low in ("'s", "’s"):
        return "d"
    if word in ("c", "ca", "circa"):
        return "r"  # "cash of c. £25 million", and no "Class C"
    first = word[0]
    if first.isdigit():
        return "k"
    if not first.isalpha():
        return "—" if word in ("-", "--") else word if len(word) == 1 else "n"
    if low.endswith(("'s", "’s", "s'", "s’")):
        return "d"  # a genitive opens a phrase as an article does
    if word[0].isupper() and (len(word) > 1):
        return "N"
    if (
        low.endswith("ly")
        and len(low) > 4
        and low not in ("family", "supply", "assembly", "monopoly", "reply", "anomaly")
    ):
        return "r"
    if low.endswith("ed") and len(low) > 4 and low not in NOUNS_IN_ED:
        return "e"
    if low.endswith("ing") and low not in NOUNS_IN_ING and "-" not in low:
        return "g"
    plural = low.endswith("s") and len(low) > 3 and not low.endswith(("ss", "us", "is"))
    return "s" if plural or low in PLURALS else "n"


PLURALS = frozenset("people men women children lives feet data criteria shares mice analyses".split())
