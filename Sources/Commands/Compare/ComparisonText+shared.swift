internal import Comparing
internal import Foundation
internal import Model

extension ComparisonText {
    /// Each shared objective with its members and what differs.
    var shared: [String] {
        guard !comparison.shared.isEmpty else { return ["SHARED OBJECTIVES\n  none found"] }
        let shared = comparison.shared.filter(\.isShared), repeated = comparison.shared.filter { !$0.isShared }
        var lines = ["SHARED OBJECTIVES · \(shared.count), written by several Ambiti together"]
        lines += shared.flatMap(Self.lines)
        if !repeated.isEmpty {
            lines += ["", "REPEATED SCHEDE · \(repeated.count), in several documents of the same Ambito"]
            lines += repeated.flatMap(Self.lines)
        }
        return lines
    }

    private static func lines(_ objective: SharedObjective) -> [String] {
        let likeness =
            objective.least == objective.largest
            ? objective.least.percent : "\(objective.least.percent) to \(objective.largest.percent)"
        return ["  \(objective.title.oneLine.shortened(to: 90)) (\(objective.template), alike by \(likeness))"]
            + objective.members.enumerated().map { index, member in
                "    \(letter(index)) \(member.ambito ?? "(Ambito not stated)"): \(member.document.oneLine) "
                    + "#\(member.ordinal), \(member.source.place)"
            }
            + objective.differences.filter { $0.kind != .text }.map(line) + texts(objective)
    }

    /// Long texts differ somewhere in their middle: the page and the CSV files show where.
    private static func texts(_ objective: SharedObjective) -> [String] {
        let keys = objective.differences.filter { $0.kind == .text }.map(\.key)
        return keys.isEmpty
            ? [] : "texts that differ: \(keys.joined(separator: ", "))".wrapped(to: 100).map { "      \($0)" }
    }

    private static func line(_ difference: SharedObjective.Difference) -> String {
        let variants = difference.variants.map { variant in
            let value = variant.value.map { $0.isEmpty ? "–" : $0.oneLine.shortened(to: 60) } ?? "not found"
            return "\(variant.members.map(letter).joined(separator: "+")) \(value)"
        }
        return "      \(difference.kind.rawValue) \(difference.key): " + variants.joined(separator: " | ")
    }

    /// `a` to `z`, then `a2` and so on.
    private static func letter(_ index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(97 + index % 26)))
        return index < 26 ? letter : letter + String(index / 26 + 1)
    }
}

extension Comparison.Note {
    /// The note as a sentence.
    var english: String {
        switch self {
        case .incompleteDocuments(let failed, let partial):
            "\(failed) documents failed and \(partial) are partial: what they hold is missing here or in part."
        case .schedeOutside(let count): "\(count) schede state nothing to group them by: they stand under (not stated)."
        case .overlappingGroups: "Groups overlap: a scheda may count in several, and the groups do not add up to all."
        case .repeatedSchede(let count):
            "\(count) schede repeat those of another document of the same Ambito and programme: figures count them again."
        case .equalAmounts(let count):
            "Own amounts that stand equal in schede that several Ambiti wrote together: \(count). They may be the same money."
        case .unknownForm(let id):
            "The rules know no form '\(id)': its questions are those answered, none can be missed. See --rules."
        }
    }
}

extension Double {
    /// A share as a percentage.
    var percent: String { "\(Int((self * 100).rounded())) %" }

    /// A figure without a needless fraction.
    var short: String { self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(format: "%.2f", self) }
}

extension Amount {
    /// `12.500,00`, as Italian texts print it.
    var grouped: String {
        let digits = String(cents.magnitude / 100)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
            text.append(digit)
        }
        let rest = cents.magnitude % 100
        return (cents < 0 ? "-" : "") + text + "," + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
