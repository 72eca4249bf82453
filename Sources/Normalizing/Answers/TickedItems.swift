/// Items with a box each, whatever their words: `☐ PROMOZIONALE ☒ PREVENTIVO ☐ RIPARATIVO`.
struct TickedItems {
    private struct Box {
        /// Indices of lexemes.
        var range: Range<Int>
        var isTicked: Bool
    }

    /// All boxes, and the lexemes of the items that are not ticked; `nil` where the text has no such boxes.
    let dropped: Set<Int>?

    init(_ lexemes: [Lexeme], words: AnswerLexicon) {
        // Boxes of SI and NO are no items.
        let answer = TickBoxes(lexemes, from: 0, words: words)
        let start = answer.map { $0.options.count > 1 ? $0.range.upperBound : 0 } ?? 0
        let boxes = Self.boxes(lexemes, from: start, words)
        guard let first = boxes.first, let last = boxes.last, boxes.contains(where: { !$0.isTicked }),
            // An empty sign alone is a list's bullet.
            boxes.count > 1
        else {
            dropped = nil
            return
        }
        let counter = Self.counter(lexemes, before: first.range.lowerBound, from: start)
        let before = lexemes[start..<(counter ?? first.range.lowerBound)].filter { $0.kind != .sign }
        let opensLines = boxes.allSatisfy { Self.opensLine(lexemes, $0.range.lowerBound, from: start) }
        // "SI: ☒ A ☐ B", "Aree: ☒ A ☐ B"
        let isLed =
            before.allSatisfy { words.yesOrPronoun.contains($0.folded) }
            || lexemes[first.range.lowerBound - 1].isSign(":")
        let follows = !lexemes[last.range.upperBound...].contains { $0.kind != .sign }
        // Between two texts a box may belong to either: only where one end is free it is told.
        guard opensLines || isLed != follows else {
            dropped = nil
            return
        }
        let leads = opensLines || isLed
        var dropped = Set(boxes.flatMap(\.range))
        // An item's number or letter is its own, where all items have one: "1. ☒ A 2. ☐ B", but "☒ A) ☐ B)".
        let begin = { (box: Box) in
            guard let index = Self.counter(lexemes, before: box.range.lowerBound, from: start),
                counter != nil || lexemes[index].opensLine
            else { return box.range.lowerBound }
            return index
        }
        let areCounted = Self.areCounted(
            boxes.compactMap { box in
                Self.counter(lexemes, before: box.range.lowerBound, from: start).map { lexemes[$0].text }
            })
        for (number, box) in boxes.enumerated() {
            if leads {
                let end = number + 1 < boxes.count ? begin(boxes[number + 1]) : lexemes.count
                if !box.isTicked {
                    dropped.formUnion(begin(box)..<end)
                } else if areCounted, lexemes[box.range.upperBound..<end].contains(where: { $0.kind != .sign }) {
                    // "A) ☒" has no other name.
                    dropped.formUnion(begin(box)..<box.range.lowerBound)
                }
            } else if !box.isTicked {
                let start = number > 0 ? boxes[number - 1].range.upperBound : start
                dropped.formUnion(start..<box.range.lowerBound)
            }
        }
        self.dropped = dropped
    }

    /// Whether nothing stands before a lexeme on its line but a list's bullet or number.
    private static func opensLine(_ lexemes: [Lexeme], _ index: Int, from start: Int) -> Bool {
        let opens = { (index: Int) in index == start || lexemes[index].opensLine }
        return opens(index) || lexemes[index - 1].kind == .sign && opens(index - 1)
            || counter(lexemes, before: index, from: start).map(opens) == true
    }

    /// The number or letter of a list's item that stands before a lexeme: `1.`, `a)`.
    private static func counter(_ lexemes: [Lexeme], before index: Int, from start: Int) -> Int? {
        guard index - 2 >= start, lexemes[index - 1].isSign(")") || lexemes[index - 1].isSign("."),
            lexemes[index - 2].kind == .number || lexemes[index - 2].kind == .word && lexemes[index - 2].text.count == 1
        else { return nil }
        return index - 2
    }

    /// Whether numbers or letters count items one after the other; `E`, `G` name them.
    private static func areCounted(_ counters: [String]) -> Bool {
        guard counters.allSatisfy({ $0.first?.isUppercase == true }) else { return true }
        let letters = counters.compactMap(\.utf8.first)
        return letters.first == UInt8(ascii: "A") && zip(letters, letters.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }

    /// Signs that are boxes, brackets with a mark or nothing between them, and the letter X where a line's item begins.
    private static func boxes(_ lexemes: [Lexeme], from start: Int, _ words: AnswerLexicon) -> [Box] {
        var boxes: [Box] = []
        let hasBlanks = lexemes[start...].contains { words.blankMarks.contains($0.folded) }
        let hasRoundBoxes = hasRoundBoxes(lexemes, from: start, words)
        var index = start
        while index < lexemes.count {
            let lexeme = lexemes[index]
            if let box = bracketed(lexemes, at: index, words) {
                boxes.append(box)
                index = box.range.upperBound
                continue
            }
            if hasRoundBoxes, let isTicked = words.roundBox(lexeme) {
                boxes.append(Box(range: index..<index + 1, isTicked: isTicked))
                index += 1
                continue
            }
            let isMark = words.marks.contains(lexeme.folded)
            if isMark
                && (lexeme.kind == .sign
                    || isLetterBox(lexemes, at: index, opens: hasBlanks || lexeme.opensLine || index == start))
            {
                boxes.append(Box(range: index..<index + 1, isTicked: true))
            } else if words.blankMarks.contains(lexeme.folded) {
                boxes.append(Box(range: index..<index + 1, isTicked: false))
            }
            index += 1
        }
        return boxes
    }

    /// The most words of an item with a round box: lists within lists have such signs, and longer items.
    private static let longestRound = 5

    private static func hasRoundBoxes(_ lexemes: [Lexeme], from start: Int, _ words: AnswerLexicon) -> Bool {
        guard words.hasRoundBoxes(lexemes[start...]) else { return false }
        var length = 0
        for lexeme in lexemes[start...] {
            if words.roundBox(lexeme) != nil { length = 0 } else if lexeme.kind == .word { length += 1 }
            if length > longestRound { return false }
        }
        return true
    }

    /// "X Servizio già presente" at a line's start, or anywhere beside empty boxes; "x) ..." numbers an item.
    private static func isLetterBox(_ lexemes: [Lexeme], at index: Int, opens: Bool) -> Bool {
        guard opens, index + 1 < lexemes.count else { return false }
        let next = lexemes[index + 1]
        return next.kind == .word && next.spaced && !next.opensLine
    }

    private static let brackets = ["[": "]", "(": ")"]

    private static func bracketed(_ lexemes: [Lexeme], at index: Int, _ words: AnswerLexicon) -> Box? {
        guard let closing = brackets[lexemes[index].folded], index + 1 < lexemes.count else { return nil }
        if lexemes[index + 1].isSign(closing) { return Box(range: index..<index + 2, isTicked: false) }
        guard index + 2 < lexemes.count, lexemes[index + 2].isSign(closing),
            words.bracketMarks.contains(lexemes[index + 1].folded)
        else { return nil }
        return Box(range: index..<index + 3, isTicked: true)
    }
}

extension FieldText {
    /// The text without the items whose boxes are empty; the same where it has no boxes.
    func ticked(_ words: AnswerLexicon) -> FieldText {
        TickedItems(lexemes, words: words).dropped.map { without($0) } ?? self
    }
}
