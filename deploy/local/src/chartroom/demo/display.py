"""What the demo looks like: who does what and why, the request, its answer, and the table at the end."""

from collections.abc import Mapping

from rich.console import Console
from rich.json import JSON
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from chartroom.demo.client import Caller, Exchange, Gateway, Request

LONGEST_TEXT = 160
LONGEST_LIST = 3


class Stage:
    """Where scenes are played: every request that goes through here is shown with its answer."""

    def __init__(self, gateway: Gateway, console: Console) -> None:
        self.gateway = gateway
        self.console = console

    def scene(self, title: str) -> None:
        self.console.print()
        self.console.rule(Text(title, style="bold"), align="left")

    def say(self, caller: Caller, sentence: str) -> None:
        self.console.print()
        self.console.print(Text.assemble((caller.name, "bold cyan"), f" {sentence}"))

    def remark(self, sentence: str, *, style: str = "dim") -> None:
        self.console.print(Padding(Text(sentence, style=style), (0, 0, 0, 2)))

    def request(self, caller: Caller, request: Request) -> Exchange:
        """Sends and shows the request in full, long texts and lists shortened."""
        self._indented(Text.assemble((request.method, "bold green"), f" {request.target}"))
        if request.body is not None:
            self._indented(JSON.from_data(shortened(request.body), ensure_ascii=False))
        exchange = self.gateway.call(caller, request)
        self._indented(Text(f"→ {exchange.status} in {exchange.seconds * 1000:.0f} ms", style="bold"))
        self._indented(JSON.from_data(shortened(exchange.answer), ensure_ascii=False))
        return exchange

    def request_briefly(self, caller: Caller, request: Request, subject: str) -> Exchange:
        """Sends and shows the request in one line: for the ones after the first of their kind."""
        exchange = self.gateway.call(caller, request)
        done = f" → {exchange.status} in {exchange.seconds * 1000:.0f} ms"
        self._indented(Text.assemble((request.method, "green"), f" {request.target}  {subject}", (done, "dim")))
        return exchange

    def totals(self, seconds: float) -> None:
        table = Table(title=f"Stored in {seconds:.1f} s", title_justify="left")
        table.add_column("what")
        table.add_column("how many", justify="right")
        for what, count in self.gateway.stored.items():
            table.add_row(what, f"{count:,}")
        self.console.print()
        self.console.print(table)

    def _indented(self, what: Text | JSON) -> None:
        self.console.print(Padding(what, (0, 0, 0, 2)))


def shortened(value: object) -> object:
    """The same JSON with long texts and lists cut, and saying so."""
    if isinstance(value, str):
        return value if len(value) <= LONGEST_TEXT else f"{value[:LONGEST_TEXT].rstrip()} …"
    if isinstance(value, Mapping):
        return {key: shortened(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        shown = [shortened(part) for part in value[:LONGEST_LIST]]
        return shown if len(value) <= LONGEST_LIST else [*shown, f"… and {len(value) - LONGEST_LIST} more"]
    return value
