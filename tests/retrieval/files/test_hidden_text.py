import re

import pytest

from retrieval.files.file_types import FileType, Reading
from retrieval.files.reading import read_file
from tests.retrieval.pdfs import pdf_of

STYLES = """
    background-color:#000;background:#fff;color:#fff | font-size:16px;font:0/0 a
    background-color:#000;background:none;color:#fff | font:0/0 a !important;font-size:16px
    font-size:0 | font-size:1px | font-size:0.05em | font:1px serif | opacity:0 | opacity:1% | filter:opacity(0)
    display:none | DISPLAY : NONE !important | visibility:hidden | visibility:collapse | content-visibility:hidden
    color:#fff | color:white | color:rgb(255, 255, 255) | color:hsl(0,0%,100%) | color:transparent | color:#fefefe
    color:rgba(0,0,0,0) | -webkit-text-fill-color:transparent | background:#333;color:#333 | color:#FFFFFFFF
    position:absolute;left:-9999px | position:fixed;top:-1000em | text-indent:-9999px | margin-left:-999px
    position:fixed;top:9000px | position:fixed;bottom:-9000px | position:absolute;bottom:9000px
    transform:translateX(-9999px) | transform:scale(0) | transform:scaleY(0) | scale:0 | clip-path:inset(100%)
    clip:rect(0,0,0,0);position:absolute | clip:rect(1px, 1px, 1px, 1px) | clip-path:circle(0)
    width:0;height:0;overflow:hidden | max-height:0;overflow:hidden | height:1px;width:1px;overflow:clip
"""
ELEMENTS = """
    <p hidden>S</p> | <p aria-hidden=true>S</p> | <style>.h{display:none}</style><p class=h>S
    <style>@media screen{div p{color:#fff!important}}</style><div><p style="color:red">S</div>
    <style>#x,i{font-size:0}</style><b id=x>S</b> | <dialog>S</dialog> | <noscript>S</noscript> | <object>S</object>
    <style>[data-x]{opacity:0}</style><b data-x=1>S</b>
    <style>p:not(.a){display:none}</style><p>S | <style>div>*{opacity:0}</style><div><b>S</div>
    <svg><text>S</text></svg> | <template>S</template> | <title>S</title> | <!-- S --> | <script>S</script>
    <input type=hidden value=S> | <img alt=S> | <a title=S></a> | <font color=white>S</font> | <audio>S</audio>
    <div style="display:none"><p style="display:block">S</div> | <datalist><option>S</datalist> | <![CDATA[ S ]]>
    <textarea style="display:none">S</textarea> | <div style="font-size:0"><b>S</div> | <iframe>S</iframe>
"""
BLOCKS = """
    address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 header
    hgroup legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul button
"""
SEEN = """
    <p style="opacity:.6;color:#777">S | <th style="background:#036;color:#fff">S | <details>S</details>
    <dialog open>S</dialog> | <style>[data-x]{display:none} p::before{display:none} x p{display:none}</style><p>S
    <style>@media print{p{display:none}} p:hover{display:none}</style><p>S
    <style>@media (max-width: 600px){p{display:none}}</style><p>S
    <p style="position:relative;left:-4px;margin-left:-9px">S | <p style="position:absolute;top:9000px">S
    <p style="position:absolute;bottom:-9000px">S | <p style="position:fixed;bottom:500px">S
    <p style="transform:translateY(9000px)">S | <p style="background-color:#000;color:#fff">S
    <div style="visibility:hidden"><p style="visibility:visible">S</div> | <p style="height:0">S
    <p aria-hidden=false>S
    <body bgcolor=black text=white><p>S | <p style="background:url(a.png);color:#fff">S
    <table bgcolor=navy><td><font color=white>S
    <p style="font-size:8px">S | <p style="transform:scale(0.9) translate(4px)">S
    <p style="overflow:hidden;width:9em">S
    <style>p{color:#fff;background:#000}</style><p>S | <p style="color:var(--ink)">S | <p style="font-size:80%">S
"""


def parts(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split(" | ")]


def read(type_: FileType, content: bytes) -> Reading:
    return read_file(type_, content, None)


@pytest.mark.parametrize(
    "html", [*(f"<p style='{style}'>S</p>" for style in parts(STYLES)), *parts(ELEMENTS)]
)
def test_html_that_browsers_do_not_show_is_removed(html: str):
    found = read(FileType.HTML, f"Cough.{html}".encode())

    assert found.text == "Cough."
    assert found.hidden_removed == (
        html.startswith("<p ") or "font color" in html or found.hidden_removed
    )


@pytest.mark.parametrize("html", parts(SEEN))
def test_html_that_browsers_show_stays(html: str):
    found = read(FileType.HTML, html.encode())

    assert (found.text.strip("|- \n"), found.hidden_removed) == ("S", 0)


def test_block_elements_separate_words():
    blocks = re.findall(r"\w+", BLOCKS)
    html = "".join(f"<{name}>a{number}</{name}>" for number, name in enumerate(blocks))
    spans = "<span style='display:block'>x</span><span style='display:inline-block'>y</span>z<label>w</label><b>v"

    text = read(FileType.HTML, f"<div>{html}</div>{spans}".encode()).text

    words = text.replace("|", " ").replace("#", " ").replace("*", " ").split()
    assert [one for one in words if one[0] == "a"] == [
        f"a{number}" for number in range(len(blocks))
    ]
    assert words[-5:] == ["x", "y", "z", "w", "v"]


def test_captions_and_feet_of_tables_stay_rows():
    html = (
        b"<table><caption>Labs</caption><tr><th>Na<th>K<tbody><tr><td>1<td>2<tfoot><tr><td>3<td>4"
    )

    assert (
        read(FileType.HTML, html).text == "Labs\n\n| Na | K |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |"
    )


def test_tables_that_arrange_tables_are_read_as_blocks():
    html = b"<table><tr><td>a<td><table><tr><th>x<th>y<tr><td>1<td>2</table></table>"

    assert read(FileType.HTML, html).text == "a\n\n| x | y |\n| --- | --- |\n| 1 | 2 |"


SHOWN = b"BT /F1 12 Tf 72 700 Td (Cough.) Tj ET "
SECRET = b"BT /F1 %b Tf %b 72 600 Td (Secret) Tj ET "


@pytest.mark.parametrize(
    "page",
    [
        SECRET % (b"12", b"3 Tr"),
        SECRET % (b"12", b"1 1 1 rg"),
        SECRET % (b"0.5", b""),
        b"q 1 0 0 1 900 0 cm " + SECRET % (b"12", b"") + b"Q",
        SECRET % (b"12", b"") + b"1 1 1 rg 60 590 200 30 re f",
        b"0 0 0 rg 60 590 200 30 re f " + SECRET % (b"12", b"0 0 0 rg"),
    ],
    ids=["mode 3", "white", "tiny", "off the page", "covered", "black on black"],
)
def test_pdf_text_that_is_not_painted_is_removed(page: bytes):
    found = read(FileType.PDF, pdf_of(SHOWN + page))

    assert (found.text, found.hidden_removed) == ("Cough.", 6)


@pytest.mark.parametrize(
    "page",
    [
        b"0 0 .4 rg 60 590 200 30 re f " + SECRET % (b"12", b"1 1 1 rg"),
        b"0 0 .4 rg 60 590 m 90 640 l 200 590 l f " + SECRET % (b"12", b"1 1 1 rg"),
        b"1 1 0 rg 60 590 200 30 re f 0 g " + SECRET % (b"12", b""),
        SECRET % (b"12", b"3 Tr") + b"q 612 0 0 792 0 0 cm /Scan Do Q",
        SECRET % (b"12", b"") + b"60 590 200 30 re S",
    ],
    ids=["white on blue", "white on a triangle", "on yellow", "read in a scan", "framed"],
)
def test_pdf_text_that_is_painted_or_read_in_a_scan_stays(page: bytes):
    found = read(FileType.PDF, pdf_of(SHOWN + page))

    assert (found.text, found.hidden_removed) == ("Cough.\n\nSecret", 0)


def test_the_top_of_a_page_whose_size_is_inherited_stays():
    top = b"BT /F1 12 Tf 72 820 Td (Letterhead) Tj ET "
    content = pdf_of(top + SHOWN).replace(b"[0 0 612 792]", b"[0 0 595 842]")

    assert read(FileType.PDF, content) == Reading("Letterhead\n\nCough.")
