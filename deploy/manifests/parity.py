from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields

from manifests import compose
from manifests.containers import Container
from manifests.pods import container, data_of, workloads
from manifests.rendering import ROOT, Object

# Parts of docker-compose.yml that a cluster does not need, each with the reason.
NOT_IN_CLUSTER = {
    "CONSOLE_SIGN_IN_FOLDER": "persons sign in at an issuer; links are for one machine",
    "/var/lib/chartroom/sign-ins": "the folder of those links",
}
# Parts that only a cluster needs, each with the reason.
ONLY_IN_CLUSTER = {
    "PGSSLMODE": "the database is on other machines",
    "PGSSLROOTCERT": "its CA",
    "/etc/postgres-ca/ca.crt": "its CA",
}


def differences(objects: Sequence[Object]) -> list[str]:
    wanted = compose.containers()
    found = {workload.name: container(workload, objects) for workload in workloads(objects)}
    sentences = [f"{name} has no pod." for name in sorted(wanted.keys() - found.keys())]
    sentences += [
        f"{name} is not in docker-compose.yml." for name in sorted(found.keys() - wanted.keys())
    ]
    for name in sorted(wanted.keys() & found.keys()):
        sentences += [f"{name}: {each}" for each in _between(wanted[name], found[name])]
    return [*sentences, *_gateway_files(objects), *_further_variables(objects)]


def _between(wanted: Container, found: Container) -> Iterator[str]:
    for field in fields(Container):
        one, other = getattr(wanted, field.name), getattr(found, field.name)
        if isinstance(one, Mapping):
            expected = {key: value for key, value in one.items() if key not in NOT_IN_CLUSTER}
            for key in sorted(expected.keys() | other.keys() - ONLY_IN_CLUSTER.keys()):
                if expected.get(key) != other.get(key):
                    yield f"{key} is {other.get(key)!r}, not {expected.get(key)!r}."
        elif field.name in ("starts_s", "drains_s"):
            if (one is None) != (other is None) or (one is not None and other < one):
                yield f"it may {field.name.removesuffix('s_s')} for {other} s, not {one} s."
        elif isinstance(one, frozenset):
            if one != other - ONLY_IN_CLUSTER.keys():
                yield f"its {field.name} are {sorted(other)}, not {sorted(one)}."
        elif one != other:
            yield f"its `{field.name}` is {other!r}, not {one!r}."


def _gateway_files(objects: Sequence[Object]) -> Iterator[str]:
    (gateway,) = (each for each in workloads(objects) if each.name == "gateway")
    volumes = {each["name"]: each for each in gateway.pod["volumes"]}
    for folder in ("dynamic", "servers"):
        data = data_of(objects, volumes[folder]["configMap"]["name"])
        held = {
            mount["mountPath"].rpartition("/")[2]: data.get(mount.get("subPath", ""))
            for mount in gateway.main["volumeMounts"]
            if mount["name"] == folder
        }
        files = {
            path.name: path.read_text(encoding="utf-8")
            for path in (ROOT / "gateway" / folder).glob("*.yml")
        }
        for name in sorted(files.keys() | held.keys()):
            if files.get(name) != held.get(name):
                yield f"gateway/{folder}/{name} differs from the file in the gateway's pods."


def _further_variables(objects: Sequence[Object]) -> Iterator[str]:
    for workload in workloads(objects):
        if workload.pod.get("enableServiceLinks") is not False:
            yield f"{workload.name}: enableServiceLinks would set variables such as RECORDS_PORT."
