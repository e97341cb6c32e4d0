import re

from records.name_matching import words

BIRTH_DATES = frozenset(
    {
        "1753-01-01", "1800-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1901-01-01",
        "1111-11-11", "1970-01-01", "9999-12-31", "1753", "1800", "1900", "9999", "1900-01",
    }
)  # fmt: skip
WORDS = frozenset(
    {
        "baby", "babyboy", "babygirl", "boy", "girl", "newborn", "neonate", "infant", "bb", "bg",
        "twin", "neugeborenes", "neugeborener", "saugling", "saeugling", "neonato", "rn",
        "unknown", "unk", "unidentified", "unnamed", "anonymous", "noname", "notknown",
        "unbekannt", "unbekannte", "unbekannter", "anonym", "anonyme", "inconnu", "inconnue",
        "desconocido", "desconocida", "sconosciuto", "sconosciuta", "onbekend", "ukjent",
        "ukendt", "okand", "tuntematon", "nieznany", "nieznana", "nn", "xyz",
        "homeless", "nofixedabode", "nfa", "sdf", "wohnungslos",
    }
)  # fmt: skip
# Matches placeholders such as 999, 0000, XXX, 11111.
_REPEATED = re.compile(r"9{3,}[0-9]*|0{3,}|x{2,}|(.)\1{3,}")


def is_placeholder(word: str) -> bool:
    return word in WORDS or _REPEATED.fullmatch(word) is not None


def has_placeholder(text: str) -> bool:
    """Whether a name has a placeholder; `N. N.` counts as a whole."""
    found = words(text)
    return any(map(is_placeholder, found)) or is_placeholder("".join(found))
