internal import Model
internal import Rulebook

/// What is to be said of a scheda's labels.
struct SchedaFindings {
    let document: Document
    let alignment: Alignment
    /// The score below which a label counts as misspelt.
    private let fitting = 0.995

    init(document: Document, alignment: Alignment) {
        self.document = document
        self.alignment = alignment
    }

    func all(_ draft: SchedaDraft, _ template: Template, hasTitle: Bool) -> [Finding] {
        var result = template.fields.filter { !$0.labels.isEmpty && draft.part($0.key) == nil }
            .map { missing($0, in: draft) }
        for part in draft.parts {
            if part.score < fitting, !part.labelWords.isEmpty { result.append(misspelt(part)) }
            guard let occurrence = part.occurrence else { continue }
            // In a table an interruption is only the order in which the cells were read.
            if part.isInterrupted, alignment.occurrences[occurrence].column < 0 { result.append(interrupted(part)) }
        }
        result += draft.notes.compactMap { note in draft.part(note.key).map { finding(for: note.code, $0) } }
        if !hasTitle {
            result.append(
                Finding(
                    .titleMissing, .warning, "The scheda has no title; look at the page above its first row.",
                    lines: document.lineRange(of: draft.words)))
        }
        return result
    }

    private func missing(_ rule: FieldRule, in draft: SchedaDraft) -> Finding {
        Finding(
            .labelMissing, .warning,
            "The label '\(rule.labels[0].text)' was not found; if it is printed in other words, add them to the template.",
            lines: document.lineRange(of: draft.words), field: rule.key)
    }

    private func misspelt(_ part: SchedaDraft.Part) -> Finding {
        let wrong = max(1, Int(((1 - part.score) * 100).rounded()))
        return finding(
            .labelMisspelt, .info, "The printed label differs from the template's by \(wrong) in 100 letters.", part)
    }

    private func interrupted(_ part: SchedaDraft.Part) -> Finding {
        finding(
            .labelInterrupted, .info,
            "Words of the value stand in the middle of this label; check them with the page.", part)
    }

    private func finding(for code: SchedaDraft.NoteCode, _ part: SchedaDraft.Part) -> Finding {
        switch code {
        case .repeated:
            finding(
                .labelRepeated, .warning,
                "The label stands twice in this scheda; both values were joined. Check whether a scheda's head is missing between.",
                part)
        case .outOfOrder:
            finding(
                .labelOutOfOrder, .info,
                "The label stands later than in the template; check that the row belongs to this scheda.", part)
        case .leaked:
            finding(
                .labelLeaked, .info,
                "A word of the label stood in the value's column and was given back to the label.", part)
        case .stacked:
            finding(
                .labelsTogether, .warning,
                "Labels and values came apart here, as where labels stand one after the other and their values below: which value is whose was lost with the layout. Check it with the page.",
                part)
        case .centred:
            Finding(
                .labelsCentred, .warning,
                "Labels stand here in the middle of their values' lines, and nothing tells where the rows part: which line is whose was told by the labels' distance. Check the values' first and last lines with the page, or give the PDF itself.",
                field: part.key)
        case .ended(let word):
            Finding(
                .residue, .info,
                "What follows this value from '\(document.words[word].text)' on was read as the plan's next part: a blank line parts it, as none parts the other values. Compare it with the page.",
                page: document.page(of: [word]), lines: document.lineRange(of: [word]), field: part.key)
        case .abreast:
            finding(
                .labelMissing, .warning,
                "Several schede stand beside each other with one column of labels, and were joined; give each a table of its own.",
                part)
        case .plainTitle:
            Finding(
                .labelMissing, .warning,
                "Nothing says that this is the title; it stands nearest above the first row. Check it with the page.",
                page: document.page(of: part.words), lines: document.lineRange(of: part.words), field: part.key)
        }
    }

    private func finding(
        _ code: FindingCode, _ severity: Finding.Severity, _ message: String, _ part: SchedaDraft.Part
    ) -> Finding {
        Finding(
            code, severity, message, page: document.page(of: part.labelWords),
            lines: document.lineRange(of: part.labelWords), field: part.key)
    }
}
