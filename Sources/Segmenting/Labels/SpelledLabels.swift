internal import Model

/// Where the words of a document spell out a label letter by letter, whatever stands around them.
struct SpelledLabels {
    /// So many letters in a row are no chance.
    static let sure = 12

    /// A run of words that a label begins with.
    struct Run {
        /// The index after the last of its words.
        var end: Int
        /// How many required letters they spell.
        var letters: Int
        /// Whether no required letter is left.
        var isWhole: Bool
        /// The offset in its wording behind the last of its words.
        var offset = 0
        /// The number of the label's wording in the book.
        var variant = 0
    }

    let document: Document
    let beginnings: WordBeginnings

    var spellings: SpellingTable { beginnings.spellings }
    var book: LabelBook { beginnings.book }

    /// The longest beginning of a label that stands at a word, where it can't be chance: many letters, or a whole label
    /// with nothing behind it on its line.
    ///
    /// - Parameter variants: the labels asked for; `nil` for all.
    func run(at index: Int, among variants: Set<Int>? = nil) -> Run? {
        longest(at: index, among: variants) { run in
            book.variants[run.variant].isLone ? run.isWhole && endsPlace(run) : isSure(run, at: index)
        }
    }

    /// The label that a cell begins with, behind the number that counts it or none.
    func run(in cell: Range<Int>) -> Run? {
        let first = cell.lowerBound
        if let run = run(at: first) { return run }
        return cell.count > 1 && GlyphBullets.isItemNumber(document.words[first].text) ? run(at: first + 1) : nil
    }

    /// The fields of the labels that cells begin with.
    func fields(of cells: [Range<Int>]) -> [Int] {
        cells.compactMap { run(in: $0).map { book.variants[$0.variant].field } }
    }

    /// For each template the longest whole label of it that stands at a word and ends in a colon or a question mark, or
    /// has nothing behind it on its line.
    func lineRuns(at index: Int) -> [Run] {
        var best: [Int: Run] = [:]
        each(at: index) { run in
            let template = book.fields[book.variants[run.variant].field].template
            let last = document.words[behind(run) - 1].text
            if run.isWhole, run.letters > best[template]?.letters ?? 0,
                endsPlace(run) || last.hasSuffix(":") || last.hasSuffix("?")
            {
                best[template] = run
            }
        }
        return Array(best.values)
    }

    /// The longest of such beginnings of labels that stand at a word.
    private func longest(at index: Int, among variants: Set<Int>? = nil, where isSuch: (Run) -> Bool) -> Run? {
        var best: Run?
        each(at: index, among: variants) { run in
            if run.letters > best?.letters ?? 0, isSuch(run) { best = run }
        }
        return best
    }

    /// The beginnings of labels that stand at a word.
    private func each(at index: Int, among variants: Set<Int>? = nil, _ body: (Run) -> Void) {
        spellings.letters.withUnsafeBufferPointer { letters in
            for beginning in beginnings(spellings[index]).all
            where beginning.move.penalty == 0 && variants?.contains(beginning.variant) ?? true {
                var run = run(of: book.variants[beginning.variant], at: index, offset: beginning.move.offset, letters)
                run.variant = beginning.variant
                body(run)
            }
        }
    }

    /// Whether the label that a run is of goes on with a word, which stands elsewhere.
    func goesOn(_ run: Run, with index: Int) -> Bool {
        spellings.letters.withUnsafeBufferPointer { letters in
            book.variants[run.variant].end(of: folded(index, letters).letters, from: run.offset, numbers: false) != nil
        }
    }

    /// The index behind the words that are all the rest of the label that a run is of; `nil` where others stand there.
    func end(of run: Run, goingOnAt start: Int) -> Int? {
        let variant = book.variants[run.variant]
        return spellings.letters.withUnsafeBufferPointer { letters in
            var (offset, next) = (run.offset, start)
            while offset < variant.count {
                guard next < document.words.count, next == start || document.words[next].gap < .line,
                    let end = variant.end(of: folded(next, letters).letters, from: offset, numbers: false)
                else { return nil }
                offset = end
                next += 1
            }
            return next > start ? next : nil
        }
    }

    /// Whether a word may be the first of a label.
    func mayBegin(at index: Int) -> Bool { !beginnings(spellings[index]).all.isEmpty }

    private func run(
        of variant: LabelVariant, at index: Int, offset: Int, _ letters: UnsafeBufferPointer<UInt8>
    ) -> Run {
        var offset = offset
        var next = index + 1
        func goOn(while isWanted: (Int) -> Bool) {
            while next < document.words.count, document.words[next].gap <= .line, isWanted(offset),
                let end = variant.end(of: folded(next, letters).letters, from: offset, numbers: false)
            {
                offset = end
                next += 1
            }
        }
        goOn { variant.missing(at: $0) > 0 }
        var run = Run(
            end: next, letters: variant.weight(from: 0, to: offset), isWhole: variant.missing(at: offset) == 0,
            offset: offset)
        // What may be missing at its end is of the label where all of it is there, or nothing stands behind it.
        guard run.isWhole, offset < variant.count else { return run }
        goOn { $0 < variant.count }
        let longer = Run(end: next, letters: run.letters, isWhole: true, offset: offset)
        if offset == variant.count || endsPlace(longer) { run = longer }
        return run
    }

    private func isSure(_ run: Run, at index: Int) -> Bool {
        if run.letters >= Self.sure { return true }
        guard run.isWhole else { return false }
        if endsPlace(run) { return true }
        // "TARGET Anziani", "Target: anziani"
        return spellings.spellings[spellings[index]].isUpper && !spellings.spellings[spellings[run.end]].isUpper
            || document.words[run.end - 1].text.hasSuffix(":")
    }

    /// Whether nothing stands behind a run on its line or in its cell.
    func endsPlace(_ run: Run) -> Bool {
        let next = behind(run)
        return next >= document.words.count || document.words[run.end...next].contains { $0.gap >= .wide }
    }

    /// The first word behind a run and what the page or the form prints behind it, as a hint in brackets.
    func behind(_ run: Run) -> Int {
        var next = run.end
        while next < document.words.count, document.words[next].traits.contains(.furniture) { next += 1 }
        return next
    }

    private func folded(_ index: Int, _ letters: UnsafeBufferPointer<UInt8>) -> FoldedWord {
        spellings.folded(spellings[index], in: letters)
    }
}
