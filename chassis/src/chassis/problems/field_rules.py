"""Services add rules in `field_rules.py`. `docs/problems.md` lists all rules."""

from collections.abc import Mapping
from typing import get_args

from pydantic_core.core_schema import ErrorType

GENERIC = "invalid"
MEANINGS: Mapping[str, str] = {
    "required": "The field is missing.",
    "unknown-field": "The object at `pointer` has an unknown field. "
    "`did_you_mean` is a known field with a similar name.",
    "parameter-once": "A query parameter that accepts one value was sent more than once.",
    "valid-json": "The text is not JSON.",
    "valid-unicode": "The text is not valid Unicode. Send UTF-8, percent-encoded in URLs.",
    "no-nul-character": "The text contains a NUL character, which cannot be stored.",
    "not-blank": "The text is empty or contains only white space.",
    "printable": "The text contains a character that cannot be printed.",
    "usable-in-path": "The text is `.` or `..`, or contains a character that a URL path cannot contain.",
    "must-be-object": "The value must be a JSON object.",
    "must-be-list": "The value must be a list.",
    "must-be-text": "The value must be a string.",
    "must-be-whole-number": "The value must be a whole number.",
    "must-be-number": "The value must be a number.",
    "must-be-true-or-false": "The value must be `true` or `false`.",
    "must-be-uuid": "The value must be a UUID.",
    "must-be-date": "The value must be a valid date in the form YYYY-MM-DD.",
    "must-be-time": "The value must be a time of day.",
    "must-be-timestamp": "The value must be a date and time with a UTC offset (RFC 3339).",
    "must-be-duration": "The value must be a duration.",
    "must-be-url": "The value must be a URL.",
    "must-be-null": "The value must be null.",
    "must-be-one-of": "The value must be in the list `allowed`.",
    "must-match-pattern": "The text must match the regular expression in `allowed`.",
    "must-be-in-past": "The date must be in the past.",
    "must-be-in-future": "The date must be in the future.",
    "too-long": "The text is longer than `allowed`.",
    "too-short": "The text is shorter than `allowed`.",
    "too-many-items": "The list has more items than `allowed`.",
    "too-few-items": "The list has fewer items than `allowed`.",
    "too-large": "The number is larger than `allowed`.",
    "too-small": "The number is smaller than `allowed`.",
    "must-be-less-than": "The number must be less than `allowed`.",
    "must-be-more-than": "The number must be more than `allowed`.",
    "must-be-multiple-of": "The number must be a multiple of another number.",
    "finite-number": "The number is NaN, infinite or too large to store.",
    "max-digits": "The number has more digits than `allowed`.",
    "max-bytes": "The body or the object has more bytes than `allowed`.",
    "number-of-values": "The body, or a resource in it, contains more values than `allowed`.",
    "nesting-depth": "Objects and lists are nested deeper than `allowed`.",
    "at-least-one-field": "The body must have at least one field.",
    "range-in-order": "The end of the range is before its start.",
    "cursor-of-this-list": "`cursor` must be the `next` of an earlier page of the same list with the same filters.",
    GENERIC: "The value is not valid.",
}
_TYPES: Mapping[str, str] = {
    "required": "missing missing_argument missing_keyword_only_argument missing_positional_only_argument",
    "unknown-field": "extra_forbidden unexpected_keyword_argument unexpected_positional_argument",
    "valid-json": "json_invalid json_type",
    "valid-unicode": "string_unicode bytes_invalid_encoding string_not_ascii",
    "must-be-object": "model_type model_attributes_type dataclass_type dataclass_exact_type dict_type frozen_dict_type "
    "ordered_dict_type counter_type mapping_type named_tuple_type arguments_type",
    "must-be-list": "list_type tuple_type deque_type set_type frozen_set_type iterable_type iteration_error",
    "must-be-text": "string_type bytes_type",
    "must-be-whole-number": "int_type int_parsing int_from_float",
    "must-be-number": "float_type float_parsing decimal_type decimal_parsing fraction_type fraction_parsing "
    "complex_type complex_str_parsing",
    "must-be-true-or-false": "bool_type bool_parsing",
    "must-be-uuid": "uuid_type uuid_parsing uuid_version",
    "must-be-date": "date_type date_parsing date_from_datetime_parsing date_from_datetime_inexact",
    "must-be-time": "time_type time_parsing",
    "must-be-timestamp": "datetime_type datetime_parsing datetime_object_invalid datetime_from_date_parsing "
    "timezone_naive timezone_aware timezone_offset",
    "must-be-duration": "time_delta_type time_delta_parsing",
    "must-be-url": "url_type url_parsing url_syntax_violation url_scheme",
    "must-be-null": "none_required",
    "must-be-one-of": "literal_error enum union_tag_invalid union_tag_not_found",
    "must-match-pattern": "string_pattern_mismatch",
    "must-be-in-past": "date_past datetime_past",
    "must-be-in-future": "date_future datetime_future",
    "too-long": "string_too_long bytes_too_long url_too_long",
    "too-short": "string_too_short bytes_too_short",
    "too-many-items": "too_long",
    "too-few-items": "too_short",
    "too-large": "less_than_equal int_parsing_size",
    "too-small": "greater_than_equal",
    "must-be-less-than": "less_than",
    "must-be-more-than": "greater_than",
    "must-be-multiple-of": "multiple_of",
    "finite-number": "finite_number",
    "max-digits": "decimal_max_digits decimal_max_places decimal_whole_digits",
    "nesting-depth": "recursion_loop recursion_depth_exceeded",
    GENERIC: "value_error assertion_error no_such_attribute needs_python_object frozen_field frozen_instance "
    "invalid_key get_attribute_error default_factory_not_called set_item_not_hashable missing_sentinel_error "
    "ellipsis_error is_instance_of is_subclass_of callable_type multiple_argument_values",
}
OF_PYDANTIC: Mapping[str, str] = {
    kind: rule for rule, kinds in _TYPES.items() for kind in kinds.split()
}
PYDANTICS = frozenset(get_args(ErrorType))


def rule_of(kind: str) -> str:
    """Return the validation rule of a pydantic error type. Custom error types are rules in snake_case."""
    return OF_PYDANTIC.get(kind) or (GENERIC if kind in PYDANTICS else kind.replace("_", "-"))
