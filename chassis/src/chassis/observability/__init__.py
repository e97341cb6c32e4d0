"""What a process says about itself without PHI: metrics, traces, log lines written in batches."""
