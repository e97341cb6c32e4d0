"""`make bench`: measures the cost of the system. This is a program, not a test: it starts the real
system and puts it under load. docs/benchmark/README.md explains the comparisons and figures.

    systems/    the measured systems: this one, the naive one, an empty endpoint; and their data
    load/       load generators: wrk, pgbench, readers of the log's stream
    scenarios/  requests and targets
    figures/    results: runs, CPU time, memory, ratios
    report/     tables and the chart
    against/    `--against CHECKOUT`: CPU time of each route, compared with another version
"""
