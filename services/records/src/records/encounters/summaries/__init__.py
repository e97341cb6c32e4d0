"""Decisions of persons about the summaries that agents wrote."""
