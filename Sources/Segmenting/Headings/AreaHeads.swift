internal import Rulebook

/// Reads words as the heading of a policy area: a word for area, then the area's letter or its name and nothing else; or
/// both without that word, `E) Anziani`.
struct AreaHeads: Sendable {
    /// The longest heading, in words.
    private static let longest = 24

    /// The folded letters of the words of each lead, the longest lead first.
    private let leads: [[[UInt8]]]
    private let names: Set<[UInt8]>
    private let codes: Set<String>

    init(_ rules: Rulebook) {
        leads = rules.answers.areaLeads.map { $0.split(separator: " ").map { LetterFold.letters(of: String($0)) } }
            .sorted { $0.count > $1.count }
        let free = rules.areas.free.flatMap(\.spellings)
        names = Set((rules.areas.areas.flatMap { $0.spellings + [$0.name] } + free).map(LetterFold.letters))
        codes = Set(rules.areas.areas.map(\.code))
    }

    /// Whether these words, which stand on lines of their own, are such a heading.
    func match(_ words: [String]) -> Bool {
        guard words.count <= Self.longest, let first = words.first else { return false }
        guard let start = leads.lazy.compactMap({ end(of: $0, in: words) }).first else {
            return code(first)?.isParted == true && names.contains(LetterFold.letters(of: Array(words.dropFirst())))
        }
        var rest = words[start...].drop { LetterFold.letters(of: $0).isEmpty }
        guard let first = rest.first else { return false }
        if names.contains(LetterFold.letters(of: Array(rest))) { return true }
        guard let code = code(first) else { return false }
        rest = rest.dropFirst()
        if rest.isEmpty { return true }
        // "Area A Piedi" says no letter of an area.
        let isParted = code.isParted || LetterFold.letters(of: rest[rest.startIndex]).isEmpty
        rest = rest.drop { LetterFold.letters(of: $0).isEmpty }
        guard let title = rest.first, let last = rest.last?.last else { return isParted }
        return (isParted && LetterFold.startsUpper(title) && !".;,".contains(last))
            || names.contains(LetterFold.letters(of: Array(rest)))
    }

    private func end(of lead: [[UInt8]], in words: [String]) -> Int? {
        guard words.count > lead.count, zip(lead, words).allSatisfy({ $0 == LetterFold.letters(of: $1) }) else {
            return nil
        }
        return lead.count
    }

    /// The letter of an area: `E`, `E)`, `E:`.
    private func code(_ word: String) -> (letter: String, isParted: Bool)? {
        guard let first = word.first, codes.contains(String(first)),
            word.dropFirst().allSatisfy({ ").:-–—".contains($0) })
        else { return nil }
        return (String(first), word.count > 1)
    }
}
