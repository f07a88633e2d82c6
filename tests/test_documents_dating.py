"""When a document was published: what says so, and what does not."""

from datetime import date

import pytest

from factcheck.documents import Document

MAY_4 = date(2012, 5, 4)


def read(text: str, name: str = "release.txt", day: date | None = None) -> Document:
    return Document.from_text(text, name, day)


@pytest.mark.parametrize(
    "text",
    [
        "DAYTON, Ohio, May 4, 2012 (SOME WIRE) -- Acme today announced a pump.",
        "Acme announces a pump\n\nDAYTON, Ohio, May 4, 2012 /SomeNewswire/ -- Acme today announced a pump.",
        "DAYTON, OH, USA | May 4, 2012 | Acme today announced a pump.",
        "DAYTON, Ohio\u00a0- (Some Wire) - May 4, 2012 - Acme today announced a pump.",
        "DAYTON, OH - May 4, 2012 (SOMEWIRE) - Acme today announced a pump.",
        "PARIS, 4 May 2012 – Acme today announced a pump.",
        "Paris and Lyon, 4 May 2012. Acme today announced that it has made a pump.",
        "Paris, France – 4 May 2012 – Acme today announced a pump.",
        "LAS VEGAS--(SOME WIRE)--May 4, 2012--Acme today announced a pump.",
        "Dayton, Ohio (May 4, 2012) – Acme today announced a pump.",
        "DAYTON, Friday, May 4, 2012 — Acme today announced a pump.",
        "May 4, 2012 – DAYTON, OHIO – Acme today announced a pump.",
        "DAYTON, Ohio (SOME WIRE), Friday, 4 May 2012. A pump was announced by Acme today.",
        "DAYTON, Ohio, 4 May 2012 (SOMEWIRE). A pump was announced by Acme today.",
        "(SomeNewsWire) El Dayton, Ohio, 4 May 2012. The pump that Acme announced today is its first.",
        "4 May 2012. Dayton, Ohio. (SomeNewsWire)\n\nAcme today announced a pump.",
        "DAYTON, Ohio, Sept. 31, 2012 -- never.\n\nDAYTON, Ohio, May 4, 2012 -- Acme today announced a pump.",
    ],
)
def test_a_dateline_dates_the_document(text: str) -> None:
    document = read(text)

    assert MAY_4 == document.date
    assert "dateline" == document.dates[0].source


@pytest.mark.parametrize(
    "text",
    [
        "On May 4, 2012, we announced a pump.",
        "May 4, 2012 was a good day for Acme.",
        "In Dayton, May 4, 2012 was a good day.",
        "Acme today announced results for the quarter ended May 4, 2012.",
        "Quarter Ended May 4, 2012 - Revenue",
        "Three Months Ended, May 4, 2012 - Revenue",
        "The agreement, dated May 4, 2012 - the Agreement - ends in 2015.",
        "Acme was founded in Dayton, May 4, 2012 saw it sold.",
        "Acme announces a pump\n\nAnnual Meeting, May 4, 2012\n\nAcme will meet.",
        "Acme announces a pump\n\nWhat\n\nA talk\n\nWhere\n\nDayton, Ohio, May 4, 2012",
        "DAYTON, May 4 (Some Wire) -- Acme announced a pump in 2012.",
        "DAYTON, Ohio, June 31, 2012 (SOME WIRE) -- Acme today announced a pump.",
        "Acme calls its shareholders together.\n\nDate: May 4, 2012\nTime: 8:00 a.m.",
        "Acme's calendar\n\nMay 4, 2012\n\nPumps\n\nMay 5, 2012\n\nValves",
        f"Acme met {'again and ' * 40} again.\n\nMay 4, 2012\n\nDear Max,",
        "",
    ],
)
def test_the_date_of_what_is_recounted_dates_nothing(text: str) -> None:
    assert read(text).date is None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("May 4, 2012\n\nAcme announces a pump\n\nAcme said so.", "date line"),
        ("Acme announces a pump\n\nFriday, May 4, 2012\n\nAcme said so.", "date line"),
        ("Acme announces a pump\n\nDayton, Ohio, May 4th, 2012\n\nAcme said so.", "date line"),
        ("# Acme announces a pump\n\n*St. Paul, Minn., 4 May 2012*\n\nAcme said so.", "date line"),
        ("Acme announces a pump\n\nDayton, Ohio, 4 May 2012 (SOMEWIRE)\n\nAcme said so.", "date line"),
        ("For release at 2:00 p.m. EDT May 4, 2012\n\nAcme said so.", "date line"),
        ("Release Date: May 4, 2012\n\nAcme said so.", "front matter"),
        ("Date: 2012-05-04\n\nAcme said so.", "front matter"),
        ("---\ndate: 2012-05-04T08:00:00Z\n---\nAcme said so.", "front matter"),
        ('+++\ndate = "2012-05-04"\n+++\nAcme said so.', "front matter"),
    ],
)
def test_a_date_at_the_top_dates_the_document(text: str, source: str) -> None:
    document = read(text)

    assert (MAY_4, source) == (document.dates[0].day, document.dates[0].source)
    assert document.date == MAY_4


@pytest.mark.parametrize(
    "name", ["2012-05-04_pump.txt", "news/2012/05/04/pump.md", "pump-20120504.txt", "pump_2012_05_04"]
)
def test_the_file_s_name_dates_the_document(name: str) -> None:
    assert MAY_4 == read("Acme said so.", name).date


@pytest.mark.parametrize("name", ["pump-2012.txt", "pump-2012-05.txt", "pump-2012-13-40.txt", "order-120120504.txt"])
def test_a_name_without_a_day_dates_nothing(name: str) -> None:
    assert read("Acme said so.", name).date is None


def test_all_evidence_is_kept_strongest_first() -> None:
    text = "---\ndate: 2012-05-03\n---\nMay 2, 2012\n\nDAYTON, Ohio, May 4, 2012 -- Acme said so."
    document = read(text, "2012-05-01.txt", date(2012, 5, 5))

    assert date(2012, 5, 5) == document.date
    assert [
        (5, "given"), (3, "front matter"), (4, "dateline"), (2, "date line"), (1, "file name")
    ] == [(evidence.day.day, evidence.source) for evidence in document.dates]  # fmt: skip
    assert [None, "2012-05-03", "May 4, 2012", "May 2, 2012", None] == [
        evidence.span and text[evidence.span.start : evidence.span.end] for evidence in document.dates
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Leeds, England; May 4, 2012 - Northwind A/S announced today that it has a mill.",
        "London, UK; Leeds, TN, US; 4 May 2012 - Northwind plc today announces that it has a mill.",
    ],
)
def test_the_places_of_a_dateline_may_be_parted_by_semicolons(text: str) -> None:
    assert [(date(2012, 5, 4), "dateline")] == [(e.day, e.source) for e in read(text).dates]
