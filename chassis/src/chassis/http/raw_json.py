"""A response from JSON text."""

from starlette.responses import Response


class RawJSON(Response):
    """A JSON response that is sent byte for byte, for hot paths and for payloads that a model would
    change.

    Declare the model with `response_model=` for the contract. A list passes the URL of its next
    page, which becomes the Link header:

        page, cursor = query.divide(rows, key, request)
        return RawJSON(page_json(page, cursor), next=query.next_url(request, cursor))
    """

    media_type = "application/json"

    def __init__(
        self,
        content: bytes,
        next: str | None = None,  # noqa: A002 - The relation's name in the Link header.
        *,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(content, headers=headers)
        if next is not None:
            self.headers["Link"] = link_to_next(next)


def link_to_next(url: str) -> str:
    return f'<{url}>; rel="next"'
