/// What a draft's parts say together.
extension SchedaDraft {
    func part(_ key: String) -> Part? { parts.first { $0.key == key } }

    /// How many of its fields were found by a label.
    var labelCount: Int { parts.count { $0.occurrence != nil } }

    /// The indices of the parts with a printed label, in the order in which the labels stand.
    var labelledParts: [Int] {
        parts.indices.filter { !parts[$0].labelWords.isEmpty }
            .sorted { parts[$0].labelWords[0] < parts[$1].labelWords[0] }
    }

    /// The first word that belongs to a label of it.
    var firstLabelWord: Int? { parts.lazy.compactMap(\.labelWords.first).min() }
    /// The last word that belongs to a label of it.
    var lastLabelWord: Int? { parts.lazy.compactMap(\.labelWords.last).max() }

    var firstWord: Int? {
        parts.lazy.compactMap { [$0.labelWords.first, $0.valueWords.first].compactMap { $0 }.min() }.min()
    }

    /// The words of all its parts, ascending.
    var words: [Int] { parts.flatMap(\.words).sorted() }

    /// The last word of its labels, its values and its residue.
    var lastWord: Int? {
        (parts.lazy.compactMap { ($0.labelWords + $0.valueWords).max() } + residue.suffix(1)).max()
    }

    /// The index of the part that ends last.
    var lastPart: Int? {
        func end(_ part: Part) -> Int { max(part.valueWords.last ?? -1, part.labelWords.last ?? -1) }
        return parts.indices.max { end(parts[$0]) < end(parts[$1]) }
    }

    /// Takes words that belong to no field out of a part's value.
    mutating func setAside(_ words: [Int], of part: Int) {
        parts[part].valueWords.removeAll(where: words.contains)
        heads += words
    }

    /// Takes words that no label claimed out of a part's value.
    mutating func giveToResidue(_ words: [Int], of part: Int) {
        parts[part].valueWords.removeAll(where: words.contains)
        residue = (residue + words).sorted()
    }

    /// Drops the words from an index on from its values and its residue.
    mutating func drop(from first: Int) {
        for part in parts.indices { parts[part].valueWords.removeAll { $0 >= first } }
        residue.removeAll { $0 >= first }
    }

    /// Adds a part; a field that the draft has already is joined and reported as repeated.
    ///
    /// - Returns: whether the field is new.
    @discardableResult
    mutating func add(_ part: Part) -> Bool {
        guard let known = parts.firstIndex(where: { $0.key == part.key }) else {
            parts.append(part)
            return true
        }
        parts[known].labelWords += part.labelWords
        parts[known].valueWords += part.valueWords
        notes.append(Note(code: .repeated, key: part.key))
        return false
    }

    /// Takes over what another draft found.
    mutating func take(_ other: SchedaDraft) {
        for part in other.parts { add(part) }
        notes += other.notes
        residue += other.residue
        lastField = other.lastField
    }
}
