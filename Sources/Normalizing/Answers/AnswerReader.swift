internal import Model

/// Reads the answer of a yes/no field.
///
/// Ticked boxes decide, else the first word; where none does, what the text implies. A template's prompt is no answer
/// and is stepped over.
struct AnswerReader {
    /// How sure each way of answering is: how often it was right, as `docs/confidence.md` measures and rounds it.
    enum Confidence {
        static let word = 0.99
        static let blank = 0.99
        static let doubtfulSpelling = 0.94
        static let pronounRuledOut = 0.94
        static let looks = 0.94
        static let unanswered = 0.9
        static let implied = 0.94
        static let described = 0.67
        static let unclear = 0.14
    }

    let lexicon: Lexicon
    let text: FieldText
    /// The prompts of the field's own rule.
    let prompts: PhraseTable<Bool>

    var words: AnswerLexicon { lexicon.answers }
    var lexemes: [Lexeme] { text.lexemes }

    /// Whether an answer is one that ends its text, behind words that are none.
    func isLastWord(_ answer: AnswerRecord) -> Bool {
        guard answer.basis == .implied, answer.value != .notAnswered, case let (start, _) = answerStart(),
            start < lexemes.count
        else { return false }
        return lastWordAlone(behind: start) == answer
    }

    func read(state: SegmentedField.State) -> AnswerRecord {
        if state == .blank || lexemes.isEmpty { return record(.notAnswered, .explicit, 0..<0, Confidence.blank) }
        let boxes = boxes
        let isTicked = boxes?.ticked.isEmpty == false
        if !isTicked, let chosen = chosenByLooks { return chosen }
        if state == .placeholder, !isTicked { return record(.notAnswered, .explicit, text.all, Confidence.blank) }
        if let columnAnswer { return columnAnswer }
        if !isTicked, let unreadBoxes { return unreadBoxes }
        if let boxes { return wordedBehind(boxes) ?? answer(of: boxes) }
        if let headed = headedMark { return answer(of: headed) }
        if let beside = boxesBesideText { return answer(of: beside) }
        if let kept = TickedItems(lexemes, words: words).dropped, !kept.isEmpty {
            // Of items with boxes the ticked ones answer.
            return AnswerReader(lexicon: lexicon, text: text.without(kept), prompts: prompts).read(state: state)
        }
        if isLoneMark { return record(.notAnswered, .implied, text.all, Confidence.unclear) }
        let (start, prompted) = answerStart()
        guard start < lexemes.count else {
            return record(.notAnswered, .explicit, prompted ? text.all : 0..<0, Confidence.unanswered)
        }
        return worded(from: start) ?? implied(from: start)
    }

    /// Whether one of the form's own words is chosen, by a mark at it or by its looks.
    var isChosen: Bool { boxes?.ticked.isEmpty == false || chosenByLooks != nil }

    /// Whether the cell holds the form's own prompt and nothing else.
    var isPromptOnly: Bool {
        if let boxes {
            if !boxes.ticked.isEmpty { return false }
            if boxes.options.count == 2, boxes.range.upperBound == lexemes.count { return true }
        }
        let (start, prompted) = answerStart()
        return prompted && start >= lexemes.count && chosenByLooks == nil
    }

    // MARK: The start of the answer

    /// Steps over bullets, dashes, marks and prompts; says whether a prompt was there.
    private func answerStart() -> (index: Int, prompted: Bool) {
        var index = 0
        var prompted = false
        while index < lexemes.count {
            if let end = promptEnd(at: index) {
                index = end
                prompted = true
            } else if lexemes[index].kind == .sign, worded(from: index) == nil {
                index += 1
            } else if let end = leadEnd(at: index) {
                index = end
            } else {
                break
            }
        }
        return (index, prompted)
    }

    /// The index after what may stand before an answer word: "1.", "a)", "Risposta:".
    private func leadEnd(at index: Int) -> Int? {
        var end = index
        if let lead = words.answerLeads.match(lexemes, at: index) {
            end = lead.range.upperBound
        } else if lexemes[index].kind == .number || lexemes[index].text.count == 1, worded(from: index) == nil {
            end = index + 1
        }
        guard end > index, end + 1 < lexemes.count, [".", ")", ":"].contains(lexemes[end].folded),
            worded(from: end + 1) != nil
        else { return nil }
        return end + 1
    }

    /// The index after a prompt that begins here: one of the rules', or `SI/NO` with the bracket behind it.
    func promptEnd(at index: Int) -> Int? {
        let known = prompts.match(lexemes, at: index) ?? words.prompts.match(lexemes, at: index)
        return [known?.range.upperBound, yesNoPromptEnd(at: index)].compactMap { $0 }.max()
    }

    private func yesNoPromptEnd(at index: Int) -> Int? {
        if isBothWords(from: index) { return lexemes.count }
        guard index + 2 < lexemes.count else { return nil }
        let leadsYes = words.yesOrPronoun.contains(lexemes[index].folded)
        guard leadsYes || words.no.contains(lexemes[index].folded) else { return nil }
        var slash = index + 1
        if lexemes[slash].isSign("'") { slash += 1 }
        // "No - si prevede ..." answers.
        guard slash + 1 < lexemes.count, lexemes[slash].isSign("/") || leadsYes && lexemes[slash].isSign("-"),
            (leadsYes ? words.no : words.yesOrPronoun).contains(lexemes[slash + 1].folded)
        else { return nil }
        var end = slash + 2
        // `SI / NO / IN PARTE`
        if end < lexemes.count, lexemes[end].isSign("/"), let third = words.partly.match(lexemes, at: end + 1),
            isPrintedAlike(lexemes[slash + 1], lexemes[end + 1]) || answersBehind(third.range.upperBound)
        {
            end = third.range.upperBound
        }
        return bracketEnd(at: end) ?? end
    }

    /// Whether an answer stands behind what may be the form's third word, or nothing.
    private func answersBehind(_ index: Int) -> Bool {
        var index = index
        while index < lexemes.count, [":", "-"].contains(lexemes[index].folded) { index += 1 }
        return index >= lexemes.count || worded(from: index) != nil
    }

    /// Whether two words are set alike, as a form's own are: `SI/NO/In parte (il rione)` answers.
    private func isPrintedAlike(_ one: Lexeme, _ other: Lexeme) -> Bool {
        one.isAllCapitals == other.isAllCapitals && one.isCapitalized == other.isCapitalized
    }

    /// Whether nothing but a yes and a no stands in the text, in either order, perhaps with signs: the form's words.
    func isBothWords(from index: Int) -> Bool {
        guard index == 0 || lexemes[index].kind != .sign else { return false }
        var said: [String] = []
        for lexeme in lexemes[index...] {
            if lexeme.kind == .sign {
                // `NO (si)`, `NO!` answer; a sign that no keyboard has may be a box.
                if lexeme.text.allSatisfy(\.isASCII), !Self.separators.contains(lexeme.folded) { return false }
            } else {
                said.append(lexeme.folded)
                if said.count > 2 { return false }
            }
        }
        return said.count == 2 && said.contains(where: words.yesOrPronoun.contains)
            && said.contains(where: words.no.contains)
    }

    static let separators: Set<String> = ["/", "|", ",", ";", ".", "-", ":", "'"]

    /// The index after a bracket that opens here.
    private func bracketEnd(at index: Int) -> Int? {
        guard index < lexemes.count, lexemes[index].isSign("(") else { return nil }
        var depth = 0
        for here in index..<lexemes.count {
            if lexemes[here].isSign("(") { depth += 1 }
            if lexemes[here].isSign(")") { depth -= 1 }
            if depth == 0 { return here + 1 }
        }
        return nil
    }

    // MARK: Words

    /// The answer that a word at `index` gives, if one does.
    func worded(from index: Int) -> AnswerRecord? {
        let lexeme = lexemes[index]
        // "Sì e no" begins with a yes, too.
        if let match = words.partly.match(lexemes, at: index) {
            return record(.partly, .explicit, match.range, Confidence.word)
        }
        if let match = words.yes.match(lexemes, at: index), isWhole(match.range) {
            let doubtful =
                lexemes[match.range.lowerBound].folded != "si" || lexemes[match.range.upperBound - 1].isSign("/")
            return record(.yes, .explicit, match.range, doubtful ? Confidence.doubtfulSpelling : Confidence.word)
        }
        if words.no.contains(lexeme.folded), words.notNo.match(lexemes, at: index) == nil {
            return record(.no, .explicit, index..<index + 1, Confidence.word)
        }
        if let match = words.noSpellings.match(lexemes, at: index), isWhole(match.range) {
            return record(.no, .explicit, match.range, Confidence.doubtfulSpelling)
        }
        if words.yesOrPronoun.contains(lexeme.folded), let sure = confidenceOfYes(at: index) {
            return record(.yes, .explicit, index..<index + 1, sure)
        }
        if let match = words.unanswered.match(lexemes, at: index) ?? words.unansweredExactly.match(lexemes, at: index) {
            return record(.notAnswered, .explicit, match.range, Confidence.unanswered)
        }
        if let match = words.unansweredAlone.match(lexemes, at: index),
            lexemes[match.range.upperBound...].allSatisfy({ $0.kind == .sign })
        {
            return record(.notAnswered, .explicit, match.range, Confidence.unanswered)
        }
        if let letter = words.letters[lexeme.folded], lexemes[(index + 1)...].allSatisfy({ $0.kind == .sign }) {
            return record(letter ? .yes : .no, .explicit, index..<index + 1, Confidence.doubtfulSpelling)
        }
        return nil
    }

    /// A spelling must not end within a word: `S1` leads, `S1bis` does not.
    private func isWhole(_ range: Range<Int>) -> Bool {
        let last = lexemes[range.upperBound - 1]
        guard range.upperBound < lexemes.count, last.kind != .sign else { return true }
        let next = lexemes[range.upperBound]
        return next.spaced || next.kind == .sign
    }

    /// How sure a `si` is a yes; `nil` for the pronoun.
    func confidenceOfYes(at index: Int) -> Double? {
        let lexeme = lexemes[index]
        guard lexeme.text == lexeme.text.filter(\.isASCII), index + 1 < lexemes.count else { return Confidence.word }
        let next = lexemes[index + 1]
        guard next.kind == .word, !next.opensLine, next.spaced else { return Confidence.word }
        // SI prevede: the answer is in capitals, the text is not.
        if lexeme.isAllCapitals, !next.isAllCapitals || next.text.count == 1 { return Confidence.word }
        if next.isCapitalized, !lexeme.isAllCapitals { return Confidence.pronounRuledOut }
        if words.notVerbs.match(lexemes, at: index + 1) != nil { return Confidence.pronounRuledOut }
        if words.isVerb(next.folded) { return nil }
        let isClitic = next.text.count == 1
        if !isClitic, index + 2 < lexemes.count, !lexemes[index + 2].opensLine,
            words.afterVerb.contains(lexemes[index + 2].folded), "aeo".contains(next.folded.suffix(1))
        {
            return nil
        }
        return Confidence.pronounRuledOut
    }

    // MARK: What a text implies

    private func implied(from start: Int) -> AnswerRecord {
        let range = start..<lexemes.count
        if let last = lastWordAlone(behind: start) { return last }
        for rule in words.implied where rule.fields.isEmpty || rule.fields.contains(text.key) {
            guard let value = AnswerValue(rawValue: rule.value) else { continue }
            // "Non profit" and its like deny nothing; what a later sentence denies is not the answer.
            if value == .no, rule.leading, words.notNo.match(lexemes, at: start) != nil { continue }
            let reach = value == .no ? start..<sentenceEnd(from: start) : range
            let match =
                rule.leading
                ? rule.table.match(lexemes, at: start)
                : rule.denial
                    ? denial(rule.table, in: reach)
                    : value == .no ? denies(rule.table, in: reach) : rule.table.first(lexemes, in: reach)
            if let match {
                return record(value, .implied, match.range, Confidence.implied)
            }
        }
        if words.areasAnswer.contains(text.key), !lexicon.areas.mentions(text, in: range).isEmpty {
            return record(.yes, .implied, range, Confidence.described)
        }
        // A verb with the pronoun leads: an intention, which may be anything.
        let intends = words.yesOrPronoun.contains(lexemes[start].folded)
        if !intends, let value = words.described[text.key].flatMap(AnswerValue.init) {
            return record(value, .implied, range, Confidence.described)
        }
        return record(.notAnswered, .implied, range, Confidence.unclear)
    }

    /// The answer that ends the text alone on its line, in capitals or behind a question mark: what stands before it is
    /// the rest of the label, the name of a section, or of a page's margin.
    private func lastWordAlone(behind start: Int) -> AnswerRecord? {
        guard let last = lexemes.indices.last(where: { lexemes[$0].kind != .sign }), last > start,
            lexemes[last].opensLine || ["?", "|"].contains(lexemes[last - 1].folded)
                || lexemes[last].isAllCapitals && lexemes[last].text.count > 1
        else { return nil }
        let isYes = words.yesOrPronoun.contains(lexemes[last].folded)
        guard isYes || words.no.contains(lexemes[last].folded) else { return nil }
        return record(isYes ? .yes : .no, .implied, last..<last + 1, Confidence.described)
    }

    /// The first phrase that denies, save "nessuna criticità" and its like.
    private func denies(_ table: PhraseTable<Bool>, in range: Range<Int>) -> PhraseTable<Bool>.Match? {
        table.all(lexemes, in: range).first { words.notNo.match(lexemes, at: $0.range.lowerBound) == nil }
    }

    /// The first denial of the sentence itself.
    private func denial(_ table: PhraseTable<Bool>, in range: Range<Int>) -> PhraseTable<Bool>.Match? {
        range.lazy.compactMap { index -> PhraseTable<Bool>.Match? in
            guard let match = table.match(lexemes, at: index, end: range.upperBound),
                words.notNo.match(lexemes, at: index) == nil
            else { return nil }
            let before = index - 1
            return before >= range.lowerBound && words.relatives.contains(lexemes[before].folded) ? nil : match
        }.first
    }

    /// The end of the sentence that begins at `start`.
    private func sentenceEnd(from start: Int) -> Int {
        for index in start + 1..<max(start + 1, lexemes.count)
        where lexemes[index - 1].isSign(".") && lexemes[index].spaced && lexemes[index].isCapitalized
            && index > start + 2 && lexemes[index - 2].text.count > 2
        {
            return index
        }
        return lexemes.count
    }

    private static let longestEvidence = 12

    func record(
        _ value: AnswerValue, _ basis: AnswerBasis, _ range: Range<Int>, _ confidence: Double
    ) -> AnswerRecord {
        let shown = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestEvidence)
        return AnswerRecord(
            value: value, basis: basis, evidence: text.text(shown), spans: text.spans(shown), confidence: confidence)
    }
}
