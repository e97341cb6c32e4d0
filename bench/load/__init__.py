"""Load generators. Some modules run in the environments of services."""
