import json
from base64 import b64encode

import httpx
import pytest

from chassis.http.form_data import json_of_form
from chassis.problems.problem import Invalid, MalformedRequest
from tests.chassis.tables import table

BOUNDARY_B = "multipart/form-data; boundary=b"
END = b"--b--"
BINARY = bytes(range(256)) + b"\r\n--b\n\r\0"


def part(name: str, *headers: str, content: str = "1") -> bytes:
    lines = (f'Content-Disposition: form-data; name="{name}"', *headers, "", content, "")
    return b"--b\r\n" + "\r\n".join(lines).encode()


def read(**sent: object) -> dict[str, object]:
    request = httpx.Request("POST", "http://localhost", **sent)  # type: ignore[arg-type]
    found = json_of_form(request.read(), request.headers["content-type"], {"codes"})
    return json.loads(found)


def test_a_form_is_parsed_as_json_with_its_file_unchanged():
    fields = {"title": "Müller 😷", "codes": '[{"system": "s"}]', "text": "[1]\r\n"}

    found = read(data=fields, files={"file": ("ü.pdf", BINARY, "application/pdf")})

    assert found == fields | {
        "codes": [{"system": "s"}],
        "file": {"media_type": "application/pdf", "data": b64encode(BINARY).decode()},
    }


def test_a_files_type_is_declared_or_derived_from_its_name():
    unknown = "application/octet-stream"
    for name, type_, expected in (
        ("a.md", unknown, {"media_type": "text/markdown"}),
        ("a.xyz", unknown, {"media_type": unknown}),
        ("a.pdf", "text/html; charset=latin-1", {"media_type": "text/html", "charset": "latin-1"}),
        ("a.eml", "message/rfc822", {"media_type": "message/rfc822"}),
    ):
        found = read(files={"file": (name, b"a", type_)})
        assert found == {"file": {"data": "YQ==", **expected}}


NO_FORMS = {
    "nothing": b"",
    "no part": b"x" * 100,
    "a part without a name": b"--b\r\n\r\nx\r\n--b--",
    "no UTF-8": b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xff\r\n--b--',
    "no JSON": part("codes", content="[") + END,
    "a name twice": part("a") * 2 + END,
    "no end": part("a"),
    "nested": b"--b\r\nContent-Disposition: " + b"(" * 400 + b"\r\n\r\n--b--",
    "encoded": part("a", "Content-Transfer-Encoding: base64") + END,
    "a long header": part("a", "X: " + "a=b;" * 600) + END,
    "many headers": part("a", *["X: 1"] * 5) + END,
    "many parts": b"".join(map(part, map(str, range(33)))) + END,
    "many like delimiters": part("a", content="\r\n--bb" * 33) + END,
}


@table("body", NO_FORMS)
def test_an_invalid_form_is_malformed(body: bytes):
    with pytest.raises(MalformedRequest):
        json_of_form(body, BOUNDARY_B, {"codes"})


def test_a_form_needs_a_boundary_of_a_common_length_and_json_within_bounds():
    for more in ("", "; boundary=", f"; boundary={'b' * 257}", f"; boundary=b{';' * 1024}"):
        with pytest.raises(MalformedRequest):
            json_of_form(part("a") + END, f"multipart/form-data{more}", ())
    for codes in ("[" + "1," * 10_000 + "1]", "[" * 151 + "]" * 151):
        with pytest.raises(Invalid):
            json_of_form(part("codes", content=codes) + END, BOUNDARY_B, {"codes"})
