"""Currencies: ISO 4217 codes, the symbols and names by which they are written, and their minor units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType

from msgspec import Struct

CODES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF
    CLF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB ETH EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
    HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD
    MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON
    RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
    USD UYU UZS VES VND VUV WST XAF XAG XAU XCD XDR XOF XPF YER ZAR ZMW ZWG
    ATS BEF CYP DEM EEK ESP FIM FRF GRD IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK VEF XEU YUM ZWL
    """.split()
)
"""Codes of today, and those of currencies that the euro and others replaced."""

ALIASES = {
    "PS": "GBP", "RMB": "CNY", "NTD": "TWD", "STG": "GBP", "NIS": "ILS", "RM": "MYR", "RS": "INR", "RP": "IDR",
    "KN": "HRK", "LE": "EGP", "KR": "SEK", "FT": "HUF", "ZL": "PLN", "SFR": "CHF", "FR": "CHF", "DM": "DEM",
    "FF": "FRF", "LIT": "ITL", "ECU": "XEU",
    "KSH": "KES", "KSHS": "KES",
}  # fmt: skip
"""Codes that are not of ISO 4217.  "PS2.7m" is how some archives write out the sign of the pound."""

WORDLIKE = frozenset(
    "ALL AMD BAM BAN BOB COP CUP DOP ERN ETH GEL LAK MAD MOP PEN SOS TOP TRY STN LE FT FR DM KN KR PS".split()
)
"""Codes that are words, names or units too ("TOP 10", "5 FT"); they need a number that looks like money."""

SYMBOLS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "₹": "INR", "₽": "RUB", "₺": "TRY", "₪": "ILS",
    "฿": "THB", "₫": "VND", "₦": "NGN", "₴": "UAH", "₱": "PHP", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₸": "KZT",
    "₮": "MNT", "₲": "PYG", "₵": "GHS", "₿": "BTC", "₣": "FRF", "₤": "GBP", "៛": "KHR", "₼": "AZN", "֏": "AMD",
    "؋": "AFN", "﷼": "IRR", "৳": "BDT", "元": "CNY", "円": "JPY", "圓": "TWD", "원": "KRW", "₨": "INR", "ரூ": "LKR",
    "₠": "XEU", "₧": "ESP",
}  # fmt: skip
ASSUMED = frozenset("$¥₨")
"""Symbols that several countries share; their currency is assumed unless the document states one."""

DOLLARS = {
    "us": "USD", "u.s.": "USD", "u.s": "USD", "usd": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD",
    "cad": "CAD", "a": "AUD", "au": "AUD", "aus": "AUD", "aud": "AUD", "hk": "HKD", "hkd": "HKD", "nt": "TWD",
    "ntd": "TWD", "twd": "TWD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nz": "NZD", "nzd": "NZD", "r": "BRL",
    "brl": "BRL", "mx": "MXN", "mex": "MXN", "mxn": "MXN", "j": "JMD", "ja": "JMD", "jmd": "JMD", "tt": "TTD",
    "ec": "XCD", "bz": "BZD", "b": "BND", "n": "NAD", "bds": "BBD", "ar": "ARS", "ars": "ARS", "clp": "CLP",
    "col": "COP", "cop": "COP", "fj": "FJD", "gy": "GYD", "z": "ZWL", "rd": "DOP", "l": "LRD", "ci": "KYD", "bm": "BMD",
    "mop": "MOP",
}  # fmt: skip
"""What stands before "$" ("HK$") or behind it ("$A") to say whose dollar it is."""


class Money(Struct, frozen=True):
    """A currency as named: its code, what the named unit is worth in major ones, whether others share the name."""

    code: str
    worth: Decimal = Decimal(1)
    shared: bool = False


CENT, TENTH = Decimal("0.01"), Decimal("0.1")

# Families: the plain name, its plurals, and the code that a plain name is taken for.
_FAMILIES: tuple[tuple[str, str], ...] = (
    ("dollar dollars dlr dlrs buck bucks", "USD"), ("pound pounds quid", "GBP"), ("franc francs", "CHF"),
    ("peso pesos", "MXN"), ("rupee rupees", "INR"), ("krone kroner", "NOK"), ("krona kronor", "SEK"),
    ("crown crowns", "SEK"),
    ("koruna korunas koruny", "CZK"), ("dinar dinars", "KWD"), ("rial rials", "IRR"), ("riyal riyals", "SAR"),
    ("lira liras lire", "TRY"), ("shilling shillings", "KES"), ("mark marks", "DEM"), ("leu lei", "RON"),
    ("dirham dirhams", "AED"),
)  # fmt: skip
_SINGLE: tuple[tuple[str, str], ...] = (
    ("euro euros €ur", "EUR"), ("yen", "JPY"), ("yuan renminbi kuai", "CNY"), ("won", "KRW"), ("baht", "THB"),
    ("ringgit ringgits", "MYR"), ("rupiah rupiahs", "IDR"), ("shekel shekels", "ILS"),
    ("zloty zlotys złoty złotych", "PLN"),
    ("forint forints", "HUF"), ("ruble rubles rouble roubles", "RUB"), ("hryvnia hryvnias", "UAH"), ("real reais reals",
    "BRL"),
    ("rand rands", "ZAR"), ("naira nairas", "NGN"), ("cedi cedis", "GHS"), ("taka takas", "BDT"), ("dong", "VND"),
    ("tugrik tugriks tögrög", "MNT"), ("tenge", "KZT"), ("lari", "GEL"), ("kip kips", "LAK"), ("kyat kyats", "MMK"),
    ("riel riels", "KHR"), ("afghani afghanis", "AFN"), ("birr", "ETB"), ("kwacha", "ZMW"), ("pula", "BWP"),
    ("lev leva", "BGN"),
    ("kuna kunas", "HRK"), ("guarani guaranis", "PYG"), ("bolivar bolivars bolivares", "VES"),
    ("boliviano bolivianos", "BOB"),
    ("colon colones colón", "CRC"), ("lempira lempiras", "HNL"), ("quetzal quetzals quetzales", "GTQ"),
    ("cordoba cordobas", "NIO"), ("balboa balboas", "PAB"), ("manat manats", "AZN"), ("dram drams", ""),
    ("pataca patacas", "MOP"),
    ("bitcoin bitcoins", "BTC"), ("guilder guilders", "NLG"), ("peseta pesetas", "ESP"), ("markka markkas", "FIM"),
    ("escudo escudos", "PTE"), ("drachma drachmas", "GRD"), ("deutschmark deutschmarks deutschemark deutschemarks",
    "DEM"),
    ("punt punts", "IEP"), ("geneh genihat", "EGP"), ("sterling stg", "GBP"), ("ecu ecus", "XEU"),
)  # fmt: skip

# Whose: the adjective or the country before a family's name.
_WHOSE: dict[str, str] = {
    "dollar": "us:USD u.s.:USD american:USD australian:AUD canadian:CAD singapore:SGD taiwan:TWD jamaican:JMD"
              " liberian:LRD namibian:NAD bahamian:BSD barbados:BBD belize:BZD bermudian:BMD brunei:BND fijian:FJD"
              " guyanese:GYD zimbabwe:ZWL zimbabwean:ZWL hongkong:HKD singaporean:SGD taiwanese:TWD",
    "pound": "british:GBP uk:GBP egyptian:EGP lebanese:LBP syrian:SYP sudanese:SDG irish:IEP cypriot:CYP english:GBP",
    "franc": "swiss:CHF french:FRF belgian:BEF luxembourg:LUF cfa:XOF congolese:CDF rwandan:RWF djiboutian:DJF",
    "peso": "mexican:MXN argentine:ARS argentinian:ARS chilean:CLP colombian:COP philippine:PHP cuban:CUP "
    "uruguayan:UYU dominican:DOP",
    "rupee": "indian:INR pakistani:PKR nepalese:NPR mauritian:MUR seychelles:SCR lankan:LKR",
    "krone": "danish:DKK norwegian:NOK", "krona": "swedish:SEK icelandic:ISK", "koruna": "czech:CZK slovak:SKK",
    "crown": "danish:DKK norwegian:NOK swedish:SEK czech:CZK slovak:SKK icelandic:ISK estonian:EEK",
    "dinar": "kuwaiti:KWD iraqi:IQD jordanian:JOD bahraini:BHD tunisian:TND libyan:LYD algerian:DZD serbian:RSD "
    "macedonian:MKD yugoslav:YUM",
    "rial": "iranian:IRR omani:OMR yemeni:YER qatari:QAR saudi:SAR",
    "riyal": "saudi:SAR qatari:QAR yemeni:YER",
    "lira": "turkish:TRY italian:ITL lebanese:LBP syrian:SYP maltese:MTL",
    "shilling": "kenyan:KES ugandan:UGX tanzanian:TZS somali:SOS austrian:ATS",
    "mark": "german:DEM deutsche:DEM finnish:FIM",
    "leu": "romanian:RON moldovan:MDL", "dirham": "uae:AED emirati:AED moroccan:MAD",
}  # fmt: skip
_ANY = tuple(
    "japanese chinese korean thai malaysian malaysia indonesian israeli polish hungarian russian ukrainian brazilian "
    "african nigerian bangladeshi vietnamese mongolian georgian lao dutch spanish finnish portuguese greek croatian "
    "bulgarian peruvian".split()
)
ADJECTIVES = frozenset((*(pair.split(":")[0] for pairs in _WHOSE.values() for pair in pairs.split()), *_ANY))
"""Words that say whose currency it is: "Danish", "Swiss"."""

_MINOR: tuple[tuple[str, str, Decimal, bool], ...] = (
    ("cent cents ¢", "USD", CENT, True), ("penny pennies pence", "GBP", CENT, False), ("centavo centavos", "MXN",
    CENT, True),
    ("centime centimes", "CHF", CENT, True), ("kopek kopeks kopeck kopecks", "RUB", CENT, False),
    ("kopiyka kopiykas", "UAH", CENT, False), ("sen sens", "MYR", CENT, True), ("paisa paise", "INR", CENT, True),
    ("fen", "CNY", CENT, False),
    ("mao jiao", "CNY", TENTH, False), ("öre øre ore", "SEK", CENT, True), ("grosz grosze groszy", "PLN", CENT, False),
    ("satoshi satoshis", "BTC", Decimal("1E-8"), False), ("agorot agora", "ILS", CENT, False), ("pfennig pfennigs",
    "DEM", CENT, False),
    ("halala halalas", "SAR", CENT, False), ("kobo", "NGN", CENT, False),
)  # fmt: skip


def _names(adjectives: Iterable[str]) -> dict[str, Money]:
    table: dict[str, Money] = {}
    for words, code in _FAMILIES:
        single = words.split()[0]
        whose = {pair.split(":")[0]: Money(pair.split(":")[1]) for pair in _WHOSE.get(single, "").split()}
        for word in words.split():
            table[word] = Money(code, shared=True)
            for adjective, own in whose.items():
                table[f"{adjective} {word}"] = table[f"{adjective}{word}"] = own
    for words, code in _SINGLE:
        money = Money(code)
        for word in words.split() if code else ():
            table[word] = money
            for adjective in adjectives:
                table[f"{adjective} {word}"] = money
    for place, code in (("hong kong", "HKD"), ("new zealand", "NZD"), ("united states", "USD"), ("new taiwan", "TWD"),
                        ("sri lankan", "LKR"), ("south african", "ZAR"), ("south korean", "KRW"), ("saudi arabian",
                        "SAR")):  # fmt: skip
        for word in ("dollar", "dollars", "rupee", "rupees", "rand", "won", "riyal", "riyals"):
            table[f"{place} {word}"] = Money(code)
    table |= {"pounds sterling": Money("GBP"), "deutsche marks": Money("DEM"), "deutsche mark": Money("DEM"),
              "cfa francs": Money("XOF"), "egyptianpound": Money("EGP"), "genihat masriya": Money("EGP"),
              "geneh masri": Money("EGP")}  # fmt: skip
    for words, code, worth, shared in _MINOR:
        for word in words.split():
            table[word] = Money(code, worth, shared)
    table["us cents"] = table["u.s. cents"] = table["us cent"] = Money("USD", CENT)
    return table


@cache
def names() -> Mapping[str, Money]:
    """Lower-case names, alone ("dollars") or with whose they are ("danish crowns"), of major and minor units."""
    return MappingProxyType(_names(_ANY))


FIRST_WORDS = frozenset(name.partition(" ")[0] for name in _names(())) | frozenset(_ANY)
"""What a name begins with; to make all of them takes longer than to read a document that has none."""
