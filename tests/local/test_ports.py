import socket
import sys

import pytest

from chartroom.system.ports import LOOPBACK, choose_free, held_free


class TestHeldFree:
    @pytest.mark.skipif(
        sys.platform != "linux",
        reason="only Linux lets a program listen on an address held this way",
    )
    def test_keeps_others_from_choosing_its_ports(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with held_free(["first"]) as held:
            monkeypatch.setattr(
                "chartroom.system.ports.CANDIDATES", range(held["first"], held["first"] + 1)
            )

            assert choose_free(["second"]) == {}

    def test_lets_its_own_programs_listen(self) -> None:
        with held_free(["first"]) as held, socket.socket() as program:
            program.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            program.bind((LOOPBACK, held["first"]))
            program.listen()

            socket.create_connection((LOOPBACK, held["first"]), timeout=5).close()
