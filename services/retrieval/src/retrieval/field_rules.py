from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "patient-or-shared": "Send either `patient_id`, for a document of a patient, or `scope`, for a shared document.",
    "text-or-file": "Send either `text` or `file`.",
    "base64": "The text is not valid base64.",
    "file-encoding": "The file is not in its declared encoding, or not in UTF-8 if it declares none.",
    "scanned-file": "No page of the PDF has text. Run text recognition (OCR) first.",
    "doubtful-text": "The fonts of the PDF do not declare their characters, so that the text is unknown."
    " Run text recognition (OCR) first.",
    "unrecognised-file": "The file declares no type, and its bytes do not show a supported type.",
    "encrypted-file": "The PDF needs a password.",
    "broken-file": "The file is damaged, or not of its declared type.",
    "file-within-limits": "The file takes too much memory or time, is nested too deeply, or contains too much text.",
}
