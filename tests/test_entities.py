"""Names that mean one thing, as the documents say, and names that never do."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import factcheck as fc
from factcheck.claims.issuers import issuer
from factcheck.record.names.entities import Names

EARLY, LATE = date(2011, 2, 8), date(2012, 2, 7)


def document(text: str, day: date = EARLY, name: str = "") -> fc.Document:
    return fc.Document.from_text(text, name=name or f"{day}.txt", date=day)


RENAMED = {
    "formerly": "Larkfield Glass, formerly known as Brook Glass, makes windows.",
    "changed its name": "In May 2011, Brook Glass changed its name to Larkfield Glass.",
    "from and to": "The Company changed its name from Brook Glass, Inc. to Larkfield Glass in May 2011.",
    "renamed": "Brook Glass was renamed Larkfield Glass.",
    "rebranded": "Brook Glass rebranded itself as Larkfield Glass.",
    "doing business as": "Brook Glass, Inc., doing business as Larkfield Glass, makes windows.",
    "until": "Larkfield Glass, Inc. (NYSE: LRK), until last month Brook Glass, Inc., makes windows.",
    "known until": "Larkfield Glass, known until 2009 as Brook Glass, makes windows.",
    "with its legal form": "Larkfield Glass plc, formerly Brook Glass plc, makes windows.",
    "operated under": "Larkfield Glass, which operated under the name Brook Glass until March, makes windows.",
    "merged": "Larkfield Glass, the company formed in 2009 by the merger of Brook Glass and Vale Glass, makes windows.",
}


@pytest.mark.parametrize("told", RENAMED.values(), ids=RENAMED)
def test_a_company_and_its_former_name_are_one(told: str) -> None:
    names = Names.of((document(told),))

    assert names.canonical("Larkfield Glass") == names.canonical("Brook Glass, Inc.")


NOT_RENAMED = {
    "known for": "Larkfield Glass is known for its windows. Brook Glass makes doors.",
    "a day of its own": "Larkfield Glass makes windows. Until May 2010 Brook Glass made doors.",
    "the merger of others": "Larkfield Glass was founded in 2009. The merger of Brook Glass and Vale Glass failed.",
}


@pytest.mark.parametrize("told", NOT_RENAMED.values(), ids=NOT_RENAMED)
def test_two_companies_in_one_sentence_stay_two(told: str) -> None:
    names = Names.of((document(told),))

    assert names.canonical("Larkfield Glass") != names.canonical("Brook Glass")


def test_a_product_and_its_former_name_are_one() -> None:
    told = ("The Lumen catheter, formerly called Corda, is sold.",)
    told = (*told, "We sell Vena(TM), the stent for small vessels formerly called Project V-2.")
    names = Names.of(map(document, told))

    assert ["lumen", "vena"] == [names.canonical(name) for name in ("Corda", "Project V-2")]


def test_who_writes_is_the_first_company_with_its_legal_form_where_no_ticker_says_so() -> None:
    told = "In the year to 31 March 2005 Brook Glass plc carried 3 million panes. Vale Glass Ltd was a client."

    assert {"2011-02-08.txt": "brook glass"} == Names.of((document(told),)).issuers


def test_a_name_that_changed_twice_is_followed() -> None:
    told = "Brook Glass changed its name to Larkfield Glass. Larkfield Glass was renamed Vale Glass."
    names = Names.of((document(told),))

    assert names.canonical("Brook Glass") == "vale glass"


def test_two_names_that_became_each_other_end() -> None:
    names = Names.of((document("Brook Glass was renamed Vale Glass. Vale Glass was renamed Brook Glass."),))

    assert names.canonical("Brook Glass") in ("brook glass", "vale glass")


def test_what_a_company_said_under_its_former_name_is_held_against_it() -> None:
    earlier = document("Brook Glass, Inc. (NYSE: BRG) today reported revenue of $8.1 million for 2010.")
    later = document(
        "Vale Glass, Inc. (NYSE: VLG) today reported revenue of $9.3 million for 2011, compared with $8.4 million for "
        "2010. In May 2011, Brook Glass changed its name to Vale Glass.",
        LATE,
    )

    assert ["FC404"] == [f.code for f in fc.check((earlier, later)).findings]


def test_the_figures_of_a_member_are_not_those_of_its_group() -> None:
    group = document("About Adatum Group\n\nAdatum Group has 1,200 employees in its mills.\n")
    member = document("About Contoso\n\nContoso, a member of the Adatum Group, has 340 employees in its mills.\n", LATE)

    assert not fc.check((group, member)).findings


def test_the_subject_of_a_telling_behind_a_ticker_is_what_was_told() -> None:
    told = "LEEDS -- Larkfield Mills (NYSE: LRK) today announced revenue was $8.1 million for 2010."
    claim = next(c for c in fc.pull_claims(document(told)) if c.mention.kind == "money")

    assert ("revenue", "Larkfield Mills") == (str(claim.measure), claim.subject)


TWO = (
    "{co}, Inc. ({ticker}) today announced revenue was ${revenue} million for the year ended December 31, 2010.",
    "{co} has {count} looms in operation. To date, {co} has sold {sold} carpets.",
    "{co} expects revenue of ${next} million for 2011. {co} signed its supply agreement with Fabrikam in {signed}.",
    "About {co}\n\n{co} employs {people} people. The company was founded in {founded}.",
)


def corpus(co: str, ticker: str, at: int) -> list[fc.Document]:
    figures = {
        "co": co, "ticker": ticker, "revenue": f"{80 - 9 * at}.4", "count": ("twelve", "seven")[at],
        "sold": ("1,250", "980")[at], "next": f"{95 - 8 * at}", "signed": ("May 2008", "October 2007")[at],
        "people": ("1,450", "620")[at], "founded": ("1924", "1931")[at],
    }  # fmt: skip
    days = (date(2011, 2, 8 + at), date(2011, 8, 9 + at), date(2012, 2, 7 + at))
    text = "\n\n".join(TWO).format(**figures) + "\n"
    return [document(text, day, f"{ticker[-3:]}-{day}.txt") for day in days]


def test_two_companies_in_one_folder_never_clash() -> None:
    mixed = [*corpus("Larkfield Mills", "NYSE: LRK", 0), *corpus("Brook Carpets", "NYSE: BRC", 1)]

    assert not fc.check(mixed).findings


def test_the_seeds_never_clash_with_themselves_under_another_name() -> None:
    seeds = Path(__file__).parent.parent / "seeds"
    ours = [fc.read_document(path) for path in sorted(seeds.iterdir()) if path.suffix in (".txt", ".md")]
    theirs = [
        fc.Document.from_text(
            page.text.replace("ImmunoGen", "Quillmark").replace("IMGN", "QLMK").replace("six TAP", "nine TAP"),
            name=f"other-{page.name}",
            date=page.date,
        )
        for page in ours
    ]
    found = fc.check([*ours, *theirs]).findings

    assert not [f for f in found for p in f.evidence if ("other-" in p.document) != ("other-" in f.at.document)]


RESULTS = "Results\n\nRevenue was ${} million in 2011. We have 31 glass plants."


def test_beside_several_companies_documents_that_name_none_are_of_nobody_else() -> None:
    named = ("Northwind, Inc. (Nasdaq: NWD) has 40 stores.", "Contoso, Inc. (Nasdaq: CTS) has 40 stores.")
    unnamed = (RESULTS.format("40.1"), RESULTS.format("44.2"))

    def found(*texts: str) -> list[str]:
        days = (date(2012, month, 1) for month in range(1, 13))
        documents = [fc.Document.from_text(t, name=f"{d}.txt", date=d) for t, d in zip(texts, days, strict=False)]
        return [finding.code for finding in fc.check(documents).findings]

    assert [] == found(*named, *unnamed)
    assert 1 == len(found(named[0], *unnamed)) == len(found(*unnamed))


def test_a_legal_form_with_a_slash_or_points_belongs_to_the_name() -> None:
    documents = [
        fc.Document.from_text("Vale Pumps A/S (OMX: VALE) has 12 shops.", name="a.txt"),
        fc.Document.from_text("Vale Pumps N.V. (Euronext: VALE) has 14 shops.", name="b.txt"),
    ]

    assert ["Vale Pumps", "Vale Pumps"] == [issuer(document) for document in documents]


def test_a_release_that_two_companies_write_is_that_of_the_one_with_others() -> None:
    texts = (
        "Vale Pumps A/S (OMX: VALE) has 12 shops.",
        "Vale Pumps A/S (OMX: VALE) has 14 shops.",
        "Contoso and Vale Pumps Sign Agreement\n\nContoso, Inc. and Vale Pumps A/S today signed an agreement.",
        "Brook Glass, Inc. Opens Plant\n\nBrook Glass, Inc. today opened a plant.",
    )
    names = Names.of([fc.Document.from_text(text, name=f"{n}.txt") for n, text in enumerate(texts)])

    assert ["vale pumps"] * 3 + ["brook glass"] == list(names.issuers.values())


def test_a_company_is_its_group() -> None:
    names = Names.of((document("Vale Group plc (LSE: VALE) has 12 shops."),))

    assert names.canonical("Vale") == names.canonical("Vale Group plc") == "vale"


def test_a_release_of_a_partner_is_his_own_where_the_headline_does_not_join_both() -> None:
    texts = (
        "Vale Pumps A/S (OMX: VALE) has 12 shops.",
        "Vale Pumps A/S (OMX: VALE) has 14 shops.",
        "Contoso Takes License From Vale Pumps\n\nContoso, Inc. (Nasdaq: CNTS) has 19,000 employees.",
    )
    names = Names.of([fc.Document.from_text(text, name=f"{n}.txt") for n, text in enumerate(texts)])

    assert ["vale pumps", "vale pumps", "contoso"] == list(names.issuers.values())


def test_what_a_subsidiary_tells_is_part_of_what_its_group_tells() -> None:
    told = "Brook Glass, a subsidiary of Vale Pumps, reported.\n\nAbout Brook Glass\n\nBrook Glass, Inc. makes glass."
    group = "Vale Pumps, Inc. (Nasdaq: VALE) today reported on its business."
    names = Names.of((document(group, name="group.txt"), document(told, name="member.txt")))

    assert "brook glass" == names.issuers["member.txt"]
    assert ["vale pumps"] * 2 == [names.house("group.txt"), names.house("member.txt")]


def test_documents_without_a_name_and_without_an_issuer_can_be_read() -> None:
    texts = ("Vale Pumps A/S (OMX: VALE) has 12 shops.", "Brook Glass, Inc. has 12 shops.", "It has shops.", "")

    assert 4 == len([Names.of(fc.Document.from_text(text, name="") for text in texts[:n]) for n in range(4)])


@pytest.mark.parametrize(
    "text",
    [
        "Exhibit 99.1\n\nNEWS RELEASE\n\nFor Immediate Release\n\nContact:\nAnn Lee\n\nNorthwind Glass Opens Mill\n\n"
        "Leeds; May 4, 2012 – Northwind Glass today announced that it has opened a mill.",
        "4 May 2012\n\nLEEDS—The Northwind Glass announced today that it has opened a mill.",
        "Leeds – The Board of Directors of Northwind Glass (NYSE: NWG) met.",
        "LEEDS, UK I May 4, 2012 I Northwind Glass plc opened a mill.",
        "Leeds, Ala.-based Northwind Glass Corp. (NWG), has opened a mill.",
        "Leeds-based Northwind Glass (NYSE: NWG) opened a mill.",
        "said Ann Lee, Chief Executive Officer of Northwind Glass (NYSE: NWG), of its mill.",
        "LEEDS, Ohio Northwind Glass, Inc. opened a mill.",
        "At its meeting in Leeds, Northwind Glass, Inc.® opened a mill.",
        "Leeds, UK and York, Ontario Northwind Glass plc opened a mill.",
        "RNS Number : 6040I Northwind Glass PLC 4 May 2012\n\nA mill was opened.",
        "Northwind Glass\n\nThe kiln runs again\n\nNorthwind Glass's board has decided to light it.",
        "Northwind Glass PLC\n\n4 May 2012\n\nNorthwind opened a mill.\n\nAbout PaneFix™\n\nIt is a window.",
        "LEEDS Dec 17 Northwind Glass Corp opened a mill.",
        "Leeds, Feb. 2 - Northwind Glass, Inc. opened a mill.",
        "Shares of Northwind Glass plc (LSE: NWG) rose on the new mill.",
        "A new mill pits Denmark's Northwind Glass A/S against Contoso plc.",
        "LEEDS -- Northwind Glass announced Monday that its mill is shut.\n\nContoso Canada Inc. mills its sand.",
        "As announced in May, the mill is shut, as CEO Ann Lee announced.\n\nNorthwind Glass reported it.",
    ],
)
def test_who_speaks_is_found_where_releases_say_it(text: str) -> None:
    assert "Northwind Glass" == issuer(fc.Document.from_text(text, "release.txt"))


def test_a_text_that_begins_with_the_name_of_an_issuer_is_his() -> None:
    texts = (
        "Vale Pumps A/S (OMX: VALE) has 12 shops.",
        "Vale Pumps A/S (OMX: VALE) has 14 shops.",
        "Brook Glass, Inc. has 14 shops.",
        "New Mill Opened\n\nVale Pumps has opened its mill in Leeds.",
        "New Law Passed\n\nThe law does not apply to Vale Pumps.",
        "Dover, Ohio-based Vale Pumps ($VALE) has received $3 million.",
    )
    names = Names.of([fc.Document.from_text(text, name=f"{n}.txt") for n, text in enumerate(texts)])

    assert ["vale pumps", "vale pumps", "brook glass", "vale pumps", "4.txt", "vale pumps"] == list(
        names.issuers.values()
    )


def test_a_code_with_a_space_is_the_code() -> None:
    names = Names.of((document("Vale Pumps A/S (OMX: VALE) has 12 shops."),))

    assert names.canonical("ACM 901") == names.canonical("ACM901") != names.canonical("ACM902")


@pytest.mark.parametrize("short", ["KRD", "KRDC"])
def test_the_letters_of_an_issuer_are_the_issuer(short: str) -> None:
    text = f"Kestrel River Dams Corp. (NYSE: KST) today told of its business.\n\n{short} has 40 dams."
    document = fc.Document.from_text(text, name="a.txt")
    names = Names.of((document,))

    assert names.issuers["a.txt"] == names.subject(short, "a.txt") != names.subject("KRX", "a.txt")


def test_two_names_with_their_sign_are_one_as_words_and_as_letters() -> None:
    told = fc.Document.from_text("Larkfield & Adatum (L&A) and its Sales & Research, the research of all.", "a")
    names = Names.of([told])

    assert {"larkfield and adatum"} == {names.canonical(n) for n in ("Larkfield & Adatum", "Larkfield Adatum", "L&A")}
    assert "s&r" == names.canonical("S&R")
