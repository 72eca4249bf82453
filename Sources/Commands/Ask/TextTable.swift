internal import Foundation
internal import Publishing

/// A table for a terminal: a line a row, numbers to the right, long texts shortened.
struct TextTable {
    /// The longest that a text is shown.
    private static let widest = 60

    let columns: [String]
    let rows: [[DatasetDatabase.Value?]]

    var text: String {
        let cells = rows.map { $0.map(Self.text) }
        let widths = columns.indices.map { column in
            cells.reduce(columns[column].count) { max($0, $1[column].count) }
        }
        let isNumber = columns.indices.map { column in
            rows.contains { $0[column] != nil } && rows.allSatisfy { $0[column]?.isNumber ?? true }
        }
        func line(_ texts: [String]) -> String {
            let padded = texts.enumerated().map { $1.padded(to: widths[$0], right: isNumber[$0]) }
            let text = padded.joined(separator: "  ")
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return ([line(columns.map(\.oneLine)), rule] + cells.map(line)).joined(separator: "\n")
    }

    private static func text(_ value: DatasetDatabase.Value?) -> String {
        switch value {
        case nil: ""
        case .integer(let integer): String(integer)
        case .number(let number): String(number)
        case .text(let text): text.oneLine.shortened(to: widest)
        }
    }
}

extension DatasetDatabase.Value {
    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .number: true
        case .text: false
        }
    }
}
