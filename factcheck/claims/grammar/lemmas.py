"""The dictionary form of the words that measures are made of, by ending and by a short list of exceptions."""

from __future__ import annotations

from functools import lru_cache


def _pairs(listed: str) -> dict[str, str]:
    """ "rose:rise fell:fall" as a table."""
    return dict(pair.split(":") for pair in listed.split())


IRREGULAR = _pairs(
    """people:person men:man women:woman children:child lives:life feet:foot criteria:criterion phenomena:phenomenon
    analyses:analysis theses:thesis wives:wife diagnoses:diagnosis halves:half shelves:shelf knives:knife
    mice:mouse data:data series:series species:species news:news premises:premise bases:basis crises:crisis
    licences:license licence:license programmes:program programme:program centre:center centres:center
    labour:labor therapies:therapy movies:movie cookies:cookie earnings:earnings securities:security
    proceeds:proceeds goods:goods means:means headquarters:headquarters loss:loss losses:loss gas:gas gases:gas
    bus:bus buses:bus axes:axis sales:sale shares:share leaves:leave calories:calorie ties:tie pies:pie
    colour:color colours:color tonne:ton tonnes:ton judgement:judgment viruses:virus statuses:status bonuses:bonus
    campuses:campus processes:process addresses:address critics:critic clinics:clinic topics:topic comics:comic
    pre-clinical:preclinical multi-center:multicenter multi-centre:multicenter multicentre:multicenter
    non-exclusive:nonexclusive metrics:metric characteristics:characteristic mechanics:mechanic
    academics:academic antibiotics:antibiotic"""
)
"""Nouns whose singular no ending tells, and spellings that are one word."""

VERBS = _pairs(
    """was:be were:be is:be are:be been:be being:be am:be had:have has:have having:have did:do does:do done:do
    rose:rise risen:rise fell:fall fallen:fall grew:grow grown:grow began:begin begun:begin held:hold took:take
    taken:take made:make gave:give given:give got:get gotten:get paid:pay sold:sell bought:buy brought:bring
    built:build lent:lend spent:spend sent:send left:leave lost:lose won:win met:meet led:lead said:say told:tell
    saw:see seen:see came:come became:become went:go gone:go ran:run knew:know known:know thought:think found:find
    wrote:write written:write drew:draw drawn:draw drove:drive driven:drive spoke:speak stood:stand
    understood:understand born:birth broke:break broken:break chose:choose chosen:choose flew:fly forgot:forget
    raised:raise died:die dying:die tied:tie lay:lie laid:lay shot:shoot slid:slide sank:sink shrank:shrink crept:creep
    struck:strike swung:swing threw:throw wore:wear kept:keep earned:earn issued:issue valued:value totaled:total
    totalled:total totaling:total totalling:total licensed:license licenced:license closing:close founded:found
    ended:end entered:enter opened:open offered:offer developed:develop visited:visit edited:edit received:receive
    treated:treat created:create released:release located:locate dealt:deal leapt:leap dove:dive beat:beat
    creating:create
    beaten:beat underwent:undergo undergone:undergo exceeded:exceed employed:employ appointed:appoint
    reported:report recorded:record killed:kill tested:test infected:infect recovered:recover followed:follow
    viewed:view covered:cover covering:cover delivered:deliver delivering:deliver gathered:gather
    considered:consider remained:remain determined:determine obtained:obtain planned:plan planning:plan foreseen:foresee
    cancelled:cancel canceled:cancel presented:present granted:grant started:start completed:complete
    extended:extend elected:elect needed:need added:add filled:fill selling:sell telling:tell adding:add
    falling:fall passing:pass passed:pass missed:miss pressed:press discussed:discuss agreed:agree freed:free
    guaranteed:guarantee seeing:see agreeing:agree enrolled:enroll enrolling:enroll enrol:enroll goes:go
    debuted:debut debuting:debut premiered:premiere premiering:premiere united:united"""
)
"""Verb forms whose infinitive no ending tells."""

SILENT_E = tuple(
    """at ot it ut iv av ov olv erv eiv iev uc ac ic nc rc ag eg dg rg ng as is us os rs ns iz yz ir ur or ar id ud ad
    od un in on an ul il ol bl tl pl cl dl gl fl ak ik ok um am om im ap ip op yp u""".split()
)
"""Ends of stems that lost an e: "increas-ed", "licens-ing"."""

KEEPS_STEM = tuple(
    """ain train gain remain explain join obtain maintain contain sign design return turn begin listen happen open
    follow visit limit benefit exhibit permit submit commit credit edit exit profit audit deposit await treat
    repeat defeat seat float format pilot pivot attain appeal fail mail sail retail detail reveal deal heal load
    read lead spread need award record afford word develop adopt claim aim exclaim roam stream team bloom assum
    book look break speak soak cook hook peak wait fund answer appear clear hear wear near fear bear repair pair
    monitor sponsor favor honor labor author tour pour occur incur focus access bring sing ring long belong hang
    strong spring string win run plan span scan ban reason season abandon question mention condition position
    auction function transition partition petition action sanction caution commission envision pension provision
    loan mean clean lean pool control enrol patrol school cool boil foil spoil avoid aid raid maid add aerosol
    heap leap sleep keep heat beat meat eat cheat meet greet suit recruit quit group stop drop ship equip map tap
    wrap trap swap top trip grip clip slip step loop hoop shop crop help cloud crowd found""".split()
)
"""Ends of stems that are whole all the same: "return-ed", "sign-ing"."""


@lru_cache(maxsize=1 << 16)
def noun(word: str) -> str:
    """The singular of a noun in lower case: "compounds" → "compound", "people" → "person", "losses" → "loss"."""
    word = word.lower()
    if word.endswith(("'s", "’s")):
        word = word[:-2]
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is", "ics")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if word.endswith(("s'", "s’")):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=1 << 16)
def verb(word: str) -> str:
    """The infinitive of a verb form in lower case: "rose" → "rise", "licensed" → "license", "ends" → "end"."""
    word = word.lower()
    if word in VERBS:
        return VERBS[word]
    if word.endswith("eed"):
        return word
    if word.endswith("ied"):
        return word[:-3] + "y"
    for ending in ("ed", "ing"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return _stem(word[: -len(ending)])
    return noun(word) if word.endswith("s") else word


def _stem(stem: str) -> str:
    # "increas" wants its e back, "stopp" loses a p, "return" stays.
    if stem.endswith(KEEPS_STEM):
        return stem
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsze":
        return stem[:-1]
    return stem + "e" if stem.endswith(SILENT_E) else stem
