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
    "AG",
    "ASA",
    "A/S",
    "GmbH",
    "Oyj",
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
