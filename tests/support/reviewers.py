"""Persons who have signed in to the console with a code of the launcher."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from chartroom.system.sign_ins import store_sign_in
from support.system import System

# Browsers send this header with forms of the console's own pages.
OWN = {"Sec-Fetch-Site": "same-origin"}
PERSON = "ada.reviewer"


def code_for(system: System, name: str = PERSON) -> str:
    return store_sign_in(system.data, system.url, name).partition("#")[2]


@contextmanager
def signed_in(system: System, name: str = PERSON) -> Iterator[httpx.Client]:
    with system.client(None, headers=OWN) as browser:
        form = {"code": code_for(system, name)}
        browser.post("/console/sign-in", data=form)
        assert browser.cookies, f"{name} was not signed in"
        yield browser
