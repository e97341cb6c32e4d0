"""URLs of the assets contain their hashes, so that browsers can cache them until they change."""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from starlette.responses import Response

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.problems.problem import NotFound

TYPES = {
    "style.css": "text/css",
    "encounter.css": "text/css",
    "script.js": "text/javascript",
    "log.js": "text/javascript",
    "review.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}
PATH = "/console/assets"
KEPT = "public, max-age=31536000, immutable"
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Asset:
    content: bytes
    media_type: str


@cache
def _of_file(name: str) -> tuple[str, Asset]:
    content = files("console").joinpath("assets", name).read_bytes()
    stem, _, suffix = name.partition(".")
    digest = hashlib.sha256(content).hexdigest()[:16]
    return f"{stem}-{digest}.{suffix}", Asset(content, TYPES[name])


@cache
def _by_name() -> dict[str, Asset]:
    return dict(_of_file(name) for name in TYPES)


def address_of(name: str) -> str:
    return f"{PATH}/{_of_file(name)[0]}"


@router.get(PATH + "/{name}", response_model=None)
@allow_everyone
async def read_asset(name: str) -> Response:
    asset = _by_name().get(name)
    if asset is None:
        raise NotFound
    return Response(asset.content, media_type=asset.media_type, headers={"Cache-Control": KEPT})
