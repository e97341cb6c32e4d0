"""FHIR's operation $export (Bulk Data Access 2.0)."""
