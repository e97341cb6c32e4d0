import re
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from starlette.requests import Request

from console.rendering import LINK, environment, page, visible

ASSETS = Path(str(files("console"))) / "assets"


def rendered(template: str, **values: object) -> str:
    return environment(ZoneInfo("UTC")).from_string(template).render(**values)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\u202etxt.exe", "⟨U+202E⟩txt.exe"),
        ("\u2066a\u2069", "⟨U+2066⟩a⟨U+2069⟩"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("a\x00b", "a⟨U+0000⟩b"),
        ("zero\u200bwidth", "zero⟨U+200B⟩width"),
        ("tag\U000e0041", "tag⟨U+E0041⟩"),
        ("joined\u034f, \u180b\ufe00", "joined⟨U+034F⟩, ⟨U+180B⟩⟨U+FE00⟩"),
        ("half \ud83d", "half ⟨U+D83D⟩"),
        ("lone\rreturn", "lone⟨U+000D⟩return"),
        ("line\r\nand\ttab", "line\r\nand\ttab"),
        ("می\u200cخو, 👩\u200d⚕️", "می\u200cخو, 👩\u200d⚕️"),
    ],
)
def test_shows_invisible_characters_and_keeps_characters_of_names(text: str, shown: str):
    assert visible(text) == shown


def test_the_script_hides_the_same_characters_as_the_server():
    source = re.search(
        r"const HIDDEN =\s*/\[(.*)\]\|", (ASSETS / "script.js").read_text(encoding="utf-8")
    )
    pattern = re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: f"\\U{found[1]:0>8}", source[1])
    of_script = re.compile(f"[{pattern}]".replace("\\0-", "\\x00-"))

    # Ranges of Unicode with all characters that pages must make visible; testing every character would take seconds.
    ranges = ((0, 0x3200), (0xD700, 0x10400), (0x1BC00, 0x1D200), (0xDFF00, 0xE1100))
    searched = [code for start, end in ranges for code in range(start, end)]

    differing = [
        code
        for code in searched
        if code != 0x0D and bool(of_script.match(chr(code))) != (visible(chr(code)) != chr(code))
    ]

    assert differing == []


def test_escapes_a_text_once_and_our_own_markup_never():
    assert rendered("{{ text }}", text="<b>&amp;</b>") == "&lt;b&gt;&amp;amp;&lt;/b&gt;"
    macro = "{% macro bold(text) %}<b>{{ text }}</b>{% endmacro %}{{ bold(text) }}"
    assert rendered(macro, text="<i>\u202e") == "<b>&lt;i&gt;⟨U+202E⟩</b>"


def test_text_in_an_attribute_stays_in_it():
    assert rendered('<a title="{{ text }}">', text='" onload="x') == (
        '<a title="&#34; onload=&#34;x">'
    )


def test_an_undefined_name_in_a_template_is_an_error():
    with pytest.raises(Exception, match="absent"):
        rendered("{{ absent }}")


def test_a_page_without_a_signed_in_person_lists_no_pages():
    app = SimpleNamespace(
        state=SimpleNamespace(zone=ZoneInfo("UTC"), settings=SimpleNamespace(public_url=None))
    )
    scope = {"type": "http", "method": "GET", "path": "/console", "headers": [], "app": app}
    request = Request(scope)
    html = bytes(page(request, "base.html").body).decode()

    assert "Sign out" not in html
    assert "/console/review" not in html


def test_all_links_of_templates_and_scripts_can_have_a_prefix():
    for name in environment(ZoneInfo("UTC")).list_templates():
        source = (ASSETS.parent / "templates" / name).read_text(encoding="utf-8")
        shown = LINK.sub(r"\1/chart", source.replace("{{ blank_s }}", "60"))
        assert not re.search(r'="/console|url=/console', shown), name
    for script in ASSETS.glob("*.js"):
        assert "/console" not in script.read_text(encoding="utf-8"), script
    text = rendered("{{ value }}", value=' href="/console" content="1; url=/console')
    assert LINK.sub(r"\1/chart", text) == text


def test_no_template_has_anything_inline():
    for name in environment(ZoneInfo("UTC")).list_templates():
        source = (ASSETS.parent / "templates" / name).read_text(encoding="utf-8")
        assert not re.search(r"\bstyle=|\bon[a-z]+=|javascript:|\|\s*safe\b", source), name
        assert not re.search(r"<style|<script(?! src=)", source), name
