internal import Model
internal import Rulebook

/// Puts the schede of a document together from the labels that the aligner found, and books every word.
struct SchedaAssembler {
    private let document: Document
    private let book: LabelBook
    private let alignment: Alignment
    private let index: LineIndex
    private let judge: HeadingJudge
    private let cutter: TailCutter
    private let composer: ValueComposer
    /// A scheda needs this many labels, its title among them.
    private let leastLabels = 3

    init(_ document: Document, book: LabelBook, alignment: Alignment) {
        self.document = document
        self.book = book
        self.alignment = alignment
        index = LineIndex(document)
        judge = HeadingJudge(
            document: document, index: index, parents: HeadMatcher(patterns: book.templates.flatMap(\.parents)))
        cutter = TailCutter(
            document: document, index: index, judge: judge, contents: ContentsTable(document, index: index))
        composer = ValueComposer(document, spelling: DocumentSpelling(document))
    }

    func assemble(costs: AlignmentCosts) -> Segmentation {
        var drafts = DraftGrouper(book: book, order: LabelOrder(book, costs)).drafts(of: alignment)
        var segmentation = Segmentation(accounts: Array(repeating: .outside, count: document.words.count))
        for (word, entry) in document.words.enumerated() where entry.traits.contains(.furniture) {
            segmentation.accounts[word] = .furniture
        }
        findHeads(&drafts)
        var headings: [[Int]] = []
        cutTails(&drafts, headings: &headings)
        returnLeaks(&drafts)
        let kept = keep(drafts, &segmentation)
        let bookedHeadings = bookHeadings(headings, &segmentation)
        publish(kept, bookedHeadings, &segmentation)
        return segmentation
    }

    private func template(_ draft: SchedaDraft) -> Template { book.templates[draft.template] }

    /// The key of the field that holds a template's title.
    private func titleKey(_ draft: SchedaDraft) -> String {
        template(draft).fields.first { $0.kind == .title }?.key ?? "titolo"
    }

    // MARK: Heads

    /// Finds the headings of schede whose title has no label, and takes them out of the value before.
    private func findHeads(_ drafts: inout [SchedaDraft]) {
        let finder = HeadFinder(document: document, index: index)
        for current in drafts.indices {
            let template = template(drafts[current])
            let key = titleKey(drafts[current])
            guard !template.heads.isEmpty, drafts[current].part(key) == nil,
                let label = drafts[current].firstLabelWord
            else { continue }
            let previousLabel = current > 0 ? drafts[current - 1].lastLabelWord : nil
            let floor =
                previousLabel.map { index.lineOfWord[$0] + (index.lineOfWord[$0] < index.lineOfWord[label] ? 1 : 0) }
                ?? 0
            guard let head = finder.find(above: label, floor: floor, template: template) else { continue }
            let first = index.lines[head.lines.lowerBound].words[0]
            if current > 0 { take(from: first, outOf: &drafts[current - 1]) }
            adopt(head, key: key, before: label, into: &drafts[current])
        }
    }

    /// Removes the words from an index on from a draft's values.
    private func take(from first: Int, outOf draft: inout SchedaDraft) {
        for part in draft.parts.indices { draft.parts[part].valueWords.removeAll { $0 >= first } }
        draft.residue.removeAll { $0 >= first }
    }

    private func adopt(_ head: HeadFinder.Head, key: String, before label: Int, into draft: inout SchedaDraft) {
        let keepsNumber = template(draft).titleKeepsNumber
        let value = keepsNumber ? head.prefixWords + head.titleWords : head.titleWords
        let title = SchedaDraft.Part(
            key: key, occurrence: nil, labelWords: keepsNumber ? [] : head.prefixWords, valueWords: value, score: 1)
        draft.title = head.titleWords
        draft.code = head.code
        draft.parts.insert(title, at: 0)
        guard let preamble = template(draft).preamble, let last = head.titleWords.last, last + 1 < label else { return }
        let words = (last + 1..<label).filter { !document.words[$0].traits.contains(.furniture) }
        guard !words.isEmpty else { return }
        draft.parts.insert(
            SchedaDraft.Part(key: preamble, occurrence: nil, labelWords: [], valueWords: words, score: 1), at: 1)
    }

    // MARK: Tails

    private func cutTails(_ drafts: inout [SchedaDraft], headings: inout [[Int]]) {
        let chapters = ChapterNumbers(judge: judge, index: index, drafts: drafts)
        var coded = false
        for current in drafts.indices {
            guard
                let last = drafts[current].parts.indices.max(by: {
                    lastWord(drafts[current], $0) < lastWord(drafts[current], $1)
                })
            else { continue }
            var value = drafts[current].parts[last].valueWords
            let column = drafts[current].parts[last].occurrence.map { alignment.occurrences[$0].column } ?? -1
            // Beside a table's columns, text on the left is the next thing.
            while column >= 0, let word = value.last, let cell = document.words[word].cell, cell.row < 0,
                cell.column <= column
            { value.removeLast() }
            coded = coded || isUnderCode(drafts[current])
            if column < 0 {
                let start = firstWord(drafts[current]).map { index.lineOfWord[$0] } ?? 0
                value = cutter.withoutEpilogue(value, chapter: chapters.chapter(above: start), coded: coded)
            }
            if current + 1 < drafts.count, let next = firstWord(drafts[current + 1]), let end = value.last,
                index.lineOfWord[end] + 12 > index.lineOfWord[next]
            {
                let cut = cutter.beforeScheda(value, title: titleLetters(drafts[current + 1]))
                value = cut.value
                headings += cut.headings
                coded = coded || cut.headings.contains { judge.isCodedHeading(index.lineOfWord[$0[0]]) }
            }
            drafts[current].parts[last].valueWords = value
        }
    }

    /// Whether a heading with a code stands directly above a scheda.
    private func isUnderCode(_ draft: SchedaDraft) -> Bool {
        guard let word = firstWord(draft) else { return false }
        let line = index.lineOfWord[word]
        return line > 0 && (judge.isCodedHeading(line - 1) || (draft.code != nil && judge.isCodedHeading(line)))
    }

    private func lastWord(_ draft: SchedaDraft, _ part: Int) -> Int {
        max(draft.parts[part].valueWords.last ?? -1, draft.parts[part].labelWords.last ?? -1)
    }

    private func firstWord(_ draft: SchedaDraft) -> Int? {
        draft.parts.lazy.compactMap { [$0.labelWords.first, $0.valueWords.first].compactMap { $0 }.min() }.min()
    }

    private func titleLetters(_ draft: SchedaDraft) -> [UInt8] {
        let words = draft.title.isEmpty ? draft.part(titleKey(draft))?.valueWords ?? [] : draft.title
        return LetterFold.letters(of: words.map { document.words[$0].text })
    }

    // MARK: Leaks

    /// Gives label words that leaked into the value back to their label.
    private func returnLeaks(_ drafts: inout [SchedaDraft]) {
        for current in drafts.indices {
            for part in drafts[current].parts.indices {
                guard let occurrence = drafts[current].parts[part].occurrence, drafts[current].parts[part].score < 1
                else {
                    continue
                }
                let leaks = LabelLeak(document: document).words(
                    in: drafts[current].parts[part],
                    variant: book.variants[alignment.occurrences[occurrence].variant])
                guard leaks > 0 else { continue }
                let words = drafts[current].parts[part].valueWords.prefix(leaks)
                drafts[current].parts[part].labelWords = (drafts[current].parts[part].labelWords + words).sorted()
                drafts[current].parts[part].valueWords.removeFirst(leaks)
                drafts[current].parts[part].score = min(1, drafts[current].parts[part].score + 0.05)
                drafts[current].notes.append(SchedaDraft.Note(code: .leaked, part: part))
            }
        }
    }

    // MARK: Which drafts are schede

    private func keep(_ drafts: [SchedaDraft], _ segmentation: inout Segmentation) -> [SchedaDraft] {
        drafts.filter { draft in
            let labels = draft.parts.count { $0.occurrence != nil }
            if isBlankForm(draft) {
                segmentation.findings.append(
                    Finding(
                        .blankForm, .info,
                        "A blank form of the template \(template(draft).id) is printed here; it holds no answers and is no scheda.",
                        lines: blankLines(draft)))
                return false
            }
            guard draft.part(titleKey(draft)) != nil else {
                report(orphans: draft, labels: labels, &segmentation)
                return false
            }
            if labels < min(leastLabels, template(draft).fields.count { !$0.labels.isEmpty }) {
                report(orphans: draft, labels: labels, &segmentation)
                return false
            }
            return true
        }
    }

    private func report(orphans draft: SchedaDraft, labels: Int, _ segmentation: inout Segmentation) {
        // One label alone in running text is a sentence that happens to begin like one.
        let inTable = draft.parts.contains { $0.occurrence.map { alignment.occurrences[$0].column >= 0 } ?? false }
        guard labels >= leastLabels || (inTable && labels > 0) else { return }
        for part in draft.parts {
            let words = (part.labelWords + part.valueWords).sorted()
            segmentation.findings.append(
                Finding(
                    .orphanRow, .warning,
                    "This row belongs to a scheda of the template \(template(draft).id) whose head is not in the document; look for the missing page.",
                    page: page(of: words), lines: lineRange(words), field: part.key))
        }
    }

    /// Whether a form holds nothing but the template's own words.
    private func isBlankForm(_ draft: SchedaDraft) -> Bool {
        let template = template(draft)
        let title = titleKey(draft)
        var found = 0
        var answered = 0
        for part in draft.parts where part.key != title && part.key != template.preamble {
            found += 1
            if state(part, template) == .answered { answered += 1 }
        }
        return found >= leastLabels && answered * 5 <= found
    }

    /// The lines of a blank form: a word of running text before it may have passed for its first label.
    private func blankLines(_ draft: SchedaDraft) -> ClosedRange<Int>? {
        let parts = draft.parts.filter { state($0, template(draft)) != .answered }
        return lineRange(parts.flatMap { $0.labelWords + $0.valueWords }.sorted())
    }

    private func state(_ part: SchedaDraft.Part, _ template: Template) -> SegmentedField.State {
        let words = part.valueWords.map { document.words[$0].text }
        guard words.contains(where: { !$0.isEmpty }) else { return .blank }
        let prompts = PromptMatcher(template[part.key]?.prompts ?? [])
        return prompts.isPromptOnly(words) ? .placeholder : .answered
    }

    // MARK: Booking and publishing

    /// The headings of the document in order, each with its level; those that stand outside the schede and those that
    /// a value had swallowed.
    private func bookHeadings(_ cut: [[Int]], _ segmentation: inout Segmentation) -> [(
        word: Int, level: Int, text: String
    )] {
        var result: [(word: Int, level: Int, text: String)] = []
        for words in cut {
            for word in words { segmentation.accounts[word] = .heading }
            let level = judge.level(index.lineOfWord[words[0]]) ?? 8
            result.append((words[0], level, composer.compose(words).text))
        }
        return result
    }

    private func publish(
        _ drafts: [SchedaDraft], _ cut: [(word: Int, level: Int, text: String)], _ segmentation: inout Segmentation
    ) {
        book(drafts, &segmentation)
        var headings = cut + outsideHeadings(drafts, &segmentation)
        headings.sort { $0.word < $1.word }
        var stack = HeadingStack()
        var next = 0
        for (ordinal, draft) in drafts.enumerated() {
            let start = firstWord(draft) ?? 0
            while next < headings.count, headings[next].word < start {
                stack.enter(headings[next].text, level: headings[next].level)
                next += 1
            }
            segmentation.schede.append(
                scheda(draft, ordinal: ordinal + 1, heading: stack.nearest, headings: stack.texts))
            reportResidue(draft, &segmentation)
        }
    }

    private func book(_ drafts: [SchedaDraft], _ segmentation: inout Segmentation) {
        for draft in drafts {
            for word in draft.residue where segmentation.accounts[word] == .outside {
                segmentation.accounts[word] = .residue
            }
            for part in draft.parts {
                for word in part.labelWords { segmentation.accounts[word] = .label }
                for word in part.valueWords { segmentation.accounts[word] = .field }
            }
        }
    }

    /// Lines outside the schede that look like headings, booked as such.
    private func outsideHeadings(
        _ drafts: [SchedaDraft], _ segmentation: inout Segmentation
    ) -> [(word: Int, level: Int, text: String)] {
        let heads = Set(drafts.compactMap { firstWord($0).map { index.lineOfWord[$0] } })
        var result: [(word: Int, level: Int, text: String)] = []
        var line = 0
        while line < index.lines.count {
            defer { line += 1 }
            let words = index.lines[line].words
            guard words.allSatisfy({ segmentation.accounts[$0] == .outside }) else { continue }
            var level = judge.level(line)
            if level == nil, !index.lines[line].isRow, leads(line, to: heads) { level = 8 }
            guard let level else { continue }
            var all = words
            while line + 1 < index.lines.count, index.lines[line + 1].gap == .line, all.count < 40,
                judge.level(line + 1) == nil,
                index.lines[line + 1].words.allSatisfy({ segmentation.accounts[$0] == .outside }),
                LetterFold.startsLower(document.words[index.lines[line + 1].words[0]].text)
            {
                line += 1
                all += index.lines[line].words
            }
            for word in all { segmentation.accounts[word] = .heading }
            result.append((all[0], level, composer.compose(all).text))
        }
        return result
    }

    /// Whether a short line stands directly above a scheda.
    private func leads(_ line: Int, to heads: Set<Int>) -> Bool {
        guard heads.contains(line + 1), index.lines[line].words.count <= 14 else { return false }
        let words = judge.texts(line)
        guard let last = words.last?.last, let first = words.first(where: { !LetterFold.letters(of: $0).isEmpty })
        else {
            return false
        }
        return !".;,:".contains(last) && LetterFold.startsUpper(first)
    }

    private func reportResidue(_ draft: SchedaDraft, _ segmentation: inout Segmentation) {
        let words = draft.residue.filter { segmentation.accounts[$0] == .residue }
        guard !words.isEmpty else { return }
        segmentation.findings.append(
            Finding(
                .residue, .warning,
                "\(words.count) words inside this scheda belong to none of its fields; compare them with the page and add the label's wording to the template.",
                page: page(of: words), lines: lineRange(words)))
    }

    // MARK: Records

    private func scheda(
        _ draft: SchedaDraft, ordinal: Int, heading: String?, headings: [String]
    ) -> SegmentedScheda {
        let template = template(draft)
        let ranks = Dictionary(
            template.fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        let fields = draft.parts.map { field($0, template) }.sorted { (ranks[$0.key] ?? 0) < (ranks[$1.key] ?? 0) }
        let titleField = fields.first { $0.key == titleKey(draft) }
        let title = draft.title.isEmpty ? titleField?.value.text ?? "" : composer.compose(draft.title).text
        var scheda = SegmentedScheda(
            template: template.id, ordinal: ordinal, title: title.replacing("\n", with: " "), code: draft.code,
            heading: heading, headings: headings, fields: fields)
        scheda.findings = findings(draft, template, fields)
        if title.isEmpty {
            scheda.findings.append(
                Finding(
                    .titleMissing, .warning, "The scheda has no title; look at the page above its first row.",
                    lines: lines(of: draft)))
        }
        return scheda
    }

    private func field(_ part: SchedaDraft.Part, _ template: Template) -> SegmentedField {
        let label = part.labelWords.map { document.words[$0].text }.joined(separator: " ")
        return SegmentedField(
            key: part.key, label: label, labelWords: part.labelWords, valueWords: part.valueWords,
            value: composer.compose(part.valueWords), state: state(part, template),
            labelScore: (part.score * 1000).rounded() / 1000, spans: document.spans(of: part.valueWords))
    }

    private func findings(_ draft: SchedaDraft, _ template: Template, _ fields: [SegmentedField]) -> [Finding] {
        var result: [Finding] = []
        for rule in template.fields where !rule.labels.isEmpty && draft.part(rule.key) == nil {
            result.append(
                Finding(
                    .labelMissing, .warning,
                    "The label '\(rule.labels[0].text)' was not found; if it is printed in other words, add them to the template.",
                    lines: lines(of: draft), field: rule.key))
        }
        for part in draft.parts where part.occurrence != nil {
            if part.score < 0.995 {
                result.append(
                    Finding(
                        .labelMisspelt, .info,
                        "The printed label differs from the template's by \(max(1, Int(((1 - part.score) * 100).rounded()))) in 100 letters.",
                        page: page(of: part.labelWords), lines: lineRange(part.labelWords), field: part.key))
            }
            if part.isInterrupted, alignment.occurrences[part.occurrence ?? 0].column < 0 {
                result.append(
                    Finding(
                        .labelInterrupted, .info,
                        "Words of the value stand in the middle of this label; check them with the page.",
                        page: page(of: part.labelWords), lines: lineRange(part.labelWords), field: part.key))
            }
        }
        return result + draft.notes.map { note(of: $0, draft.parts[$0.part]) }
    }

    private func note(of note: SchedaDraft.Note, _ part: SchedaDraft.Part) -> Finding {
        let (code, severity, message): (FindingCode, Finding.Severity, String) =
            switch note.code {
            case .repeated:
                (
                    .labelRepeated, .warning,
                    "The label stands twice in this scheda; both values were joined. Check whether a scheda's head is missing between."
                )
            case .outOfOrder:
                (
                    .labelOutOfOrder, .info,
                    "The label stands later than in the template; check that the row belongs to this scheda."
                )
            case .leaked:
                (
                    .labelLeaked, .info,
                    "A word of the label stood in the value's column and was given back to the label."
                )
            }
        return Finding(
            code, severity, message, page: page(of: part.labelWords), lines: lineRange(part.labelWords), field: part.key
        )
    }

    private func lines(of draft: SchedaDraft) -> ClosedRange<Int>? {
        lineRange(draft.parts.flatMap { $0.labelWords + $0.valueWords }.sorted())
    }

    private func lineRange(_ words: [Int]) -> ClosedRange<Int>? {
        var result: ClosedRange<Int>?
        for word in words {
            guard case .text(let line, _) = document.words[word].place else { continue }
            result = result.map { min($0.lowerBound, line)...max($0.upperBound, line) } ?? line...line
        }
        return result
    }

    private func page(of words: [Int]) -> Int? {
        for word in words { if case .page(let page, _) = document.words[word].place { return page } }
        return nil
    }
}
