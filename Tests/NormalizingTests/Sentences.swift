import Model
import Normalizing
import Rulebook

/// Invented cells, normalized by the shipped rules: what the grammars make of a sentence.
enum Sentences {
    private static let normalizer = Normalizer(rules: TestRules.rulebook)

    /// The looks that a sign before a word stands for.
    private static let looks: [Character: WordTraits] = ["~": .struck, "*": .bold, "_": .marked]

    /// The record of a scheda of `obiettivo-2025` (or another form) with these cells; `~` before a word strikes it
    /// through, `*` sets it in bold, `_` underlines it; `↵` before one begins a printed line of its paragraph.
    static func record(
        _ cells: [String: String], template: String = "obiettivo-2025", labels: [String: String] = [:],
        headings: [String] = [], facts: DocumentFacts = DocumentFacts(), confidence: Double = 1
    ) -> SchedaRecord {
        var document = Document(
            source: Source(id: "invented", names: ["invented.txt"], mediaType: "text/plain", size: 0, reader: .text))
        var fields: [SegmentedField] = []
        for (number, cell) in cells.sorted(by: { $0.key < $1.key }).enumerated() {
            var value = ValueText()
            for line in cell.value.split(separator: "\n") {
                for (index, part) in line.split(separator: " ").enumerated() {
                    let printed = part.drop { $0 == "↵" }
                    let isWord = printed.dropFirst().first?.isLetter == true && printed.last?.isLetter == true
                    let traits = isWord ? looks[printed.first ?? " "] : nil
                    let word = traits == nil ? printed : printed.dropFirst()
                    value.text += value.text.isEmpty ? "" : index == 0 ? "\n" : " "
                    let start = value.text.utf8.count
                    value.text += word
                    value.runs.append(.init(start: start, end: value.text.utf8.count, word: document.words.count))
                    document.words.append(
                        Word(
                            text: String(word), place: .text(line: number + 1, column: start + 1), line: number + 1,
                            gap: part.first == "↵" ? .line : .space, traits: traits ?? [], confidence: confidence))
                }
            }
            fields.append(
                SegmentedField(
                    key: cell.key, label: labels[cell.key] ?? "", labelWords: [], valueWords: value.runs.map(\.word),
                    value: value, state: value.isEmpty ? .blank : .answered, labelScore: 1,
                    spans: document.spans(of: value.runs.map(\.word))))
        }
        let scheda = SegmentedScheda(
            template: template, ordinal: 1, title: "Invented", headings: headings, fields: fields)
        return normalizer.record(scheda, of: document, facts: facts)
    }

    /// The record of a scheda of which one field's value is a line below another, both laid out with spaces.
    static func record(below head: String, _ cell: String, field: String) -> SchedaRecord {
        var document = Document(
            source: Source(id: "invented", names: ["invented.txt"], mediaType: "text/plain", size: 0, reader: .text))
        var value = ValueText()
        for (number, line) in [head, cell].enumerated() {
            var end = 0
            for word in line.split(separator: " ") {
                let column = line.distance(from: line.startIndex, to: word.startIndex) + 1
                if number == 1 {
                    value.text += value.text.isEmpty ? "" : " "
                    let start = value.text.utf8.count
                    value.text += word
                    value.runs.append(.init(start: start, end: value.text.utf8.count, word: document.words.count))
                }
                document.words.append(
                    Word(
                        text: String(word), place: .text(line: number + 1, column: column), line: number + 1,
                        gap: end == 0 ? .line : column - end < 2 ? .space : .wide))
                end = column + word.count
            }
        }
        let answer = SegmentedField(
            key: field, label: "", labelWords: [], valueWords: value.runs.map(\.word), value: value, state: .answered,
            labelScore: 1, spans: document.spans(of: value.runs.map(\.word)))
        let scheda = SegmentedScheda(
            template: "obiettivo-2025", ordinal: 1, title: "Invented", headings: [], fields: [answer])
        return normalizer.record(scheda, of: document, facts: DocumentFacts())
    }

    /// The record of a scheda of which one field's value is a table's last row from a column on.
    static func record(inTable rows: [[String]], field: String, from column: Int) -> SchedaRecord {
        var document = Document(
            source: Source(id: "invented", names: ["invented.txt"], mediaType: "text/plain", size: 0, reader: .text))
        var value = ValueText()
        for (row, cells) in rows.enumerated() {
            for (place, cell) in cells.enumerated() {
                for word in cell.split(separator: " ") {
                    if row == rows.count - 1, place >= column {
                        let start = value.text.utf8.count + (value.text.isEmpty ? 0 : 1)
                        value.text += (value.text.isEmpty ? "" : " ") + word
                        value.runs.append(.init(start: start, end: value.text.utf8.count, word: document.words.count))
                    }
                    document.words.append(
                        Word(
                            text: String(word), place: .text(line: row + 1, column: place + 1), line: row + 1,
                            gap: .cell,
                            cell: GridPosition(row: row, column: place, columns: cells.count)))
                }
            }
        }
        let scheda = SegmentedScheda(
            template: "obiettivo-2025", ordinal: 1, title: "Invented", headings: [],
            fields: [
                SegmentedField(
                    key: field, label: "", labelWords: [], valueWords: value.runs.map(\.word), value: value,
                    state: .answered, labelScore: 1, spans: document.spans(of: value.runs.map(\.word)))
            ])
        return normalizer.record(scheda, of: document, facts: DocumentFacts())
    }

    static func answer(_ text: String, _ field: String = "premiale") -> AnswerRecord? {
        record([field: text]).answers[field]
    }

    /// The budgets of a money cell, each as `amount qualifier period until years per scope`, the rest left out.
    static func money(_ text: String, ambito: String? = nil) -> [String] {
        record(["risorse_economiche": text], facts: DocumentFacts(ambito: ambito)).budgets.map { budget in
            var parts = [budget.amount.decimal]
            if budget.qualifier != .exact { parts.append(budget.qualifier.rawValue) }
            if let period = budget.period { parts.append(period.rawValue) }
            if let until = budget.until { parts.append("until " + until) }
            parts += budget.years.map(String.init)
            if let per = budget.per { parts.append("per " + per) }
            if budget.scope == .other { parts.append("other") }
            if budget.role != .item { parts.append(budget.role.rawValue) }
            return parts.joined(separator: " ")
        }
    }

    static func funds(_ text: String) -> [String] { record(["risorse_economiche": text]).funds }

    static func targets(_ text: String) -> [String] {
        record(["risultati": text]).targets.map { target in
            let value = target.value == target.value.rounded() ? "\(Int(target.value))" : "\(target.value)"
            return "\(target.year) \(target.op) \(value)\(target.unit == "%" ? "%" : "")"
        }
    }

    static func points(_ text: String, template: String = "obiettivo-2025") -> [String] {
        record(["punti_chiave": text], template: template).keyPoints.map { ($0.area ?? "-") + " " + $0.text }
    }
}
