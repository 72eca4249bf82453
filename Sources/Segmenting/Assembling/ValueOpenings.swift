internal import Rulebook

/// The words by which the values of some kinds of field are known: at their start, amounts anywhere.
struct ValueOpenings: Sendable {
    /// Folded letters by kind: whole words, and how words begin.
    private var words: [FieldKind: Set<[UInt8]>] = [:]
    private var stems: [FieldKind: [[UInt8]]] = [:]
    private var currency: [String]

    init(_ rules: Rulebook) {
        let answers = rules.answers
        currency = rules.money.currency
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

    /// Whether words may begin a value of this kind.
    func fit(_ kind: FieldKind, _ line: [String]) -> Bool {
        if kind == .money {
            return line.contains { word in currency.contains { word.lowercased().contains($0) } }
        }
        guard let letters = line.first.map(LetterFold.letters) else { return false }
        return words[kind]?.contains(letters) == true || stems[kind]?.contains { letters.starts(with: $0) } == true
    }
}
