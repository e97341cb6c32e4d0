"""Documents: texts of patients, and shared ones, stored in versions and divided into chunks."""
