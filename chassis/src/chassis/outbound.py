"""POST requests to hosts outside of the deployment, such as receivers of webhooks.

The host is resolved here, its addresses are checked, and the connection goes to a checked address, so
a name that changes in between cannot lead into the private network. Redirects and proxies are not
used. Each request opens its own connection.
"""

import asyncio
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

import httpx

IPAddress = IPv4Address | IPv6Address
PORTS = {"http": 80, "https": 443}
UNICAST = ip_network("2000::/3")
NAT64 = ip_network("64:ff9b::/96")
# `is_global` accepts parts of the following networks: protocol assignments, 6to4, Teredo and documentation.
SPECIAL = [
    ip_network(one)
    for one in ("192.0.0.0/24", "192.88.99.0/24", "2002::/16", "2001::/32", "3fff::/20")
]


class Undelivered(StrEnum):
    UNRESOLVED = "unresolved"
    ADDRESS_NOT_ALLOWED = "address-not-allowed"
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"


class NotDelivered(Exception):
    def __init__(self, reason: Undelivered) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    retry_after: str | None


class OutboundClient:
    """`allows` decides about each resolved address of a host name."""

    def __init__(self, allows: Callable[[IPAddress], bool], *, deadline_s: float) -> None:
        self._allows = allows
        self._deadline_s = deadline_s
        self._transport: httpx.AsyncHTTPTransport | None = None

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """The body of the answer is not read. Raises NotDelivered."""
        try:
            async with asyncio.timeout(self._deadline_s):
                return await self._post(url, body, headers)
        except TimeoutError:
            raise NotDelivered(Undelivered.TIMEOUT) from None
        except (httpx.HTTPError, httpx.InvalidURL, OSError):
            raise NotDelivered(Undelivered.UNREACHABLE) from None

    async def aclose(self) -> None:
        if self._transport is not None:
            await self._transport.aclose()

    async def _post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        sent = httpx.URL(url)
        address = await self._address_of(url)
        request = httpx.Request(
            "POST",
            sent.copy_with(host=str(address)),
            content=body,
            headers={**headers, "Host": sent.netloc.decode("ascii")},
            extensions={"sni_hostname": sent.host},
        )
        if self._transport is None:  # Reading the certificate authorities takes 20 ms.
            self._transport = httpx.AsyncHTTPTransport(
                verify=httpx.create_ssl_context(),
                limits=httpx.Limits(max_keepalive_connections=0),
                trust_env=False,
            )
        answer = await self._transport.handle_async_request(request)
        await answer.aclose()
        return Answer(answer.status_code, answer.headers.get("Retry-After"))

    async def _address_of(self, url: str) -> IPAddress:
        parts = urlsplit(url)
        host, port = str(parts.hostname), parts.port or PORTS[parts.scheme]
        literal = address_in(host)
        if literal is not None:
            return literal
        try:
            found = await asyncio.get_running_loop().getaddrinfo(
                host, port, type=socket.SOCK_STREAM
            )
        except OSError:
            raise NotDelivered(Undelivered.UNRESOLVED) from None
        addresses = [ip_address(address[0]) for *_, address in found]
        allowed = next((one for one in addresses if self._allows(one)), None)
        if allowed is None:
            raise NotDelivered(Undelivered.ADDRESS_NOT_ALLOWED)
        return allowed


def address_in(host: str) -> IPAddress | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def is_public(address: IPAddress) -> bool:
    """Whether it is a unicast address of the Internet. An IPv4 address that is mapped into IPv6 or
    translated by NAT64 is judged as IPv4.
    """
    judged = _embedded(address) or address
    if isinstance(judged, IPv6Address) and judged not in UNICAST:
        return False
    return (
        judged.is_global and not judged.is_multicast and not any(judged in one for one in SPECIAL)
    )


def _embedded(address: IPAddress) -> IPv4Address | None:
    if isinstance(address, IPv4Address):
        return None
    if address in NAT64:
        return IPv4Address(address.packed[-4:])
    return address.ipv4_mapped
