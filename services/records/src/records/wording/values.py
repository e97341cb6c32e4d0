import re
from decimal import Decimal

import orjson

from records.lenient_json import LenientJSON, label, labels
from records.partial_dates import HL7_V2_YEAR
from records.wording.units import readable_unit

ROUNDED_PLACES, MAX_SIZE = 2, 6  # Decimals, and powers of ten, of a rounded number.
_DAY_WITH_TIME = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})[T ].*")
_DAY_OF_HL7_V2 = re.compile(
    rf"({HL7_V2_YEAR})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"
    r"(?:[T ]?[0-9]{2}:?[0-9]{2}(?::?[0-9]{2})?(?:[^0-9].*)?)?"
)


def line(name: str, *values: str | None) -> str | None:
    words = "; ".join(dict.fromkeys(one.strip() for one in values if one))
    return None if not words else f"{name}: {words}{'' if words[-1] in '.!?' else '.'}"


def words_of(resource: LenientJSON, name: str) -> str | None:
    return resource.text(name) or label(resource.part(name))


def all_words(resource: LenientJSON, name: str) -> str | None:
    return "; ".join(labels(resource, name)) or None


def day(written: str | None) -> str | None:
    if written is None:
        return None
    written = written.strip()
    found = _DAY_WITH_TIME.fullmatch(written) or _DAY_OF_HL7_V2.fullmatch(written)
    return "-".join(found.groups()) if found else written


def from_to(within: LenientJSON) -> str | None:
    start, end = day(within.text("start")), day(within.text("end"))
    if start == end:
        return start
    parts = (f"from {start}" if start else None, f"to {end}" if end else None)
    return " ".join(filter(None, parts)) or None


def quantity(part: LenientJSON) -> str | None:
    """Return the rounded and the exact value: `63.7 kg (63.7429 kg)`, or a text such as `5,3` as sent."""
    number, unit = part.number("value"), part.text("unit", "code", "currency")
    if number is None:
        return _amount(part, part.text("value"), unit)
    exact = _amount(part, digits(number), unit)
    rounded = _amount(part, rounded_digits(digits(number)), readable_unit(unit))
    return exact if rounded == exact else f"{rounded} ({exact})"


def _amount(part: LenientJSON, number: str | None, unit: str | None) -> str | None:
    if number is None:
        return None
    return f"{part.text('comparator') or ''}{number.strip()}{f' {unit}' if unit else ''}"


def bounds(part: LenientJSON) -> str | None:
    low, high = quantity(part.part("low")), quantity(part.part("high"))
    if low and high:
        return f"{low} to {high}"
    return f"at least {low}" if low else f"at most {high}" if high else None


def value(part: LenientJSON, name: str = "value") -> str | None:
    truth = part.truth(f"{name}Boolean")
    number = part.number(f"{name}Integer") or part.number(f"{name}Decimal")
    ratio = part.part(f"{name}Ratio")
    over = [quantity(ratio.part(one)) for one in ("numerator", "denominator")]
    return (
        quantity(part.part(f"{name}Quantity"))
        or quantity(part.part(f"{name}Age"))
        or label(part.part(f"{name}CodeableConcept"))
        or part.text(f"{name}String", f"{name}Time", f"{name}DateTime")
        or (None if truth is None else "yes" if truth else "no")
        or (None if number is None else digits(number))
        or bounds(part.part(f"{name}Range"))
        or (f"{over[0]} / {over[1]}" if all(over) else None)
        or from_to(part.part(f"{name}Period"))
        or part.text(f"{name}Integer", f"{name}Decimal", f"{name}Boolean")
    )


def rounded_digits(written: str) -> str:
    """Round to three digits and at least one decimal."""
    number = Decimal(written)
    places = number.as_tuple().exponent
    size = number.adjusted()
    if not isinstance(places, int) or -places <= ROUNDED_PLACES or abs(size) > MAX_SIZE:
        return written
    return str(round(number, max(1, 2 - size)))


def digits(number: orjson.Fragment) -> str:
    return orjson.dumps(number).decode()
