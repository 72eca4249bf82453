/// Items with a box each, whatever their words: `☐ PROMOZIONALE ☒ PREVENTIVO ☐ RIPARATIVO`.
struct TickedItems {
    private struct Box {
        /// Indices of lexemes.
        var range: Range<Int>
        var isTicked: Bool
    }

    /// The lexemes of the items that are not ticked; `nil` where the text has no such boxes.
    let dropped: Set<Int>?

    init(_ lexemes: [Lexeme], words: AnswerLexicon) {
        let boxes = Self.boxes(lexemes, words)
        guard let first = boxes.first, let last = boxes.last, boxes.contains(where: { !$0.isTicked }),
            // An empty sign alone is a list's bullet.
            boxes.count > 1
        else {
            dropped = nil
            return
        }
        let leads = !lexemes[..<first.range.lowerBound].contains { $0.kind != .sign }
        let follows = !lexemes[last.range.upperBound...].contains { $0.kind != .sign }
        // Between two texts a box may belong to either: only where one end is free it is told.
        guard leads != follows else {
            dropped = nil
            return
        }
        var dropped: Set<Int> = []
        for (number, box) in boxes.enumerated() where !box.isTicked {
            if leads {
                let end = number + 1 < boxes.count ? boxes[number + 1].range.lowerBound : lexemes.count
                dropped.formUnion(box.range.upperBound..<end)
            } else {
                let start = number > 0 ? boxes[number - 1].range.upperBound : 0
                dropped.formUnion(start..<box.range.lowerBound)
            }
        }
        self.dropped = dropped
    }

    /// Signs that are boxes, and brackets with a mark or nothing between them; a letter alone is none.
    private static func boxes(_ lexemes: [Lexeme], _ words: AnswerLexicon) -> [Box] {
        var boxes: [Box] = []
        var index = 0
        while index < lexemes.count {
            let lexeme = lexemes[index]
            if lexeme.isSign("["), let box = bracketed(lexemes, at: index, words) {
                boxes.append(box)
                index = box.range.upperBound
                continue
            }
            if lexeme.kind == .sign, words.marks.contains(lexeme.folded) {
                boxes.append(Box(range: index..<index + 1, isTicked: true))
            } else if words.blankMarks.contains(lexeme.folded) {
                boxes.append(Box(range: index..<index + 1, isTicked: false))
            }
            index += 1
        }
        return boxes
    }

    private static func bracketed(_ lexemes: [Lexeme], at index: Int, _ words: AnswerLexicon) -> Box? {
        guard index + 1 < lexemes.count else { return nil }
        if lexemes[index + 1].isSign("]") { return Box(range: index..<index + 2, isTicked: false) }
        guard index + 2 < lexemes.count, lexemes[index + 2].isSign("]"),
            words.marks.contains(lexemes[index + 1].folded)
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
