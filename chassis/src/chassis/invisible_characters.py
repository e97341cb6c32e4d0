"""Characters that people do not see, but language models read."""

import re

# Subdivision flags: the only valid sequences of tag characters (Unicode Technical Standard 51).
FLAGS = ("gbeng", "gbsct", "gbwls")
JOINING = (
    "\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\u1a20-\u1cff\ua840-\ua87f\ua980-\ua9df\uaa00-\uabff"
    "\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00010eff\U00011000-\U00011fff"
)
EMOJI = "\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff"
RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
HEBREW, MONGOLIAN, HANGUL = "\u0590-\u05ff", "\u1800-\u18af", "\u1100-\u11ff\ua960-\ud7ff"
IDEOGRAPHS = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_FLAG = "|".join("".join(chr(0xE0000 + ord(letter)) for letter in flag) for flag in FLAGS)
# Each alternative is a use in writing: a single character after the character that it joins or varies.
_WRITTEN = re.compile(
    rf"(?P<flag>(?<=\U0001f3f4)(?:{_FLAG})\U000e007f)"
    rf"|(?<=[{JOINING}])[\u200c\u200d]"
    rf"|(?<=[{EMOJI}\ufe0f])\u200d(?=[{EMOJI}])"
    rf"|(?<=[{EMOJI}{IDEOGRAPHS}{JOINING}0-9#*])[\ufe00-\ufe0f]"
    rf"|(?<=[{IDEOGRAPHS}])[\U000e0100-\U000e01ef]"
    rf"|(?<=[{MONGOLIAN}])[\u180b-\u180f]"
    rf"|(?<=[{HEBREW}])\u034f"
    rf"|(?<=[{HANGUL}])[\u115f\u1160]|[\u115f\u1160](?=[{HANGUL}])"
    rf"|(?<=[{WITHOUT_SPACES}])\u200b(?=[{WITHOUT_SPACES}])"
)
_MARK = re.compile("[\u061c\u200e\u200f]{1,2}")
_NEAR = 16
_RTL = re.compile(f"[{RIGHT_TO_LEFT}]")
_INVISIBLE = re.compile(
    r"\x1b\[[0-9;?]*[ -/]*[@-~]"  # Commands to terminals.
    "|[\x01-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f"
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


def without_invisible(text: str) -> tuple[str, int]:
    """Return the text and the number of removed characters. Joiners in emoji, Persian and Indic
    words and direction marks near right-to-left text stay.
    """
    if _INVISIBLE.search(text) is None:
        return text, 0
    kept: list[str] = []
    end = 0
    for found in _INVISIBLE.finditer(text):
        if found.start() < end:
            continue
        kept.append(text[end : found.start()])
        end = found.end()
        written = _WRITTEN.match(text, found.start())
        if written is not None:
            end = written.end()
            kept.append(written[0])
        elif _is_direction_mark(text, found.start()):
            kept.append(found[0])
    shown = "".join([*kept, text[end:]])
    return shown, len(text) - len(shown)


def _is_direction_mark(text: str, place: int) -> bool:
    mark = _MARK.match(text, place)
    if mark is None or len(mark[0]) > 1 or _MARK.match(text, max(0, place - 1), place):
        return False
    return _RTL.search(text, max(0, place - _NEAR), place + _NEAR) is not None
