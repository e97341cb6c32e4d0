import socket

import pytest
from support import sockets


def test_a_socket_of_the_network_is_refused_and_noted() -> None:
    with pytest.raises(ConnectionRefusedError, match="opens no sockets"):
        socket.create_connection(("127.0.0.1", 1))
    assert sockets._opened == ["socket.connect ('127.0.0.1', 1)"]
    sockets._opened.clear()  # Else it would fail this test.


@pytest.mark.usefixtures("network")
def test_one_is_opened_where_it_is_asked_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as opened:
        socket.create_connection(opened.getsockname()).close()
    assert sockets._opened == []
