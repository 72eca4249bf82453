/// Numbers and letters that stand alone on a line above a label and count the form's labels: a narrow column of numbers
/// whose text was extracted line by line.
///
/// A page's number may stand there, too, or a value that is a number: these neither count on from label to label nor stay
/// the same for a label from form to form.
struct CountedLines {
    /// The fewest labels that are counted: of a value's end that is a number there are no more.
    private static let fewest = 4
    /// The share of them that counts on.
    private static let share = 0.7

    private struct Line {
        var word: Int
        var ordinal: Int
        /// The label's field.
        var field: Int
    }

    private var lines: [Line] = []

    /// Adds a word that stands alone above a label; one that counts nothing is passed over.
    mutating func add(_ word: Int, _ text: String, above field: Int) {
        guard let ordinal = Self.ordinal(text) else { return }
        lines.append(Line(word: word, ordinal: ordinal, field: field))
    }

    /// Those that count labels; none if they are no form's habit.
    func words() -> [Int] {
        let byField = Dictionary(grouping: lines, by: \.field)
        guard byField.count >= Self.fewest else { return [] }
        /// The number that most forms give to a label, the lowest of several.
        let usual = byField.mapValues { lines in
            let counts = Dictionary(grouping: lines, by: \.ordinal).mapValues(\.count)
            return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
        // A form that leaves out a row counts those behind it otherwise.
        let steady = lines.count { usual[$0.field] == $0.ordinal }
        let steps = zip(lines, lines.dropFirst()).map { $1.field != $0.field && $1.ordinal == $0.ordinal + 1 }
        let breaks = lines.dropFirst().count { $0.ordinal == 1 }
        guard 2 * steady >= lines.count, Set(usual.values).count >= Self.fewest,
            Double(steps.count { $0 }) >= Self.share * Double(steps.count - breaks)
        else { return [] }
        return lines.indices.filter { line in
            usual[lines[line].field] == lines[line].ordinal
                || line > 0 && steps[line - 1] || line < steps.count && steps[line]
        }
        .map { lines[$0].word }
    }

    /// `1`, `1.`, `(1)`, `a)`: at which place it stands, from 1.
    static func ordinal(_ text: String) -> Int? {
        let body = text.trimmingPrefix { $0 == "(" }.prefix { !".)°-–:".contains($0) }
        if let number = Int(body) { return number }
        guard body.count == 1, let letter = body.lowercased().utf8.first, (0x61...0x7A).contains(letter) else {
            return nil
        }
        return Int(letter) - 0x60
    }
}
