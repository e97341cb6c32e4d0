"""What persons decide about the summaries that agents wrote."""
