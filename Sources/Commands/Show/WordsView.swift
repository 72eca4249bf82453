internal import Ingest
internal import Model

/// The words as read, each with its place and what the reader knew of it.
struct WordsView: StageView {
    /// A word as JSON.
    private struct Row: Codable {
        var index: Int
        var text: String
        var span: Span?
        var line: Int
        var gap: String
        var cell: [Int]?
        var innerCell: [Int]?
        var traits: [String]
    }

    private let rows: [Row]

    init(_ trace: Pipeline.Trace) {
        let document = trace.document
        rows = document.words.enumerated().map { index, word in
            Row(
                index: index, text: word.text, span: document.spans(of: [index]).first, line: word.line,
                gap: "\(word.gap)", cell: word.cell.map { [$0.row, $0.column, $0.columns] },
                innerCell: word.innerCell.map { [$0.row, $0.column, $0.columns] }, traits: word.traits.names)
        }
    }

    var text: String {
        let head = "  index  place         gap        cell           word"
        return ([head] + rows.map(Self.line)).joined(separator: "\n")
    }

    func json() throws -> String { try JSON.text(rows) }

    private static func line(_ row: Row) -> String {
        let cell = row.cell.map { "r\($0[0]) c\($0[1])/\($0[2])" } ?? ""
        let inner = row.innerCell.map { " (r\($0[0]) c\($0[1])/\($0[2]))" } ?? ""
        let traits = row.traits.isEmpty ? "" : "  [\(row.traits.joined(separator: " "))]"
        return [
            "\(row.index)".padded(to: 7, right: true), (row.span?.text ?? "line \(row.line)").padded(to: 12),
            row.gap.padded(to: 9), (cell + inner).padded(to: 13), row.text.oneLine + traits,
        ].joined(separator: "  ")
    }
}

extension Span {
    /// A place in a few words.
    var text: String {
        switch self {
        case .lines(let first, let last): first == last ? "line \(first)" : "lines \(first)-\(last)"
        case .page(let page, let box):
            "page \(page) at \(Int(box.left)),\(Int(box.top))-\(Int(box.right)),\(Int(box.bottom))"
        case .path(let path): path
        }
    }
}

extension WordTraits {
    /// The names of the traits that are there.
    var names: [String] {
        let known: [(WordTraits, String)] = [
            (.bold, "bold"), (.italic, "italic"), (.heading, "heading"), (.furniture, "furniture"),
            (.doubtful, "doubtful"), (.struck, "struck"), (.marked, "marked"),
        ]
        return known.filter { contains($0.0) }.map(\.1)
    }
}
