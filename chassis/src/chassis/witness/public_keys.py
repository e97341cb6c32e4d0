"""The public keys that settings name, as texts or as files that other services write."""

from pathlib import Path

from chassis.tlog.notes import Key

MAX_BYTES = 64 * 1024


def keys_of(setting: str) -> tuple[Key, ...]:
    """Return the keys of a setting: vkeys (C2SP signed-note) separated by white space, or the path of
    a file with them, which is empty as long as its writer has not started yet. Raises ValueError.
    """
    try:
        return _parsed(setting)
    except ValueError:
        pass
    try:
        with Path(setting).open("rb") as file:
            text = file.read(MAX_BYTES).decode()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise ValueError("a file with public keys cannot be read") from error
    return _parsed(text)


def _parsed(text: str) -> tuple[Key, ...]:
    return tuple(Key.parse(one) for one in text.split())
