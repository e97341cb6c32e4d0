import socket
import sys

import pytest

from chartroom.system.ports import LOOPBACK, choose_free, held_free


class TestReservedPorts:
    @pytest.mark.skipif(
        sys.platform != "linux",
        reason="only Linux lets a program listen on an address held this way",
    )
    def test_prevents_others_from_choosing_its_ports(self):
        with held_free(["first"]) as held:
            assert choose_free(["second"], candidates=[held["first"]]) == {}

    def test_permits_its_own_programs_to_listen(self):
        with held_free(["first"]) as held, socket.socket() as program:
            program.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            program.bind((LOOPBACK, held["first"]))
            program.listen()

            socket.create_connection((LOOPBACK, held["first"]), timeout=5).close()
