internal import Model

/// Reads a Word file (.docx): its text with tables, lists, notes and text boxes; headers and footers as furniture.
enum DOCXReader {
    static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    /// What came of a ZIP archive.
    struct Result {
        var words: [Word] = []
        var findings: [Finding] = []
        /// Whether the archive is a Word file.
        var isWord = false
        /// The parts of an OpenDocument text, where it is one.
        var openDocument: [[UInt8]]?
    }

    static func read(_ bytes: [UInt8], limits: ArchiveMembers.Limits = ArchiveMembers.Limits()) -> Result {
        var result = Result()
        let archive = ArchiveMembers.read(bytes, limits: limits, where: isPart)
        if archive.isTooLarge {
            result.findings.append(tooLarge(limits))
            return result
        }
        guard let package = DOCXPackage(archive.members) else {
            if archive.members["content.xml"] != nil {
                result.openDocument = OpenDocument.parts.compactMap { archive.members[$0] }
                if archive.isDamaged { result.findings.append(damaged) }
                return result
            }
            result.findings.append(archive.isDamaged ? nothingLeft : notWord)
            return result
        }
        result.isWord = true
        if archive.isDamaged { result.findings.append(damaged) }
        let text = package.text()
        result.findings += findings(of: text)
        let styles = package.part("styles")
        let numbering = package.part("numbering")
        let footnotes = package.part("footnotes")
        let endnotes = package.part("endnotes")
        if [styles, numbering, footnotes, endnotes].contains(where: { $0.map { !$0.isWhole } ?? false }) {
            result.findings.append(lesserDamage)
        }
        var notes = DOCXNote.all(footnotes?.root, kind: "footnote")
        notes.merge(DOCXNote.all(endnotes?.root, kind: "endnote")) { first, _ in first }
        var walker = DOCXWalker(
            styles: DOCXStyles(styles?.root), numbering: ListNumbering(numbering?.root), notes: notes)
        if let body = text.root?["body"] { walker.blocks(body, path: "/body") }
        walker.builder.breakBefore(.page)
        walker.common = .furniture
        for (relation, name) in [("header", "hdr"), ("footer", "ftr")] {
            for part in package.parts(relation) {
                if let root = part.tree.root { walker.blocks(root, path: "\(part.name)#/\(name)") }
            }
        }
        result.words = walker.builder.words
        walker.rows.complete(&result.words)
        result.findings += walker.findings
        return result
    }

    private static func isPart(_ name: String) -> Bool {
        DOCXPackage.isPart(name) || OpenDocument.parts.contains(name)
    }

    private static func findings(of text: XMLTree) -> [Finding] {
        var findings: [Finding] = []
        if text.isTooDeep {
            findings.append(
                Finding(
                    .markupTooDeep, .error,
                    "The document nests its parts more than 250 deep; what comes after that place was not read. "
                        + "Save it anew in Word and import that."))
        } else if !text.isWhole {
            findings.append(
                Finding(
                    .markupDamaged, .error,
                    "The document's text is damaged: what comes after the damage was not read. Open it in Word, let "
                        + "it repair the file, save it, and import that."))
        }
        if text.hasEntities {
            findings.append(
                Finding(
                    .markupDamaged, .warning,
                    "The document declares entities, which no Word file does; they were left out. Make sure where "
                        + "the file comes from."))
        }
        return findings
    }

    private static func tooLarge(_ limits: ArchiveMembers.Limits) -> Finding {
        Finding(
            .archiveTooLarge, .error,
            "The file unpacks to far more than a document holds (more than \(limits.size / 1_048_576) MiB of text, "
                + "\(limits.ratio) times its size or \(limits.members) parts) and was not read; split the document.")
    }

    private static let damaged = Finding(
        .archiveDamaged, .error,
        "The file is damaged or cut short: parts of it may be missing. Open it in Word, save it, and import that.")
    private static let nothingLeft = Finding(
        .archiveDamaged, .error,
        "The file is damaged or cut short before its text begins; get it again from where it came.")
    private static let notWord = Finding(
        .inputUnsupported, .error,
        "The file is an archive that holds no text document (.docx, .odt); unpack it, or save its document as .docx, "
            + "PDF or text, and import that.")
    private static let lesserDamage = Finding(
        .markupDamaged, .warning,
        "The styles, lists or notes of the document are damaged: bullets, numbers, headings or notes may be missing. "
            + "Open it in Word, let it repair the file, save it, and import that.")
}
