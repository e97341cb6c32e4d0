import time

import pytest

from chartroom_client.webhooks import NotVerified, verify

# The example that Standard Webhooks publishes.
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
SENT_AT = 1614265330
BODY = b'{"test": 2432232314}'
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
HEADERS = {
    "Webhook-Id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": str(SENT_AT),
    "webhook-signature": SIGNATURE,
}


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: SENT_AT + 300.0)


@pytest.mark.parametrize("signatures", [SIGNATURE, f"v1a,AAAA v1,AAAA {SIGNATURE}"])
def test_signed_body_is_returned(signatures: str):
    headers = HEADERS | {"webhook-signature": signatures}

    assert verify(BODY, headers, SECRET) == {"test": 2432232314}


@pytest.mark.parametrize(
    ("body", "changed", "secret"),
    [
        (b'{"test":2432232314}', {}, SECRET),
        (BODY, {"Webhook-Id": "other"}, SECRET),
        (BODY, {"webhook-signature": ""}, SECRET),
        (BODY, {"webhook-signature": "v1,é"}, SECRET),
        (BODY, {"webhook-signature": "v1,\udce9"}, SECRET),
        (BODY, {"Webhook-Id": "\udce9"}, SECRET),
        (BODY, {"webhook-signature": SIGNATURE.replace("v1", "v2")}, SECRET),
        (BODY, {"webhook-timestamp": str(SENT_AT - 1)}, SECRET),
        (BODY, {"webhook-timestamp": str(SENT_AT + 1)}, SECRET),
        (BODY, {"webhook-timestamp": ""}, SECRET),
        (BODY, {"webhook-timestamp": "9" * 5_000}, SECRET),
        (BODY, {"webhook-timestamp": "soon"}, SECRET),
        (BODY, {}, "whsec_AAAA"),
    ],
)
def test_other_request_is_rejected(body: bytes, changed: dict[str, str], secret: str):
    with pytest.raises(NotVerified):
        verify(body, HEADERS | changed, secret)


def test_missing_headers_are_rejected():
    with pytest.raises(NotVerified):
        verify(BODY, {}, SECRET)


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_not base64!", "whsec_AAA", "whsec_é"])
def test_unusable_secret_is_an_error_of_the_receiver(secret: str):
    with pytest.raises(ValueError, match=r"empty|base64|padding|ASCII"):
        verify(BODY, HEADERS, secret)
    with pytest.raises(ValueError, match=r"empty|base64|padding|ASCII"):
        verify(BODY, {}, secret)
