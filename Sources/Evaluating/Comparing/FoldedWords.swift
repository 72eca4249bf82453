internal import Foundation

/// The words of a text as they are compared: markup, bullets, quotes, dashes, hyphenation, accents, case and blanks
/// do not count.
struct FoldedWords: Sendable {
    private let tags = Pattern("</?[A-Za-z][^<>]*>")
    // A hyphen inside a word, or at a line's end.
    private let hyphens = Pattern(#"([\p{L}\p{N}_])[-\u2010\u2011]\s*(?=[\p{L}\p{N}_])"#)
    private let bullets = Pattern(#"[•●○◦▪■□–—\-*✓✔\uf000-\uf0ff|_]+"#)
    private let letterBullet = Pattern(#"\bo(?=\s+[A-ZÀ-Ù])"#)
    private let unclean = Pattern(
        #"</?[A-Za-z][^<>]*>|\$\s*\\|\\[a-z]{2,}|\t|  |[\x00-\x08\x0b-\x1f\uf000-\uf0ff]"#)

    private static let signs: [(String, String)] = [
        ("’", "'"), ("‘", "'"), ("`", "'"), ("´", "'"), ("“", "\""), ("”", "\""), ("«", "\""), ("»", "\""),
        ("\u{AD}", ""),
    ]
    private static let formulas: [(String, String)] = [
        ("$\\geq", "≥"), ("\\geq", "≥"), ("\\leq", "≤"), ("\\%", "%"), ("$", " "),
    ]

    func callAsFunction(_ text: String) -> [String] {
        var text = tags.replacing(in: text, with: " ")
        for (from, to) in Self.formulas { text = text.replacingOccurrences(of: from, with: to, options: .literal) }
        text = text.precomposedStringWithCompatibilityMapping
        for (from, to) in Self.signs { text = text.replacingOccurrences(of: from, with: to, options: .literal) }
        text = hyphens.replacing(in: text, with: "$1")
        text = bullets.replacing(in: text, with: " ")
        text = letterBullet.replacing(in: text, with: " ")
        var words: [String] = []
        var open = String.UnicodeScalarView()
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.generalCategory == .nonspacingMark { continue }
            if Self.counts(scalar) {
                open.append(scalar)
            } else if !open.isEmpty {
                words.append(String(open))
                open.removeAll()
            }
        }
        if !open.isEmpty { words.append(String(open)) }
        return words
    }

    /// Whether a published text holds no markup, no formula, no control character and no double blank.
    func isClean(_ text: String) -> Bool { !unclean.occurs(in: text) }

    private static func counts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "€", "%", "≥", "≤", "<", ">", "=": true
        default: false
        }
    }
}

/// A compiled regular expression; a broken one is a programming error of this file.
private struct Pattern: Sendable {
    private let expression: NSRegularExpression

    init(_ pattern: String) {
        do { expression = try NSRegularExpression(pattern: pattern) } catch {
            preconditionFailure("the pattern \(pattern) is broken: \(error)")
        }
    }

    func replacing(in text: String, with template: String) -> String {
        expression.stringByReplacingMatches(
            in: text, range: NSRange(location: 0, length: text.utf16.count), withTemplate: template)
    }

    func occurs(in text: String) -> Bool {
        expression.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
    }
}
