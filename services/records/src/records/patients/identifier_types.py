"""Which identifiers name no person, by their type."""

# Codes of HL7's table v2-0203 for numbers of things, visits, accounts and groups: relatives share a
# policy, and a sample's number is on all of its results. A type that is not listed names a person.
OF_THINGS = frozenset(
    {
        # Policies and guarantors: Member Number, Subscriber Number, Guarantor internal and external.
        *("MB", "SN", "GI", "GN"),
        # Accounts and cards: of a patient, creditor, debitor, temporary; of a bank; payment cards.
        *("AN", "ANC", "AND", "ANT", "BA", "BC", "AM", "DI", "DS", "MS", "VS"),
        # Orders, samples and results: Accession ID (also of a laboratory), Placer and Filler
        # Identifier and their groups, Specimen ID, Observation Instance Identifier.
        *("ACSN", "LACSN", "PLAC", "FILL", "PGN", "FGN", "SID", "OBI"),
        # Visits, devices, resources and events: Visit number, Serial Number, Universal Device
        # Identifier, Resource identifier, Public Health Event ID.
        *("VN", "SNO", "UDI", "RI", "PHE"),
        # Facility ID, Organization identifier.
        *("FI", "XX"),
    }
)
