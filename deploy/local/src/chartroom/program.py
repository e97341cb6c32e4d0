"""`python -m chartroom.program FILE`, as supervisors name it that an earlier version started: they
start a program that ended by this name until their system is stopped.
"""

from chartroom.processes.exec_program import main

if __name__ == "__main__":
    main()
