from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "patient-or-shared": "Send either `patient_id`, for a document of a patient, or `scope`, for a shared document.",
    "text-or-file": "Send either `text` or `file`.",
    "base64": "The text is not valid base64.",
    "file-encoding": "The file is not in its declared encoding, or not in UTF-8 if it declares none.",
    "scanned-file": "No page of the PDF has text. Run text recognition (OCR) first.",
    "doubtful-text": "No page of the PDF has text whose characters are known: its fonts do not declare them."
    " Run text recognition (OCR) first.",
    "unrecognised-file": "The file declares no type, and its bytes are not those of a supported type.",
    "encrypted-file": "The PDF needs a password.",
    "broken-file": "The file is damaged, or not of its declared type.",
    "file-within-limits": "The file takes too much memory or time, is nested too deeply, or contains too much text.",
}
