internal import Foundation
internal import Model

/// Marks the lines that a PDF's outline names as headings, on the pages that it leads to.
struct OutlineHeadings {
    /// The most lines that a heading is printed in.
    private static let mostLines = 4
    /// Shorter titles are numbers and letters, which stand anywhere.
    private static let leastLetters = 3

    private var titles: [Int: Set<String>] = [:]

    init(_ outline: PDFOutline) {
        for entry in outline.entries {
            let letters = Self.letters(entry.title)
            if letters.count >= Self.leastLetters { titles[entry.page, default: []].insert(letters) }
        }
    }

    /// Marks headings among a page's words; what stands in a table is a cell, whatever the outline says.
    func mark(_ laid: inout [LaidWord], page: Int) {
        guard let titles = titles[page] else { return }
        let lines = laid.linesOutsideTables
        let texts = lines.map { line in laid[line].map { Self.all($0.word.text) }.joined() }
        let longest = titles.map(\.utf8.count).max() ?? 0
        for first in lines.indices {
            var letters = ""
            for last in first..<min(first + Self.mostLines, lines.count) {
                letters += texts[last]
                let title = Self.withoutNumber(letters)
                if title.utf8.count > longest { break }
                guard titles.contains(title) else { continue }
                for index in lines[first].lowerBound..<lines[last].upperBound {
                    laid[index].word.traits.insert(.heading)
                }
                break
            }
        }
    }

    /// A title without what outlines and pages write differently: signs, case, accents, the number before it.
    private static func letters(_ text: String) -> String { withoutNumber(all(text)) }

    private static func withoutNumber(_ letters: String) -> String { String(letters.drop(while: \.isNumber)) }

    private static func all(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return String(
                decoding: text.utf8.lazy.compactMap { byte -> UInt8? in
                    switch byte {
                    case 0x41...0x5A: byte + 0x20
                    case 0x61...0x7A, 0x30...0x39: byte
                    default: nil
                    }
                }, as: UTF8.self)
        }
        return folded(text)
    }

    private static func folded(_ text: String) -> String {
        text.precomposedStringWithCompatibilityMapping
            .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .filter { $0.isLetter || $0.isNumber }
    }
}
