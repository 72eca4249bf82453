/// Which list a paragraph is an item of, and how deep.
struct ListReference {
    var list: String
    var level: Int

    /// - Parameters:
    ///   - properties: the element `numPr`.
    ///   - base: what the paragraph's style says; `nil` comes back where the paragraph is taken out of the list.
    init?(_ properties: XMLElement, over base: ListReference?) {
        guard let list = properties["numId"]?.value ?? base?.list, list != "0" else { return nil }
        self.list = list
        level = min(8, max(0, properties["ilvl"]?.value.flatMap { Int($0) } ?? base?.level ?? 0))
    }
}

/// The lists of a Word file, and the counting of their items.
struct ListNumbering {
    private struct Level {
        var format = "decimal"
        var text = ""
        var start = 1
    }

    private struct List {
        var scheme: String
        /// Where this list begins to count, by level.
        var starts: [Int: Int] = [:]
    }

    private var schemes: [String: [Int: Level]] = [:]
    private var lists: [String: List] = [:]
    /// By scheme, for each level: lists of one scheme count on.
    private var counts: [String: [Int: Int]] = [:]
    private var begun: Set<String> = []

    /// - Parameter root: the element `numbering`.
    init(_ root: XMLElement?) {
        for element in root?.elements.filter({ $0.name == "abstractNum" }) ?? [] {
            guard let id = element.attributes["abstractNumId"] else { continue }
            schemes[id] = Self.levels(element)
        }
        for element in root?.elements.filter({ $0.name == "num" }) ?? [] {
            guard let id = element.attributes["numId"], let scheme = element["abstractNumId"]?.value else { continue }
            var list = List(scheme: scheme)
            for change in element.elements where change.name == "lvlOverride" {
                guard let level = change.attributes["ilvl"].flatMap({ Int($0) }) else { continue }
                if let start = change["startOverride"]?.value.flatMap({ Int($0) }) { list.starts[level] = start }
            }
            lists[id] = list
        }
    }

    private static func levels(_ scheme: XMLElement) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for element in scheme.elements where element.name == "lvl" {
            guard let index = element.attributes["ilvl"].flatMap({ Int($0) }) else { continue }
            levels[index] = Level(
                format: element["numFmt"]?.value ?? "decimal", text: element["lvlText"]?.value ?? "",
                start: min(10_000, max(0, element["start"]?.value.flatMap { Int($0) } ?? 1)))
        }
        return levels
    }

    /// Counts an item and gives what Word prints before it; `nil` for nothing.
    mutating func label(_ item: ListReference) -> String? {
        guard let list = lists[item.list], let levels = schemes[list.scheme], let level = levels[item.level] else {
            return nil
        }
        var counts = self.counts[list.scheme] ?? [:]
        if begun.insert(item.list).inserted {
            for (index, start) in list.starts { counts[index] = min(10_000, max(0, start)) - 1 }
        }
        counts[item.level] = (counts[item.level] ?? level.start - 1) + 1
        for deeper in counts.keys where deeper > item.level { counts[deeper] = nil }
        self.counts[list.scheme] = counts
        if level.format == "bullet" { return Self.bullet(level.text) }
        var label = level.text
        for index in 0...8 where label.contains("%\(index + 1)") {
            let other = levels[index] ?? Level()
            label = label.replacing(
                "%\(index + 1)", with: NumberFormat.text(counts[index] ?? other.start, other.format))
        }
        return label.isEmpty ? nil : label
    }

    /// The bullet as a character that says what it looks like: fonts of pictures draw it with any letter.
    private static func bullet(_ text: String) -> String {
        guard let scalar = text.unicodeScalars.first else { return "•" }
        let shown = GlyphTable.replacement(for: scalar) ?? String(scalar)
        let isOther = shown.isEmpty || (scalar.isASCII && scalar != "-") || PrintedBullets.glyphs.contains(shown)
        return isOther ? "•" : shown
    }
}
