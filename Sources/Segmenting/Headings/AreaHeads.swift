internal import Rulebook

/// Reads words as the heading of a policy area: a word for area, then the area's letter or its name and nothing else; or
/// both without that word, `E) Anziani`.
struct AreaHeads: Sendable {
    /// The longest heading, in words.
    private static let longest = 24
    /// The longest whose name is not known.
    private static let longestLed = 6

    /// The folded letters of the words of each lead, the longest lead first.
    private let leads: [[[UInt8]]]
    /// The folded letters of what may stand before a lead, all words in one.
    private let headingLeads: Set<[UInt8]>
    private let names: Set<[UInt8]>
    /// The short names, which name an area behind a lead that says that schede follow.
    private let shortNames: Set<[UInt8]>
    private let codes: Set<String>

    init(_ rules: Rulebook) {
        leads = rules.answers.areaLeads.map { $0.split(separator: " ").map { LetterFold.letters(of: String($0)) } }
            .sorted { $0.count > $1.count }
        headingLeads = Set(rules.answers.areaHeadingLeads.map(LetterFold.letters))
        shortNames = Set(rules.areas.areas.flatMap(\.short).map(LetterFold.letters))
        let free = rules.areas.free.flatMap(\.spellings)
        names = Set((rules.areas.areas.flatMap { $0.spellings + [$0.name] } + free).map(LetterFold.letters))
        codes = Set(rules.areas.areas.map(\.code))
    }

    /// Whether these words, which stand on lines of their own, are such a heading.
    func match(_ words: [String]) -> Bool {
        guard words.count <= Self.longest, let first = words.first else { return false }
        if let rest = withoutHeadingLead(words) {
            return match(rest)
                || leads.contains { lead in
                    end(of: lead, in: rest).map { shortNames.contains(LetterFold.letters(of: Array(rest[$0...]))) }
                        ?? false
                }
        }
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

    /// Whether these words begin with one for area and are a few: `AREA DEI RIONI ALTI`.
    func isLed(_ words: [String]) -> Bool {
        words.count <= Self.longestLed && leads.contains { end(of: $0, in: words) != nil }
    }

    /// What follows words that say that schede of an area come: `area anziani` behind `Obiettivi`, also where an
    /// apostrophe glues them.
    private func withoutHeadingLead(_ words: [String]) -> [String]? {
        guard !headingLeads.isEmpty else { return nil }
        for count in 1..<max(1, min(4, words.count)) {
            if headingLeads.contains(LetterFold.letters(of: Array(words[..<count]))) {
                let rest = Array(words[count...])
                if leads.contains(where: { end(of: $0, in: rest) != nil }) { return rest }
            }
            // `dell'area`
            let parts = words[count - 1].split(omittingEmptySubsequences: false) { "'’".contains($0) }
            guard parts.count == 2, !parts[1].isEmpty,
                headingLeads.contains(LetterFold.letters(of: words[..<(count - 1)] + [String(parts[0])]))
            else { continue }
            let rest = [String(parts[1])] + words[count...]
            if leads.contains(where: { end(of: $0, in: rest) != nil }) { return rest }
        }
        return nil
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
