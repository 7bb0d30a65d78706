# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The smallest honest PDF: one page, Helvetica, and marks of fixed width that a server fills in."""

MARKS = {"id": b"@@ID@@@@@@@@@@@@", "from": b"@@FROM@@@@", "to": b"@@TO@@@@@@", "amount": b"@@AMOUNT@@@@@@@@"}

_TEXT = (
    (24, 770, b"Billing document (demo)"),
    (12, 735, b"Document   " + MARKS["id"]),
    (12, 715, b"Period     " + MARKS["from"] + b" to " + MARKS["to"]),
    (12, 695, b"Amount     " + MARKS["amount"]),
    (10, 660, b"Made up for trying Denkiroku. Nobody owes this money."),
)


def _content():
    rows = [b"BT /F%d %d Tf 60 %d Td (%s) Tj ET" % (1 if size > 12 else 2, size, y, text) for size, y, text in _TEXT]
    rows.append(b"0.2 0.45 0.4 RG 2 w 60 755 m 535 755 l S")
    return b"\n".join(rows)


def template():
    content = _content()
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    )
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        table,
        size,
        len(out),
    )

