import asyncio
import os
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from chassis.identity.caller import Caller, CallerKind
from retrieval.files import process, recognition
from retrieval.files.file_types import FileType, Unreadable, UnreadReason
from retrieval.files.pdf import page_image
from retrieval.files.process import CallersFiles, FileReader
from retrieval.files.recognition import Recogniser
from retrieval.files.wire import Request
from tests.retrieval.pdfs import pdf_of

FAX = pdf_of(b"BT /F1 12 Tf 72 700 Td (Cough.) Tj ET", b"/Scan Do")
# A fake OCR program that prints the image's kind and size, and the names of its environment variables.
PROGRAM = """
import os, sys
image = sys.stdin.buffer.read()
print(*image.split(None, 3)[:3], sorted(set(os.environ) - {"LC_CTYPE"}), end=chr(12))
"""


async def read(program: str, content: bytes = FAX) -> tuple[str, dict[int, UnreadReason], object]:
    reader = FileReader(recogniser=Recogniser([sys.executable, "-I", "-c", program]))
    try:
        found = await reader.of(Caller("ada", CallerKind.AGENT)).read(FileType.PDF, content, None)
    finally:
        await reader.close()
    return found.text, dict(found.unread), found.page_notes


async def test_a_program_recognises_the_text_of_scanned_pages(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("RETRIEVAL_DSN", "secret")

    text, unread, notes = await read(PROGRAM)

    assert text == "Cough.\n\f\nb'P5' b'1700' b'2200' []"
    assert (unread, notes) == ({}, [{"page": 2, "source": "ocr"}])


async def test_the_invisible_text_of_a_scan_counts_as_recognised():
    page = b"BT 3 Tr /F1 5 Tf 72 700 Td (%b) Tj ET q 612 0 0 792 0 0 cm /Scan Do Q" % (
        b"Rest. " * 30
    )

    text, unread, notes = await read("", pdf_of(page))

    assert text.split() == ["Rest."] * 30
    assert (unread, notes) == ({}, [{"page": 1, "source": "ocr"}])


async def test_text_beside_a_scan_stays_before_the_recognised_text():
    form = pdf_of(b"BT /F1 12 Tf 72 700 Td (Dose: 5 mg) Tj ET q 612 0 0 792 0 0 cm /Scan Do Q")

    text, unread, _ = await read("print('Rest.')", form)

    assert (text, unread) == ("Dose: 5 mg\nRest.", {})


async def test_a_page_without_an_image_stays_unread(monkeypatch: pytest.MonkeyPatch):
    ask = CallersFiles._ask

    async def without_images(files: CallersFiles, request: Request) -> tuple[dict[str, Any], bytes]:
        if request.page is not None:
            raise Unreadable("file-within-limits")
        return await ask(files, request)

    monkeypatch.setattr(CallersFiles, "_ask", without_images)
    text, unread, _ = await read(PROGRAM)

    assert (text, unread) == ("Cough.\n\f\n", {2: UnreadReason.SCANNED})


ENDLESS = "import sys\nwhile True: sys.stdout.write('Rest. ' * 10_000)"


@pytest.mark.parametrize(
    "program", ["raise SystemExit(1)", "", "import time; time.sleep(600)", ENDLESS]
)
async def test_a_page_stays_unread_if_the_program_fails(
    program: str, monkeypatch: pytest.MonkeyPatch
):
    if "sleep" in program:
        monkeypatch.setattr(recognition, "SECONDS_PER_PAGE", 0.01)

    text, unread, notes = await read(program)

    assert text == "Cough.\n\f\n"
    assert unread == {2: UnreadReason.SCANNED}
    assert notes == [{"page": 2, "reason": "scanned"}]


# Starts a program that keeps a pipe open.
PARENT = """
import os, sys, time
ready, told = os.pipe()
if os.fork() == 0:
    pipe = os.open({pipe!r}, os.O_WRONLY)
    os.close(1)
    os.write(told, b"x")
    time.sleep(600)
os.read(ready, 1)
"""


@pytest.mark.parametrize(
    ("end", "is_read"), [("print('Rest.')", True), ("raise SystemExit(1)", False), (ENDLESS, False)]
)
async def test_programs_that_the_program_started_end_with_it(
    end: str, is_read: bool, tmp_path: Path
):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(reading, True)

    _, unread, _ = await read(PARENT.format(pipe=str(pipe)) + end)

    assert (not unread) is is_read
    with os.fdopen(reading, "rb") as stream:
        assert await asyncio.to_thread(stream.read) == b""  # The end comes if no process has it.


# Starts a program of another session, which holds the output until nobody reads it.
HOLDER = """
import os, select
if os.fork() == 0:
    os.setsid()
    output = select.poll()
    output.register(1, 0)
    output.poll()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")
@pytest.mark.parametrize("program", [HOLDER, ENDLESS])
async def test_no_pipe_stays_open(program: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(recognition, "SECONDS_PER_PAGE", 1.0)
    before = set(os.listdir("/proc/self/fd"))  # noqa: PTH208 - Links that are not read.

    assert await Recogniser([sys.executable, "-I", "-c", program]).text_of(b"x") is None

    await asyncio.sleep(0)
    assert set(os.listdir("/proc/self/fd")) <= before  # noqa: PTH208 - Likewise.


SCANS = pdf_of(b"BT /F1 12 Tf 72 700 Td (Cough.) Tj ET", b"/Scan Do", b"/Scan Do")


async def test_pages_after_the_time_of_a_file_stay_unread(monkeypatch: pytest.MonkeyPatch):
    now = 0.0

    async def text_of(_: Recogniser, image: bytes) -> str:
        nonlocal now
        now += process.RECOGNITION_S
        return "Rest."

    monkeypatch.setattr(process, "time", SimpleNamespace(monotonic=lambda: now))
    monkeypatch.setattr(Recogniser, "text_of", text_of)

    text, unread, _ = await read("", SCANS)

    assert (text, unread) == ("Cough.\n\f\nRest.\n\f\n", {3: UnreadReason.SCANNED})


async def test_the_time_of_a_file_ends_a_running_program(monkeypatch: pytest.MonkeyPatch):
    """The test would hang if the page's own time ended the program."""
    monkeypatch.setattr(recognition, "SECONDS_PER_PAGE", 10_000)
    monkeypatch.setattr(process, "RECOGNITION_S", 1.0)

    _, unread, _ = await read("import time; time.sleep(10_000)", SCANS)

    assert unread == {2: UnreadReason.SCANNED, 3: UnreadReason.SCANNED}


def test_the_image_of_a_turned_page_is_upright():
    text = b"BT /F1 24 Tf 0 1 -1 0 300 100 Tm (Stop metoprolol.) Tj ET"
    turned = pdf_of(text).replace(b"/MediaBox", b"/Rotate 90 /MediaBox")

    assert page_image(turned, 1).startswith(b"P5 2200 1700 255\n")


async def test_a_file_of_scans_is_rejected_only_if_nothing_is_recognised():
    scan = pdf_of(b"/Scan Do")

    assert (await read("print('Rest.')", scan))[0] == "Rest."
    with pytest.raises(Unreadable, match="scanned-file"):
        await read("", scan)


@pytest.mark.nightly
async def test_tesseract_recognises_a_page():
    program = shutil.which("tesseract")
    if program is None:
        pytest.skip("tesseract is not installed (apt-get install tesseract-ocr)")

    upright = pdf_of(b"BT /F1 24 Tf 72 600 Td (Stop metoprolol.) Tj ET")
    turned = pdf_of(b"BT /F1 24 Tf 0 1 -1 0 300 100 Tm (Stop metoprolol.) Tj ET").replace(
        b"/MediaBox", b"/Rotate 90 /MediaBox"
    )
    for file in (upright, turned):
        found = await Recogniser([program, "stdin", "stdout"]).text_of(page_image(file, 1))
        assert found == "Stop metoprolol."
