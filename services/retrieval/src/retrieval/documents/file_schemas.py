import base64
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from chassis.http.fields import RequestBody, ResponseBody
from chassis.media_types import recognised
from retrieval.documents.content import Original
from retrieval.files.file_types import FileType, Unreadable, UnreadReason


class UploadedFile(RequestBody):
    """A file with the text to store."""

    media_type: Annotated[
        FileType,
        Field(
            description=(
                "Media type of the file. If omitted or `application/octet-stream`, it is "
                "recognised from the bytes"
            )
        ),
    ] = FileType.UNKNOWN
    data: Annotated[str, Field(min_length=4, description="Base64")]
    charset: Annotated[
        str | None,
        Field(max_length=40, pattern=r"^[A-Za-z0-9_:.-]+$", description="Default: UTF-8"),
    ] = None

    def content(self) -> bytes:
        try:
            return base64.b64decode(self.data, validate=True)
        except ValueError:
            raise Unreadable("base64") from None

    def type_and_content(self) -> tuple[FileType, bytes]:
        content = self.content()
        if self.media_type is not FileType.UNKNOWN:
            return self.media_type, content
        found = recognised(content)
        if found is None:
            raise Unreadable("unrecognised-file")
        return FileType(found), content

    def original(self) -> Original:
        type_, content = self.type_and_content()
        return Original(type_, self.charset, content)


class UnreadPage(ResponseBody):
    """A page that was not read, or not completely. A file that is not a PDF is one page."""

    page: Annotated[int, Field(description="From 1")]
    reason: Annotated[
        UnreadReason,
        Field(
            description=(
                "`scanned`: the page is an image with at most a line of text. `doubtful-text`: "
                "the page has characters of unknown meaning; those in `text` are U+FFFD"
            )
        ),
    ]


class RecognisedPage(ResponseBody):
    """A page of a PDF that a program read in an image."""

    page: Annotated[int, Field(description="From 1")]
    source: Literal["ocr"]


HiddenRemoved = Annotated[
    int,
    Field(
        description="Characters of the source that people do not see, such as white or tiny text and Unicode tags. "
        "They are not in the text"
    ),
]
# Any: members of a JSON object with page notes.
Notes = Sequence[Mapping[str, Any]]


def unread_pages(notes: Notes) -> list[UnreadPage]:
    return [UnreadPage.model_validate(one) for one in notes if "reason" in one]
