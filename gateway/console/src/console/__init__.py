"""Web pages for reviewers. Every page reads the gateway's API with the person's token."""
