import json
from base64 import b64encode

import httpx
import pytest

from chassis.http.form_data import json_of_form
from chassis.problems.problem import Invalid, MalformedRequest

BOUNDARY_B = "multipart/form-data; boundary=b"
BINARY = bytes(range(256)) + b"\r\n--b\n\r\0"


def part(name: str, *headers: str, content: str = "1") -> bytes:
    lines = (f'Content-Disposition: form-data; name="{name}"', *headers, "", content, "")
    return b"--b\r\n" + "\r\n".join(lines).encode()


def read(**sent: object) -> dict[str, object]:
    """Return a form that httpx has written."""
    request = httpx.Request("POST", "http://localhost", **sent)  # type: ignore[arg-type]
    found = json_of_form(request.read(), request.headers["content-type"], {"codes"})
    document: dict[str, object] = json.loads(found)
    return document


def test_a_form_is_read_as_json_with_its_file_byte_for_byte() -> None:
    fields = {"title": "Müller 😷", "codes": '[{"system": "s"}]', "text": "[1]\r\n"}

    found = read(data=fields, files={"file": ("ü.pdf", BINARY, "application/pdf")})

    assert found == fields | {
        "codes": [{"system": "s"}],
        "file": {"media_type": "application/pdf", "data": b64encode(BINARY).decode()},
    }


@pytest.mark.parametrize(
    ("name", "type_", "expected"),
    [
        ("a.md", "application/octet-stream", {"media_type": "text/markdown"}),
        ("a.xyz", "application/octet-stream", {"media_type": "application/octet-stream"}),
        ("a.pdf", "text/html; charset=latin-1", {"media_type": "text/html", "charset": "latin-1"}),
        ("a.eml", "message/rfc822", {"media_type": "message/rfc822"}),
    ],
)
def test_a_files_type_is_its_own_or_that_of_its_name(
    name: str, type_: str, expected: dict[str, str]
) -> None:
    assert read(files={"file": (name, b"a", type_)}) == {"file": {"data": "YQ==", **expected}}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"x" * 100, id="no part"),
        pytest.param(b"--b\r\n\r\nx\r\n--b--", id="a part without a name"),
        pytest.param(
            b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xff\r\n--b--', id="no UTF-8"
        ),
        pytest.param(
            b'--b\r\nContent-Disposition: form-data; name="codes"\r\n\r\n[\r\n--b--', id="no JSON"
        ),
        pytest.param(part("a") * 2 + b"--b--", id="a name twice"),
        pytest.param(part("a"), id="no end"),
        pytest.param(b"--b\r\nContent-Disposition: " + b"(" * 400 + b"\r\n\r\n--b--", id="nested"),
        pytest.param(part("a", "Content-Transfer-Encoding: base64") + b"--b--", id="encoded"),
        pytest.param(part("a", "X: " + "a=b;" * 600) + b"--b--", id="a long header"),
        pytest.param(part("a", *["X: 1"] * 5) + b"--b--", id="many headers"),
        pytest.param(b"".join(map(part, map(str, range(33)))) + b"--b--", id="many parts"),
        pytest.param(part("a", content="\r\n--bb" * 33) + b"--b--", id="many like delimiters"),
    ],
)
def test_what_is_no_form_is_malformed(body: bytes) -> None:
    with pytest.raises(MalformedRequest):
        json_of_form(body, BOUNDARY_B, {"codes"})


@pytest.mark.parametrize(
    "content_type", ["", "; boundary=", f"; boundary={'b' * 257}", f"; boundary=b{';' * 1024}"]
)
def test_a_form_needs_a_boundary_of_a_common_length(content_type: str) -> None:
    with pytest.raises(MalformedRequest):
        json_of_form(part("a") + b"--b--", f"multipart/form-data{content_type}", ())


@pytest.mark.parametrize("codes", ["[" + "1," * 10_000 + "1]", "[" * 151 + "]" * 151])
def test_json_in_a_field_is_bounded_before_it_is_parsed(codes: str) -> None:
    with pytest.raises(Invalid):
        json_of_form(part("codes", content=codes) + b"--b--", BOUNDARY_B, {"codes"})
