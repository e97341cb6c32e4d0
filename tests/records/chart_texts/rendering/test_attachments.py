from base64 import b64decode, b64encode
from typing import Any

import pytest

from chassis.media_types import DOCX
from records.chart_texts.rendering.attachments import File, files, texts, unread
from records.lenient_json import LenientJSON


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
        ("text/plain", "5 µg \N{EURO SIGN}".encode("utf-16"), "5 µg \N{EURO SIGN}"),
        ("text/plain; charset=utf-8", "\ufeff5 µg".encode("utf-16-be"), "5 µg"),
        ("text/plain; charset=nonsense", b"plain", "plain"),
        ("text/markdown", b"# Plan\n\nAspirin", "# Plan\n\nAspirin"),
        ("text/plain; charset=unicode_escape", b"half of one: \\ud800", "half of one: \\ud800"),
        ("", b"Plan: rest.", "Plan: rest."),
        ("application/octet-stream", "5 µg “rest”".encode("cp1252"), "5 µg “rest”"),
    ],
)
def test_text_of_readable_attachments(type_: str, data: bytes, text: str):
    assert texts([attachment(type_, data)]) == [text]


def test_one_note_in_several_formats_is_read_once():
    attachments = [
        attachment("text/markdown", b"**Stop metoprolol.**"),
        attachment("text/plain; charset=utf-8", b"STOP metoprolol."),
        attachment("text/plain", b"Continue aspirin."),
    ]

    assert texts(attachments) == ["**Stop metoprolol.**", "Continue aspirin."]


def test_pdf_is_sent_as_a_file():
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
def test_of_word_processors_and_clinical_documents_are_files(given: str, read_as: str | None):
    found = files([LenientJSON({"contentType": given, "data": "JVBERg=="})])

    assert [one.media_type for one in found] == ([] if read_as is None else [read_as])


@pytest.mark.parametrize(
    ("type_", "content", "read_as", "charset"),
    [
        ("text/html", "<p>Größe".encode(), "text/html", "utf-8"),
        ("text/html; charset=ISO-8859-1", "<p>Größe".encode("latin-1"), "text/html", "iso-8859-1"),
        ("text/html", "<meta charset=cp1252><p>Größe".encode("cp1252"), "text/html", None),
        ("application/xhtml+xml", "<p>Größe".encode("cp1252"), "text/html", "windows-1252"),
        ("text/csv; charset=utf-16", "drug;dose".encode("utf-16"), "text/csv", "utf-16"),
        ("text/csv", "µg;\x81".encode("latin-1"), "text/csv", "iso-8859-1"),
        ("", b"\n<!DOCTYPE html><p>Rest", "text/html", "utf-8"),
        ("application/octet-stream", b"%PDF-1.7", "application/pdf", None),
        ("", b"{\\rtf1 Rest}", "text/rtf", None),
        ("", b'<?xml version="1.0"?><ClinicalDocument/>', "application/xml", None),
        ("", b"PK\3\4word/document.xml", DOCX, None),
    ],
)
def test_types_and_character_sets_of_files_follow_from_their_bytes_if_need_be(
    type_: str, content: bytes, read_as: str, charset: str | None
):
    (found,) = files([attachment(type_, content)])

    assert (found.media_type, b64decode(found.data), found.charset) == (read_as, content, charset)


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n", b"MSH|^~", b"PK\3\4", b"<?xml?><a/>", b"\xe0" * 9, b""]
)
def test_a_content_of_unknown_type_is_unread(content: bytes):
    given = [attachment("application/octet-stream", content or b"\0")]

    assert (texts(given), files(given)) == ([], ())
    assert [one.reason for one in unread(given)] == ["media-type"]


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
def test_unreadable_attachments_have_no_text(attachment: dict[str, Any]):
    assert texts([LenientJSON(attachment)]) == []
