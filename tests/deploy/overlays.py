"""The rendered overlays, which tests MUST NOT change."""

from functools import cache

from manifests.rendering import render

rendered = cache(render)
