internal import Rulebook

/// The words by which the values of some kinds of field are known: at their start, amounts anywhere.
struct ValueOpenings: Sendable {
    /// Folded letters by kind: whole words, and how words begin.
    private var words: [FieldKind: Set<[UInt8]>] = [:]
    private var stems: [FieldKind: [[UInt8]]] = [:]
    private var currency: [String]
    /// Articles and prepositions, by their folded letters.
    private var functionWords: Set<[UInt8]>
    /// What the words that are answers by themselves say, by their folded letters.
    private var answers: [[UInt8]: WordAnswer] = [:]
    /// The signs that stand for one.
    private var marks: Set<String>

    /// What lines of figures begin with.
    private var figures: Set<[UInt8]> = []

    /// The kinds of field that are answered in a word or two, and the most words of such an answer.
    static let closed: Set<FieldKind> = [.yesNo, .need, .type, .grade]
    static let longestAnswer = 3

    /// What a lone word or sign says.
    enum WordAnswer { case yes, no, mark }

    init(_ rules: Rulebook) {
        let answers = rules.answers
        currency = rules.money.currency
        marks = Set(answers.marks)
        functionWords = Set(answers.functionWords.map(LetterFold.letters))
        for word in answers.yesOrPronoun { self.answers[LetterFold.letters(of: word)] = .yes }
        for word in answers.no { self.answers[LetterFold.letters(of: word)] = .no }
        for label in answers.yearLabels + answers.indicatorLabels where !label.contains(" ") {
            figures.insert(LetterFold.letters(of: label))
        }
        add((answers.yes + answers.yesOrPronoun + answers.no).filter { !$0.contains(" ") }, .yesNo)
        add(answers.needs.flatMap(\.phrases), .need)
        add(answers.types.flatMap(\.phrases), .type)
        add(answers.grades.flatMap(\.phrases), .grade)
    }

    private mutating func add(_ phrases: [String], _ kind: FieldKind) {
        for phrase in phrases {
            guard let first = phrase.split(separator: " ").first, !first.hasPrefix("[") else { continue }
            let letters = LetterFold.letters(of: String(first))
            guard !letters.isEmpty else { continue }
            if first.hasSuffix("*") {
                stems[kind, default: []].append(letters)
            } else {
                words[kind, default: []].insert(letters)
            }
        }
    }

    /// What a word by itself answers; `nil` where it is no answer.
    func answer(_ word: String) -> WordAnswer? {
        marks.contains(word.lowercased()) ? .mark : answers[LetterFold.letters(of: word)]
    }

    /// Whether a word is an article or a preposition in small letters, with which no text ends.
    func isFunctionWord(_ word: String) -> Bool {
        LetterFold.startsLower(word) && functionWords.contains(LetterFold.letters(of: word))
    }

    /// Whether a line tells figures, as targets do: it begins with a year's or an indicator's label, or a percentage.
    func tellsFigures(_ line: [String]) -> Bool {
        line.prefix(2).contains { $0.contains("%") }
            || line.first.map { figures.contains(LetterFold.letters(of: $0)) } == true
    }

    /// Whether words may begin a value of this kind.
    func fit(_ kind: FieldKind, _ line: [String]) -> Bool {
        if kind == .money {
            return line.contains { word in currency.contains { word.lowercased().contains($0) } }
        }
        guard let letters = line.first.map(LetterFold.letters) else { return false }
        return words[kind]?.contains(letters) == true || stems[kind]?.contains { letters.starts(with: $0) } == true
    }
}
