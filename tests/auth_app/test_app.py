import pytest

from auth.app import create_app
from auth.settings import Settings
from chassis.settings import StartupError


async def test_is_described_without_its_key_but_does_not_start():
    app = create_app(Settings.for_documents())

    assert app.openapi()["info"]["title"] == "auth"
    with pytest.raises(StartupError, match="private key nothing cannot be read"):
        await app.state.start()
