from starlette.responses import Response


class RawJSON(Response):
    """A response of JSON text that is not validated: for hot paths, and for payloads that a model would change. `next`
    is the URL of a list's next page.
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
