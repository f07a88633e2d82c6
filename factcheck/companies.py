"""What companies are known by in running text: the legal form behind a name, and the exchange before a ticker."""

from __future__ import annotations

SURE_FORMS = (
    "Inc",
    "Incorporated",
    "Corp",
    "Corporation",
    "Ltd",
    "LLC",
    "PLC",
    "plc",
    "Plc",
    "AG",
    "ASA",
    "A/S",
    "GmbH",
    "Oyj",
    "OYJ",
)
"""Legal forms that stand behind nothing but the name of a company, without their last dot."""
LEGAL_FORMS = (*SURE_FORMS, *"Limited L.L.C LP L.P SE S.A SA N.V NV Co KG AB S.p.A Pty".split())
"""All, with those that may be letters of something else: "Max Holm, SA News Editor"."""
EXCHANGES = tuple(
    """NASDAQ Nasdaq NYSE AMEX OTC OTCQB OTCQX TSX TSXV TSX-V CSE LSE AIM Euronext EURONEXT XETRA FWB SIX SWX OSE
    ASX HKEX TSE TASE""".split()
)
"""Where shares are traded, as it stands before a company's letters: "(Nasdaq: NWND)"."""

SURE_FORM = "|".join(SURE_FORMS)
LEGAL_FORM = "|".join(LEGAL_FORMS).replace(".", r"\.")
"""All of them for a pattern; what must stand around is yours to say, as for the others."""
EXCHANGE = "|".join(EXCHANGES)

# Possessive, and from the start of a word only: a text of capitals alone must not be tried from each of them.
WORD = r"\b[A-Z][\w&'’-]*+"
NAME = rf"{WORD}(?: (?:of |the |& |de ){{0,2}}{WORD}){{0,6}}"
"""A name of several words, for a pattern, and the legal form that may stand behind it."""
FORM = rf"(?:,? (?:{LEGAL_FORM})\b\.?)?"
