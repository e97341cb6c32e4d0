"""The log's tree: leaves are integrated, roots signed, tiles and proofs handed out (decision 0035)."""
