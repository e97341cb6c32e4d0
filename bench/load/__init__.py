"""Load generators for benchmarks. Some modules run in the environments of services."""
