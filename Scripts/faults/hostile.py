"""Hostile inputs, made from sound ones: what a file from anywhere may do to a reader of documents.

`make(folder, seeds, mutants)` writes them and returns how many records an import of the folder must give.
The same arguments give the same files.
"""
import io
import os
import random
import socket
import struct
import zipfile
import zlib


def truncated(data):
    """The file cut at every hundredth of its length."""
    return [data[:len(data) * part // 100] for part in range(100)]


def flipped(data, source):
    """A few bits turned, in one place or spread."""
    out = bytearray(data)
    for _ in range(source.choice((1, 1, 2, 8, 64))):
        if out:
            out[source.randrange(len(out))] ^= 1 << source.randrange(8)
    return bytes(out)


def spliced(data, source):
    """A piece cut out, doubled, or overwritten with noise."""
    if len(data) < 16:
        return data
    first = source.randrange(len(data))
    last = min(len(data), first + source.choice((1, 16, 256, 4096)))
    kind = source.randrange(3)
    piece = b"" if kind == 0 else data[first:last] * 2 if kind == 1 else source.randbytes(last - first)
    return data[:first] + piece + data[last:]


def mutants(seeds, count, source):
    """So many different mutants of the seeds, with the suffix of each one's seed."""
    made, seen = [], set()
    pieces = [(name, cut) for name, data in seeds for cut in truncated(data)]
    source.shuffle(pieces)
    pieces = pieces[:count // 3]
    while len(made) < count:
        if pieces:
            name, data = pieces.pop()
        else:
            name, data = source.choice(seeds)
            for _ in range(source.choice((1, 1, 1, 3))):
                data = source.choice((flipped, spliced))(data, source)
        if data not in seen:
            seen.add(data)
            made.append((os.path.splitext(name)[1], data))
    return made


def pdf(objects, trailer=b""):
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)
    return bytes(out)


def stream(data, extra=b""):
    return b"<< /Length %d %s >>\nstream\n" % (len(data), extra) + data + b"\nendstream"


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
SHOW = b"BT /F1 12 Tf 72 700 Td (TITOLO OBIETTIVO) Tj ET"


def page(content, box=b"[0 0 595 842]", font=b"4 0 R", parent=b"2 0 R"):
    return (b"<< /Type /Page /Parent %s /MediaBox %s /Contents %s /Resources << /Font << /F1 %s >> >> >>"
            % (parent, box, content, font))


def one_page(content=SHOW, box=b"[0 0 595 842]", font=FONT, more=(), extra=b""):
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return pdf([CATALOGUE, pages, page(b"5 0 R", box), font, stream(content, extra), *more])


def many_pages(count):
    kids = b" ".join(b"%d 0 R" % (5 + index) for index in range(count))
    pages = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count)
    return pdf([CATALOGUE, pages, FONT, stream(SHOW)] + [page(b"4 0 R", font=b"3 0 R")] * count)


def deflated(size, times=1):
    """Zeros or blanks, packed so many times over."""
    data = b" " * size
    for _ in range(times):
        data = zlib.compress(data, 6)
    return data


def archive(members, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, data in members:
            made.writestr(zipfile.ZipInfo(name), data, method)
    return out.getvalue()


TYPES = (b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         b'<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
         b'wordprocessingml.document.main+xml"/></Types>')
WORD = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body, before=b"", more=()):
    document = b'<?xml version="1.0"?>' + before + b"<w:document " + WORD + b"><w:body>" + body
    document += b"</w:body></w:document>"
    return archive([("[Content_Types].xml", TYPES), ("word/document.xml", document), *more])


def specials():
    """Files that are each hostile in a way of their own: name and bytes."""
    entities = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + level, b"&%c;" % (97 + level) * 10) for level in range(12)) + b"]>"
    outside = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY n SYSTEM "http://127.0.0.1:9/x">]>'
    text = b"<w:p><w:r><w:t>%s</w:t></w:r></w:p>"
    flate = b"/Filter /FlateDecode"
    loop = pdf([CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 1000000 >>"])
    deep = pdf([CATALOGUE] + [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (index + 3) for index in range(20000)]
               + [page(b"20004 0 R", font=b"20005 0 R"), stream(SHOW), FONT])
    form = (b"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >> %s"
            % (b"/Length 4 >>\nstream\n/X Do\nendstream"))
    self_drawn = pdf([CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                      b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject "
                      b"<< /X 6 0 R >> >> >>", FONT, stream(b"/X Do"), form])
    broken_font = (b"<< /Type /Font /Subtype /TrueType /BaseFont /Broken /FontDescriptor 6 0 R /FirstChar 0 /LastChar "
                   b"999999999 /Widths [1] /ToUnicode 7 0 R >>")
    descriptor = b"<< /Type /FontDescriptor /FontName /Broken /Flags 4 /FontFile2 8 0 R >>"
    image = (b"<< /Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace "
             b"/DeviceRGB /Length 3 >>\nstream\nabc\nendstream")
    huge_image = pdf([CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                      b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /XObject "
                      b"<< /X 6 0 R >> >> >>", FONT, stream(b"595 0 0 842 0 0 cm /X Do"), image])
    yield "empty.pdf", b""
    yield "head-only.pdf", b"%PDF-1.7\n"
    yield "page-tree-loop.pdf", loop
    yield "page-tree-deep.pdf", deep
    yield "pages-20000.pdf", many_pages(20000)
    yield "pages-claimed.pdf", pdf([CATALOGUE, b"<< /Type /Pages /Kids [] /Count 2147483647 >>"])
    yield "page-huge.pdf", one_page(box=b"[0 0 14400000 14400000]")
    yield "page-inside-out.pdf", one_page(box=b"[595 842 -1e30 1e30]")
    yield "page-of-nothing.pdf", one_page(box=b"[0 0 0 0]")
    yield "bomb-flate.pdf", one_page(deflated(1 << 28), extra=flate)
    yield "bomb-flate-twice.pdf", one_page(deflated(1 << 28, 2), extra=b"/Filter [/FlateDecode /FlateDecode]")
    yield "operators-many.pdf", one_page(zlib.compress(b"0 0 m 9 9 l S\n" * 1_000_000), extra=flate)
    yield "text-many.pdf", one_page(zlib.compress(b"BT /F1 9 Tf 1 1 Td (parola) Tj ET\n" * 300_000), extra=flate)
    yield "states-nested.pdf", one_page(b"q " * 200_000 + SHOW)
    yield "arrays-nested.pdf", one_page(b"[" * 200_000)
    yield "form-draws-itself.pdf", self_drawn
    yield "font-broken.pdf", one_page(font=broken_font, more=(descriptor, stream(b"1 beginbfchar <00> <"),
                                                              stream(b"\0\1\0\0" + b"\xff" * 512)))
    yield "image-huge.pdf", huge_image
    yield "encrypted.pdf", pdf([CATALOGUE, b"<< /Type /Pages /Kids [] /Count 0 >>"],
                               b"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (%s) /U (%s) >> "
                               b"/ID [(0123456789abcdef) (0123456789abcdef)]" % (b"o" * 32, b"u" * 32))
    yield "xref-loop.pdf", b"%PDF-1.7\ntrailer << /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n"
    yield "length-refers-to-itself.pdf", pdf([CATALOGUE, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page(b"5 0 R"),
                                             FONT, b"<< /Length 5 0 R >>\nstream\nx\nendstream"])
    yield "bomb.docx", docx(text % (b"parola " * 12_000_000))
    yield "bomb-members.docx", docx(text % b"uno", more=[("x/%d" % index, b"") for index in range(60_000)])
    yield "entities.docx", docx(text % b"&l;", entities)
    yield "entities-outside.docx", docx(text % b"&e;&n;", outside)
    yield "nested.docx", docx(b"<w:tbl><w:tr><w:tc>" * 20_000 + text % b"uno" + b"</w:tc></w:tr></w:tbl>" * 20_000)
    yield "names-outside.docx", docx(text % b"uno", more=[("../../../../tmp/schedario-outside", b"x")])
    yield "no-word.docx", archive([("a.txt", b"uno")])
    yield "not-an-archive.docx", b"PK\x03\x04" + b"\xff" * 4000
    yield "nested.html", b"<div>" * 300_000 + b"uno" + b"</div>" * 300_000
    yield "tables-nested.html", b"<table><tr><td>" * 5_000 + b"uno"
    yield "attributes.html", b"<p " + b" ".join(b"a%d='x'" % index for index in range(200_000)) + b">uno</p>"
    yield "span.html", b"<table><tr><td colspan=2147483647 rowspan=2147483647>TITOLO OBIETTIVO</td></tr></table>"
    yield "one-line.txt", b"parola " * 3_000_000
    yield "no-blank.txt", b"x" * 20_000_000
    yield "tabs.txt", b"\t" * 2_000_000 + b"uno"
    yield "lines.txt", b"\n" * 5_000_000 + b"uno"
    yield "marks.txt", ("e" + "\u0301" * 500_000).encode()
    yield "rtl.txt", ("\u202eTITOLO OBIETTIVO\u202c\tuno\n" * 1000).encode()
    yield "digits.txt", b"RISORSE ECONOMICHE PREVENTIVATE\t" + b"9" * 2_000_000 + b" euro\n"
    yield "numbers.txt", b"RISORSE ECONOMICHE PREVENTIVATE\t" + b"1.000,00 euro e " * 200_000 + b"\n"
    yield "labels.txt", b"TITOLO OBIETTIVO\tUno\nTARGET\tAnziani\n" * 20_000
    yield "labels-only.txt", b"TITOLO OBIETTIVO TARGET " * 60_000
    yield "escapes.txt", b"\x1b]0;title\x07\x1b[2J\x1b[31mTITOLO OBIETTIVO\t=cmd|' /C calc'!A0\n"
    yield "zeros.txt", b"\0" * 1_000_000
    yield "utf16-half.txt", b"\xff\xfe" + "Titolo".encode("utf-16-le")[:-1]
    yield "utf32.txt", "Titolo obiettivo".encode("utf-32")
    yield "pdf-named.txt", many_pages(3)
    yield "text-named.pdf", b"TITOLO OBIETTIVO\tUno\n"
    yield "word-named.html", docx(text % b"uno")
    yield "picture-named.pdf", b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + b"\0" * 40


def make_specials(folder):
    """Writes the special ones, and those that are hostile by what stands in the folder. Returns how many records."""
    count = 0
    for name, data in specials():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)
        count += 1
    bare = os.fsencode(folder)
    for number, name in enumerate((b"a\nb.txt", b"caff\xe8.txt", b"\xff\xfe.pdf", b"\x1b[31mred.txt", b" .txt",
                                   b"-rf.txt", b"$(reboot).txt", b"%s%n.txt", "è".encode() * 120 + b".txt")):
        with open(os.path.join(bare, name), "wb") as file:
            file.write(b"Nome %d." % number)
        count += 1
    os.mkfifo(os.path.join(folder, "pipe.txt"))
    os.symlink("/dev/zero", os.path.join(folder, "zero.txt"))
    os.symlink("nowhere", os.path.join(folder, "dangling.txt"))
    os.symlink("circle.txt", os.path.join(folder, "circle.txt"))
    os.symlink("/proc/self/mem", os.path.join(folder, "memory.txt"))
    with socket.socket(socket.AF_UNIX) as server:
        # A path of a socket has 107 bytes at most.
        here = os.getcwd()
        os.chdir(folder)
        server.bind("socket.txt")
        os.chdir(here)
    count += 6
    os.symlink("..", os.path.join(folder, "upwards"))
    unreadable = os.path.join(folder, "unreadable.txt")
    with open(unreadable, "wb") as file:
        file.write(b"Niente.")
    os.chmod(unreadable, 0)
    sparse = os.path.join(folder, "sparse.txt")
    with open(sparse, "wb") as file:
        file.truncate(1 << 40)
    return count + 2


def make_mutants(folder, seeds, count, seed=1):
    """Writes so many mutants. Returns how many records: all of them differ."""
    loaded = []
    for path in sorted(seeds):
        with open(path, "rb") as file:
            loaded.append((path, file.read()))
    for number, (suffix, data) in enumerate(mutants(loaded, count, random.Random(seed))):
        with open(os.path.join(folder, f"mutant-{number:05d}{suffix}"), "wb") as file:
            file.write(data)
    return count
