internal import Model

/// Builds the words of a document from runs of visible characters, each with its place.
///
/// The gap before a word is the widest of all that was reported since the word before it.
struct WordBuilder {
    private(set) var words: [Word] = []
    /// The structure that words get until it changes.
    var cell: GridPosition?
    var innerCell: GridPosition?
    var traits: WordTraits = []
    private var pending: Gap = .paragraph

    /// Notes what stands before the next word; the widest note wins.
    mutating func breakBefore(_ gap: Gap) { pending = max(pending, gap) }

    /// Forgets the notes so far: what comes is known to stand at this distance.
    mutating func setGap(_ gap: Gap) { pending = gap }

    /// Notes that what comes stands below a table, whose last cells may have been empty.
    mutating func endTable() {
        if pending == .cell || pending == .row { pending = .paragraph }
        breakBefore(.paragraph)
    }

    /// Adds the words of a run of visible characters on one line.
    ///
    /// - Parameters:
    ///   - scalars: the characters with their offsets in the raw line, in order.
    ///   - hasGluedItems: a dash alone begins an item of a list.
    mutating func append(_ scalars: [(scalar: Unicode.Scalar, offset: Int)], line: Int, hasGluedItems: Bool = false) {
        // Most lines have none.
        let isMarked = scalars.contains { $0.scalar == "*" || $0.scalar == "~" || $0.scalar == "_" }
        let strikes = isMarked ? Emphasis.spans(of: "~", in: scalars) : []
        let underscored = isMarked ? Emphasis.underscored(scalars) : []
        var emphasis = Set((strikes + underscored).flatMap(\.marks))
        if isMarked {
            for mark in ["*", "_"] as [Unicode.Scalar] { emphasis.formUnion(Emphasis.marks(of: mark, in: scalars)) }
        }
        let bold =
            isMarked
            ? Emphasis.isWithin(Emphasis.spans(of: "*", in: scalars) + underscored, count: scalars.count) : []
        let struck = Emphasis.isWithin(strikes, count: scalars.count)
        var text: [Unicode.Scalar] = []
        var spaces = 0
        var sawText = false
        let traits = traits
        var start = 0
        var looks: WordTraits = []
        var isBroken = false
        func flush(_ builder: inout WordBuilder) {
            defer { isBroken = false }
            guard !text.isEmpty else { return }
            builder.traits.formUnion(isBroken ? looks.union(.broken) : looks)
            builder.append(text, line: line, column: start + 1, hasGluedItems: hasGluedItems)
            builder.traits = traits
            text.removeAll(keepingCapacity: true)
            sawText = true
            spaces = 0
        }
        var index = 0
        while index <= scalars.count {
            if isMarked, emphasis.contains(index) {
                // `SI/~~NO~~`: where the print changes, a word ends; `~~10.000~~12.000` are two numbers.
                if scalars[index].scalar == "~" {
                    let isWithin = text.last.map(Emphasis.isLetter) ?? false
                    flush(&self)
                    if isWithin, index + 2 < scalars.count, Emphasis.isLetter(scalars[index + 2].scalar) {
                        breakBefore(.space)
                    }
                } else if scalars[index].scalar == "_", isRun(of: "_", scalars, at: index) {
                    // Bold type parts what it stands between, but for what closes the sentence.
                    let isClosing = punctuation(scalars, afterMarks: index, of: "_") != nil
                    if !isClosing {
                        flush(&self)
                        breakBefore(.wide)
                    }
                }
                index += 1
                continue
            }
            let scalar = index < scalars.count ? scalars[index].scalar : " "
            let isMark = scalar == "*" && isRun(of: "*", scalars, at: index)
            if isMark, !text.isEmpty, let next = punctuation(scalars, afterMarks: index, of: "*") {
                // What closes the sentence stays with its last word.
                index = next
                continue
            }
            if GlyphTable.isSpace(scalar) || isMark {
                flush(&self)
                if index == scalars.count { break }
                if isMark {
                    // A run of asterisks is bold type in transcriptions: it parts what it stands between.
                    while index < scalars.count, scalars[index].scalar == "*" { index += 1 }
                    breakBefore(.wide)
                    continue
                }
                spaces += 1
                breakBefore(spaces > 1 && sawText ? .wide : .space)
                index += 1
                continue
            }
            if text.isEmpty {
                start = scalars[index].offset
                looks = []
                if !struck.isEmpty, struck[index] { looks.insert(.struck) }
                if !bold.isEmpty, bold[index] { looks.insert(.bold) }
            }
            if scalar == GlyphTable.brokenLine {
                text.append("-")
                flush(&self)
                breakBefore(.line)
                index += 1
                continue
            }
            isBroken = scalar == GlyphTable.softHyphen
            if let replacement = GlyphTable.replacement(for: scalar) {
                text.append(contentsOf: replacement.unicodeScalars)
            } else {
                text.append(scalar)
            }
            // A question mark ends a label: what is glued to it begins the value.
            if scalar == "?", index + 1 < scalars.count, scalars[index + 1].scalar.properties.isAlphabetic {
                flush(&self)
            }
            index += 1
        }
    }

    /// The offset of the punctuation mark that follows on a run of marks, if one does.
    private func punctuation(
        _ scalars: [(scalar: Unicode.Scalar, offset: Int)], afterMarks index: Int, of mark: Unicode.Scalar
    ) -> Int? {
        var next = index
        while next < scalars.count, scalars[next].scalar == mark { next += 1 }
        guard next < scalars.count, ".,;:!?)".unicodeScalars.contains(scalars[next].scalar) else { return nil }
        return next
    }

    private func isRun(
        of mark: Unicode.Scalar, _ scalars: [(scalar: Unicode.Scalar, offset: Int)], at index: Int
    ) -> Bool {
        (index + 1 < scalars.count && scalars[index + 1].scalar == mark)
            || (index > 0 && scalars[index - 1].scalar == mark)
    }

    /// Adds one word as it is.
    mutating func append(word text: String, place: Place, line: Int) {
        words.append(
            Word(
                text: text, place: place, line: line, gap: pending, cell: cell, innerCell: innerCell, traits: traits))
        pending = .none
    }

    private mutating func append(_ text: [Unicode.Scalar], line: Int, column: Int, hasGluedItems: Bool) {
        let word = String(scalars: text[...])
        if pending < .item, GlyphTable.isBullet(word) || (hasGluedItems && (word == "-" || word == "–")) {
            breakBefore(.item)
        }
        append(word: word, place: .text(line: line, column: column), line: line)
    }
}
