"""
German, French and Spanish words as English ones: those that carry a clause, and what results are told of.

Main clauses of the three are built like English ones, "Der Umsatz stieg um 5 % auf 3 Mio. Euro", so that the grammar
for English finds what a figure is of once it knows the words between: "the revenue rose by 5 % to 3 …".  Words that are
not listed are nouns, as in English, and stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from factcheck.claims.grammar.clauses import GIVEN, Gloss, Token, spell

GERMAN = """
    the: der die das des dem den | a: ein eine einen einem einer eines | this: dieser diese dieses diesem diesen
    no: kein keine keinen | its: seine seinen seiner seinem ihre ihren ihrer ihrem | our: unsere unserer unseren
    each: jede jeder jedes je pro | all: alle allen | both: beide
    to: auf | by: um durch | of: von vom | at: bei beim zu zum zur | with: mit | in: im in ins innerhalb binnen
    on: am an ans | from: aus ab | after: nach | since: seit | for: für | over: über während | under: unter
    before: vor | between: zwischen | against: gegen gegenüber | without: ohne | until: bis | than: als
    and: und sowie | or: oder | but: aber sondern | because: weil da | although: obwohl | if: wenn | after: nachdem
    that: dass | is: ist sei | are: sind seien | was: war | were: waren | has: hat | have: haben habe
    had: hatte hatten
    will: wird werden soll sollen | been: worden gewesen | be: sein | can: kann können | could: konnte könnte könnten
    must: muss müssen | should: sollte dürfte dürften | would: würde würden
    rose: stieg stiegen erhöhte erhöhten wuchs wuchsen kletterte zulegte | rises: steigt wächst
    fell: fiel fielen sank sanken verringerte ging gingen | falls: fällt sinkt
    was: betrug lag belief | were: betrugen lagen | amounts: beträgt betragen
    reached: erreichte erreichten erzielte erzielten erwirtschaftete | expects: erwartet prognostiziert rechnet
    plans: plant | sold: verkaufte | employs: beschäftigt | employed: beschäftigte | work: arbeiten
    operates: betreibt
    raised: steigerte | cut: senkte reduzierte | paid: zahlte | opened: eröffnete | lost: verlor | won: gewann
    reported: meldete | became: wurde wurden
    today: heute | also: auch zudem außerdem | only: nur | already: bereits schon | however: jedoch | not: nicht
    more: mehr | less: weniger | again: erneut wieder | now: jetzt nun | about: rund etwa circa | still: noch
    he: er | it: es | we: wir | which: welche welcher welches
    revenue: umsatz umsätze umsatzerlöse | profit: gewinn
    loss: verlust | result: ergebnis | income: einkommen erträge ertrag
    share: aktie aktien | dividend: dividende | employees: mitarbeiter mitarbeiterinnen beschäftigte arbeitnehmer
    customers: kunden | stores: filialen läden geschäfte | plants: werke | plant: werk | costs: kosten
    sales: verkäufe absatz | debt: schulden verschuldung | equity: eigenkapital | number: zahl anzahl
    increase: anstieg zunahme steigerung zuwachs | decline: rückgang | year: jahr
    forecast: prognose | company: unternehmen gesellschaft | investments: investitionen
    division: geschäftsbereich bereich sparte segment konzernbereich
"""
FRENCH = """
    the: le la les l | a: un une | this: ce cette cet | these: ces | its: son sa ses leur leurs | our: notre nos
    each: chaque | of: de du des d | to: à jusqu'à | in: dans en | at: au aux | by: par | for: pour | on: sur
    with: avec
    without: sans | under: sous | since: depuis | during: pendant lors | between: entre | after: après | before: avant
    against: contre | and: et | or: ou | but: mais | because: car | when: lorsque quand | if: si | which: qui dont
    that: que | is: est c'est | are: sont | was: était | were: étaient | has: a | have: ont | had: avait avaient
    been: été | be: être | will: sera seront | should: devrait devraient | must: doit doivent | can: peut peuvent
    could: pourrait pourraient | amounted: s'élevait | amounts: s'élève s'élèvent s'établit
    reached: atteint atteignait
    rose: augmenté progressé | rises: augmente progresse augmentent | fell: reculé baissé diminué
    falls: recule baisse reculent | had: comptait comptaient | has: compte | employs: emploie | operates: exploite
    expects: prévoit attend | plans: vise envisage | sold: vendu | opened: ouvert | paid: versé
    today: aujourd'hui | also: également aussi | already: déjà | more: plus | less: moins | not: ne pas n | very: très
    about: environ | he: il | she: elle | we: nous | they: ils elles | it: se s | has: s'est | had: s'était
    amounted: élevé
    sales: ventes | profit: bénéfice | result: résultat | loss: perte | share: action actions
    dividend: dividende | employees: salariés salarié collaborateurs employés | customers: clients client
    stores: magasins magasin | plants: usines | plant: usine | costs: coûts charges | debt: dette endettement
    number: nombre | increase: hausse augmentation progression | decline: baisse recul | year: année an
    forecast: prévision | company: société | group: groupe | cash: trésorerie | division: division secteur branche
"""
SPANISH = """
    the: el la los las lo | a: un una | this: este esta | these: estos estas | its: su sus | our: nuestro nuestra
    each: cada | all: todos todas | of: de del | to: a al hasta | in: en | for: para por | with: con | without: sin
    on: sobre | since: desde | between: entre | after: tras | during: durante | against: contra | and: y e | or: o u
    but: pero | because: porque | when: cuando | if: si | which: cual cuyo cuya | that: que | is: es está
    are: son están
    was: fue era estaba | were: fueron eran | has: ha tiene | have: han | had: había habían tenía contaba
    been: sido | be: ser estar | will: será serán | should: debería | can: puede pueden | could: podría podrían
    reached: alcanzó alcanzaron logró situó | amounted: ascendió ascendieron | amounts: asciende
    rose: aumentó aumentaron subió subieron creció crecieron | fell: bajó bajaron cayó cayeron disminuyó
    employs: emplea | operates: opera gestiona | expects: espera prevé | raised: elevó | cut: redujo | sold: vendió
    opened: abrió | paid: pagó | obtained: obtuvo registró | today: hoy | also: también además | already: ya
    more: más | less: menos | not: no | about: unos unas | it: se | he: él | she: ella
    sales: ventas | revenue: ingresos facturación | profit: beneficio ganancia | loss: pérdida pérdidas
    result: resultado | share: acción acciones | dividend: dividendo | employees: empleados empleado trabajadores
    customers: clientes cliente | stores: tiendas tienda | plants: fábricas plantas | plant: fábrica planta
    costs: costes costos | debt: deuda | number: número | increase: aumento crecimiento | decline: descenso caída
    year: año | forecast: previsión | company: compañía empresa sociedad | group: grupo | division: división segmento
"""


def _read(table: str) -> dict[str, str]:
    pairs = (entry.split(":") for line in table.strip().splitlines() for entry in line.split("|"))
    return {word: english.strip() for english, words in pairs for word in words.split()}


MOVED = frozenset("rose fell rises falls".split())
WORDS = {"de": _read(GERMAN), "fr": _read(FRENCH), "es": _read(SPANISH)}
"""Of each language its words in small letters → English ones."""


def gloss(language: str, names: frozenset[str]) -> Gloss:
    """
    What makes of the tokens of a sentence those that the grammar for English knows.

    In German every noun has a capital, so that only `names` are names there, and what has a second capital.
    """
    known = {word: spell(english) for word, english in WORDS.get(language, {}).items()}

    def glossed(token: Token) -> Token:
        word, low, letter = token
        if low in known:
            return known[low]
        return (word, low, "n") if letter == "N" and language == "de" and _is_noun(word, names) else token

    return lambda tokens: _in_order([token if token is GIVEN else glossed(token) for token in tokens])


def _in_order(tokens: list[Token]) -> list[Token]:
    """The tokens as English puts them: "the Pumpen division" for "Bereich Pumpen", "rose by 5 %" for "augmenté de"."""
    for k, (one, other) in enumerate(pairwise(tokens)):
        if one[1] == "division" and other[2] in ("n", "N"):
            tokens[k : k + 2] = other, one
            break
        if one[1] in MOVED and other[1] == "of":
            tokens[k + 1] = spell("by")
    return tokens


@lru_cache(maxsize=256)
def translation(language: str | None, names: frozenset[str]) -> Callable[[str], str] | None:
    """What makes an English word of one as it is written, or a noun of it in small letters; None for English."""
    known = WORDS.get(language or "")
    if known is None:
        return None

    def translated(word: str) -> str:
        if english := known.get(word.lower()):
            return english
        return word.lower() if language == "de" and _is_noun(word, names) else word

    return translated


def _is_noun(word: str, names: frozenset[str]) -> bool:
    return word[1:].islower() and word not in names
