"""Mail: the text of its sender, the day of its header, attachments told, and the way back to the lines of the file."""

from __future__ import annotations

import datetime
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest

import factcheck as fc
from factcheck.documents.mail import extract

TEXT = """Twelve mills

LARKFIELD, Mass., June 4, 2013 -- Larkfield Mills said today that it has 12 mills in three states – café and all – and
that sales of flour rose by a tenth to $16.4 million in the quarter, which is more than in any other quarter before.
"""


def mail(text: str = TEXT, transfer: str = "8bit", **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ann Roe <ann@example.com>"
    message["Message-ID"] = "<1@example.com>"
    message["Subject"] = headers.get("subject", "Twelve mills")
    message["Date"] = headers.get("date", "Tue, 04 Jun 2013 23:30:00 -0500")
    message.set_content(text, cte=transfer)
    return message


def document(message: EmailMessage | MIMEMultipart | bytes, name: str = "mail.eml") -> fc.Document:
    content = message if isinstance(message, bytes) else message.as_bytes()
    return fc.Document.from_extract(extract(content, name), name)


@pytest.mark.parametrize("transfer", ["8bit", "quoted-printable", "base64"])
def test_the_text_is_read_however_it_is_carried(transfer: str) -> None:
    assert TEXT == document(mail(transfer=transfer)).text


@pytest.mark.parametrize("transfer", ["8bit", "quoted-printable"])
def test_a_character_leads_to_its_line_in_the_file(transfer: str) -> None:
    message = mail(transfer=transfer)
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="release.pdf")
    read = document(message)

    lines = message.as_bytes().decode().split("\n")
    for words in ("LARKFIELD", "three", "flour", "quarter before"):
        line = read.spot(read.text.index(words)).line
        assert line is not None
        assert words.split()[0] in lines[line - 1]


def test_in_base64_the_lines_are_those_of_the_text() -> None:
    read = document(mail(transfer="base64"))

    assert "decoded text, line 3" == str(read.spot(read.text.index("12 mills")))


def test_the_day_is_that_of_the_sender_and_stands_behind_the_dateline() -> None:
    assert [(datetime.date(2013, 6, 4), "metadata")] == [
        (e.day, e.source) for e in document(mail("Larkfield has 12 mills.")).dates
    ]
    assert ["dateline", "metadata"] == [e.source for e in document(mail()).dates]


@pytest.mark.parametrize("written", ["", "soon", "Tue, 99 Jun 2013 08:00:00", "Mon, 1 Jan 99999 00:00:00 +0000"])
def test_a_day_that_is_none_is_no_evidence(written: str) -> None:
    content = b"Message-ID: <1>\nDate: " + written.encode() + b"\n\nLarkfield has 12 mills.\n"

    assert () == document(content).dates


def test_the_subject_is_the_title_also_where_it_is_encoded() -> None:
    assert "Zwölf Mühlen" == document(mail("The release is below, with all of it.", subject="Zwölf Mühlen")).title


def test_the_html_part_is_read_where_the_text_part_only_says_that_there_is_one() -> None:
    page = f"<html><body><h1>Twelve mills</h1><p>Larkfield has <b>12</b> mills.</p>{'<p>More of it.</p>' * 20}</body>"
    message = mail("This mail is HTML.")
    message.add_alternative(page, subtype="html", cte="quoted-printable")
    read = document(message)

    assert read.text.startswith("Twelve mills\n\nLarkfield has 12 mills.")
    line = read.spot(read.text.index("12 mills")).line
    assert line is not None
    assert "<b>12</b>" in message.as_string().split("\n")[line - 1]


def test_of_text_and_html_the_text_is_read() -> None:
    message = mail()
    message.add_alternative(f"<html><p>{TEXT}</p></html>", subtype="html")

    assert TEXT == document(message).text


def test_attachments_are_told_and_not_followed() -> None:
    message = mail()
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Mühlen.pdf")

    assert ("attachment 'Mühlen.pdf' is not followed",) == document(message).remarks
    assert "PDF-" not in document(message).text


def test_what_a_mail_answers_to_is_left_out_and_told() -> None:
    read = document(mail(f"{TEXT}\nOn Mon, Jun 3, 2013 at 8:00 AM, Bob Poe wrote:\n> We have 13 mills.\n> And more.\n"))

    assert "13 mills" not in read.text
    assert "wrote" not in read.text
    assert ("3 lines of other mails in it are left out",) == read.remarks


def test_a_release_that_was_passed_on_is_read() -> None:
    passed = "".join(f"> {line}\n" for line in TEXT.splitlines())

    assert "\nLARKFIELD, Mass., June 4, 2013 -- " in document(mail(f"See below.\n\n{passed}")).text
    assert "12 mills" in document(mail(f"See below.\n\n---------- Forwarded message ---------\n{TEXT}")).text


def test_the_signature_stands_among_the_contacts() -> None:
    read = document(mail(f"{TEXT}\n-- \nAnn Roe\nLarkfield Mills, 617-555-0100 x 12\n"))

    assert "contacts" == read.sections[-1].kind


def test_a_mail_is_known_by_its_headers_whatever_its_ending(tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_bytes(mail().as_bytes())
    (tmp_path / "letter.txt").write_text("Date: June 4, 2013\nTo: All\nSubject: Mills\n\nLarkfield has 12 mills.\n")

    assert ("is mail by its content, and read as such",) == fc.read_document(tmp_path / "release.txt").remarks
    assert fc.read_document(tmp_path / "letter.txt").text.startswith("Date: ")


@pytest.mark.parametrize(
    "charset", ["utf-8", "iso-8859-1", "windows-1252", "koi8-r", "x-unknown", "utf-16", "undefined"]
)
def test_a_charset_that_is_wrong_or_unknown_ends_no_reading(charset: str) -> None:
    content = f"MIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n\ncafé has 12 mills".encode()

    assert "has 12 mills" in document(content).text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Content-Type: multipart/mixed; boundary=a\n\n--a\nno end",
        b"Content-Type: multipart/mixed\n\n12 mills",
        b"Content-Type: multipart/alternative; boundary=a\n\n--a--\n",
        b"Content-Transfer-Encoding: base64\n\n====%%%",
        b"Content-Transfer-Encoding: quoted-printable\n\n=ZZ=\n=",
        b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n####",
        b"Subject: =?utf-8?q?=ff?= =?x?b?!?=\nDate: \xff\n\n12",
        b"Content-Type: text/plain; charset*0=\xff; charset*1*=x\n\n12",
        b"Content-Disposition: attachment; filename*=utf-8''%ff\n\n12",
        b"Content-Type: text/html\n\n<!-- -->",
        b"MIME-Version: 1.0\n\n\n\n-- \n\n",
        b"From: " + b"(" * 50_000 + b"\n\n12 mills",
    ],
)
def test_a_broken_mail_is_read_as_far_as_it_goes(content: bytes) -> None:
    read = document(content)

    assert read.text is not None
    assert f"{read.own_title}{read.remarks}".encode()
    assert all(str(read.spot(at)) for at in range(len(read.text)))


def test_mails_in_mails_without_end_are_told_in_one_line() -> None:
    depth = 3000
    bomb = "".join(f"Content-Type: multipart/mixed; boundary=b{k}\n\n--b{k}\n" for k in range(depth))

    with pytest.raises(fc.DocumentError, match=r"mail\.eml: its parts stand too deep in each other"):
        document(bomb.encode())


def test_many_parts_and_attachments_are_told_shortly() -> None:
    message = MIMEMultipart()
    message.attach(MIMEText("Larkfield has 12 mills."))
    for number in range(100):
        part = MIMEText("x")
        part.add_header("Content-Disposition", "attachment", filename=f"{number}.pdf")
        message.attach(part)

    remarks = document(message).remarks
    assert (21, "80 more attachments are not followed") == (len(remarks), remarks[-1])


def test_a_mail_whose_html_has_lone_returns_or_whose_charset_has_a_nul_is_read() -> None:
    head = b"From: a@larkfield.example\nDate: Tue, 4 Jun 2013 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/"
    html = head + b"html; charset=utf-8\n\n<p>Larkfield</p>\r\r\r<p>has 12 mills.</p>\n"
    nul = head + b'plain; charset="us\x00ascii"\nContent-Transfer-Encoding: quoted-printable\n\n\xe4 12 mills.\n'

    assert "12 mills" in extract(html, "a.eml").text
    assert "12 mills" in extract(nul, "b.eml").text
