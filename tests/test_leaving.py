"""Who left a post, where no title says so, and who did not."""

from __future__ import annotations

from datetime import date

import pytest

import factcheck as fc

FIRST, SECOND = date(2011, 2, 8), date(2012, 2, 7)
HEAD = "Larkfield Mills, Inc. (Nasdaq: LRKF) makes flour.\n\n"
HOLDER = '"Good," said Ann Lee, Chief Executive Officer.'


def posts(earlier: str, later: str) -> dict[str, list[str]]:
    """The series of posts of two releases, which give no finding."""
    told = ((FIRST, earlier), (SECOND, later))
    report = fc.check(fc.Document.from_text(HEAD + text, name=f"{day}.txt", date=day) for day, text in told)
    assert not report.findings
    return {s.measure.head: [str(c.value) for c in s.claims] for s in report.series if "post" in s.measure.scope}


@pytest.mark.parametrize(
    "told",
    [
        "Ann Lee will step down in May.",
        "Dr. Lee, who has led us since 2001, is retiring from these positions.",
        "Ms. Lee, 61, intends to retire.",
        "Ann Lee, Ph.D., resigned on Monday.",
        "Ann Lee, who steps down for reasons of her own, stays in Leeds.",
        "Ann Lee will leave her posts early next year.",
        "Ann Lee, our founder, has left the company.",
        "Jim Fox succeeds Ann Lee, who will remain in Leeds.",
        "He takes the place of Dr. Lee.",
        "Jim Fox, who takes over from Ann Lee, comes from York.",
        "Ann Lee was succeeded by Jim Fox.",
        "Ann Lee said that she would hand over to Jim Fox in July.",
        "Jim Fox has led us since the retirement of Ann Lee.",
        "Ann Lee, who has led the Company since 2001, will leave office in May.",
        "This was when Ann Lee left the Company.",
        "He thanked Dr. Lee, whose resignation was announced in May.",
    ],
)
def test_who_leaves_or_is_followed_leaves_the_post_that_he_held(told: str) -> None:
    assert {"chief executive officer": ["Ann Lee", "Ann Lee leaves"]} == posts(HOLDER, told)


@pytest.mark.parametrize(
    "told",
    [
        "The Board has begun a search for a permanent chief executive officer.",
        "Jim Fox will lead us until a new chief executive officer has been found.",
        "The Chair has the duties of the Chief Executive Officer until a successor has been found.",
    ],
)
def test_that_somebody_is_sought_stands_beside_who_held_the_post(told: str) -> None:
    assert {"chief executive officer": ["Ann Lee", "is sought"]} == posts(HOLDER, told)


@pytest.mark.parametrize(("whole", "short"), [("Robert", "Rob"), ("James", "Jim"), ("Jim", "James"), ("Robert", "Bob")])
def test_who_leaves_may_be_called_by_his_first_name_in_short(whole: str, short: str) -> None:
    found = posts(HOLDER.replace("Ann", whole), f"{short} Lee left the company.")

    assert {"chief executive officer": [f"{whole} Lee", f"{whole} Lee leaves"]} == found


def test_who_leaves_and_who_follows_stand_in_one_series() -> None:
    told = "Jim Fox becomes Chief Executive Officer in May. He succeeds Ann Lee."

    assert {"chief executive officer": ["Ann Lee", "Jim Fox", "Ann Lee leaves"]} == posts(HOLDER, told)


def test_who_comes_next_follows_in_the_post_that_he_has_later() -> None:
    earlier = f"{HOLDER} She will be succeeded by Ms Eve Holt in July."

    assert {"chief executive officer": ["Ann Lee", "Eve Holt follows", "Eve Holt"]} == posts(
        earlier, "Eve Holt, Chief Executive Officer, spoke."
    )


@pytest.mark.parametrize(
    "told",
    [
        "Tom Lee will step down in May.",
        "Jim Fox succeeds Tom Lee.",
        "The Company will retire its notes. Ann Lee signed.",
        "Ann Lee left Leeds in the morning.",
        "Ann Lee followed the talks.",
        "Following Dr. Lee's talk, sales rose.",
        "Jim Fox replaces Lee Mill by another.",
        "Ann Lee said that Jim Fox will step down.",
        "Ann Lee, who spoke, said Jim Fox, who retires in May, did well.",
        "Ann Lee stepped up the pace.",
        "Tom Leeds resigned.",
        "Jim Fox will step down in May.",
        "Ann Lee replaced the old mill.",
        "Larkfield retires the brand. Lee Mill opens.",
    ],
)
def test_who_has_the_family_name_alone_or_does_something_else_leaves_no_post(told: str) -> None:
    assert not posts(HOLDER, told)


def test_of_two_with_one_family_name_who_is_not_named_in_full_is_nobody() -> None:
    both = f'{HOLDER} "Fine," said Tom Lee, Chief Financial Officer.'

    assert not posts(both, "Dr. Lee will step down in May.")
    assert {"chief financial officer": ["Tom Lee", "Tom Lee leaves"]} == posts(both, "Tom Lee will step down in May.")


def test_who_leaves_another_house_leaves_no_post_here() -> None:
    earlier = '"Good," said Ann Lee, Chief Executive Officer of Contoso.'

    assert not posts(earlier, "Jim Fox will step down in May.")


def test_a_title_behind_the_verb_tells_it_already() -> None:
    told = posts(
        HOLDER, "Ann Lee will step down as Chief Executive Officer, and Jim Fox becomes Chief Executive Officer."
    )

    assert {"chief executive officer": ["Ann Lee", "Ann Lee", "Jim Fox"]} == told
