"""Merge the services' OpenAPI documents. The arguments are not changed.

A component that is equal in all services (such as Problem) appears once. A component that differs appears
as `<service>.<Name>`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

JSONObject = dict[str, Any]  # Any: JSON of another program.
Component = tuple[str, str]  # Section and name: ("schemas", "Patient").

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
NOT_PUBLIC = re.compile(r"/(livez|readyz|metrics|internal)(/|$)")
REFERENCE = re.compile(r"#/components/([^/]+)/([^/]+)")
BEARER: JSONObject = {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "description": "A token from this deployment's token issuer. Each service checks it.",
}


class DocumentsDisagree(Exception):
    """Two operations have the same path or the same operationId."""


def merge(documents: Mapping[str, JSONObject], info: JSONObject, url: str = "/") -> JSONObject:
    """Merge OpenAPI documents; public operations are tagged by service."""
    parts = {service: public_part(document) for service, document in documents.items()}
    differing = differing_components(parts)
    shared_ids = shared_operation_ids(parts)
    paths: JSONObject = {}
    components: defaultdict[str, JSONObject] = defaultdict(dict)
    for service, part in parts.items():
        names = {component: f"{service}.{component[1]}" for component in differing}
        if taken := paths.keys() & part["paths"].keys():
            raise DocumentsDisagree(f"{service} describes a path of another service: {min(taken)}")
        for path, item in part["paths"].items():
            paths[path] = path_item_of(service, with_names(item, names), shared_ids)
        for (section, name), value in part["components"].items():
            components[section][names.get((section, name), name)] = with_names(value, names)
    refuse_repeated_ids(paths)
    components["securitySchemes"] = {"bearer": BEARER}
    return {
        "openapi": "3.1.0",
        "info": info,
        "servers": [{"url": url}],
        "security": [{"bearer": []}],
        "tags": [tag_of(service, document) for service, document in documents.items()],
        "paths": paths,
        "components": dict(components),
    }


def public_part(document: JSONObject) -> JSONObject:
    paths = {
        path: item for path, item in document.get("paths", {}).items() if not NOT_PUBLIC.match(path)
    }
    declared: dict[Component, Any] = {
        (section, name): value
        for section, named in document.get("components", {}).items()
        for name, value in named.items()
        if section != "securitySchemes"
    }
    used: dict[Component, Any] = {}
    pending = list(references(paths))
    while pending:
        component = pending.pop()
        if component in declared and component not in used:
            used[component] = declared[component]
            pending.extend(references(declared[component]))
    return {"paths": paths, "components": dict(sorted(used.items()))}


def differing_components(parts: Mapping[str, JSONObject]) -> set[Component]:
    versions: defaultdict[Component, list[Any]] = defaultdict(list)
    for part in parts.values():
        for component, value in part["components"].items():
            versions[component].append(value)
    differing = {
        component
        for component, values in versions.items()
        if any(value != values[0] for value in values)
    }
    # A component also differs if it refers to a component that differs, directly or not.
    while more := {
        component
        for component, values in versions.items()
        if len(values) > 1
        and component not in differing
        and not differing.isdisjoint(references(values[0]))
    }:
        differing |= more
    return differing


def references(node: Any) -> Iterator[Component]:
    """Yield the component of every reference below `node`, including discriminator mappings."""
    if isinstance(node, str):
        if match := REFERENCE.fullmatch(node):
            yield match[1], match[2]
    elif isinstance(node, dict):
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def with_names(node: Any, names: Mapping[Component, str]) -> Any:
    if isinstance(node, str):
        match = REFERENCE.fullmatch(node)
        new_name = names.get((match[1], match[2])) if match else None
        return f"#/components/{match[1]}/{new_name}" if match and new_name else node
    if isinstance(node, dict):
        return {key: with_names(value, names) for key, value in node.items()}
    if isinstance(node, list):
        return [with_names(value, names) for value in node]
    return node


def operations(paths: JSONObject) -> Iterator[JSONObject]:
    for item in paths.values():
        yield from (operation for method, operation in item.items() if method in METHODS)


def shared_operation_ids(parts: Mapping[str, JSONObject]) -> set[str]:
    services = Counter(
        name
        for part in parts.values()
        for name in {operation.get("operationId") for operation in operations(part["paths"])}
    )
    return {name for name, count in services.items() if name and count > 1}


def path_item_of(service: str, item: JSONObject, shared_ids: set[str]) -> JSONObject:
    return {
        key: operation_of(service, value, shared_ids) if key in METHODS else value
        for key, value in item.items()
    }


def operation_of(service: str, operation: JSONObject, shared_ids: set[str]) -> JSONObject:
    """Return the operation with the service's tag and a unique operationId. `security` is removed
    unless it is empty, which means that the operation does not need a token.
    """
    made = {key: value for key, value in operation.items() if key != "security" or value == []}
    if made.get("operationId") in shared_ids:
        made["operationId"] = f"{service}_{made['operationId']}"
    return made | {"tags": [service]}


def refuse_repeated_ids(paths: JSONObject) -> None:
    counts = Counter(
        operation["operationId"] for operation in operations(paths) if "operationId" in operation
    )
    if repeated := [name for name, count in counts.items() if count > 1]:
        raise DocumentsDisagree(f"two operations have the operationId {min(repeated)}")


def tag_of(service: str, document: JSONObject) -> JSONObject:
    info = document.get("info", {})
    text = info.get("description") or info.get("title") or service
    return {"name": service, "description": f"{text}\n\nVersion {info.get('version', 'unknown')}."}
