"""What physical units are called: symbols and names, and the one name by which a quantity calls each."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

# name: symbols that stand for themselves (case matters) | words, with their plurals made by rule
_TABLE = """
kilometer: km kms | kilometer kilometre
meter: m | meter metre
centimeter: cm | centimeter centimetre
millimeter: mm | millimeter millimetre
micrometer: μm µm um | micrometer micrometre micron
nanometer: nm | nanometer nanometre
mile: mi | mile
nautical_mile: nmi | nautical~mile
yard: yd yds | yard
foot: ft ft. | foot~feet
inch: in. | inch
kilogram: kg kgs | kilogram kilogramme kilo
gram: g gr | gram gramme
milligram: mg | milligram
microgram: μg µg mcg ug | microgram
nanogram: ng | nanogram
tonne: t mt | tonne metric~ton
ton: | ton short~ton long~ton
kilotonne: kt ktpa | kilotonne
megatonne: Mt | megatonne megaton
gigatonne: Gt | gigatonne gigaton
pound: lb lbs lb. lbs. |
ounce: oz oz. | ounce
troy_ounce: | troy~ounce
thousand_ounce: koz |
million_ounce: Moz moz |
stone: |
fluid_ounce: | fluid~ounce
carat: ct | carat
dram: | dram
liter: L l ltr | liter litre
milliliter: ml mL | milliliter millilitre
deciliter: dl dL | deciliter decilitre
microliter: μL µL μl µl uL | microliter microlitre
gallon: gal gal. | gallon
quart: qt | quart
pint: | pint
barrel: bbl bbls | barrel
thousand_barrel: Mbbl mbbl kbbl |
million_barrel: MMbbl mmbbl |
barrel_per_day: bpd b/d bopd bbl/d bbls/d | barrels~per~day barrels~a~day barrel-a-day barrel-per-day
barrel_per_day: | barrels~of~oil~per~day barrels~of~oil~a~day barrels~of~crude~per~day barrels~of~crude~a~day
thousand_barrel_per_day: kbpd kb/d |
barrel_of_oil_equivalent: boe BOE | barrels~of~oil~equivalent
thousand_barrel_of_oil_equivalent: kboe Mboe mboe |
million_barrel_of_oil_equivalent: MMboe mmboe MMBOE |
barrel_of_oil_equivalent_per_day: boe/d boepd BOE/d | barrels~of~oil~equivalent~per~day barrels~of~oil~equivalent~a~day
thousand_barrel_of_oil_equivalent_per_day: kboe/d kboed Mboe/d mboe/d mboed |
bushel: bu | bushel
cubic_foot: cf ft³ ft3 ft^3 | cubic~foot cubic~feet
thousand_cubic_foot: Mcf mcf |
million_cubic_foot: MMcf mmcf |
million_cubic_foot_per_day: MMcf/d mmcf/d MMcfd mmcfd MMscf/d mmscfd |
billion_cubic_foot: Bcf bcf |
billion_cubic_foot_per_day: Bcf/d bcf/d |
trillion_cubic_foot: Tcf tcf |
million_btu: MMBtu mmbtu MMBTU |
btu: Btu BTU |
cubic_kilometer: km³ km3 km^3 | cubic~kilometer cubic~kilometre
cubic_mile: | cubic~mile
cubic_meter: m³ m3 m^3 | cubic~meter cubic~metre
cubic_centimeter: cc cm³ cm3 cm^3 | cubic~centimeter
square_meter: m² m2 m^2 sqm sq~m sq.~m sq~metres sq.~metres sq~meters sq.~meters | square~meter square~metre
square_foot: ft² ft2 ft^2 sq~ft sq.~ft sq.~ft. sqft SF sq~feet sq.~feet | square~foot square~feet
square_kilometer: km² km2 km^2 sq~km sq.~km | square~kilometer square~kilometre
square_mile: sq~mi sq~miles sq.~miles sq.~mi | square~mile
square_yard: | square~yard
square_inch: | square~inch
hectare: ha | hectare
acre: ac | acre
kilometer_per_hour: km/h kph kmh | kilometers~per~hour kilometres~per~hour kilometers~an~hour kilometres~an~hour
mile_per_hour: mph MPH | miles~per~hour miles~an~hour
meter_per_second: m/s | meters~per~second metres~per~second
knot: kn. kt. | knot
mile_per_gallon: mpg MPG | miles~per~gallon
watt: W | watt
kilowatt: kW KW kw | kilowatt
megawatt: MW MWe MWac MWdc MWp | megawatt
gigawatt: GW GWdc GWac | gigawatt
terawatt: TW | terawatt
watt_hour: Wh | watt-hour watt~hour
kilowatt_hour: kWh KWh kwh | kilowatt-hour kilowatt~hour
megawatt_hour: MWh | megawatt-hour megawatt~hour
gigawatt_hour: GWh | gigawatt-hour gigawatt~hour
terawatt_hour: TWh | terawatt-hour terawatt~hour
horsepower: hp HP bhp PS | horsepower horse
newton_meter: Nm N·m | newton-meter newton-metre
pound_foot: lb-ft lb·ft ft-lb lbft | pound-foot pound-feet foot-pound
newton: N kN | newton
joule: J | joule
kilojoule: kJ | kilojoule
megajoule: MJ | megajoule
gigajoule: GJ | gigajoule
kilocalorie: kcal | kilocalorie
calorie: cal | calorie
volt: V | volt
kilovolt: kV | kilovolt
millivolt: mV | millivolt
ampere: A | ampere amp
milliampere: mA | milliampere
milliampere_hour: mAh |
ampere_hour: Ah | amp-hour
ohm: Ω | ohm
hertz: Hz | hertz
kilohertz: kHz | kilohertz
megahertz: MHz | megahertz
gigahertz: GHz | gigahertz
decibel: dB | decibel
lumen: lm | lumen
nit: | nit
pascal: Pa | pascal
kilopascal: kPa | kilopascal
megapascal: MPa | megapascal
bar: mbar |
psi: psi PSI | pounds~per~square~inch
ksi: ksi |
degree_celsius: °C ℃ degC deg~C degrees~C | degree~celsius degrees~celsius degree~centigrade degrees~centigrade
degree_fahrenheit: °F ℉ degF deg~F degrees~F | degree~fahrenheit degrees~fahrenheit
kelvin: K | kelvin
degree: ° deg | degree
bit: | bit
byte: | byte
kilobyte: KB kB | kilobyte
megabyte: MB | megabyte
gigabyte: GB | gigabyte
terabyte: TB | terabyte
petabyte: PB | petabyte
exabyte: EB | exabyte
zettabyte: ZB | zettabyte
megabit_per_second: Mbps Mb/s | megabits~per~second
gigabit_per_second: Gbps Gb/s | gigabits~per~second
megabit: Mb |
gigabit: Gb | gigabit
megapixel: MP Mpx | megapixel
pixel: px | pixel
dots_per_inch: dpi |
rpm: rpm RPM | revolutions~per~minute
mole: mol | mole
millimole: mmol | millimole
millimolar: mM |
micromolar: μM µM uM | micromolar
nanomolar: nM | nanomolar
picomolar: pM | picomolar
international_unit: IU | international~unit
ppm: ppm | parts~per~million
ppb: ppb | parts~per~billion
becquerel: Bq | becquerel
megabecquerel: MBq |
gray: Gy | gray
sievert: Sv | sievert
millisievert: mSv |
curie: Ci | curie
millicurie: mCi |
milligram_per_kilogram: mg/kg mg~per~kg | milligrams~per~kilogram
microgram_per_kilogram: μg/kg µg/kg mcg/kg |
milligram_per_square_meter: mg/m2 mg/m² |
milligram_per_milliliter: mg/mL mg/ml |
microgram_per_milliliter: μg/mL µg/mL mcg/mL |
nanogram_per_milliliter: ng/mL ng/ml |
milligram_per_deciliter: mg/dL mg/dl |
gram_per_liter: g/L g/l |
gram_per_tonne: g/t gpt | grams~per~tonne
gram_per_kilometer: g/km | grams~per~kilometer grams~per~kilometre
liter_per_100_kilometers: l/100km l/100~km L/100km L/100~km |
millisecond: ms | millisecond
microsecond: µs μs | microsecond
millimole_per_liter: mmol/L mmol/l |
millimeter_of_mercury: mmHg mm~Hg |
tonne_per_day: tpd t/d | tonnes~per~day
tonne_per_year: tpa t/a | tonnes~per~annum tonnes~per~year
teu: TEU TEUs |
light_year: ly | light-year light~year
"""


def _plurals(word: str) -> tuple[str, ...]:
    if word.endswith(("s", "feet", "hertz", "day", "equivalent", "~C", "~F", "micromolar", "nanomolar", "horsepower")):
        return (word,)
    return (word, word + "es") if word.endswith("ch") else (word, word + "s")


def _read() -> tuple[dict[str, str], dict[str, str]]:
    symbols: dict[str, str] = {}
    words: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        name, _, rest = line.partition(": ")
        signs, _, names = rest.partition("|")
        for sign in signs.split():
            symbols[sign.replace("~", " ")] = name
        for written in names.split():
            for one in written.split("~") if written == "foot~feet" else [written]:
                for plural in _plurals(one):
                    words[plural.replace("~", " ")] = name
    return symbols, words


SYMBOLS, WORDS = _read()
"""Symbols as written, and lower-case names in singular and plural, to the unit's one name."""

TIMES = {
    "thousand_": 3, "million_": 6, "billion_": 9,
    "kilo": 3, "mega": 6, "giga": 9, "tera": 12,
}  # fmt: skip
"""With what the name of a unit begins that is so many zeros of another, where there is that other."""
NAMES = frozenset(SYMBOLS.values()) | frozenset(WORDS.values())


@lru_cache(maxsize=1024)
def base(unit: str) -> tuple[str, Decimal]:
    """The unit without its prefix, and how many of it one is: 1,000 ounces for "thousand_ounce"."""
    for prefix, zeros in TIMES.items():
        rest = unit.removeprefix(prefix)
        if rest != unit and rest in NAMES:
            return rest, Decimal(10**zeros)
    return unit, Decimal(1)
