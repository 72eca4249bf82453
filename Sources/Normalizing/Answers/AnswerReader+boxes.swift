internal import Model

extension AnswerReader {
    /// How many of a form's prompts a mark may answer: one or two, for each of which the boxes behind are read.
    private static let mostPrompts = 3

    /// The boxes of SI and NO with which the text begins, after the form's prompts.
    var boxes: TickBoxes? {
        var start = 0
        var passed = 0
        while start < lexemes.count, let end = promptEnd(at: start) {
            passed += 1
            // `SI / NO X`: with a mark behind it the form's prompt is the answer.
            if passed <= Self.mostPrompts, let boxes = TickBoxes(lexemes, from: start, words: words),
                boxes.options.count > 1, !boxes.ticked.isEmpty
            {
                return placed(boxes)
            }
            start = end
        }
        guard let boxes = TickBoxes(lexemes, from: start, words: words) else { return nil }
        // `☑ Si prevede ...`: a ticked item of a list, no answer.
        let isPronoun =
            boxes.options.count == 1 && boxes.options[0].value == .yes
            && confidenceOfYes(at: boxes.options[0].word.upperBound - 1) == nil
        return isPronoun ? nil : placed(boxes)
    }

    /// The boxes of SI and NO that stand beside the text's first line and so between it and the next: `Con gli altri SI ☐ NO ☒
    /// borghi`; one of them is ticked.
    var boxesBesideText: TickBoxes? {
        let first = lexemes.indices.dropFirst().first { index in
            let word = lexemes[index].folded
            return words.blankMarks.contains(word) || lexemes[index].kind == .sign && words.marks.contains(word)
        }
        guard let first else { return nil }
        // The word before the box may be its own.
        return [first - 1, first].lazy.compactMap { TickBoxes(lexemes, from: $0, words: words) }.first { boxes in
            boxes.options.count == 2 && Set(boxes.options.map(\.value)) == [.yes, .no] && boxes.ticked.count == 1
                && boxes.options.allSatisfy { $0.box?.isPlain == false }
        }
    }

    /// `SI     X NO`: a box between the words is of the nearer one.
    private func placed(_ boxes: TickBoxes) -> TickBoxes {
        guard let box = boxes.between, let gaps = gaps(around: box), gaps.before > gaps.after else { return boxes }
        var boxes = boxes
        boxes.giveToSecond()
        return boxes
    }

    private func gaps(around box: TickBoxes.Box) -> (before: Gap, after: Gap)? {
        let next = box.range.upperBound
        guard next < lexemes.count, let own = text.words(box.range).first,
            let behind = text.words(next..<next + 1).first
        else { return nil }
        return (text.document.words[own].gap, text.document.words[behind].gap)
    }

    /// The option that is ticked; where both are or none is, nothing is answered.
    func answer(of boxes: TickBoxes) -> AnswerRecord {
        let ticked = boxes.ticked
        guard ticked.count == 1 else { return record(.notAnswered, .explicit, boxes.range, Confidence.unanswered) }
        let isSure = !isBetween(boxes)
        return record(ticked[0].value, .explicit, ticked[0].range, isSure ? Confidence.word : Confidence.unclear)
    }

    /// `SI X NO`: whether the one mark stands as near to one word as to the other.
    private func isBetween(_ boxes: TickBoxes) -> Bool {
        guard let box = boxes.between, box.isTicked, let gaps = gaps(around: box) else { return false }
        return gaps.before == gaps.after
    }

    /// `SI □ NO □` and below it `SI, con il Distretto`: the form's boxes left empty, and an answer in words.
    func wordedBehind(_ boxes: TickBoxes) -> AnswerRecord? {
        guard boxes.ticked.isEmpty, boxes.options.count > 1,
            let next = lexemes[boxes.range.upperBound...].firstIndex(where: { $0.kind != .sign }),
            let said = worded(from: next), said.value != .notAnswered
        else { return nil }
        return said
    }

    /// Whether the cell holds a mark and nothing else.
    var isLoneMark: Bool { lexemes.count == 1 && words.marks.contains(lexemes[0].folded) }

    /// Why the boxes leave the answer open; `nil` where they don't.
    var unclearBoxes: String? {
        if isLoneMark, columnAnswer == nil, headedMark?.value == nil {
            return "a mark stands alone: look on the page which answer it is set at"
        }
        guard let boxes else {
            // `SI/NO` is the form's prompt.
            let hasSign = lexemes.contains { $0.kind == .sign && !Self.separators.contains($0.folded) }
            guard lexemes.count == 2 || hasSign, isBothWords(from: 0), chosenByLooks == nil else { return nil }
            return !hasSign
                ? "SI and NO stand here both, no mark at either: boxes may have been lost with the layout; look on the page"
                : "SI and NO stand here both, with a sign that is no known mark: look on the page which one is meant"
        }
        guard wordedBehind(boxes) == nil else { return nil }
        let count = boxes.ticked.count
        if count == 1, isBetween(boxes) {
            return "a mark stands between SI and NO, and was read as that of the first: look on the page"
        }
        guard count != 1 else { return nil }
        return count == 0
            ? "no box is ticked: look on the page whether a sign beside the words was meant"
            : "both boxes are ticked, SI and NO: ask the Ambito, or read what follows in the cell"
    }
}
