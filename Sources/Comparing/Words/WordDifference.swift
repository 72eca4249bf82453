/// What was taken out of a text and put into it, word by word.
public struct WordDifference: Hashable, Sendable {
    public enum Part: Hashable, Sendable {
        case same(String)
        case removed(String)
        case added(String)
    }

    public var parts: [Part] = []

    /// Words that are the same but for case, accents and punctuation count as the same.
    public init(from old: String, to new: String) {
        let left = Self.tokens(old), right = Self.tokens(new)
        let changes = right.map(\.key).difference(from: left.map(\.key))
        var removed: Set<Int> = [], added: Set<Int> = []
        for change in changes {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var (one, two) = (0, 0)
        while one < left.count || two < right.count {
            if one < left.count, removed.contains(one) {
                append(left[one].text) { .removed($0) }
                one += 1
            } else if two < right.count, added.contains(two) {
                append(right[two].text) { .added($0) }
                two += 1
            } else {
                guard two < right.count else { break }
                append(right[two].text) { .same($0) }
                one += 1
                two += 1
            }
        }
    }

    /// The parts with long stretches of what is the same cut to so many words beside a change.
    public func excerpt(context: Int) -> [Part] {
        parts.enumerated().map { index, part in
            guard case .same(let text) = part else { return part }
            let words = text.split(separator: " ")
            let isFirst = index == 0, isLast = index == parts.count - 1
            if isFirst, isLast { return words.count > 2 * context ? .same("…") : part }
            let head = isFirst ? 0 : context, tail = isLast ? 0 : context
            guard words.count > head + tail + 1 else { return part }
            let kept = words.prefix(head) + ["…"] + words.suffix(tail)
            return .same(kept.joined(separator: " "))
        }
    }

    private static func tokens(_ text: String) -> [(text: String, key: String)] {
        text.split(whereSeparator: \.isWhitespace).map { (String($0), WordFolding.key(String($0))) }
            .filter { !$0.key.isEmpty }
    }

    private mutating func append(_ word: String, as part: (String) -> Part) {
        switch (parts.last, part(word)) {
        case (.same(let text), .same): parts[parts.count - 1] = .same("\(text) \(word)")
        case (.removed(let text), .removed): parts[parts.count - 1] = .removed("\(text) \(word)")
        case (.added(let text), .added): parts[parts.count - 1] = .added("\(text) \(word)")
        default: parts.append(part(word))
        }
    }
}
