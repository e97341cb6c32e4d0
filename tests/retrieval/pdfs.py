def pdf(*pages: str) -> bytes:
    contents = []
    for page in pages:
        shown = " ".join(f"({line}) Tj T*" for line in page.split("\n"))
        contents.append(f"BT /F1 12 Tf 14 TL 72 720 Td {shown} ET".encode())
    return pdf_of(*contents)


def pdf_of(*contents: bytes, options: bytes = b"") -> bytes:
    """Return a PDF with these page streams, an image, and a form that shows the image."""
    kids = b" ".join(b"%d 0 R" % (6 + 2 * number) for number in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%b] /Count %d /MediaBox [0 0 612 792] >>" % (kids, len(contents)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        (
            b"<< /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
            b"/Length 1 >>\nstream\nx\nendstream"
        ),
        (
            b"<< /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /Scan 4 0 R >> >> "
            b"/Length 8 >>\nstream\n/Scan Do\nendstream"
        ),
    ]
    for number, content in enumerate(contents):
        objects += [
            b"<< /Type /Page /Parent 2 0 R /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> /XObject << /Scan 4 0 R /Form 5 0 R >> >> >>"
            % (7 + 2 * number),
            b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(content), options, content),
        ]
    body, places = b"%PDF-1.4\n", b""
    for number, each in enumerate(objects, 1):
        places += b"%010d 00000 n \n" % len(body)
        body += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    size = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, places)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, len(body))
    return body + table + end
