OPENING = b"{\\rtf"


def text_of(content: bytes) -> str:
    from striprtf.striprtf import rtf_to_text

    if not content.lstrip().startswith(OPENING):
        raise ValueError
    # RTF is ASCII; other characters are escapes of the declared code page.
    text = rtf_to_text(content.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    return str(text).replace("\0", "").strip()
