"""`make bench`: what the system costs. A program, not a test: it starts the real system and puts it
under load. docs/benchmark/README.md explains what is compared and how to read the figures.

    systems/    what is measured: this system, the naive one, an empty endpoint; their data
    load/       what sends requests: wrk, pgbench, readers of the log's stream
    scenarios/  what is sent, and the targets
    figures/    what came out: runs, CPU time, memory, ratios
    report/     tables and the chart
    against/    `--against CHECKOUT`: CPU time of each route, beside another version
"""
