internal import Foundation
internal import Model

/// Places as people say them.
enum PlaceText {
    /// From places as JSON.
    static func text(json: String) -> String? {
        (try? JSONDecoder().decode([Span].self, from: Data(json.utf8))).map(text)
    }

    /// `p. 2; p. 7`, `righe 3-4`, the path in a DOCX.
    static func text(_ spans: [Span]) -> String {
        var parts: [String] = []
        for span in spans {
            let part =
                switch span {
                case .page(let page, _): "p. \(page)"
                case .lines(let first, let last): first == last ? "riga \(first)" : "righe \(first)-\(last)"
                case .path(let path): path
                }
            if parts.last != part { parts.append(part) }
        }
        return parts.joined(separator: "; ")
    }
}
