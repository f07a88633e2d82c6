"""Numbers that only name something, because a word in front of them says so: "Section 27A", "Table 3", "S&P 500"."""

from __future__ import annotations

from factcheck.mentions.reading import Reading
from factcheck.patterns import pattern

# A word in lower case or with a capital, and a number that may be anything.
NAMING = frozenset(
    """
    section sections subsection subsections sec. § rule rules item items table tables figure figures fig. figs. exhibit
    exhibits chapter chapters article articles art. appendix annex clause paragraph footnote note notes form forms
    regulation resolution proposition page pages p. pp. abstract abstracts poster booth room rooms suite
    apartment apt. apt ste ste.
    flight route highway interstate channel version versions release build passcode pin extension ext. passcode: pin:
    version: id: number: code: isin: cusip: doi: isbn: issn: account invoice docket patent volume vol. issue no. nos.
    question
    """.split()
)
# The same for small whole numbers only: "type 2 diabetes", but not "level 2.5" or "a class of 30".
RANKING = frozenset(
    """
    type stage grade tier category class level part step group cohort arm area zone district precinct lot gate hall
    platform appendix track lane terminal reactor block season episode round game act scene bay dock pier
    """.split()
)
# Proper names that carry a number.
NAMES = frozenset(
    """
    Schedule Boeing Airbus Apollo Python Windows Web iPhone iPad iOS Android Bluetooth USB HTTP TLS GPT Xbox PlayStation
    Galaxy Formula ISO IEC ASTM DIN SFAS FAS ASC ASU IFRS IAS FIN EITF SOP SAB Sputnik Voyager Agenda Covid COVID
    Interstate Proposition Prop. Falcon Soyuz Ariane SOC Session IEEE
    IND NDA BLA EIN CIK PMID EudraCT
    """.split()
)
# Indices are named by one of few numbers; another one is a level: "the Nikkei 225", "Nikkei 9,000".
INDICES = {
    "Global": {"2000"},
    "S&P": {"500", "400", "600", "100", "300", "200"},
    "Dow": {"30"},
    "Jones": {"30"},
    "FTSE": {"100", "250", "350"},
    "Russell": {"1000", "2000", "3000"},
    "Nasdaq": {"100"},
    "NASDAQ": {"100"},
    "Nikkei": {"225"},
    "CAC": {"40"},
    "DAX": {"30", "40"},
    "Fortune": {"50", "100", "500", "1000"},
    "Inc.": {"5000"},
    "STOXX": {"50", "600"},
    "Stoxx": {"50", "600"},
    "TSX": {"60"},
    "ASX": {"200"},
    "CSI": {"300"},
    "BSE": {"30"},
    "TSE": {"35", "60", "100", "300"},
}
WORD = pattern(r"(?<![\w&])([A-Za-z&§][A-Za-z&]*[.:]?)[ \n]{0,2}$")
TWO_WORDS = pattern(
    r"(?:[Ff]ile [Nn]umbers?|[Aa]bstract numbers?|[Rr]oom number"
    r"|Tax ID|Pub\. L\.(?: No\.)?|Dow Jones|Public Law|Form N|Hang Seng"
    r"|(?:[Pp]ass|[Aa]ccess|[Cc]onference"
    r"|[Cc]onfirmation|PIN|[Pp]articipant|[Mm]eeting|[Ee]vent)"
    r" (?:code|ID|id|number|pin)(?: is|:| #)?|[Pp]atent No\.|[Pp]atent Nos\.|[Pp]atent (?:[Aa]pplication"
    r" )?(?:[Ss]erial )?"
    r"[Nn]o\.|P\.?O\.? Box|Title)[ \n:]{0,2}$"
)
PATENTS = pattern(r"\d{1,2}(?:,\d{3}){2}(?:,? (?:and )?\d{1,2}(?:,\d{3}){2}){0,8}(?![\d,]*\d)")
ANY = pattern(
    r"\d+(?:[.,]\d+)*(?:[A-Za-z]{1,2}(?![A-Za-z]))?(?:-\d+[A-Za-z]?|-[A-Z]){0,5}(?:\([A-Za-z0-9]{1,3}\)){0,3}"
    r"(?:(?:,| and| or| to|, and|-)[ \n]\d+[A-Za-z]?(?![\w,.]*[\w]))?"
)
SMALL = pattern(r"\d{1,3}[A-Za-z]?(?![\w%])(?![.,]\d)(?:(?:/|-| and | or |, )\d{1,3}[A-Za-z]?(?![\w%]|[.,]\d))?")
THOUSANDS = pattern(r",\d{3}(?!\d)")
INDEX = pattern(r"\d{2,4}(?![\d.,]\d)")
MARKER = pattern(r"\d{1,2}[.)][ \t]")
AMOUNT = pattern(
    r"[ \n-]?(?:%|per ?cent|million|billion|trillion|thousand|hundred|[kmb]n?\b|dollars|euros|points?\b|degrees"
    r"|minutes?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b)"
)

LABELS = (
    NAMING | NAMES | RANKING | INDICES.keys()
    | frozenset("L. Number Numbers numbers".split())
    | frozenset("code code: id ID is number number: Nos. pin PIN Law N Seng No.: ID: Box Title".split())
)  # fmt: skip


REACH = 40
"""How many characters before a number its label may begin."""


def read(plain: str, at: int) -> Reading | None:
    """The name whose number begins at `at`, from the label on, or None."""
    # The word in front is looked up before any pattern is tried: most numbers have none that could be a label.
    word_before = plain[plain.rfind(" ", 0, at - 1) + 1 : at - 1] if plain[at - 1 : at] == " " else ""
    if word_before.isalpha() and word_before not in LABELS and word_before.lower() not in LABELS:
        return None
    begin = max(0, at - REACH)
    before = plain[begin:at]
    last = before[before.rstrip().rfind(" ") + 1 :].strip(" \n(\"'").rpartition("\n")[2].rpartition("/")[2]
    if last not in LABELS and last.lower() not in LABELS:
        return None
    word = WORD.search(before)
    if not word:
        return None
    label = word[1]
    two = TWO_WORDS.search(before)
    if label in INDICES:
        match = INDEX.match(plain, at)
        if match and match[0] not in INDICES[label]:
            return None
    elif two or label in NAMES or (label.lower() in NAMING and label != "no."):
        match = (PATENTS.match(plain, at) if "atent" in before else None) or ANY.match(plain, at)
    elif label.lower() in RANKING:
        match = SMALL.match(plain, at)
    else:
        return None
    if not match or AMOUNT.match(plain, match.end()) or ("\n" in word[0] and MARKER.match(plain, at)):
        return None  # "First item\n2. Second": the marker of a list
    if ("," in match[0] and THOUSANDS.search(match[0]) and "atent" not in before) or (
        label[-1] == "." and "\n" in word[0]
    ):
        return None  # "notes 125,000" in a table that lost its columns
    return Reading(begin + (two or word).start(), match.end(), "identifier")
