"""Documents of patients and shared documents, stored in versions and divided into chunks."""
