internal import Model

/// SI and NO, and what says half of each, with a box each at the beginning of a text: `☐ SI ☒ NO`, `SI ☒ NO ☐`, `☒ SI`,
/// `X SI _ NO`, `[x] SI [ ] NO`, `☐ SI ☐ NO ☒ IN PARTE`.
struct TickBoxes {
    /// A word that may be chosen, with its box.
    struct Option {
        var value: AnswerValue
        /// Indices of lexemes.
        var word: Range<Int>
        var box: Box?

        static func chosen(_ value: AnswerValue, _ range: Range<Int>) -> Option {
            Option(value: value, word: range, box: Box(range: range, isTicked: true, isPlain: false))
        }

        var isTicked: Bool { box?.isTicked ?? false }
        /// The box and its word.
        var range: Range<Int> {
            guard let box else { return word }
            return min(word.lowerBound, box.range.lowerBound)..<max(word.upperBound, box.range.upperBound)
        }
    }

    struct Box {
        var range: Range<Int>
        var isTicked: Bool
        /// An `x` or a line to write on, which stand in other texts too.
        var isPlain: Bool
    }

    private enum Token {
        case box(Box)
        case word(AnswerValue, Range<Int>)
        /// A word in brackets, which are its box.
        case chosen(AnswerValue, Range<Int>)
    }

    /// One to three.
    private(set) var options: [Option]

    /// The one box of two options, where it stands between their words; which of them it is of, only blanks can tell.
    var between: Box? {
        guard options.count == 2, let box = options[0].box, options[1].box == nil,
            box.range.lowerBound >= options[0].word.upperBound
        else { return nil }
        return box
    }

    /// Gives that box to the second option.
    mutating func giveToSecond() {
        guard let box = between else { return }
        options[0].box = nil
        options[1].box = box
    }

    var ticked: [Option] { options.filter(\.isTicked) }
    /// All words and boxes.
    var range: Range<Int> { (options.first?.range.lowerBound ?? 0)..<(options.last?.range.upperBound ?? 0) }

    /// `nil` where no boxes stand.
    init?(_ lexemes: [Lexeme], from start: Int, words: AnswerLexicon) {
        let tokens = Scanner(lexemes: lexemes, words: words).tokens(from: start)
        guard case .box? = tokens.first else {
            options = Self.following(tokens)
            // A line to write on, or an `x` that means "per", follows many words.
            guard options.count >= 2 || options.first?.box?.isPlain == false else { return nil }
            guard options.contains(where: { $0.box != nil }), isSound(lexemes) else { return nil }
            return
        }
        options = Self.leading(tokens)
        guard isSound(lexemes), !isBulletOfPrompt(lexemes) else { return nil }
    }

    /// Options whose box leads.
    private static func leading(_ tokens: [Token]) -> [Option] {
        var options: [Option] = []
        var open: Box?
        for token in tokens {
            switch token {
            case .box(let box): open = box
            case .word(let value, let word):
                options.append(Option(value: value, word: word, box: open))
                open = nil
            case .chosen(let value, let word): options.append(.chosen(value, word))
            }
        }
        return options
    }

    /// Options whose box follows.
    private static func following(_ tokens: [Token]) -> [Option] {
        var options: [Option] = []
        for token in tokens {
            switch token {
            case .box(let box):
                if let last = options.indices.last, options[last].box == nil { options[last].box = box }
            case .word(let value, let word): options.append(Option(value: value, word: word))
            case .chosen(let value, let word): options.append(.chosen(value, word))
            }
        }
        return options
    }

    /// An empty box before a word alone may be a list's bullet: then the text goes on.
    private func isSound(_ lexemes: [Lexeme]) -> Bool {
        switch options.count {
        case 0: false
        case 1: options[0].isTicked || range.upperBound == lexemes.count
        default: true
        }
    }

    /// `✓ SI/NO`: a bullet before the form's prompt.
    private func isBulletOfPrompt(_ lexemes: [Lexeme]) -> Bool {
        guard options.count == 2, options[1].box == nil, options[0].box?.isPlain == false else { return false }
        return lexemes[options[0].word.upperBound].isSign("/")
    }
}

extension TickBoxes {
    /// Cuts the beginning of a text into boxes and words, as far as there is nothing else.
    private struct Scanner {
        let lexemes: [Lexeme]
        let words: AnswerLexicon
        /// Whether round signs are boxes here, not bullets.
        let hasRoundBoxes: Bool

        init(lexemes: [Lexeme], words: AnswerLexicon) {
            self.lexemes = lexemes
            self.words = words
            hasRoundBoxes = words.hasRoundBoxes(lexemes)
        }

        func tokens(from start: Int) -> [Token] {
            var tokens: [Token] = []
            var values: [AnswerValue] = []
            var index = start
            while index < lexemes.count {
                if isLetterBox(at: index, from: start) {
                    tokens.append(.box(Box(range: index..<index + 1, isTicked: false, isPlain: true)))
                    index += 1
                } else if let box = box(at: index) {
                    tokens.append(.box(box))
                    index = box.range.upperBound
                } else if let chosen = bracketedWord(at: index), !values.contains(chosen.value) {
                    tokens.append(.chosen(chosen.value, chosen.range))
                    values.append(chosen.value)
                    index = chosen.range.upperBound
                } else if let word = word(at: index), !values.contains(word.value) {
                    tokens.append(.word(word.value, word.range))
                    values.append(word.value)
                    index = word.range.upperBound
                } else if Self.separators.contains(lexemes[index].folded) {
                    index += 1
                } else if let next = nextOption(behind: index, tokens, values) {
                    index = next
                } else {
                    break
                }
            }
            return tokens
        }

        /// Where the next option's box stands behind the words of an empty one: `☐ SI (specificare) ☒ NO`.
        private func nextOption(behind index: Int, _ tokens: [Token], _ values: [AnswerValue]) -> Int? {
            guard case .box? = tokens.first, case .word? = tokens.last else { return nil }
            return (index..<lexemes.count).first { place in
                guard let box = box(at: place), !box.isPlain || lexemes[place].opensLine,
                    box.range.upperBound < lexemes.count,
                    let word = word(at: box.range.upperBound)
                else { return false }
                return !values.contains(word.value)
            }
        }

        private static let separators: Set<String> = ["/", "|", ",", ";", ".", "-", "•", ":"]
        private static let brackets = ["[": "]", "(": ")"]

        private func word(at index: Int) -> (value: AnswerValue, range: Range<Int>)? {
            let folded = lexemes[index].folded
            if words.yesOrPronoun.contains(folded) {
                let hasApostrophe = index + 1 < lexemes.count && lexemes[index + 1].isSign("'")
                return (.yes, index..<index + (hasApostrophe ? 2 : 1))
            }
            if let partly = words.partly.match(lexemes, at: index) { return (.partly, partly.range) }
            guard words.no.contains(folded), words.notNo.match(lexemes, at: index) == nil else { return nil }
            return (.no, index..<index + 1)
        }

        /// `[SI] / NO`: the word in brackets is the chosen one.
        private func bracketedWord(at index: Int) -> (value: AnswerValue, range: Range<Int>)? {
            guard lexemes[index].isSign("["), index + 1 < lexemes.count, let word = word(at: index + 1),
                word.range.upperBound < lexemes.count, lexemes[word.range.upperBound].isSign("]")
            else { return nil }
            return (word.value, index..<word.range.upperBound + 1)
        }

        private func box(at index: Int) -> Box? {
            if let closing = Self.brackets[lexemes[index].folded] {
                let inner = bracketMark(at: index + 1) ?? plainBox(at: index + 1)
                let end = inner?.range.upperBound ?? index + 1
                guard end < lexemes.count, lexemes[end].folded == closing else { return nil }
                return Box(range: index..<end + 1, isTicked: inner?.isTicked ?? false, isPlain: false)
            }
            return plainBox(at: index)
        }

        private func bracketMark(at index: Int) -> Box? {
            guard index < lexemes.count, words.bracketMarks.contains(lexemes[index].folded) else { return nil }
            return Box(range: index..<index + 1, isTicked: true, isPlain: false)
        }

        /// `o SI x NO`, `o SI o NO`: the letters that the signs of symbol fonts come out as.
        private func isLetterBox(at index: Int, from start: Int) -> Bool {
            lexemes[index].isWord("o") && index + 1 < lexemes.count && lexemes[index + 1].spaced
                && word(at: index + 1) != nil && (index == start || isLetterBox(at: start, from: start))
        }

        private func plainBox(at index: Int) -> Box? {
            guard index < lexemes.count else { return nil }
            let lexeme = lexemes[index]
            if hasRoundBoxes, let isTicked = words.roundBox(lexeme) {
                return Box(range: index..<index + 1, isTicked: isTicked, isPlain: false)
            }
            if words.marks.contains(lexeme.folded) {
                return Box(range: index..<index + 1, isTicked: true, isPlain: lexeme.kind == .word)
            }
            if words.blankMarks.contains(lexeme.folded) {
                return Box(range: index..<index + 1, isTicked: false, isPlain: false)
            }
            let end = lineEnd(from: index)
            guard end > index else { return nil }
            // `_X_`: written on the line.
            if end < lexemes.count, words.marks.contains(lexemes[end].folded), !lexemes[end].spaced {
                let rest = lineEnd(from: end + 1)
                if rest > end + 1, !lexemes[end + 1].spaced {
                    return Box(range: index..<rest, isTicked: true, isPlain: true)
                }
            }
            return Box(range: index..<end, isTicked: false, isPlain: true)
        }

        /// Where a line to write on ends.
        private func lineEnd(from index: Int) -> Int {
            lexemes[index...].firstIndex { !$0.isSign("_") } ?? lexemes.count
        }
    }
}
