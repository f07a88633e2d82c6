"""
States, countries and parts of the world by their names.

Where companies sit, datelines write behind the town: "LEEDS, Ill.", "Basel, Switzerland"; what a text tells of two
countries are two things.
"""

from __future__ import annotations

from factcheck.mentions.reach import STATES as POSTAL
from factcheck.patterns import pattern

STATES = frozenset(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois
    Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
    Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin
    Wyoming Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore
    Pa Tenn Tex Va Vt Wash Wis Wyo N.C N.D N.H N.J N.M N.Y R.I S.C S.D W.Va
    Alberta Manitoba Ontario Quebec Québec Saskatchewan BC B.C ON AB QC""".split()
) | (POSTAL - {"PR"})  # "Contoso PR" is nobody in Puerto Rico
COUNTRIES = frozenset(
    """Argentina Australia Austria Belgium Bermuda Brazil Canada Chile China Colombia Denmark Egypt England Estonia
    Finland France Germany Greece Hungary Iceland India Indonesia Ireland Israel Italy Japan Luxembourg Malaysia Mexico
    Netherlands Norway Peru Philippines Poland Portugal Russia Scotland Singapore Spain Sweden Switzerland Taiwan
    Thailand Turkey UK U.K Ukraine USA U.S Vietnam Wales""".split()
)
REGIONS = (
    "Africa", "America", "Asia", "Asia-Pacific", "BRIC", "EMEA", "EU", "Europe", "European Union", "Eurozone",
    "Latin America", "Middle East", "NAFTA", "North America", "Oceania", "South America",
)  # fmt: skip
LONG_NAMES = (
    "Czech Republic", "Hong Kong", "New Zealand", "Saudi Arabia", "South Africa", "South Korea", "United Arab Emirates",
    "United Kingdom", "United States",
)  # fmt: skip
SHORT = {
    "U.S": "United States", "US": "United States", "USA": "United States",
    "UK": "United Kingdom", "U.K": "United Kingdom", "EU": "European Union",
}  # fmt: skip
"""The one name of what has several."""
OF = {
    adjective: name.lower()
    for row in (
        "Argentine Argentina|Australian Australia|Austrian Austria|Belgian Belgium|Brazilian Brazil",
        "British United Kingdom|Canadian Canada|Chilean Chile|Chinese China|Danish Denmark|Dutch Netherlands",
        "English England|European Europe|Finnish Finland|French France|German Germany|Greek Greece",
        "Hungarian Hungary|Indian India|Irish Ireland|Israeli Israel|Italian Italy|Japanese Japan",
        "Korean South Korea|Mexican Mexico|Norwegian Norway|Polish Poland|Portuguese Portugal|Russian Russia",
        "Scottish Scotland|Spanish Spain|Swedish Sweden|Swiss Switzerland|Turkish Turkey|Welsh Wales",
        "African Africa|Asian Asia",
    )
    for adjective, _, name in (pair.partition(" ") for pair in row.lower().split("|"))
} | {short.lower(): name.lower() for short, name in SHORT.items()}
"""The place that an adjective is of, in small letters: "German sales" are sales in Germany."""
NAMED = pattern(
    rf"(?<![\w-])(?:{'|'.join(sorted((*COUNTRIES, *REGIONS, *LONG_NAMES, 'US'), key=lambda name: (-len(name), name)))})"
    r"(?![\w-])"
)


BEGINNINGS = frozenset(name.split()[0].lower() for name in (*COUNTRIES, *REGIONS, *LONG_NAMES, "US"))
"""The first words of all these names, in small letters: without one of them a sentence tells of no place."""


def is_region(word: str) -> bool:
    """Whether a word is a state, a province or a country, with or without the dot and the comma behind it."""
    plain = word.rstrip(".,")
    return plain in STATES or plain in COUNTRIES


def one_name(name: str) -> str:
    """The one name of a country or a part of the world, "" for what is none: "US" is the United States."""
    return SHORT.get(name, name) if NAMED.fullmatch(name) else ""


def named_in(text: str, start: int, end: int) -> frozenset[str]:
    """The countries and parts of the world that the characters [start, end) of a text name, each by one name."""
    return frozenset(SHORT.get(found[0], found[0]) for found in NAMED.finditer(text, start, end))
