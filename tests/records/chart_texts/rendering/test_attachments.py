from base64 import b64encode
from html.parser import HTMLParser
from typing import Any
from unittest.mock import Mock

import pytest

from records.chart_texts.rendering.attachments import File, files, texts
from records.lenient_json import LenientJSON

HTML = (
    "<html><head><title>x</title><script>alert(1)</script></head><body><h2>Plan</h2><p>Aspirin&nbsp;81 "
    "<b>mg</b>\n daily</p><table><tr><td>Na</td><td>140</td></tr></table><script>no()</script></body></html>"
)


def attachment(type_: str, data: bytes) -> LenientJSON:
    return LenientJSON({"contentType": type_, "data": b64encode(data).decode()})


@pytest.mark.parametrize(
    ("type_", "data", "text"),
    [
        ("text/plain", "Größe 5 µg".encode(), "Größe 5 µg"),
        ("TEXT/plain; charset=ISO-8859-1", "Größe".encode("latin-1"), "Größe"),
        ("text/plain", "\ufeffGröße".encode(), "Größe"),
        ("text/plain; charset=utf-8", "\ufeffGröße".encode(), "Größe"),
        ("text/plain", "5 µg".encode("cp1252"), "5 µg"),
        ("text/plain; charset=nonsense", b"plain", "plain"),
        ("text/markdown", b"# Plan\n\nAspirin", "# Plan\n\nAspirin"),
        ("text/plain; charset=unicode_escape", b"half of one: \\ud800", "half of one: \\ud800"),
        (
            "text/html",
            b"<html><head><title>x</title><body><p>No end<p>of these",
            "No end\nof these",
        ),
        ("text/html", b"10<sup> 9</sup>/L, B<sup></sup>12", "10^9/L, B12"),
        (
            "text/html",
            b"<s>Warfarin</s> Apixaban<pre>a\nb</pre>",
            "[struck out: Warfarin] Apixaban\na\nb",
        ),
        ("text/html", HTML.encode(), "Plan\nAspirin 81 mg daily\nNa 140"),
        ("text/html", b"<p>a <![x[ b</p><p>c</p>", "a <![x[ b</p>\nc"),
    ],
)
def test_text_of_readable_attachments(type_: str, data: bytes, text: str) -> None:
    assert texts([attachment(type_, data)]) == [text]


@pytest.mark.parametrize("part", ["<a ", '<a x="', "Na <LOD ng ", "<!-- "])
def test_unclosed_tags_are_scanned_once(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = Mock(return_value=-1)
    monkeypatch.setattr(HTMLParser, "parse_starttag", looked)
    monkeypatch.setattr(HTMLParser, "parse_comment", looked)

    assert texts([attachment("text/html", part.encode() * 3)]) == [(part * 3).strip()]
    assert not looked.called


def test_one_note_in_several_formats_is_read_once() -> None:
    attachments = [
        attachment("text/html", b"<p>Stop <b>metoprolol</b>.</p>"),
        attachment("text/plain; charset=utf-8", b"STOP metoprolol."),
        attachment("text/plain", b"Continue aspirin."),
        attachment("application/xhtml+xml", b"<div>Continue aspirin.</div>"),
    ]

    assert texts(attachments) == ["Stop metoprolol.", "Continue aspirin."]


def test_pdf_is_sent_as_a_file() -> None:
    attachments = [
        attachment("Application/PDF; x=y", b"%PDF"),
        attachment("text/plain", b"plain"),
        attachment("image/png", b"x"),
        LenientJSON({"contentType": "application/pdf"}),
        LenientJSON({"contentType": "application/pdf", "data": "JVBE\nRg=="}),
    ]

    assert files(attachments) == (File("application/pdf", "JVBERg=="),)
    assert texts(attachments) == ["plain"]


@pytest.mark.parametrize(
    ("given", "read_as"),
    [
        ("application/rtf", "text/rtf"),
        ("text/xml; charset=utf-8", "application/xml"),
        ("application/hl7-cda+xml", "application/xml"),
        ("image/png", None),
    ],
)
def test_of_word_processors_and_clinical_documents_are_files(
    given: str, read_as: str | None
) -> None:
    found = files([LenientJSON({"contentType": given, "data": "JVBERg=="})])

    assert [one.media_type for one in found] == ([] if read_as is None else [read_as])


@pytest.mark.parametrize(
    "attachment",
    [
        {},
        {"contentType": "text/plain"},
        {"contentType": "application/pdf", "data": "JVBERg=="},
        {"contentType": "text/plain", "data": "no base64!"},
        {"contentType": "text/plain", "data": "IA=="},
        {"contentType": "text/plain", "url": "https://elsewhere.example/note"},
    ],
)
def test_unreadable_attachments_have_no_text(attachment: dict[str, Any]) -> None:
    assert texts([LenientJSON(attachment)]) == []
