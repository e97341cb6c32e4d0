"""Rejects query parameters that an endpoint would ignore: unknown parameters, and repeated ones that
are not lists.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from fastapi import Request
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from chassis.problems.closed_model import ClosedModel
from chassis.problems.problem import FieldError, Invalid
from chassis.problems.validation import close_to

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])  # FastAPI chooses the arguments.
_CHECKS_QUERY = "__checks_query__"


def check_own_query(endpoint: Endpoint) -> Endpoint:
    """Mark an endpoint that checks the names of its query parameters itself."""
    setattr(endpoint, _CHECKS_QUERY, True)
    return endpoint


@dataclass(frozen=True, slots=True)
class QueryRule:
    names: frozenset[str]
    lists: frozenset[str] = frozenset()
    is_closed: bool = True  # False: a query model checks the names.

    def check(self, request: Request) -> None:
        """Raises Invalid. An unknown name may contain PHI, so the error does not contain the name."""
        if not request.scope["query_string"]:
            return
        given = [name for name, _ in request.query_params.multi_items()]
        unknown = next((name for name in given if name not in self.names), None)
        if self.is_closed and unknown is not None:
            hint = close_to(unknown, self.names)
            error = FieldError("", "unknown-field", location="query", did_you_mean=hint)
            raise Invalid(errors=(error,))
        once = [name for name in given if name not in self.lists]
        if len(once) > len({*once}):
            raise Invalid(errors=(FieldError("", "parameter-once", location="query"),))


def query_rule(
    endpoint: Callable[..., Any], parameters: Mapping[str, FieldInfo]
) -> QueryRule | None:
    if hasattr(endpoint, _CHECKS_QUERY):
        return None
    models = [one.annotation for one in parameters.values() if _is_closed_model(one.annotation)]
    lists = (names_of_lists(name, field) for name, field in parameters.items())
    return QueryRule(frozenset(parameters), frozenset[str]().union(*lists), is_closed=not models)


def names_of_lists(name: str, parameter: FieldInfo) -> frozenset[str]:
    model = parameter.annotation
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        return frozenset({name}) if _is_list(model) else frozenset()
    fields = model.model_fields.items()
    return frozenset(field.alias or name for name, field in fields if _is_list(field.annotation))


def _is_closed_model(annotation: Any) -> bool:  # Any: an annotation.
    return isinstance(annotation, type) and issubclass(annotation, ClosedModel)


def _is_list(annotation: Any) -> bool:  # Any: an annotation.
    origin = get_origin(annotation)
    if origin is Annotated:
        return _is_list(get_args(annotation)[0])
    if origin is Union or origin is UnionType:
        return any(map(_is_list, get_args(annotation)))
    return origin is list
