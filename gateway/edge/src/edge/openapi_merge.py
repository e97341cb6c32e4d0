"""Several services' OpenAPI documents as one. Pure: documents in, a document out, nothing that is
given is changed.

A component that means the same everywhere (Problem) stands there once; where services differ it is
`<service>.<Name>`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

JSONObject = dict[str, Any]  # Any: JSON of somebody else's making.
Component = tuple[str, str]  # Section and name: ("schemas", "Patient").

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
NOT_PUBLIC = re.compile(r"/(livez|readyz|metrics|internal)(/|$)")
REFERENCE = re.compile(r"#/components/([^/]+)/([^/]+)")
BEARER: JSONObject = {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "description": "A token of this deployment; each service checks it itself.",
}


class DocumentsDisagree(Exception):
    """Two documents, or one with itself, claim the same path or the same operationId."""


def merge(documents: Mapping[str, JSONObject], info: JSONObject) -> JSONObject:
    """Return one document with the public operations of all, tagged by service. Raises
    DocumentsDisagree.
    """
    parts = {service: public_part(document) for service, document in documents.items()}
    differing = differing_components(parts)
    repeated_ids = operation_ids_of_several(parts)
    paths: JSONObject = {}
    components: defaultdict[str, JSONObject] = defaultdict(dict)
    for service, part in parts.items():

        def renamed(component: Component, service: str = service) -> str:
            return f"{service}.{component[1]}" if component in differing else component[1]

        if taken := paths.keys() & part["paths"].keys():
            raise DocumentsDisagree(f"{service} describes a path of another service: {min(taken)}")
        for path, item in rewritten(part["paths"], renamed).items():
            paths[path] = tagged(item, service, repeated_ids)
        for (section, name), value in part["components"].items():
            components[section][renamed((section, name))] = rewritten(value, renamed)
    refuse_repeated_ids(paths)
    components["securitySchemes"] = {"bearer": BEARER}
    return {
        "openapi": "3.1.0",
        "info": info,
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}],
        "tags": [tag(service, document) for service, document in documents.items()],
        "paths": paths,
        "components": dict(components),
    }


def public_part(document: JSONObject) -> JSONObject:
    """Return the paths that the gateway routes and the components that these use, directly or
    through others.
    """
    paths = {
        path: item for path, item in document.get("paths", {}).items() if not NOT_PUBLIC.match(path)
    }
    known: dict[Component, Any] = {
        (section, name): value
        for section, named in document.get("components", {}).items()
        for name, value in named.items()
        if section != "securitySchemes"
    }
    used: dict[Component, Any] = {}
    waiting = list(references(paths))
    while waiting:
        component = waiting.pop()
        if component in known and component not in used:
            used[component] = known[component]
            waiting.extend(references(known[component]))
    return {"paths": paths, "components": dict(sorted(used.items()))}


def differing_components(parts: Mapping[str, JSONObject]) -> set[Component]:
    """Return the components that several services have and that do not mean the same in all of
    them.
    """
    versions: defaultdict[Component, list[Any]] = defaultdict(list)
    for part in parts.values():
        for component, value in part["components"].items():
            versions[component].append(value)
    shared = {component: values for component, values in versions.items() if len(values) > 1}
    differing = {
        component
        for component, values in shared.items()
        if any(value != values[0] for value in values)
    }
    # The same words mean something else where they refer to something else, through any number of
    # steps.
    while more := {
        component
        for component, values in shared.items()
        if component not in differing and not differing.isdisjoint(references(values[0]))
    }:
        differing |= more
    return differing


def references(node: Any) -> Iterator[Component]:
    """Yield the component of every reference below `node`, those of a discriminator's mapping,
    too.
    """
    if isinstance(node, str):
        if found := REFERENCE.fullmatch(node):
            yield found[1], found[2]
    elif isinstance(node, dict):
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def rewritten(node: Any, renamed: Callable[[Component], str]) -> Any:
    """Return a copy of `node` whose references carry the new names."""
    if isinstance(node, str):
        found = REFERENCE.fullmatch(node)
        return f"#/components/{found[1]}/{renamed((found[1], found[2]))}" if found else node
    if isinstance(node, dict):
        return {key: rewritten(value, renamed) for key, value in node.items()}
    if isinstance(node, list):
        return [rewritten(value, renamed) for value in node]
    return node


def operations(paths: JSONObject) -> Iterator[JSONObject]:
    """Yield every operation of `paths`."""
    for item in paths.values():
        yield from (operation for method, operation in item.items() if method in METHODS)


def operation_ids_of_several(parts: Mapping[str, JSONObject]) -> set[str]:
    """Return the operationIds that more than one service uses."""
    users = Counter(
        name
        for part in parts.values()
        for name in {operation.get("operationId") for operation in operations(part["paths"])}
    )
    return {name for name, count in users.items() if name and count > 1}


def tagged(item: JSONObject, service: str, repeated_ids: set[str]) -> JSONObject:
    """Return a path item whose operations belong to `service`, under an operationId of their own
    and the one scheme.
    """
    return {
        key: owned(value, service, repeated_ids) if key in METHODS else value
        for key, value in item.items()
    }


def owned(operation: JSONObject, service: str, repeated_ids: set[str]) -> JSONObject:
    """Return an operation of `service`; what says itself that it needs no token (`security: []`)
    keeps saying so.
    """
    kept = {key: value for key, value in operation.items() if key != "security" or value == []}
    if kept.get("operationId") in repeated_ids:
        kept["operationId"] = f"{service}_{kept['operationId']}"
    return kept | {"tags": [service]}


def refuse_repeated_ids(paths: JSONObject) -> None:
    """Raise DocumentsDisagree where two operations carry one operationId."""
    counted = Counter(
        operation["operationId"] for operation in operations(paths) if "operationId" in operation
    )
    if repeated := [name for name, count in counted.items() if count > 1]:
        raise DocumentsDisagree(f"two operations are called {min(repeated)}")


def tag(service: str, document: JSONObject) -> JSONObject:
    """Return the tag of a service: what it says about itself, and which version runs."""
    info = document.get("info", {})
    text = info.get("description") or info.get("title") or service
    return {"name": service, "description": f"{text}\n\nVersion {info.get('version', 'unknown')}."}
