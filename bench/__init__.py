"""What the system costs: `make bench`. A benchmark, not a test: the real system is started and put
under load.
"""
