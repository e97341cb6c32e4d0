"""The receivers that the operator permits (settings `webhook_origins` and `webhook_networks`)."""

from collections.abc import Collection
from ipaddress import IPv4Network, IPv6Network
from urllib.parse import urlsplit

from chassis.outbound import PORTS, IPAddress, is_public

Network = IPv4Network | IPv6Network


def origin_of(url: str) -> str:
    """Return scheme, host and port (RFC 6454). Raises ValueError."""
    parts = urlsplit(url)
    port = parts.port or PORTS[parts.scheme]
    host = str(parts.hostname)
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


class Destinations:
    """A name must resolve to a public address, or to an address in `networks`. An origin with a
    literal address is permitted without this check.
    """

    def __init__(self, origins: Collection[str], networks: Collection[Network]) -> None:
        self._origins = frozenset(map(origin_of, origins))
        self._networks = tuple(networks)

    def permit(self, url: str) -> bool:
        return origin_of(url) in self._origins

    def permit_address(self, address: IPAddress) -> bool:
        return is_public(address) or any(address in one for one in self._networks)
