"""Rejects repeated query parameters, unless the parameter is a list, because all values but one
would be ignored.
"""

from collections.abc import Set as AbstractSet
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from fastapi import Request
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from chassis.problems.problem import FieldError, Invalid


def names_of_lists(name: str, parameter: FieldInfo) -> frozenset[str]:
    model = parameter.annotation
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        return frozenset({name}) if _is_list(model) else frozenset()
    fields = model.model_fields.items()
    return frozenset(field.alias or name for name, field in fields if _is_list(field.annotation))


def refuse_repeated_parameters(request: Request, of_lists: AbstractSet[str]) -> None:
    once = [name for name, _ in request.query_params.multi_items() if name not in of_lists]
    if len(once) > len({*once}):
        raise Invalid(errors=(FieldError("", "parameter-once", location="query"),))


def _is_list(annotation: Any) -> bool:  # Any: an annotation.
    origin = get_origin(annotation)
    if origin is Annotated:
        return _is_list(get_args(annotation)[0])
    if origin is Union or origin is UnionType:
        return any(map(_is_list, get_args(annotation)))
    return origin is list
