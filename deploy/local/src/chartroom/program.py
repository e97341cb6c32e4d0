"""`python -m chartroom.program FILE`, the former name of `chartroom.processes.exec_program`.

A system that an earlier version started restarts its programs under this name until it is stopped.
"""

from chartroom.processes.exec_program import main

if __name__ == "__main__":
    main()
