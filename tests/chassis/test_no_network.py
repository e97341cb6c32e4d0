import socket

import pytest
from support import sockets


def test_a_network_socket_is_rejected_and_recorded():
    with pytest.raises(ConnectionRefusedError, match="opens no sockets"):
        socket.create_connection(("127.0.0.1", 1))
    assert sockets._opened == ["socket.connect ('127.0.0.1', 1)"]
    sockets._opened.clear()  # A recorded connection fails the test.


@pytest.mark.usefixtures("network")
def test_a_test_with_network_may_open_one():
    with socket.create_server(("127.0.0.1", 0)) as opened:
        socket.create_connection(opened.getsockname()).close()
    assert sockets._opened == []
