internal import Foundation

/// The figures of an evaluation as rows of text.
public struct EvaluationTable: Sendable {
    /// The head and the rows, cell by cell.
    public static let head = ["measure", "score", "95%", "precision", "recall", "n"]
    public let rows: [[String]]

    public init(_ figures: [Measure: Evaluation.Figure]) {
        rows = Measure.allCases.compactMap { measure in
            guard let figure = figures[measure], let score = figure.tally.score(measure) else { return nil }
            let tally = figure.tally
            return [
                measure.rawValue, Self.digits(score),
                figure.interval.map { Self.digits($0.lowerBound) + "–" + Self.digits($0.upperBound) } ?? "",
                measure.isFinding ? Self.digits(tally.precision) : "",
                measure.isFinding ? Self.digits(tally.recall) : "",
                "\(tally.count(measure))",
            ]
        }
    }

    /// Columns set apart by blanks.
    public var text: String {
        let table = [Self.head] + rows
        let widths = Self.head.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
        return table.map { row in
            row.enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + blanks : blanks + cell
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    public var markdown: String {
        ([Self.head, ["---"] + Self.head.dropFirst().map { _ in "---:" }] + rows)
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    private static func digits(_ value: Double) -> String { String(format: "%.4f", value) }
}
