import re

HISTORY = re.compile(r"/_history/[^/]*$")
BINARY_TYPE = "Binary"
BINARY = re.compile(
    r"(?i:urn:uuid:)[0-9A-Fa-f-]{36}"
    r"|(?:https?://[^ ]+/)?Binary/[A-Za-z0-9.-]{1,64}(?:/_history/[A-Za-z0-9.-]{1,64})?"
)


def canonical(url: str) -> str:
    """Normalize a URL: UUIDs in lower case, no version."""
    return url.lower() if url[:9].lower() == "urn:uuid:" else HISTORY.sub("", url)
