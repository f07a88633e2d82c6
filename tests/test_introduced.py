"""Another name of a product or a company, as a text introduces it, and names that stay apart."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc
from factcheck.record.names.entities import Names

FIRST, SECOND = date(2011, 2, 8), date(2012, 2, 7)


def are_one(told: str, one: str, other: str) -> bool:
    names = Names.of((fc.Document.from_text(told, name="a.txt", date=FIRST),))
    return names.canonical(one) == names.canonical(other)


@pytest.mark.parametrize(
    "told",
    [
        "Belafumab, earlier CL-214, is in phase 1.",
        "Belafumab, formerly CL-214: enrollment is complete.",
        "A trial of belafumab, previously known as CL-214, is open.",
        "CL-214, now called belafumab, is in phase 1.",
        "CL-214 (now belafumab) is in phase 1.",
        "CL-214 has been given the generic name belafumab.",
        "Belafumab, which used to be called CL-214, is in phase 1.",
        "Belafumab was once CL-214.",
        "CL-214 was renamed belafumab.",
        "CL-214, whose name is now belafumab, is in phase 1.",
        "CL-214, which our partner Contoso calls belafumab, is in phase 1.",
        "Belafumab, until recently CL-214, is in phase 1.",
        "The WHO has assigned the name belafumab to CL-214.",
        "Belafumab, also known as CL-214, is in phase 1.",
        "CL-214, later called belafumab, is in phase 1.",
        "Belafumab, the antibody to LIV-1 known so far as CL-214, is in phase 1.",
    ],
)
def test_the_code_of_a_medicine_and_its_name_are_one(told: str) -> None:
    assert are_one(told, "CL-214", "belafumab")


@pytest.mark.parametrize(
    ("told", "one", "other"),
    [
        ("Belafumab will be sold as Benafar.", "belafumab", "Benafar"),
        ("Benafar, the brand name of belafumab, is sold.", "belafumab", "Benafar"),
        ("belafumab, to be marketed under the brand name Benafar, is new.", "belafumab", "Benafar"),
        ("Belafumab (HuVax-LIM20) is in phase 3.", "belafumab", "HuVax-LIM20"),
        ("CLX880 (JNX1363089) is in phase 2.", "CLX880", "JNX1363089"),
        ("Debora 0932 (formerly CL-305) is in phase 1.", "Debora 0932", "CL-305"),
        ("Hydro 5, formerly Hydro Horizon, is sold.", "Hydro 5", "Hydro Horizon"),
        ("Brook Glass takes the name Larkfield Inc.", "Brook Glass", "Larkfield"),
        ("Brook Glass, which is now called Larkfield, makes windows.", "Brook Glass", "Larkfield"),
        ("Brook Glass will be called Larkfield from May.", "Brook Glass", "Larkfield"),
        ("Larkfield, once Brook Glass, makes windows.", "Brook Glass", "Larkfield"),
        ("Larkfield (earlier Brook Glass) makes windows.", "Brook Glass", "Larkfield"),
        ("Brook Glass operates under the name Larkfield.", "Brook Glass", "Larkfield"),
        ("The FDA accepted the application for lorexegol (formerly NKV-118).", "lorexegol", "NKV-118"),
        ("We test belafumab (formerly BRG 251012) in phase 2.", "belafumab", "BRG 251012"),
        ("Surotomycin (CB-183,315) is in phase 3.", "surotomycin", "CB-183,315"),
        ("We test belafumab (formerly BRK-CDNRx) in phase 3.", "belafumab", "BRK-CDNRx"),
        ("Belafumab (bela; CL-214) is in phase 3.", "belafumab", "CL-214"),
        ("CX-201, now known as zolocane/tarobactam, is in phase 3.", "CX-201", "zolocane/tarobactam"),
        ("BENAFAR, known in earlier development as CL-TRsc02, is sold.", "Benafar", "CL-TRsc02"),
        ("The Larkfield joint venture (formerly Brook) makes windows.", "Larkfield", "Brook"),
        (
            "Brook Glass, Inc. (Nasdaq: BRGL) announced today that it has changed its name to Larkfield.",
            "Brook Glass",
            "Larkfield",
        ),
        ("We test CL-99 (BRK777), and CL-214 (BRK777) in phase 2.", "CL-99", "CL-214"),
    ],
)
def test_a_thing_and_its_other_name_are_one(told: str, one: str, other: str) -> None:
    assert are_one(told, one, other)


@pytest.mark.parametrize(
    ("told", "one", "other"),
    [
        ("We will test belafumab once CL-214 is approved.", "belafumab", "CL-214"),
        ("We test belafumab, once CL-214 is approved.", "belafumab", "CL-214"),
        ("A study of belafumab, called ASTER-20, has begun.", "belafumab", "ASTER-20"),
        ("CL-214 and CL-215, formerly CL-115, are in phase 1.", "CL-214", "CL-115"),
        ("Belafumab, better known than CL-214, is in phase 1.", "belafumab", "CL-214"),
        ("We give belafumab with CL-214.", "belafumab", "CL-214"),
        ("We test CL-214 (CD33).", "CL-214", "CD33"),
        ("Belafumab is now in phase 2, as is CL-214.", "belafumab", "CL-214"),
        ("Contoso calls CL-214 its best drug, belafumab its second.", "belafumab", "CL-214"),
        ("Belafumab, marketed as Contoso's first drug, is sold.", "belafumab", "Contoso"),
        ("Sales in Leeds, once Vale Mill opens, will rise.", "Leeds", "Vale Mill"),
        ("Jim Fox, now Chair, spoke.", "Jim Fox", "Chair"),
        ("The antibody (formerly CL-214) is in phase 1.", "antibody", "CL-214"),
        ("It costs EUR 150 (GBP 120) a month.", "EUR 150", "GBP 120"),
        ("belafumab, which Contoso found and which was once called CL214.", "Contoso", "CL214"),
        ("Ann Lee, formerly Chief Executive, left.", "Ann Lee", "Chief Executive"),
    ],
)
def test_two_things_that_are_named_together_stay_two(told: str, one: str, other: str) -> None:
    assert not are_one(told, one, other)


def named(*texts: str) -> list[list[str]]:
    """The series of names of two releases."""
    days = (FIRST, SECOND)
    pages = [fc.Document.from_text(t, name=f"{d}.txt", date=d) for d, t in zip(days, texts, strict=True)]
    report = fc.check(pages)
    assert not report.findings
    return [[str(c.value) for c in s.claims] for s in report.series if s.measure.head == "name"]


@pytest.mark.parametrize(
    "told",
    [
        "Belafumab, an antibody to LIV-1 that is in phase 2, was earlier known as CL-214.",
        "Belafumab, an Hsp90 inhibitor which was once CL-214, is in phase 1.",
        "Belafumab is in phase 1. The antibody was known before as CL-214.",
        "Belafumab is ours. In a first trial, which Contoso ran under the name CL-214, six had pain.",
    ],
)
def test_a_name_that_stands_farther_on_is_that_of_the_only_product_before_it(told: str) -> None:
    assert [["CL-214", "Belafumab", "CL-214"]] == named("CL-214 is in phase 1.", told)


def test_what_was_just_licensed_may_be_renamed() -> None:
    told = "We licensed CL-214. The Company has renamed it BRK-427."

    assert [["CL-214", "BRK-427", "BRK-427"]] == named(told, "BRK-427 is in phase 1.")


@pytest.mark.parametrize(
    "told",
    [
        "Belafumab and BRK-427 are ours. The drug was known before as CL-214.",
        "Belafumab is ours. Contoso's drug, called CL-214, is another.",
        "Belafumab is in phase 1. It rained. The other drug was known before as CL-214.",
        "We licensed belafumab from Contoso. Contoso has sold the mill that was known as CL-214.",
    ],
)
def test_of_two_or_of_nobody_who_was_just_named_it_is_no_name(told: str) -> None:
    assert not named("CL-214 is in phase 1.", told)
