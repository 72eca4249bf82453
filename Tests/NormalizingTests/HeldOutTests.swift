import Foundation
import Model
import TestSupport
import Testing

/// Cells as twenty Ambiti would fill them, invented, whose right readings were decided before they were run.
///
/// They stand in `HeldOut/*.tsv`, a cell a line, so that anyone can add to them.
@Suite struct HeldOutTests {
    /// A line of a file: what is wanted, and the cell.
    struct Line: Sendable, CustomTestStringConvertible {
        var place: String
        var columns: [String]
        var cell: String { columns[columns.count - 1].replacingOccurrences(of: "⏎", with: "\n") }
        var testDescription: String { place + " " + columns.joined(separator: " · ") }
    }

    static func lines(_ name: String) -> [Line] {
        let file = PackageRoot.folder("Tests/NormalizingTests/HeldOut").appendingPathComponent(name + ".tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            if line.isEmpty || line.hasPrefix("#") { return nil }
            return Line(place: "\(name).tsv:\(number + 1)", columns: line.split(separator: "\t").map(String.init))
        }
    }

    /// A parametrized test without cases would pass.
    @Test(arguments: [
        ("answers", 150), ("kinds", 55), ("money", 100), ("funds", 100), ("areas", 45), ("targets", 45),
        ("second", 150), ("third", 120), ("fourth", 75), ("fifth", 60), ("sixth", 240), ("seventh", 20),
    ])
    func theFilesAreThere(_ name: String, _ least: Int) { #expect(Self.lines(name).count >= least) }

    @Test(arguments: lines("answers"))
    func answers(_ line: Line) throws {
        let (field, value, basis) = (line.columns[0], line.columns[1], line.columns[2])
        let template = ["riproposto": "valutazione-2023", "presente_pdz": "integrata-asst"][field] ?? "obiettivo-2025"
        let answer = try #require(Sentences.record([field: line.cell], template: template).answers[field])
        #expect(answer.value.rawValue == value, "\(line.testDescription)")
        if basis != "?" { #expect(answer.basis.rawValue == basis, "\(line.testDescription)") }
    }

    @Test(arguments: lines("kinds"))
    func kinds(_ line: Line) {
        let (field, wanted) = (line.columns[0], line.columns[1])
        let got = Self.kind(field, line.cell)
        #expect((got.isEmpty ? "-" : got) == wanted, "\(line.testDescription)")
    }

    @Test(arguments: lines("money"))
    func money(_ line: Line) {
        let got = Sentences.money(line.cell).joined(separator: " ; ")
        #expect(got == (line.columns[0] == "-" ? "" : line.columns[0]), "\(line.testDescription)")
    }

    @Test(arguments: lines("funds"))
    func funds(_ line: Line) {
        let wanted = line.columns[0] == "-" ? "" : line.columns[0]
        let got = Self.funds(line.cell, anyOther: wanted.contains("ALTRO:?"))
        #expect(got == wanted, "\(line.testDescription)")
    }

    @Test(arguments: lines("areas"))
    func areas(_ line: Line) {
        let got = Self.areas(line.cell)
        #expect(got == (line.columns[0] == "-" ? "" : line.columns[0]), "\(line.testDescription)")
    }

    @Test(arguments: lines("targets"))
    func targets(_ line: Line) {
        let got = Sentences.targets(line.cell).joined(separator: " ; ")
        #expect(got == (line.columns[0] == "-" ? "" : line.columns[0]), "\(line.testDescription)")
    }
}

extension HeldOutTests {
    /// The later files mix the kinds of cell.
    @Test(
        arguments: lines("second") + lines("third") + lines("fourth") + lines("fifth") + lines("sixth")
            + lines("seventh"))
    func mixed(_ line: Line) throws {
        let kind = line.columns[0].split(separator: " ").map(String.init)
        let field = kind.count > 1 ? kind[1] : ""
        let got: String
        switch kind[0] {
        case "answer": got = try #require(Sentences.answer(line.cell, field)).value.rawValue
        case "kind": got = Self.kind(field, line.cell)
        case "money": got = Sentences.money(line.cell).joined(separator: " ; ")
        case "funds": got = Self.funds(line.cell, anyOther: line.columns[1].contains("ALTRO:?"))
        case "areas": got = Self.areas(line.cell)
        default: got = Sentences.targets(line.cell).joined(separator: " ; ")
        }
        #expect((got.isEmpty ? "-" : got) == line.columns[1], "\(line.testDescription)")
    }

    static func kind(_ field: String, _ cell: String) -> String {
        let record = Sentences.record([field: cell])
        switch field {
        case "nuovo_servizio": return record.nuovoServizioKind ?? ""
        case "bisogno_precedente": return record.bisogno ?? ""
        default: return record.tipo.joined(separator: "+")
        }
    }

    static func funds(_ cell: String, anyOther: Bool) -> String {
        Sentences.funds(cell).map { anyOther && $0.hasPrefix("ALTRO:") ? "ALTRO:?" : $0 }.joined(separator: "+")
    }

    static func areas(_ cell: String) -> String {
        let record = Sentences.record(["trasversale": cell])
        return record.transversalAll ? "*" : record.transversalAreas.joined(separator: "+")
    }
}

/// What the answers' confidence promises.
extension HeldOutTests {
    private static let sure = 0.95

    /// Every invented yes/no cell with the answer that was decided for it.
    private static var cells: [(field: String, value: String, cell: String)] {
        lines("answers").map { ($0.columns[0], $0.columns[1], $0.cell) }
            + (lines("second") + lines("third") + lines("fourth") + lines("fifth")).compactMap { line in
                let kind = line.columns[0].split(separator: " ").map(String.init)
                return kind[0] == "answer" ? (kind[1], line.columns[1], line.cell) : nil
            }
    }

    /// Of the answers that say that they are sure, 99 in 100 are right, and surer ones are right more often.
    @Test func sureAnswersAreRight() throws {
        var counts: [Double: (right: Int, n: Int)] = [:]
        for cell in Self.cells {
            let answer = try #require(Sentences.answer(cell.cell, cell.field))
            counts[answer.confidence, default: (0, 0)].n += 1
            counts[answer.confidence, default: (0, 0)].right += answer.value.rawValue == cell.value ? 1 : 0
        }
        let sure = counts.filter { $0.key >= Self.sure }.values
        let (right, n) = (sure.map(\.right).reduce(0, +), sure.map(\.n).reduce(0, +))
        #expect(n > 80 && Double(right) >= 0.99 * Double(n), "\(right) of \(n)")
        for (confidence, count) in counts.sorted(by: { $0.key > $1.key }) {
            print("confidence \(confidence): \(count.right) of \(count.n)")
        }
    }
}
