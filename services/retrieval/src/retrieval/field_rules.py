"""The meanings of the rules that only this service has, for its contract."""

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "patient-or-shared": "A document is either of a patient (`patient_id`) or shared (`scope`).",
    "text-or-file": "A document is stored with either a `text` or a `file`.",
    "base64": "The text is not base64.",
    "file-encoding": "The file is not in the encoding that it names, or not in UTF-8.",
    "scanned-file": "The PDF has pages without text, or with a line of it on a scan, as a fax has."
    " Recognise its text first.",
    "encrypted-file": "The PDF needs a password.",
    "broken-file": "The file is not of its type, or is damaged.",
    "file-within-limits": "The file takes too much memory or time to be read, or has too much text.",
}
