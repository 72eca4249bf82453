"""Plans in any number, each with bytes of its own, made from the samples of Corpus/."""
import os


def samples(root, only=None):
    """The paths of the samples' inputs that hold schede, in order."""
    corpus, found = os.path.join(root, "Corpus"), []
    for sample in sorted(os.listdir(corpus)):
        source = os.path.join(corpus, sample, "source")
        if os.path.isdir(source) and not sample.startswith("input-"):
            found += [os.path.join(source, name) for name in sorted(os.listdir(source))]
    return [path for path in found if only is None or path.endswith(only)]


def seeds(root, largest):
    """Samples of every kind of file, up to a size."""
    return [path for path in samples(root) if os.path.getsize(path) <= largest]


def distinct(path, number):
    """A sample with other bytes and the same schede: a line more of prose, a comment, a member."""
    with open(path, "rb") as file:
        data = file.read()
    name = os.path.basename(path)
    if name.endswith(".pdf"):
        return data + b"%% copy %d\n" % number
    if name.endswith(".docx"):
        import io
        import zipfile
        out = io.BytesIO(data)
        with zipfile.ZipFile(out, "a") as archive:
            archive.comment = b"copy %d" % number
        return out.getvalue()
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16-le" if data[:2] == b"\xff\xfe" else "utf-16-be"
        return data + f"\n\nCopia numero {number}.\n".encode(encoding)
    if name.endswith((".html", ".htm")):
        return data + b"<!-- copy %d -->\n" % number
    return data + b"\n\nCopia numero %d.\n" % number


def make(root, folder, count, only=None):
    """Writes so many plans."""
    kinds = [path for path in samples(root, only) if "scan" not in path]
    for number in range(count):
        path = kinds[number % len(kinds)]
        suffix = os.path.splitext(path)[1]
        with open(os.path.join(folder, f"plan-{number:05d}{suffix}"), "wb") as file:
            file.write(distinct(path, number))
