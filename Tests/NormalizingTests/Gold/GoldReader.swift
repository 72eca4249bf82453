import Foundation
import Model

/// Makes segmented schede straight from a reference file, so that normalizing is measured by itself.
struct GoldReader {
    let gold: GoldFile
    let lines: [String]
    private(set) var document: Document

    init(_ gold: GoldFile, _ lines: [String]) {
        self.gold = gold
        self.lines = lines
        document = Document(
            source: Source(
                id: "gold", names: [gold.document.name], mediaType: "text/plain", size: 0, reader: .text),
            lines: lines)
    }

    var facts: DocumentFacts {
        DocumentFacts(
            ambito: gold.document.ambito, ats: gold.document.ats, asst: gold.document.asst ?? [],
            cycle: gold.document.cycle)
    }

    /// The scheda as a perfect segmenter would hand it on, with the template's order of fields.
    mutating func scheda(_ gold: GoldFile.Scheda, ordinal: Int, order: [String]) -> SegmentedScheda {
        let keys = order.filter { gold.fields[$0] != nil } + gold.fields.keys.filter { !order.contains($0) }.sorted()
        let fields = keys.compactMap { key in gold.fields[key].map { field(key, $0, of: gold) } }
        return SegmentedScheda(
            template: gold.template, ordinal: ordinal, title: gold.title, code: gold.actionNo.map(String.init),
            headings: chapter(above: gold.from) + (gold.heading.map { $0.components(separatedBy: " / ") } ?? []),
            fields: fields)
    }

    private mutating func field(_ key: String, _ field: GoldFile.Field, of scheda: GoldFile.Scheda) -> SegmentedField {
        var value = ValueText()
        var words: [Int] = []
        for segment in field.segs ?? [] {
            for number in segment.from...segment.to {
                var line = lines[number - 1]
                if number == segment.from, let start = segment.start, let range = line.range(of: start) {
                    line = String(line[range.lowerBound...])
                }
                if number == segment.to, let end = segment.end, let range = line.range(of: end, options: .backwards) {
                    line = String(line[..<range.upperBound])
                }
                add(line, number, to: &value, &words)
            }
        }
        let state: SegmentedField.State = value.isEmpty ? .blank : .answered
        return SegmentedField(
            key: key, label: key == "titolo" ? titleLabel(field, scheda) : "", labelWords: [], valueWords: words,
            value: value, state: state, labelScore: 1, spans: document.spans(of: words))
    }

    /// Adds a line: on a line of its own where it opens an item or a paragraph.
    private mutating func add(_ line: String, _ number: Int, to value: inout ValueText, _ words: inout [Int]) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        for (column, cell) in columns.enumerated() {
            let cleaned = Self.clean(String(cell))
            for (part, piece) in cleaned.split(separator: "\n").enumerated() {
                let opens = part > 0 || column == 0 && opensLine(line, number)
                for (index, word) in piece.split(whereSeparator: \.isWhitespace).enumerated() {
                    let first = index == 0
                    var gap = first && opens ? "\n" : first && column > 0 && columns.count > 2 ? " | " : " "
                    if value.text.isEmpty { gap = "" }
                    value.text += gap
                    let start = value.text.utf8.count
                    value.text += word
                    let end = value.text.utf8.count
                    let grid =
                        columns.count > 2
                        ? GridPosition(row: number, column: column, columns: columns.count) : nil
                    document.words.append(
                        Word(
                            text: String(word), place: .text(line: number, column: index + 1), line: number,
                            gap: gap == "\n" ? .paragraph : .space, cell: grid))
                    value.runs.append(.init(start: start, end: end, word: document.words.count - 1))
                    words.append(document.words.count - 1)
                }
            }
        }
    }

    private func opensLine(_ line: String, _ number: Int) -> Bool {
        guard let first = line.first(where: { !$0.isWhitespace }) else { return false }
        if line.first == " " || !first.isLetter && !first.isNumber { return true }
        let afterBlank = number > 1 && lines[number - 2].allSatisfy(\.isWhitespace)
        return afterBlank && !first.isLowercase || line.contains("\t")
    }

    private static func clean(_ text: String) -> String {
        var text = text
        for (pattern, replacement) in [
            ("</?(p|li|ul|ol|table|tr|td|br)( [^<>]*)?/?>", "\n"), ("</?[A-Za-z][^<>]*>", " "),
            (#"\$?\\geq"#, "≥"), (#"\$?\\leq"#, "≤"), (#"\\%"#, "%"), (#"\$"#, " "),
        ] { text = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression) }
        return text
    }

    /// What stands between the scheda's first line and its title.
    private func titleLabel(_ field: GoldFile.Field, _ scheda: GoldFile.Scheda) -> String {
        guard let segment = field.segs?.first, let start = segment.start else { return "" }
        var parts = segment.from > scheda.from ? Array(lines[scheda.from - 1..<segment.from - 1]) : []
        let line = lines[segment.from - 1]
        if let range = line.range(of: start) { parts.append(String(line[..<range.lowerBound])) }
        return Self.clean(parts.joined(separator: " ")).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The numbered heading of the chapter above a line.
    private func chapter(above line: Int) -> [String] {
        for number in stride(from: line - 1, to: 0, by: -1) {
            let text = lines[number - 1]
            guard text.range(of: #"^ ?[0-9]+\.[0-9]+ Obiettivi"#, options: .regularExpression) != nil else { continue }
            return [(text + " " + lines[number]).trimmingCharacters(in: .whitespaces)]
        }
        return []
    }
}
